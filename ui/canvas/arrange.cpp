#include "ui/canvas/arrange.h"

#include "ui/canvas/geometry.h"
#include "ui/canvas/tools/moving.h"

#include <algorithm>
#include <vector>

namespace ase {

namespace {

/// Parts that can be arranged, with their boxes in scene units.
std::vector<const Shape*> arrangeable(const CanvasScene& scene, const Network& network, const std::set<PartId>& parts)
{
    std::vector<const Shape*> shapes;
    for (const auto& [part, place] : movesOf(scene, network, parts, {}))
        shapes.push_back(scene.shapeOf(part));
    return shapes;
}

QPointF shiftOf(const QRectF& box, const QRectF& all, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return {all.left() - box.left(), 0};
    case Alignment::Centre:
        return {all.center().x() - box.center().x(), 0};
    case Alignment::Right:
        return {all.right() - box.right(), 0};
    case Alignment::Top:
        return {0, all.top() - box.top()};
    case Alignment::Middle:
        return {0, all.center().y() - box.center().y()};
    case Alignment::Bottom:
        return {0, all.bottom() - box.bottom()};
    }
    return {};
}

/// Not on the grid: parts of unlike sizes would miss each other's edges.
void moveBy(std::map<PartId, QPointF>& moves, const CanvasScene& scene, const Shape& shape, QPointF shift)
{
    moves.emplace(shape.id, placeOf(scene, shape) + shift);
}

}

std::map<PartId, QPointF> aligned(
    const CanvasScene& scene, const Network& network, const std::set<PartId>& parts, Alignment alignment)
{
    const std::vector<const Shape*> shapes = arrangeable(scene, network, parts);
    std::map<PartId, QPointF> moves;
    if (shapes.size() < 2)
        return moves;
    QRectF all;
    for (const Shape* shape : shapes)
        all |= shape->rect;
    for (const Shape* shape : shapes)
        moveBy(moves, scene, *shape, shiftOf(shape->rect, all, alignment));
    return moves;
}

std::map<PartId, QPointF> distributed(
    const CanvasScene& scene, const Network& network, const std::set<PartId>& parts, Qt::Orientation orientation)
{
    std::vector<const Shape*> shapes = arrangeable(scene, network, parts);
    std::map<PartId, QPointF> moves;
    if (shapes.size() < 3)
        return moves;
    const bool across = orientation == Qt::Horizontal;
    const auto first = [&](const Shape* shape) { return across ? shape->rect.left() : shape->rect.top(); };
    const auto extent = [&](const Shape* shape) { return across ? shape->rect.width() : shape->rect.height(); };
    std::sort(shapes.begin(), shapes.end(), [&](const Shape* a, const Shape* b) { return first(a) < first(b); });
    double filled = 0;
    for (const Shape* shape : shapes)
        filled += extent(shape);
    const double whole = first(shapes.back()) + extent(shapes.back()) - first(shapes.front());
    const double gap = (whole - filled) / double(shapes.size() - 1);
    double next = first(shapes.front());
    for (const Shape* shape : shapes) {
        const double shift = next - first(shape);
        moveBy(moves, scene, *shape, across ? QPointF(shift, 0) : QPointF(0, shift));
        next += extent(shape) + gap;
    }
    return moves;
}

}
