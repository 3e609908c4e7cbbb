#pragma once

#include "model/reach/filter_hop.h"

namespace ase {

/// Into an application gateway: its subnet's group must let the callers in, and Azure's management of gateways, without
/// which it is down. Facts: SN-06, MT-17.
Hop proxyHop(const Reading& reading, DeviceId gateway, Packets& packets);

/// Into a private endpoint: its subnet's group is asked only where the subnet says so. Facts: NSG-25, PE-04.
Hop privateEndpointHop(const Reading& reading, DeviceId endpoint, Packets& packets);

}
