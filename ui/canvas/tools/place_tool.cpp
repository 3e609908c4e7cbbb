#include "ui/canvas/tools/place_tool.h"

#include "ui/canvas/geometry.h"

namespace ase {

PlaceTool::PlaceTool(Tool tool, PlanDocument& document, CanvasScene& scene)
    : CanvasTool(document, scene)
    , m_tool(tool)
{
}

Overlay PlaceTool::hover(const Pointer& pointer)
{
    return overlayOf(unlessLocked(placingOf(m_tool, network(), partUnder(pointer)), plan()), pointer);
}

Overlay PlaceTool::press(const Pointer& pointer)
{
    return hover(pointer);
}

Overlay PlaceTool::release(const Pointer& pointer)
{
    const Placing placing = unlessLocked(placingOf(m_tool, network(), partUnder(pointer)), plan());
    if (placing.isRefused())
        return overlayOf(placing, pointer);
    Overlay overlay;
    overlay.at = pointer.scene;
    overlay.hint = add(m_document, m_tool, placing, spotAt(m_tool, placing, pointer.scene));
    overlay.refused = !overlay.hint.isEmpty();
    m_done = overlay.hint.isEmpty();
    return overlay;
}

Overlay overlayOf(const Placing& placing, const Pointer& pointer)
{
    Overlay overlay;
    overlay.at = pointer.scene;
    overlay.dropTarget = placing.target;
    overlay.refused = placing.isRefused();
    overlay.hint = placing.isRefused() ? placing.refusal : placing.block;
    overlay.cursor = placing.isRefused() ? Qt::ForbiddenCursor : Qt::CrossCursor;
    return overlay;
}

QString add(PlanDocument& document, Tool tool, const Placing& placing, const Spot& spot)
{
    const Addition addition = additionOf(tool, placing, spot, document.ids());
    const auto result = document.apply(toolEditLabel(tool), addition.edit);
    if (!result)
        return sentence(result.error());
    document.selectOne(addition.part);
    return {};
}

Spot spotAt(Tool tool, const Placing& placing, QPointF scenePosition)
{
    // What stands in a box is placed by the planner, and what is attached to one is no box at all.
    return !placing.target && tool != Tool::SecurityGroup && tool != Tool::RouteTable
        ? Spot {.position = snapped(scenePosition)}
        : Spot {};
}

}
