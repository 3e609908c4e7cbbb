#pragma once

namespace ase {

/// The three versions of the App Service Environment. Facts: VER-01 to VER-03.
enum class Generation { V1, V2, V3 };

/// Whether the apps answer on a public address or on an internal load balancer in the subnet.
enum class Exposure { External, Ilb };

}
