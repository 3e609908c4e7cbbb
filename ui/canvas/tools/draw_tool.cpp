#include "ui/canvas/tools/draw_tool.h"

#include "ui/canvas/geometry.h"
#include "ui/canvas/tools/place_tool.h"

namespace ase {

namespace {
constexpr double leastDrag = 2 * gridStep;
}

DrawTool::DrawTool(Tool tool, PlanDocument& document, CanvasScene& scene)
    : CanvasTool(document, scene)
    , m_tool(tool)
{
}

Overlay DrawTool::hover(const Pointer& pointer)
{
    return overlayOf(unlessLocked(placingOf(m_tool, network(), partUnder(pointer)), plan()), pointer);
}

Overlay DrawTool::press(const Pointer& pointer)
{
    m_placing = unlessLocked(placingOf(m_tool, network(), partUnder(pointer)), plan());
    if (!m_placing.isRefused())
        m_from = snapped(pointer.scene);
    return overlayOf(m_placing, pointer);
}

Overlay DrawTool::drag(const Pointer& pointer)
{
    if (!m_from)
        return hover(pointer);
    Overlay overlay = overlayOf(m_placing, pointer);
    overlay.band = bandTo(pointer.scene);
    return overlay;
}

Overlay DrawTool::release(const Pointer& pointer)
{
    if (!m_from)
        return hover(pointer);
    const QRectF band = bandTo(pointer.scene);
    m_from.reset();
    return finish(band, pointer);
}

/// A subnet keeps to its network.
QRectF DrawTool::bandTo(QPointF point) const
{
    const QRectF band = QRectF(*m_from, snapped(point)).normalized();
    const Shape* around = m_placing.target ? m_scene.shapeOf(*m_placing.target) : nullptr;
    return around ? band & around->rect : band;
}

Overlay DrawTool::finish(const QRectF& band, const Pointer& pointer)
{
    const bool drawn = band.width() >= leastDrag && band.height() >= leastDrag;
    const Shape* around = m_placing.target ? m_scene.shapeOf(*m_placing.target) : nullptr;
    Spot spot = spotAt(m_tool, m_placing, pointer.scene);
    if (drawn)
        spot = {.position = band.topLeft() - (around ? around->rect.topLeft() : QPointF()), .size = band.size()};
    Overlay overlay;
    overlay.at = pointer.scene;
    overlay.hint = add(m_document, m_tool, m_placing, spot);
    overlay.refused = !overlay.hint.isEmpty();
    m_done = !overlay.refused;
    return overlay;
}

}
