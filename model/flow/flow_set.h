#pragma once

#include "model/flow/flow_box.h"

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

    FlowSet operator|(const FlowSet& other) const;
    FlowSet operator&(const FlowSet& other) const;
    FlowSet operator-(const FlowSet& other) const;

private:
    void subtract(const FlowBox& cut);
    std::vector<FlowBox> m_boxes;
};

}
