#include "ui/paint/far_paint.h"

#include "ui/paint/box_painter.h"

#include <QPaintDevice>
#include <QRegion>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ase {

namespace {

constexpr double markSide = 12; ///< as marks keep at least
constexpr double twoLines = 2; ///< pixels apart from which the directions of a peering are told apart

constexpr int runBits = 20;
constexpr std::uint64_t runMask = (1U << runBits) - 1;

std::uint64_t runOf(bool upright, int place, int first, int last)
{
    return std::uint64_t(upright) << (3 * runBits) | std::uint64_t(place) << (2 * runBits) | std::uint64_t(first) << runBits
        | std::uint64_t(last);
}
bool isUpright(std::uint64_t run)
{
    return run >> (3 * runBits) != 0;
}
std::uint64_t trackOf(std::uint64_t run)
{
    return run >> (2 * runBits);
}
int placeOf(std::uint64_t run)
{
    return int(trackOf(run) & runMask);
}
int firstOf(std::uint64_t run)
{
    return int(run >> runBits & runMask);
}
int lastOf(std::uint64_t run)
{
    return int(run & runMask);
}

/// What lies between two pixels falls on the same one from wherever the drawing is seen.
constexpr double tie = 1e-6;

bool isSolid(const Link& link)
{
    return (link.kind == LinkKind::Peering && link.hasThere && link.hasBack && !link.broken)
        || link.kind == LinkKind::Internet;
}

}

FarPainter::FarPainter(QPainter& painter, const Theme& theme, double scale)
    : m_painter(painter)
    , m_theme(theme)
    , m_scale(scale)
    , m_sizes(theme)
    , m_ratio(painter.device() ? painter.device()->devicePixelRatio() : 1)
{
    m_toPixels = painter.worldTransform() * QTransform::fromScale(m_ratio, m_ratio);
    // Runs hold 20 bits a number; no screen is larger, and what is cut off is out of sight.
    const int most = 1 << 19;
    m_device = painter.device() ? QRect(0, 0, std::min(most, painter.device()->width() * int(std::ceil(m_ratio))),
                   std::min(most, painter.device()->height() * int(std::ceil(m_ratio))))
                                : QRect(0, 0, most, most);
}

bool FarPainter::isFar(const ShapeSight& one, double scale)
{
    const ShapeState onlyFramed {.selected = one.state.selected, .hovered = one.state.hovered};
    if (scale >= farScale || one.state != onlyFramed)
        return false;
    const Shape& shape = *one.shape;
    if (const auto* subnet = std::get_if<SubnetFace>(&shape.face))
        return !subnet->existing;
    if (const auto* device = std::get_if<DeviceFace>(&shape.face))
        return !device->existing && !device->capsule;
    if (const auto* network = std::get_if<NetworkFace>(&shape.face))
        return scale < farthestScale && !network->existing;
    if (const auto* environment = std::get_if<EnvironmentFace>(&shape.face))
        return scale < farthestScale && !environment->existing;
    const auto* plan = std::get_if<PlanFace>(&shape.face);
    return (plan && !plan->existing) || std::holds_alternative<AppFace>(shape.face);
}

bool FarPainter::isFar(const Link& link, double scale)
{
    return scale < farthestScale || (scale < farScale && isSolid(link));
}

/// From here on a unit of the painter is a device pixel.
void FarPainter::begin()
{
    m_painter.save();
    m_painter.setWorldTransform(QTransform::fromScale(1 / m_ratio, 1 / m_ratio));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

QRect FarPainter::pixels(const QRectF& rect) const
{
    const QRectF at = m_toPixels.mapRect(rect).translated(tie, tie);
    const QPoint from(qRound(at.left()), qRound(at.top()));
    return {from, QPoint(std::max(qRound(at.right()), from.x() + 1) - 1, std::max(qRound(at.bottom()), from.y() + 1) - 1)};
}

void FarPainter::boxes(const std::vector<ShapeSight>& shapes)
{
    if (shapes.empty())
        return;
    begin();
    for (const ShapeSight& one : shapes)
        box(one);
    for (const ShapeSight& one : shapes) {
        badges(*one.shape);
        mark(*one.shape);
    }
    m_painter.restore();
}

void FarPainter::box(const ShapeSight& one)
{
    if (std::holds_alternative<AppFace>(one.shape->face))
        return;
    const BoxStyle style = groundOf(*one.shape, m_theme);
    const bool framed = one.state.selected || one.state.hovered;
    const QRect outer = pixels(one.shape->rect);
    const int line = std::max(1, int(std::lround((one.state.selected ? 2 : 1) * m_ratio)));
    const QRect inner = outer.adjusted(line, line, -line, -line);
    const QColor frame = framed ? m_theme.accent : style.line;
    if (m_painter.opacity() < 1 && inner.isValid()) {
        for (const QRect& side : QRegion(outer) - QRegion(inner)) // a faded inside would show a frame below it
            m_painter.fillRect(side, frame);
    } else {
        m_painter.fillRect(outer, frame);
    }
    if (inner.isValid())
        m_painter.fillRect(inner, style.fill);
}

void FarPainter::badges(const Shape& shape)
{
    const auto* face = std::get_if<SubnetFace>(&shape.face);
    if (!face)
        return;
    const auto side = int(std::lround(badgeDotRadius(m_theme, m_scale) * 2 * m_scale));
    if (side < 2 && !face->securityMark && !face->routeMark)
        return; // a pixel on a border of the same colour
    for (const BadgeDot& dot : badgeDotsOf(shape, *face, m_theme, m_sizes)) {
        const QPointF at = m_toPixels.map(dot.at);
        m_painter.fillRect(QRect(qRound(at.x() - side / 2.0), qRound(at.y() - side / 2.0), side, side), dot.color);
    }
}

const QPixmap& FarPainter::stamp(FindingMark mark)
{
    QPixmap& stamp = m_stamps[mark];
    if (stamp.isNull()) {
        const int side = int(std::ceil(markSide * m_ratio));
        stamp = QPixmap(side, side);
        stamp.fill(Qt::transparent);
        QPainter painter(&stamp);
        paintFinding(painter, mark, QRectF(0, 0, side, side), m_theme);
    }
    return stamp;
}

void FarPainter::stampAt(QPointF place, FindingMark mark)
{
    const QPixmap& pixmap = stamp(mark);
    const QPointF at = m_toPixels.map(place);
    m_painter.drawPixmap(QPoint(qRound(at.x()) - pixmap.width() / 2, qRound(at.y()) - pixmap.height() / 2), pixmap);
}

void FarPainter::mark(const Shape& shape)
{
    if (shape.mark && !std::holds_alternative<AppFace>(shape.face))
        stampAt(shape.rect.topRight(), *shape.mark);
}

void FarPainter::line(Tracks& tracks, const QPolygonF& path, double off) const
{
    const auto pixel = [&](QPointF point) {
        const QPointF at = m_toPixels.map(point);
        return QPoint(int(std::floor(at.x() + off + tie)), int(std::floor(at.y() + off + tie)));
    };
    QPoint from = pixel(path.front());
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QPoint to = pixel(path[i]);
        const QLine piece(std::exchange(from, to), to);
        if (piece.dx() != 0 && piece.dy() != 0) {
            tracks.slanted.push_back(piece);
            continue;
        }
        const QRect seen = QRect(QPoint(std::min(piece.x1(), piece.x2()), std::min(piece.y1(), piece.y2())),
                               QPoint(std::max(piece.x1(), piece.x2()), std::max(piece.y1(), piece.y2())))
            & m_device;
        if (seen.isEmpty())
            continue;
        const bool upright = piece.dx() == 0;
        tracks.runs.push_back(runOf(upright, upright ? seen.left() : seen.top(), upright ? seen.top() : seen.left(),
            upright ? seen.bottom() : seen.right()));
    }
}

/// Runs that touch on one track are painted as one: thousands of lines share a few trunks.
void FarPainter::paintTracks(Tracks tracks, const QColor& color)
{
    const int width = std::max(1, int(std::lround(m_ratio)));
    std::sort(tracks.runs.begin(), tracks.runs.end());
    for (std::size_t i = 0; i < tracks.runs.size();) {
        const Run first = tracks.runs[i];
        int last = lastOf(first);
        for (++i; i < tracks.runs.size() && trackOf(tracks.runs[i]) == trackOf(first) && firstOf(tracks.runs[i]) <= last + 1;
             ++i)
            last = std::max(last, lastOf(tracks.runs[i]));
        const int length = last - firstOf(first) + 1;
        if (isUpright(first))
            m_painter.fillRect(QRect(placeOf(first), firstOf(first), width, length), color);
        else
            m_painter.fillRect(QRect(firstOf(first), placeOf(first), length, width), color);
    }
    m_painter.setPen(QPen(color, width));
    m_painter.drawLines(tracks.slanted.data(), int(tracks.slanted.size()));
}

void FarPainter::lines(const std::vector<LinkSight>& links)
{
    std::map<QRgb, Tracks> tracks;
    for (const LinkSight& one : links) {
        Tracks& same = tracks[(one.selected ? m_theme.accent : lineColor(*one.link, m_theme)).rgba()];
        const double apart = one.link->spread * m_scale;
        if (apart < twoLines) {
            line(same, one.link->path, 0);
            continue;
        }
        // Off the path by as much on both axes: at right angles, that is beside it.
        line(same, one.link->path, apart / 2);
        line(same, one.link->path, -apart / 2);
    }
    begin();
    for (auto& [color, same] : tracks)
        paintTracks(std::move(same), QColor::fromRgba(color));
    for (const LinkSight& one : links) {
        if (const auto mark = markOf(*one.link))
            stampAt(one.link->anchor, *mark);
    }
    m_painter.restore();
}

}
