#pragma once

#include "model/reach/filter_hop.h"

namespace ase {

/// What the group of an environment's subnet does to packets sent alike to its instances, told of all IPv4 senders at once:
/// thousands of callers are then looked up and not judged one by one. Senders that fare well with some of their packets
/// alone are in neither set. Fact: NSG-10.
struct EnvironmentFilter {
    AddressSet passed; ///< everything of these surely gets in
    AddressSet dropped; ///< nothing of these
    bool operator==(const EnvironmentFilter&) const = default;
};
struct EnvironmentFilterOf {
    using Answer = EnvironmentFilter;
    EnvironmentId environment;
    PortSet ports;
    ProtocolSet protocols;

    bool operator<(const EnvironmentFilterOf& other) const;
    EnvironmentFilter answer(const Reading& reading) const;
};

/// As `filtered` of the packets sent on to the instances, without words; nothing where only the packets themselves tell.
std::optional<Filtered> filteredBriefly(const Reading& reading, EnvironmentId environment, const FlowSet& flow);

}
