#pragma once

#include "model/azure/required_flows.h"
#include "model/network/security_list.h"

namespace ase {

enum class FlowState : std::uint8_t { Holds, Blocked, CannotTell };

/// Whether one flow that an environment needs gets through its subnet's group.
struct FlowHealth {
    const azure::RequiredFlow* flow = nullptr;
    bool asked = true; ///< false: an optional feature that the environment does not use
    FlowState state = FlowState::Holds;
    bool wholly = false; ///< of a blocked one: nothing at all gets through
    std::vector<SeenRule> blockedBy; ///< the denying rules, in their order
    std::optional<Packet> sample; ///< a packet that is dropped, or may be
    Doubts doubts;
    QStringList tags; ///< tags without a known list that the answer leans on. Fact: TAG-17
    Doubts assumptions; ///< all that the answer takes for granted
};

/// Which flows of azure::requiredFlows hold, given the group of the environment's subnet, in their order. A flow from the
/// clients holds where all declared clients and deployment servers get through; with none
/// declared, where anyone does, of an external environment anyone of the Internet.
/// Facts: section 2, NSG-10, NSG-12.
struct EnvironmentHealth {
    std::optional<SubnetId> subnet;
    std::optional<SecurityGroupId> group; ///< none: nothing is filtered, or it is not known
    std::vector<FlowHealth> flows; ///< none where the subnet or its IPv4 prefix is not known
    Doubts doubts;
};
EnvironmentHealth healthOf(const Reading& reading, EnvironmentId environment);

/// The addresses instances of the environment have: its subnet's first IPv4 prefix without the reserved ones and the ILB
/// address. Empty where unknown. Facts: NET-02, NSG-12.
AddressSet instanceAddresses(const Reading& reading, EnvironmentId environment);
/// IPv4 addresses of declared clients and deployment servers, as far as they are known.
AddressSet declaredClients(const Reading& reading);
/// Who may be a client where none is declared: everyone but the environment itself and the prober; of an external
/// environment everyone of the Internet.
AddressSet anyClient(const VirtualNetworkTag& network, const AddressSet& instances, bool ilb);
/// The packets of a required flow between these addresses. `clients` stands in for Peer::Clients.
FlowSet packetsOf(const azure::RequiredFlow& flow, const AddressSet& instances, const VirtualNetworkTag& network,
    const AddressSet& clients, const azure::ServiceTagList* list = nullptr);
/// The answer for one flow, as in healthOf; nothing where the subnet or its prefix is not known.
std::optional<FlowHealth> healthOfFlow(const Reading& reading, EnvironmentId environment, const azure::RequiredFlow& flow);

}
