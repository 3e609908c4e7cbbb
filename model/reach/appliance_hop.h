#pragma once

#include "model/reach/filter_hop.h"

namespace ase {

/// What a firewall or an appliance does with packets; null for any other device.
const Forwarding* forwardingOf(const Device& device);

/// A route sends packets to an appliance.
struct ApplianceOrder {
    SubnetId from;
    std::optional<Address> address; ///< of the route
    bool passesAnyway = false; ///< replies of what it let through
    Packets packets;
};

/// What comes out of it, and where.
struct ApplianceStep {
    std::vector<Hop> hops;
    std::optional<DeviceId> device; ///< none: no device of the plan has the address, or it cannot be reached
    SubnetId subnet; ///< it stands in
    Packets packets;
};

/// Facts: RT-10, RT-18 to RT-20, NSG-15.
ApplianceStep throughAppliance(const Reading& reading, const ApplianceOrder& order);

}
