#pragma once

#include "ui/canvas/tools/canvas_tool.h"

namespace ase {

/// Drags a line from a caller to what it calls, and asks whether it gets there: at Kudu, or the endpoint asked for last.
class TraceTool : public CanvasTool {
public:
    /// Without a session it refuses all.
    TraceTool(PlanDocument& document, CanvasScene& scene, TraceSession* session);

    Overlay hover(const Pointer& pointer) override;
    Overlay press(const Pointer& pointer) override;
    Overlay drag(const Pointer& pointer) override;
    Overlay release(const Pointer& pointer) override;
    void cancel() override { m_from.reset(); }
    bool isBusy() const override { return m_from.has_value(); }

private:
    struct Tried {
        PlanPtr plan;
        std::optional<PartId> to;
        QString refusal;
    };
    TraceQuery queryOf(PartId from, PartId to) const;
    QString refusalOf(std::optional<PartId> to) const;
    const QString& refusalAt(std::optional<PartId> to);

    TraceSession* m_session;
    std::optional<PartId> m_from;
    QPointF m_start;
    std::optional<Tried> m_tried; ///< at the part that the mouse was over last
};

/// Who sends packets where one begins to drag; none: nobody there.
std::optional<PartId> callerAt(const Network& network, std::optional<PartId> part);
/// What is called where one ends: of an App Service plan its environment, of a multi-tenant one its only app.
std::optional<PartId> calledAt(const Network& network, std::optional<PartId> part);

}
