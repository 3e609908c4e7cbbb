#pragma once

#include "ui/canvas/tools/canvas_tool.h"
#include "ui/canvas/tools/placing.h"

namespace ase {

/// Draws a virtual network on the free canvas, or a subnet in a virtual network, as a rectangle. A click without a drag
/// leaves the size to the planner.
class DrawTool : public CanvasTool {
public:
    DrawTool(Tool tool, PlanDocument& document, CanvasScene& scene);

    Overlay hover(const Pointer& pointer) override;
    Overlay press(const Pointer& pointer) override;
    Overlay drag(const Pointer& pointer) override;
    Overlay release(const Pointer& pointer) override;
    void cancel() override { m_from.reset(); }
    bool isBusy() const override { return m_from.has_value(); }

private:
    QRectF bandTo(QPointF point) const;
    Overlay finish(const QRectF& band, const Pointer& pointer);

    Tool m_tool;
    Placing m_placing;
    std::optional<QPointF> m_from;
};

}
