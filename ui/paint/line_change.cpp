#include "ui/paint/line_change.h"

#include "ui/paint/theme.h"

#include <algorithm>

namespace ase {

namespace {

/// Whether they differ in nothing but where they run, and every piece looks alike wherever it begins: dashes do not.
bool differInWayAlone(const Link& a, const Link& b)
{
    return a.id == b.id && a.from == b.from && a.to == b.to && a.kind == LinkKind::Peering && b.kind == LinkKind::Peering
        && a.hasThere && b.hasThere && a.hasBack && b.hasBack && !a.broken && !b.broken && a.spread == b.spread
        && a.captioned == b.captioned && a.brief == b.brief && a.anchor == b.anchor && a.mark == b.mark && a.level == b.level
        && a.title == b.title && a.path.size() == b.path.size();
}

/// Two pieces on one line and in one direction differ at their ends alone.
bool runAlike(QPointF a1, QPointF a2, QPointF b1, QPointF b2)
{
    const bool level = a1.y() == a2.y() && b1.y() == b2.y() && a1.y() == b1.y();
    const bool upright = a1.x() == a2.x() && b1.x() == b2.x() && a1.x() == b1.x();
    return (level && (a1.x() < a2.x()) == (b1.x() < b2.x())) || (upright && (a1.y() < a2.y()) == (b1.y() < b2.y()));
}

}

std::vector<QRectF> changedAreas(const Link& before, const Link& after, const Theme& theme)
{
    // Marks and captions know the piece they stand at by its middle.
    const bool plain = !before.mark && !before.captioned;
    if (!plain || !differInWayAlone(before, after))
        return {paintedRect(before), paintedRect(after)};
    constexpr double heads = 8;
    const double reach = before.spread / 2 + heads + 2 * theme.metrics.vnetRadius; // bends give way where pieces are short
    std::vector<QRectF> areas;
    const auto add = [&](QPointF from, QPointF to) {
        areas.push_back(QRectF(from, to).normalized().adjusted(-reach, -reach, reach, reach));
    };
    for (qsizetype i = 1; i < before.path.size(); ++i) {
        const QPointF a1 = before.path[i - 1];
        const QPointF a2 = before.path[i];
        const QPointF b1 = after.path[i - 1];
        const QPointF b2 = after.path[i];
        if (a1 == b1 && a2 == b2)
            continue;
        if (runAlike(a1, a2, b1, b2)) {
            if (a1 != b1)
                add(a1, b1);
            if (a2 != b2)
                add(a2, b2);
        } else {
            add(a1, a2);
            add(b1, b2);
        }
    }
    return areas;
}

}
