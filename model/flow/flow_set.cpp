#include "model/flow/flow_set.h"

#include "model/flow/cover.h"

#include <algorithm>
#include <tuple>

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

/// Takes the boxes of one family of `cuts` away from those of `boxes`.
template<class Key>
void subtract(const std::vector<FlowBox>& boxes, const std::vector<FlowBox>& cuts, FlowSet& rest)
{
    const PackedRules<Key> from {std::span(boxes)};
    const PackedRules<Key> away {std::span(cuts)};
    Cover<Key> cover;
    for (std::size_t i = 0; i < from.size(); ++i) {
        if (from.box(i).isEmpty())
            continue;
        cover.begin(from.box(i));
        for (std::size_t cut = 0; cut < away.size() && !cover.isCoveredByOne(); ++cut)
            cover.take(away.box(cut));
        if (cover.isUntouched())
            rest.addApart(boxes[i]);
        else if (!cover.isCoveredByOne())
            for (std::size_t piece = 0, pieces = cover.findPieces(); piece < pieces; ++piece)
                rest.addApart(cover.piece(piece));
    }
}

FlowCount pointsOf(const AddressSet& set)
{
    FlowCount points;
    for (const AddressRange& range : set.ranges())
        points += FlowCount(range.last.bits() - range.first.bits()) + FlowCount(std::uint64_t(1));
    return points;
}

FlowCount pointsOf(const PortSet& set)
{
    std::uint64_t points = 0;
    for (const PortRange& range : set.ranges())
        points += std::uint64_t(range.last) - range.first + 1;
    return points;
}

/// Joins two boxes that differ in one field alone into the first; false where they do not.
bool join(FlowBox& box, const FlowBox& other)
{
    int differing = 0;
    const auto look = [&](auto FlowBox::*field) { differing += box.*field != other.*field; };
    look(&FlowBox::sources);
    look(&FlowBox::destinations);
    look(&FlowBox::sourcePorts);
    look(&FlowBox::destinationPorts);
    look(&FlowBox::protocols);
    if (differing > 1)
        return false;
    box.sources = box.sources | other.sources;
    box.destinations = box.destinations | other.destinations;
    box.sourcePorts = box.sourcePorts | other.sourcePorts;
    box.destinationPorts = box.destinationPorts | other.destinationPorts;
    box.protocols = box.protocols | other.protocols;
    return true;
}

bool isV6(const FlowBox& box)
{
    return box.sources.ranges().front().first.family() == Family::V6;
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

void FlowSet::addApart(FlowBox box)
{
    add(m_boxes, std::move(box));
}

FlowCount FlowSet::count() const
{
    FlowCount count;
    for (const FlowBox& box : m_boxes)
        count += pointsOf(box.sources) * pointsOf(box.destinations) * pointsOf(box.sourcePorts)
            * pointsOf(box.destinationPorts) * box.protocols.count();
    return count;
}

FlowSet FlowSet::simplified() const
{
    FlowSet result = *this;
    std::vector<FlowBox>& boxes = result.m_boxes;
    for (bool joined = true; joined;) {
        joined = false;
        for (std::size_t i = 0; i < boxes.size(); ++i)
            for (std::size_t k = boxes.size(); k-- > i + 1;)
                if (isV6(boxes[i]) == isV6(boxes[k]) && join(boxes[i], boxes[k])) {
                    boxes.erase(boxes.begin() + std::ptrdiff_t(k));
                    joined = true;
                }
    }
    const auto key = [](const FlowBox& box) {
        return std::tuple(box.sources.ranges().front().first, box.destinations.ranges().front().first, box.protocols.bits(),
            box.destinationPorts.ranges().front().first);
    };
    std::stable_sort(boxes.begin(), boxes.end(), [&](const FlowBox& a, const FlowBox& b) { return key(a) < key(b); });
    return result;
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
    if (other.isEmpty() || isEmpty())
        return *this;
    FlowSet rest;
    subtract<Key4>(m_boxes, other.m_boxes, rest);
    subtract<Key6>(m_boxes, other.m_boxes, rest);
    return rest;
}

}
