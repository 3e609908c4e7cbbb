#pragma once

namespace ase {

/// Which way a packet crosses the border of a subnet, as security rules name it. Fact: NSG-01.
enum class Direction { Inbound, Outbound };

}
