#include "model/flow/flow_box.h"

namespace ase {

namespace {

/// Walks both sorted lists of ranges at once, without making the common part.
template<class Ranges>
bool rangesMeet(const Ranges& left, const Ranges& right)
{
    auto a = left.begin();
    auto b = right.begin();
    while (a != left.end() && b != right.end()) {
        if (a->last < b->first)
            ++a;
        else if (b->last < a->first)
            ++b;
        else
            return true;
    }
    return false;
}

}

bool FlowBox::isEmpty() const
{
    return sources.isEmpty() || destinations.isEmpty() || sourcePorts.isEmpty() || destinationPorts.isEmpty()
        || protocols.isEmpty();
}

bool FlowBox::contains(const Packet& packet) const
{
    return protocols.contains(packet.carried) && destinationPorts.contains(packet.destinationPort)
        && sourcePorts.contains(packet.sourcePort) && sources.contains(packet.source)
        && destinations.contains(packet.destination);
}

bool FlowBox::meets(const FlowBox& other) const
{
    return !(protocols & other.protocols).isEmpty() && rangesMeet(destinationPorts.ranges(), other.destinationPorts.ranges())
        && rangesMeet(sourcePorts.ranges(), other.sourcePorts.ranges())
        && rangesMeet(sources.ranges(), other.sources.ranges())
        && rangesMeet(destinations.ranges(), other.destinations.ranges());
}

FlowBox FlowBox::operator&(const FlowBox& other) const
{
    return {sources & other.sources, destinations & other.destinations, sourcePorts & other.sourcePorts,
        destinationPorts & other.destinationPorts, protocols & other.protocols};
}

}
