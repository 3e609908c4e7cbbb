#pragma once

#include "model/flow/flow_box.h"
#include "model/flow/flow_count.h"

#include <optional>
#include <vector>

namespace ase {

/// An exact set of packets: boxes that share no packet. Holds no packet from one family to another, so IPv4 and IPv6 are
/// analysed apart by the same code; points of tags go with IPv4. One set may be cut up in many ways: compare by `sameAs`.
class FlowSet {
public:
    FlowSet() = default;
    /// The packets of the box; those from one family to another are left out.
    FlowSet(const FlowBox& box);
    static FlowSet all();

    const std::vector<FlowBox>& boxes() const { return m_boxes; }
    bool isEmpty() const { return m_boxes.empty(); }
    bool contains(const Packet& packet) const;
    bool contains(const FlowSet& other) const { return (other - *this).isEmpty(); }
    bool sameAs(const FlowSet& other) const { return contains(other) && other.contains(*this); }
    /// A packet of the set, the same for the same boxes: lowest addresses, the lowest port, an ordinary client port where
    /// the set has it.
    std::optional<Packet> sample() const;

    /// Adds a box of one family that shares no packet with the set.
    void addApart(FlowBox box);
    /// Exact number of packets; a point of a tag counts as an address.
    FlowCount count() const;
    /// The same set in fewer boxes where some differ in one field alone, in an order made for reading.
    FlowSet simplified() const;

    FlowSet operator|(const FlowSet& other) const;
    FlowSet operator&(const FlowSet& other) const;
    FlowSet operator-(const FlowSet& other) const;

private:
    std::vector<FlowBox> m_boxes;
};

}
