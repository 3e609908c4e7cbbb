#pragma once

#include "ui/canvas/arrange.h"
#include "ui/canvas/canvas_view.h"

namespace ase {

/// What the menus do with the parts selected on the drawing. Each is one step of the history.
class CanvasCommands : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the commands.
    CanvasCommands(PlanDocument& document, CanvasView& canvas, QObject* parent = nullptr);

    void copy();
    void cut();
    /// Into the selected part, or the nearest box around it that can hold the parts.
    void paste();
    /// Beside the originals; the clipboard stays as it is.
    void duplicate();
    void align(Alignment alignment);
    void distribute(Qt::Orientation orientation);
    /// Locks them, or unlocks them where all are locked; the same with drawing them collapsed.
    void toggleLock();
    void toggleCollapse();
    /// Over, or under, the boxes that stand beside them.
    void raise();
    void lower();
    /// Leaves these parts, and what they hold, to the planner's layout; all where there are none.
    void tidy(const std::set<PartId>& parts);

Q_SIGNALS:
    void refused(const QString& why);

private:
    void toggle(const std::set<PartId>& parts, bool Placement::*flag,
        Result<Plan> (*set)(const Plan&, const std::set<PartId>&, bool), const QString& on, const QString& off);
    std::set<PartId> selectedBoxes() const;
    void move(const QString& label, const std::map<PartId, QPointF>& moves);
    void rearrange(const QString& label, const PlanDocument::Edit& edit);
    bool apply(const QString& label, const PlanDocument::Edit& edit);
    QString nameOfSelection() const;

    PlanDocument& m_document;
    CanvasView& m_canvas;
};

}
