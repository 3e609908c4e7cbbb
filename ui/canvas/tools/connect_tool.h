#pragma once

#include "ui/canvas/tools/canvas_tool.h"
#include "ui/document/plan_document.h"

namespace ase {

/// Drags a line from one part to another: two virtual networks become peered in both directions, a site is joined to a
/// gateway, a private endpoint leads to a service or an app, a subnet gets a service endpoint, a zone is linked to a
/// network, a multi-tenant app is integrated with a subnet.
class ConnectTool : public CanvasTool {
public:
    using CanvasTool::CanvasTool;

    Overlay hover(const Pointer& pointer) override;
    Overlay press(const Pointer& pointer) override;
    Overlay drag(const Pointer& pointer) override;
    Overlay release(const Pointer& pointer) override;
    void cancel() override { m_from.reset(); }
    bool isBusy() const override { return m_from.has_value(); }

private:
    std::optional<PartId> m_from;
    QPointF m_start;
};

/// What joining two parts means: the ends it is between, or why it cannot be.
struct Joining {
    PartId from, to;
    QString refusal;
};
Joining joiningOf(const Network& network, std::optional<PartId> from, std::optional<PartId> to);

}
