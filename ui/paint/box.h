#pragma once

#include "ui/paint/diagram.h"

namespace ase {

/// A shape on its way into the drawing. Parents come before their children.
struct Box {
    PartId id;
    int parent = -1; ///< index among the boxes; -1: stands on the canvas itself
    Face face = DeviceFace {};
    std::vector<int> children = {}; ///< in the order they are packed
    std::optional<QPointF> position = {}; ///< where a person put it, relative to its parent
    QSizeF least = {}; ///< the size a person gave it at least
    QRectF rect = {}; ///< relative to its parent until the whole is arranged, then absolute
};

/// The boxes of a plan with their faces, without places. `addresses` may lack any subnet.
std::vector<Box> boxesOf(const Plan& plan, const std::vector<SubnetUse>& addresses, const CheckResult* findings);

/// The worst finding of each part that nobody accepted.
struct PartMark {
    FindingMark worst = FindingMark::Advice;
    int count = 0;
    QString tip; ///< one title a line
};
class PartMarks {
public:
    explicit PartMarks(const CheckResult* findings);
    /// Null where nothing is wrong. Rules and routes count for their group and table, read through `network`.
    const PartMark* find(PartId id) const;
    std::optional<FindingMark> worst(PartId id) const;

private:
    std::vector<std::pair<PartId, PartMark>> m_marks; ///< by id
};

}
