#include "model/plan/edit/edit_device.h"
#include "model/plan/edit/edit_role.h"
#include "model/reach/appliance_hop.h"
#include "model/reach/mend/candidates.h"
#include "model/reach/words.h"

namespace ase {

namespace {

constexpr const char* passMore = QT_TRANSLATE_NOOP("Reach", "Let %1 pass %2 to %3 on port %4");

std::vector<PrefixField> fieldsOf(const AddressSet& addresses)
{
    std::vector<PrefixField> fields;
    for (const Prefix& prefix : addresses.prefixes())
        if (prefix.family() != Family::Tag)
            fields.push_back(prefixField(prefix));
    return fields;
}

}

Candidates applianceMends(const Break& broken)
{
    const auto id = broken.hop.part ? broken.hop.part->as<DeviceId>() : std::nullopt;
    const Device* device = id ? broken.reading.find(*id) : nullptr;
    const Forwarding* forwarding = device ? forwardingOf(*device) : nullptr;
    if (!forwarding || !forwarding->passes || broken.trace.asked.isEmpty())
        return {};
    const FlowBox& asked = broken.trace.asked.boxes().front();
    PassedFlows more;
    more.sources = fieldsOf(asked.sources);
    more.destinations = fieldsOf(asked.destinations);
    more.protocol = protocolField(Protocol::Tcp);
    for (const PortRange& range : asked.destinationPorts.ranges())
        more.ports.push_back(portField(range));
    std::vector<PassedFlows> flows = *forwarding->passes;
    flows.push_back(more);
    const Forwarding next {std::move(flows), forwarding->translatesSource};
    return {{.title = because(passMore,
                 {textOf(device->name), textOf(asked.sources), textOf(asked.destinations), textOf(asked.destinationPorts)}),
        .apply = [id = *id, next](const Plan& plan) { return setForwarding(plan, id, next); },
        .opens = broken.trace.asked.count()}};
}

}
