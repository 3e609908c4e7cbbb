#pragma once

#include "ui/canvas/tools/placing.h"
#include "ui/document/plan_document.h"
#include "ui/paint/theme.h"

#include <QTreeView>

#include <vector>

namespace ase {

/// The rows of the plan tree. Parts are dragged onto others: a group or a table onto a subnet, what stands in a box into
/// another. The row that would take them is marked, or the reason why it cannot is shown.
class PlanTreeView : public QTreeView {
    Q_OBJECT
public:
    PlanTreeView(PlanDocument& document, const Theme& theme, QWidget* parent = nullptr);

    /// What a drop at this place would mean; none while nothing is dragged over the tree.
    const std::optional<Placing>& offered() const { return m_offered; }

Q_SIGNALS:
    void refused(const QString& why);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    std::optional<PartId> partUnder(QPoint position) const;
    void offer(std::optional<Placing> placing, QPoint mouse);

    PlanDocument& m_document;
    const Theme& m_theme;
    std::vector<PartId> m_dragged;
    std::optional<Placing> m_offered;
    QPoint m_mouse;
};

}
