#include "model/flow/flow_set.h"

namespace ase {

namespace {

const AddressSet& withTags()
{
    static const AddressSet set = AddressSet::all(Family::V4) | AddressSet::all(Family::Tag);
    return set;
}

/// First of the ports a client's system gives out; a sample looks plain with it.
constexpr std::uint16_t ordinaryClientPort = 49152;

void add(std::vector<FlowBox>& boxes, FlowBox box)
{
    if (!box.isEmpty())
        boxes.push_back(std::move(box));
}

/// What of `box` is not in `cut`, as boxes that share no packet: one a field, each inside `cut` in the fields before it.
void addRest(std::vector<FlowBox>& boxes, FlowBox box, const FlowBox& cut)
{
    const auto splitOff = [&](auto FlowBox::*field) {
        FlowBox outside = box;
        outside.*field = box.*field - cut.*field;
        add(boxes, std::move(outside));
        box.*field = box.*field & cut.*field;
    };
    splitOff(&FlowBox::protocols);
    splitOff(&FlowBox::destinationPorts);
    splitOff(&FlowBox::sources);
    splitOff(&FlowBox::destinations);
    splitOff(&FlowBox::sourcePorts);
}

}

FlowSet::FlowSet(const FlowBox& box)
{
    for (const AddressSet& family : {withTags(), AddressSet::all(Family::V6)}) {
        FlowBox part = box;
        part.sources = box.sources & family;
        part.destinations = box.destinations & family;
        add(m_boxes, std::move(part));
    }
}

FlowSet FlowSet::all()
{
    const AddressSet any = withTags() | AddressSet::all(Family::V6);
    return FlowBox {.sources = any, .destinations = any};
}

bool FlowSet::contains(const Packet& packet) const
{
    for (const FlowBox& box : m_boxes)
        if (box.contains(packet))
            return true;
    return false;
}

std::optional<Packet> FlowSet::sample() const
{
    if (m_boxes.empty())
        return std::nullopt;
    const FlowBox& box = m_boxes.front();
    Packet packet {.source = box.sources.ranges().front().first,
        .destination = box.destinations.ranges().front().first,
        .sourcePort = box.sourcePorts.ranges().front().first,
        .destinationPort = box.destinationPorts.ranges().front().first};
    if (box.sourcePorts.contains(ordinaryClientPort))
        packet.sourcePort = ordinaryClientPort;
    while (!box.protocols.contains(packet.carried))
        packet.carried = Carried(unsigned(packet.carried) + 1);
    return packet;
}

void FlowSet::subtract(const FlowBox& cut)
{
    std::vector<FlowBox> rest;
    for (FlowBox& box : m_boxes) {
        if (box.meets(cut))
            addRest(rest, std::move(box), cut);
        else
            rest.push_back(std::move(box));
    }
    m_boxes = std::move(rest);
}

FlowSet FlowSet::operator|(const FlowSet& other) const
{
    FlowSet result = *this;
    for (const FlowBox& box : (other - *this).m_boxes)
        result.m_boxes.push_back(box);
    return result;
}

FlowSet FlowSet::operator&(const FlowSet& other) const
{
    FlowSet result;
    for (const FlowBox& a : m_boxes)
        for (const FlowBox& b : other.m_boxes)
            if (a.meets(b))
                result.m_boxes.push_back(a & b);
    return result;
}

FlowSet FlowSet::operator-(const FlowSet& other) const
{
    FlowSet result = *this;
    for (const FlowBox& cut : other.m_boxes)
        result.subtract(cut);
    return result;
}

}
