#include "ui/canvas/tools/moving.h"

#include "ui/canvas/geometry.h"

#include <algorithm>

namespace ase {

namespace {

bool movesWithAnother(const Network& network, PartId part, const std::set<PartId>& parts)
{
    for (auto around = containerOf(network, part); around; around = containerOf(network, *around))
        if (parts.contains(*around))
            return true;
    return false;
}

}

bool isPlacedFreely(const Network& network, PartId part)
{
    if (const auto device = part.as<DeviceId>()) {
        const Device* row = network.devices.find(*device);
        return row && std::holds_alternative<OnInternet>(row->standing);
    }
    if (part.kind == PartKind::AppServicePlan || part.kind == PartKind::App)
        return !containerOf(network, part);
    return part.kind == PartKind::VirtualNetwork || part.kind == PartKind::Subnet || part.kind == PartKind::Site
        || part.kind == PartKind::DnsZone || part.kind == PartKind::Note;
}

bool isResizable(PartId part)
{
    return part.kind == PartKind::VirtualNetwork || part.kind == PartKind::Subnet || part.kind == PartKind::Note;
}

QPointF placeOf(const CanvasScene& scene, const Shape& shape)
{
    const Shape* parent = shape.parent ? scene.shapeOf(*shape.parent) : nullptr;
    return parent ? shape.rect.topLeft() - parent->rect.topLeft() : shape.rect.topLeft();
}

bool canBeResized(const Shape& shape)
{
    return isResizable(shape.id) && !shape.locked && shape.summary.isEmpty();
}

std::map<PartId, QPointF> movesOf(
    const CanvasScene& scene, const Network& network, const std::set<PartId>& parts, QPointF delta)
{
    std::map<PartId, QPointF> moves;
    for (const PartId part : parts) {
        const Shape* shape = scene.shapeOf(part);
        if (!shape || shape->locked || !isPlacedFreely(network, part) || movesWithAnother(network, part, parts))
            continue;
        QPointF place = snapped(placeOf(scene, *shape) + delta);
        if (shape->parent)
            place = {std::max(place.x(), 0.0), std::max(place.y(), 0.0)};
        moves.emplace(part, place);
    }
    return moves;
}

}
