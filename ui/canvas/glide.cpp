#include "ui/canvas/glide.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace ase {

namespace {

constexpr std::size_t mostBoxes = 2000;

QPointF onTheWay(QPointF from, QPointF to, double share)
{
    return from + (to - from) * share;
}

QRectF onTheWay(const QRectF& from, const QRectF& to, double share)
{
    return {onTheWay(from.topLeft(), to.topLeft(), share), onTheWay(from.bottomRight(), to.bottomRight(), share)};
}

/// Whether each piece of one path lies like that piece of the other, so that all between them are at right angles too.
bool turnAlike(const QPolygonF& a, const QPolygonF& b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 1; i < a.size(); ++i) {
        const bool level = qFuzzyCompare(a[i - 1].y(), a[i].y()) && qFuzzyCompare(b[i - 1].y(), b[i].y());
        const bool upright = qFuzzyCompare(a[i - 1].x(), a[i].x()) && qFuzzyCompare(b[i - 1].x(), b[i].x());
        if (!level && !upright)
            return false;
    }
    return true;
}

/// None where the line is another one than before.
std::optional<Link> linkBetween(const Link& before, const Link& after, double share)
{
    if (!turnAlike(before.path, after.path))
        return std::nullopt;
    Link link = after;
    for (qsizetype i = 0; i < link.path.size(); ++i)
        link.path[i] = onTheWay(before.path[i], after.path[i], share);
    link.anchor = onTheWay(before.anchor, after.anchor, share);
    return link;
}

/// A site or a zone may stand for several lines.
using Line = std::tuple<PartId, PartId, PartId>;

Line lineOf(const Link& link)
{
    return {link.id, link.from, link.to};
}

}

Drawing between(const Drawing& before, const Drawing& after, double share)
{
    std::map<PartId, const Shape*> shapes;
    for (const Shape& shape : before.shapes)
        shapes.emplace(shape.id, &shape);
    std::map<Line, const Link*> links;
    for (const Link& link : before.links)
        links.emplace(lineOf(link), &link);
    Drawing drawing;
    drawing.shapes = after.shapes;
    for (Shape& shape : drawing.shapes)
        if (const auto was = shapes.find(shape.id); was != shapes.end())
            shape.rect = onTheWay(was->second->rect, shape.rect, share);
    for (const Link& link : after.links) {
        const auto was = links.find(lineOf(link));
        if (auto here = was == links.end() ? std::nullopt : linkBetween(*was->second, link, share))
            drawing.links.push_back(*std::move(here));
    }
    drawing.bounds = before.bounds | after.bounds;
    return drawing;
}

Glide::Glide(CanvasScene& scene, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_scene(scene)
    , m_theme(theme)
    , m_clock(this)
{
    m_clock.setDuration(glideTime);
    m_clock.setEasingCurve(QEasingCurve::OutCubic);
    m_clock.setStartValue(0.0);
    m_clock.setEndValue(1.0);
    m_clock.setObjectName(QStringLiteral("glide"));
    connect(&m_clock, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) { moveTo(share.toDouble()); });
    connect(&m_clock, &QVariantAnimation::finished, this, &Glide::stop);
}

void Glide::start(Drawing before)
{
    stop();
    const Drawing& after = m_scene.drawing();
    if (before == after || std::max(before.shapes.size(), after.shapes.size()) > mostBoxes)
        return;
    m_before = std::move(before);
    m_highlights = {};
    for (const PartId part : m_scene.marks().selected)
        m_highlights.boxes.emplace(part, m_scene.stateOf(part));
    m_highlights.links = m_scene.marks().selected;
    m_highlights.lit = m_scene.lit();
    m_running = true;
    moveTo(0);
    m_clock.start();
}

void Glide::moveTo(double share)
{
    if (!m_running)
        return;
    m_between = between(m_before, m_scene.drawing(), share);
    m_extents = extentsOf(m_between);
    Q_EMIT moved();
}

void Glide::paint(QPainter& painter, const QRectF& area) const
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    paintDrawing(painter, m_between, m_extents, m_highlights, m_theme, scale, area);
}

void Glide::stop()
{
    m_clock.stop();
    if (std::exchange(m_running, false))
        Q_EMIT moved();
}

}
