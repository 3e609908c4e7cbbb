#pragma once

#include "model/capacity/capacity.h"
#include "model/check/finding.h"

#include <functional>

namespace ase {

enum class SpaceKind : std::uint8_t {
    Range, ///< a range of the address space, above what lies in it
    Subnet,
    Free, ///< a block that nothing takes
    Overlap, ///< a block that a peered network or a connected site has too
    Outside, ///< above the subnets that lie in no range
};

/// A line of the table of a network's space.
struct SpaceCells {
    SpaceKind kind = SpaceKind::Free;
    std::optional<SubnetId> subnet;
    std::optional<Prefix> prefix; ///< none: what is written does not parse
    QString written; ///< the prefix as written
    QString name; ///< of the subnet; of whom it overlaps with; what a range holds
    double size = 0; ///< addresses
    bool counted = false; ///< the figures below are there
    int used = 0;
    int peak = 0;
    std::optional<int> needed; ///< the prefix length that would do
    QString keptFor; ///< as SubnetUse has it
    QString note; ///< what is wrong with it, as a second line; empty: nothing
    Severity severity = Severity::Error; ///< of the note
    bool operator==(const SpaceCells&) const = default;
};
struct SpaceLine {
    QString key; ///< names the line as long as what it shows is there
    SpaceCells cells;
};

/// Null where a subnet is not counted yet.
using UseOf = std::function<const SubnetUse*(SubnetId)>;

/// Every range of the IPv4 address space with the subnets, free blocks and overlaps in it, in address order; subnets outside
/// and those without a prefix that can be read at the end. Facts: NET-01, NET-05, NET-09, PEER-04.
std::vector<SpaceLine> spaceLines(const Network& network, VirtualNetworkId id, const UseOf& useOf);

}
