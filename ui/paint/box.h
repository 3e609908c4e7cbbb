#pragma once

#include "ui/paint/diagram.h"
#include "ui/paint/layers.h"

#include <QHash>

#include <memory>

namespace ase {

/// A shape on its way into the drawing. Parents come before their children.
struct Box {
    PartId id;
    int parent = -1; ///< index among the boxes; -1: stands on the canvas itself
    Face face = DeviceFace {};
    std::vector<int> children = {}; ///< in the order they are packed
    std::optional<QPointF> position = {}; ///< where a person put it, relative to its parent
    QSizeF least = {}; ///< the size a person gave it at least
    int level = 0; ///< of the outermost box: higher ones cover lower ones
    bool locked = false;
    bool collapsed = false;
    std::vector<PartId> within = {}; ///< of a collapsed box: what is not drawn for it
    QString summary = {}; ///< of a collapsed box: "3 subnets, 1 environment"
    bool central = false; ///< an outermost box with a gateway or a firewall in it
    QRectF rect = {}; ///< relative to its parent until the whole is arranged, then absolute
};

/// The worst finding of each part that nobody accepted.
struct PartMark {
    FindingMark worst = FindingMark::Advice;
    int count = 0;
    QString tip; ///< one title a line
};
/// Of two parts that one box stands for.
PartMark joined(PartMark mark, const PartMark& other);
class PartMarks {
public:
    PartMarks() = default;
    explicit PartMarks(const CheckResult* findings);
    /// Whether a part of this kind is marked in one of both, or is marked otherwise.
    bool differsIn(PartKind kind, const PartMarks& other) const;
    /// Null where nothing is wrong. Rules and routes count for their group and table, read through `network`.
    const PartMark* find(PartId id) const;
    std::optional<FindingMark> worst(PartId id) const;

private:
    std::vector<std::pair<PartId, PartMark>> m_marks; ///< by id
};

/// Faces that are made anew only where what they show has changed: those of subnets and networks, of which there are many.
class FaceMemory {
public:
    const SubnetFace& subnet(SubnetId id, const std::shared_ptr<const Subnet>& row, const Network& plan,
        const SubnetUse* use, const PartMarks& marks);
    const NetworkFace& network(VirtualNetworkId id, const std::shared_ptr<const VirtualNetwork>& row, const Network& plan,
        int subnets, std::uint64_t taken);

private:
    struct KnownSubnet;
    struct KnownNetwork;
    QHash<quint64, std::shared_ptr<KnownSubnet>> m_subnets;
    QHash<quint64, std::shared_ptr<KnownNetwork>> m_networks;
};

/// The boxes of a plan with their faces, without places. `addresses` may lack any subnet. What is hidden has no box, nor has
/// what stands in a collapsed one. In the order of painting: what covers comes after what it covers.
std::vector<Box> boxesOf(const Plan& plan, const std::vector<SubnetUse>& addresses, const PartMarks& marks,
    const HiddenLayers& hidden, FaceMemory& faces);

}
