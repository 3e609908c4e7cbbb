#include "model/reach/environment_filter.h"

#include "model/network/health.h"
#include "model/reach/words.h"

#include <algorithm>
#include <tuple>

namespace ase {

namespace {

/// Whether the boxes differ in their addresses alone, and any client port is in them.
bool isSentAlike(const FlowSet& flow)
{
    const auto& boxes = flow.boxes();
    return !boxes.empty() && std::all_of(boxes.begin(), boxes.end(), [&](const FlowBox& box) {
        return box.sourcePorts == PortSet::all() && box.destinationPorts == boxes.front().destinationPorts
            && box.protocols == boxes.front().protocols;
    });
}

}

bool EnvironmentFilterOf::operator<(const EnvironmentFilterOf& other) const
{
    if (ports != other.ports)
        return isBefore(ports, other.ports);
    return std::tuple(environment, protocols.bits()) < std::tuple(other.environment, other.protocols.bits());
}

EnvironmentFilter EnvironmentFilterOf::answer(const Reading& reading) const
{
    const Environment* row = reading.find(environment);
    if (!row || !row->subnet)
        return {};
    const auto list = sharedList(reading, *row->subnet, Direction::Inbound);
    const AddressSet instances = instanceAddresses(reading, environment);
    if (!list->filters || instances.isEmpty())
        return {};
    const AddressSet everyone = AddressSet::all(Family::V4);
    const FlowSet packets =
        FlowBox {.sources = everyone, .destinations = instances, .destinationPorts = ports, .protocols = protocols};
    const FlowVerdict verdict = verdictOf(*list, packets);
    const AddressSet fareBadly = sourcesOf(verdict.blocked | verdict.doubtful);
    return {.passed = everyone - fareBadly, .dropped = everyone - sourcesOf(packets - verdict.blocked)};
}

std::optional<Filtered> filteredBriefly(const Reading& reading, EnvironmentId environment, const FlowSet& flow)
{
    if (!isSentAlike(flow))
        return std::nullopt;
    const FlowBox& first = flow.boxes().front();
    const auto filter = recall(reading, EnvironmentFilterOf {environment, first.destinationPorts, first.protocols});
    const AddressSet senders = sourcesOf(flow);
    const AddressSet passed = senders & filter->passed;
    const bool isMixed = !(senders - passed - filter->dropped).isEmpty();
    if (isMixed)
        return std::nullopt;
    Filtered told;
    told.hop.stage = Stage::AseNsg;
    if (passed.isEmpty()) {
        told.hop.verdict = HopVerdict::Block;
        return told;
    }
    told.hop.verdict = passed == senders ? HopVerdict::Pass : HopVerdict::Warn;
    told.left = told.passed = fromSources(flow, passed);
    return told;
}

}
