#pragma once

#include "model/reach/target.h"

namespace ase {

/// The addresses a machine or a whole subnet that is called may have.
AddressSet machineAddresses(const Reading& reading, const Target& target);
/// Those of any machine in a subnet.
AddressSet machinesIn(const Reading& reading, SubnetId subnet);

/// What an app calls in the very subnet of its environment it cannot reach. Fact: IP-09.
std::optional<Hop> sharedSubnetHop(const Reading& reading, const Origin& origin, const Standing& end);

/// An address of a service of Azure: of its tag where that is known, else the point that stands for it. Fact: TAG-06.
Address serviceAddress(const Reading& reading, DeviceId service);
/// The way over the service endpoint of a subnet; none where it has none for the service. Facts: RT-07, SE-01, SE-02.
std::optional<Hop> serviceEndpointHop(const Reading& reading, SubnetId from, DeviceId service);
/// Whether the service's own firewall lets the caller in. Facts: SE-01, SE-03, SE-07.
Hop serviceFirewallHop(const Reading& reading, DeviceId service, const Origin& origin);

}
