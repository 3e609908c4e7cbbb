#pragma once

#include "ui/canvas/tools/tool.h"
#include "ui/document/plan_document.h"

#include <QPointF>
#include <QSizeF>

namespace ase {

/// What adding the part of a tool at some place would mean, before it is done.
struct Placing {
    std::optional<PartId> target; ///< where it would stand; none: the free canvas
    QString refusal; ///< why it cannot, what would do, and the facts behind it; empty: it can
    QString block; ///< the block or address it would get; may be empty
    bool isRefused() const { return !refusal.isEmpty(); }
};

/// `under` is the part at that place, of any kind: what fits is looked for from there outwards.
Placing placingOf(Tool tool, const Network& network, std::optional<PartId> under);

/// Where the new box goes, in scene units relative to the box it stands in. None: the planner's own layout.
struct Spot {
    std::optional<QPointF> position = {};
    std::optional<QSizeF> size = {};
};

/// The edit that does it, and the part it adds. Only for a placing that is not refused.
struct Addition {
    PartId part;
    PlanDocument::Edit edit;
};
Addition additionOf(Tool tool, const Placing& placing, const Spot& spot, IdSource& ids);

/// Moving a part that is there into another box: an environment to a subnet, an app to a plan.
Placing rehousingOf(const Network& network, PartId part, std::optional<PartId> under);
PlanDocument::Edit rehousing(PartId part, std::optional<PartId> target);

/// Refused where what the part would stand in is locked.
Placing unlessLocked(Placing placing, const Plan& plan);

/// The name Azure insists on for the subnet of such a device; empty: any. Facts: SN-01, SN-02.
QString subnetNameFor(Tool tool);
/// The part itself, or the nearest around it, that is of the kind.
std::optional<PartId> nearest(const Network& network, std::optional<PartId> from, PartKind kind);

}
