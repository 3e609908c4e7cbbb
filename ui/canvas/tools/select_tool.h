#pragma once

#include "ui/canvas/tools/canvas_tool.h"
#include "ui/canvas/tools/placing.h"
#include "ui/document/plan_document.h"

#include <map>

namespace ase {

/// Selects, moves, resizes, and puts environments, plans, apps and devices into other boxes. A drag is a preview of the
/// plan: release makes it one step, cancel() forgets it.
class SelectTool : public CanvasTool {
public:
    using CanvasTool::CanvasTool;

    Overlay hover(const Pointer& pointer) override;
    Overlay press(const Pointer& pointer) override;
    Overlay drag(const Pointer& pointer) override;
    Overlay release(const Pointer& pointer) override;
    void cancel() override;
    bool isBusy() const override { return m_gesture != Gesture::None; }

private:
    enum class Gesture { None, Pressed, Banding, Moving, Resizing, Rehousing };

    void pick(PartId part, Qt::KeyboardModifiers modifiers);
    void begin(const Pointer& pointer);
    void lookAround();
    Overlay resizing(const Pointer& pointer);
    Overlay moving(const Pointer& pointer);
    std::optional<PartId> offeredHome(const Pointer& pointer) const;
    std::optional<Placing> newHome(const Pointer& pointer) const;
    Overlay rehousing(const Pointer& pointer) const;
    void finish(const Pointer& pointer, Overlay& overlay);
    void finishBand(const Pointer& pointer);
    QString apply(const QString& label, const PlanDocument::Edit& edit);
    /// The box whose handles show: the only selected one, where it can be resized.
    const Shape* handledShape() const;
    QString movedLabel() const;

    Gesture m_gesture = Gesture::None;
    QPointF m_from;
    std::optional<PartId> m_part; ///< under the mouse when it was pressed
    std::map<PartId, QPointF> m_starts; ///< of what is being moved
    QRectF m_moved; ///< around what is being moved, where it stood
    std::vector<QRectF> m_others; ///< boxes beside it, to keep to
    std::vector<std::pair<PartId, QRectF>> m_homes; ///< what can take plans and apps, where it stood before anything moved
    std::set<PartId> m_before; ///< selection before a band
    QRectF m_box; ///< of what is being resized
    QPointF m_place; ///< its place in its container
    Qt::Edges m_edges;
    PlanDocument::Edit m_edit; ///< what release would do; none: nothing
};

}
