#pragma once

#include "ui/canvas/tools/canvas_tool.h"
#include "ui/canvas/tools/placing.h"

namespace ase {

/// Adds a part where the mouse is clicked, or where it is dropped from the palette.
class PlaceTool : public CanvasTool {
public:
    PlaceTool(Tool tool, PlanDocument& document, CanvasScene& scene);

    Overlay hover(const Pointer& pointer) override;
    Overlay press(const Pointer& pointer) override;
    Overlay drag(const Pointer& pointer) override { return hover(pointer); }
    Overlay release(const Pointer& pointer) override;

private:
    Tool m_tool;
};

/// What placing at the pointer would do, to be shown.
Overlay overlayOf(const Placing& placing, const Pointer& pointer);
/// Makes the addition one step and selects the new part. The problem where the edit refuses, else nothing.
QString add(PlanDocument& document, Tool tool, const Placing& placing, const Spot& spot);
/// Where a click puts it: snapped on the free canvas; inside a box the planner finds the place.
Spot spotAt(Tool tool, const Placing& placing, QPointF scenePosition);

}
