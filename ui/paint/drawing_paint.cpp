#include "ui/paint/drawing_paint.h"

#include "ui/paint/far_paint.h"
#include "ui/paint/meets.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ase {

namespace {

/// What stands on the canvas itself, what stands in that, and what stands in subnets. Lines run between the last two.
enum class Floor { Ground, Subnets, Occupants };

Floor floorOf(const Shape& shape)
{
    if (std::holds_alternative<SubnetFace>(shape.face))
        return Floor::Subnets;
    const bool onCanvas = std::holds_alternative<NetworkFace>(shape.face) || std::holds_alternative<SiteFace>(shape.face)
        || std::holds_alternative<ZoneFace>(shape.face);
    return onCanvas ? Floor::Ground : Floor::Occupants;
}

class DrawingPainter {
public:
    DrawingPainter(QPainter& painter, const Highlights& highlights, const Theme& theme, double scale, const QRectF& sight)
        : m_painter(painter)
        , m_highlights(highlights)
        , m_theme(theme)
        , m_scale(scale)
        , m_sight(sight)
        , m_far(painter, theme, scale)
    {
    }

    void paint(const Drawing& drawing, const Extents& extents)
    {
        std::map<int, Storey> storeys; // by level, from the lowest
        for (std::size_t i = 0; i < drawing.shapes.size(); ++i) {
            const Shape& shape = drawing.shapes[i];
            if (meets(extents.shapes[i], m_sight))
                storeys[shape.level].floors[int(floorOf(shape))].push_back(&shape);
        }
        for (std::size_t i = 0; i < drawing.links.size(); ++i) {
            if (!meets(extents.links[i], m_sight))
                continue;
            const Link& link = drawing.links[i];
            if (link.path.size() > 1 && isInSight(link))
                storeys[link.level].links.push_back(
                    {&link, !m_highlights.links.empty() && m_highlights.links.contains(link.id)});
        }
        for (const auto& [level, storey] : storeys) {
            boxes(storey.floors[int(Floor::Ground)]);
            boxes(storey.floors[int(Floor::Subnets)]);
            lines(storey.links);
            boxes(storey.floors[int(Floor::Occupants)]);
        }
    }

private:
    /// What is painted before anything of a higher level.
    struct Storey {
        std::vector<const Shape*> floors[3];
        std::vector<LinkSight> links;
    };

    /// A line that goes round the sight has nothing to show in it; its words and mark stand near the anchor.
    bool isInSight(const Link& link) const
    {
        constexpr double words = 320;
        const auto isNear = [this](QPointF a, QPointF b, double reach) {
            return std::max(a.x(), b.x()) + reach >= m_sight.left() && std::min(a.x(), b.x()) - reach <= m_sight.right()
                && std::max(a.y(), b.y()) + reach >= m_sight.top() && std::min(a.y(), b.y()) - reach <= m_sight.bottom();
        };
        if (isNear(link.anchor, link.anchor, words))
            return true;
        const double reach = link.spread / 2 + 12;
        for (qsizetype i = 1; i < link.path.size(); ++i)
            if (isNear(link.path[i - 1], link.path[i], reach))
                return true;
        return false;
    }

    void boxes(const std::vector<const Shape*>& shapes)
    {
        std::vector<ShapeSight> far;
        bool farFaded = false;
        for (const Shape* shape : shapes) {
            ShapeSight one {.shape = shape, .state = m_highlights.stateOf(shape->id)};
            const bool faded = std::exchange(one.state.faded, false);
            if (FarPainter::isFar(one, m_scale)) {
                if (faded != farFaded)
                    farBoxes(std::exchange(far, {}), farFaded);
                farFaded = faded;
                far.push_back(one);
                continue;
            }
            farBoxes(std::exchange(far, {}), farFaded); // the one may stand in those
            one.state.faded = faded;
            paintShape(m_painter, *shape, m_theme, m_scale, one.state);
        }
        farBoxes(far, farFaded);
    }

    void farBoxes(const std::vector<ShapeSight>& boxes, bool faded)
    {
        if (boxes.empty())
            return;
        const double opacity = m_painter.opacity();
        if (faded)
            m_painter.setOpacity(opacity * m_theme.metrics.faded);
        m_far.boxes(boxes);
        m_painter.setOpacity(opacity);
    }

    void lines(const std::vector<LinkSight>& links)
    {
        std::vector<LinkSight> near;
        std::vector<LinkSight> far;
        for (const LinkSight& one : links)
            (FarPainter::isFar(*one.link, m_scale) ? far : near).push_back(one);
        if (!far.empty())
            m_far.lines(far);
        if (!near.empty())
            paintLinks(m_painter, near, m_theme, m_scale, m_sight, m_highlights.lit ? LinkWords::Names : LinkWords::All);
    }

    QPainter& m_painter;
    const Highlights& m_highlights;
    const Theme& m_theme;
    double m_scale;
    QRectF m_sight;
    FarPainter m_far;
};

}

ShapeState Highlights::stateOf(PartId part) const
{
    ShapeState state;
    if (const auto found = boxes.find(part); found != boxes.end())
        state = found->second;
    state.faded = lit && !lit->contains(part) && !state.hovered;
    return state;
}

Extents extentsOf(const Drawing& drawing)
{
    Extents extents;
    extents.shapes.reserve(drawing.shapes.size());
    for (const Shape& shape : drawing.shapes)
        extents.shapes.push_back(paintedRect(shape));
    extents.links.reserve(drawing.links.size());
    for (const Link& link : drawing.links)
        extents.links.push_back(paintedRect(link));
    return extents;
}

void paintDrawing(QPainter& painter, const Drawing& drawing, const Extents& extents, const Highlights& highlights,
    const Theme& theme, double scale, const QRectF& sight)
{
    DrawingPainter(painter, highlights, theme, scale, sight).paint(drawing, extents);
}

}
