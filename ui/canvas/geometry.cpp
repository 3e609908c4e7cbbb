#include "ui/canvas/geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ase {

namespace {

constexpr double headHeight = 32;
constexpr double nameShare = 0.5;

double snapped(double value)
{
    return std::round(value / gridStep) * gridStep;
}

double distanceTo(const QLineF& line, QPointF point)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, line.p1() + along * share).length();
}

}

QPointF snapped(QPointF point)
{
    return {snapped(point.x()), snapped(point.y())};
}

QSizeF snapped(QSizeF size)
{
    return {snapped(size.width()), snapped(size.height())};
}

QRectF snapped(const QRectF& rect)
{
    return {snapped(rect.topLeft()), snapped(rect.bottomRight())};
}

double distanceTo(const QPolygonF& path, QPointF point)
{
    double nearest = std::numeric_limits<double>::max();
    for (qsizetype i = 1; i < path.size(); ++i)
        nearest = std::min(nearest, distanceTo(QLineF(path[i - 1], path[i]), point));
    return nearest;
}

std::optional<PartId> partAt(const Drawing& drawing, QPointF point, double reach)
{
    const auto box = std::find_if(
        drawing.shapes.rbegin(), drawing.shapes.rend(), [&](const Shape& shape) { return shape.rect.contains(point); });
    const auto link = std::find_if(
        drawing.links.begin(), drawing.links.end(), [&](const Link& one) { return distanceTo(one.path, point) <= reach; });
    // A line that crosses a container is nearer to the eye than the container's ground.
    const bool onGround =
        box != drawing.shapes.rend() && (box->id.kind == PartKind::VirtualNetwork || box->id.kind == PartKind::Subnet);
    if (link != drawing.links.end() && (box == drawing.shapes.rend() || onGround))
        return link->id;
    return box == drawing.shapes.rend() ? std::nullopt : std::optional(box->id);
}

std::set<PartId> partsWithin(const Drawing& drawing, const QRectF& rect)
{
    std::set<PartId> inside;
    std::set<PartId> covered; // parents come before children, so one pass sees them in order
    for (const Shape& shape : drawing.shapes) {
        if (!rect.contains(shape.rect))
            continue;
        covered.insert(shape.id);
        if (!shape.parent || !covered.contains(*shape.parent))
            inside.insert(shape.id);
    }
    return inside;
}

Qt::Edges edgesAt(const QRectF& box, QPointF point, double reach)
{
    for (const QPointF& handle : handlesOf(box)) {
        if (std::abs(handle.x() - point.x()) > reach || std::abs(handle.y() - point.y()) > reach)
            continue;
        Qt::Edges edges;
        edges.setFlag(Qt::LeftEdge, handle.x() == box.left());
        edges.setFlag(Qt::RightEdge, handle.x() == box.right());
        edges.setFlag(Qt::TopEdge, handle.y() == box.top());
        edges.setFlag(Qt::BottomEdge, handle.y() == box.bottom());
        return edges;
    }
    return {};
}

std::vector<QPointF> handlesOf(const QRectF& box)
{
    const QPointF middle = box.center();
    return {box.bottomRight(), box.topLeft(), box.topRight(), box.bottomLeft(), {middle.x(), box.top()},
        {box.right(), middle.y()}, {middle.x(), box.bottom()}, {box.left(), middle.y()}};
}

QRectF resized(const QRectF& box, Qt::Edges edges, QPointF delta, QSizeF least)
{
    QRectF next = box;
    if (edges.testFlag(Qt::LeftEdge))
        next.setLeft(std::min(snapped(box.left() + delta.x()), box.right() - least.width()));
    if (edges.testFlag(Qt::RightEdge))
        next.setRight(std::max(snapped(box.right() + delta.x()), box.left() + least.width()));
    if (edges.testFlag(Qt::TopEdge))
        next.setTop(std::min(snapped(box.top() + delta.y()), box.bottom() - least.height()));
    if (edges.testFlag(Qt::BottomEdge))
        next.setBottom(std::max(snapped(box.bottom() + delta.y()), box.top() + least.height()));
    return next;
}

Qt::CursorShape cursorOf(Qt::Edges edges)
{
    const bool falling = edges == (Qt::LeftEdge | Qt::TopEdge) || edges == (Qt::RightEdge | Qt::BottomEdge);
    const bool rising = edges == (Qt::RightEdge | Qt::TopEdge) || edges == (Qt::LeftEdge | Qt::BottomEdge);
    if (falling)
        return Qt::SizeFDiagCursor;
    if (rising)
        return Qt::SizeBDiagCursor;
    return edges & (Qt::LeftEdge | Qt::RightEdge) ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

std::optional<PartId> neighbourOf(const Drawing& drawing, PartId part, Qt::Key arrow)
{
    constexpr double sideways = 3; // what lies aside is further than what lies ahead
    const auto from =
        std::find_if(drawing.shapes.begin(), drawing.shapes.end(), [&](const Shape& shape) { return shape.id == part; });
    if (from == drawing.shapes.end())
        return std::nullopt;
    std::optional<PartId> best;
    double least = std::numeric_limits<double>::max();
    for (const Shape& shape : drawing.shapes) {
        if (shape.parent != from->parent || shape.id == part)
            continue;
        const QPointF way = shape.rect.center() - from->rect.center();
        const bool across = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
        const double ahead = (across ? way.x() : way.y()) * (arrow == Qt::Key_Left || arrow == Qt::Key_Up ? -1 : 1);
        const double aside = std::abs(across ? way.y() : way.x());
        if (ahead > 0 && ahead + sideways * aside < least) {
            least = ahead + sideways * aside;
            best = shape.id;
        }
    }
    return best;
}

bool isOnPrefix(const QRectF& box, QPointF point)
{
    return point.y() < box.top() + headHeight && point.x() > box.left() + box.width() * nameShare;
}

}
