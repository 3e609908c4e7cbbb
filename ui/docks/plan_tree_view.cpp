#include "ui/docks/plan_tree_view.h"

#include "ui/canvas/hint_box.h"
#include "ui/canvas/parts_mime.h"
#include "ui/canvas/tools/dropping.h"
#include "ui/docks/plan_tree_model.h"

#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QItemSelectionModel>
#include <QPainter>

#include <utility>

namespace ase {

namespace {

constexpr int selectionBar = 3;
constexpr int expandAfter = 700; ///< milliseconds over a closed row

}

PlanTreeView::PlanTreeView(PlanDocument& document, const Theme& theme, QWidget* parent)
    : QTreeView(parent)
    , m_document(document)
    , m_theme(theme)
{
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    setAutoExpandDelay(expandAfter);
}

/// Marks the selected row at the edge of the dock, where a deep one is found as well.
void PlanTreeView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant part = index.data(PlanTreeModel::PartRole);
    const bool target = m_offered && m_offered->target && part.isValid() && part.value<PartId>() == *m_offered->target;
    const bool taken = target && !m_offered->isRefused();
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (taken)
        painter->fillRect(row, m_theme.accentSoft);
    QTreeView::drawRow(painter, option, index);
    if (selectionModel()->isSelected(index))
        painter->fillRect(QRect(0, option.rect.top(), selectionBar, option.rect.height()), m_theme.accent);
    if (!target)
        return;
    painter->save();
    painter->setPen(QPen(taken ? m_theme.accent : m_theme.bad, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(row.adjusted(1, 1, -1, -1));
    painter->restore();
}

void PlanTreeView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    const QString hint = !m_offered ? QString() : m_offered->isRefused() ? m_offered->refusal : m_offered->block;
    if (hint.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintHintBox(painter, hint, m_offered->isRefused(), m_mouse, viewport()->size(), m_theme);
}

std::optional<PartId> PlanTreeView::partUnder(QPoint position) const
{
    const QVariant part = indexAt(position).data(PlanTreeModel::PartRole);
    return part.isValid() ? std::optional(part.value<PartId>()) : std::nullopt;
}

void PlanTreeView::offer(std::optional<Placing> placing, QPoint mouse)
{
    m_offered = std::move(placing);
    m_mouse = mouse;
    viewport()->update();
}

void PlanTreeView::dragEnterEvent(QDragEnterEvent* event)
{
    m_dragged = draggedParts(*event->mimeData(), *m_document.plan());
    if (m_dragged.empty())
        return event->ignore();
    setState(DraggingState);
    event->acceptProposedAction();
}

void PlanTreeView::dragMoveEvent(QDragMoveEvent* event)
{
    if (m_dragged.empty())
        return event->ignore();
    QTreeView::dragMoveEvent(event); // scrolls at the edges and opens rows
    const QPoint mouse = event->position().toPoint();
    offer(droppingOf(*m_document.plan(), m_dragged, partUnder(mouse)), mouse);
    // Accepted even where it is refused, with the cursor that says so, so that the drop can say why.
    event->setDropAction(m_offered->isRefused() ? Qt::IgnoreAction : Qt::CopyAction);
    event->accept();
}

void PlanTreeView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QTreeView::dragLeaveEvent(event);
    m_dragged.clear();
    offer(std::nullopt, {});
}

void PlanTreeView::dropEvent(QDropEvent* event)
{
    const std::vector<PartId> dragged = std::exchange(m_dragged, {});
    offer(std::nullopt, {});
    stopAutoScroll();
    setState(NoState);
    if (dragged.empty())
        return event->ignore();
    const Placing placing = droppingOf(*m_document.plan(), dragged, partUnder(event->position().toPoint()));
    event->setDropAction(placing.isRefused() ? Qt::IgnoreAction : Qt::CopyAction);
    event->accept();
    if (placing.isRefused()) {
        Q_EMIT refused(placing.refusal);
        return;
    }
    const QString label = droppingLabel(*m_document.plan()->network, dragged, placing.target);
    const auto done = m_document.apply(label, dropping(dragged, placing.target));
    if (!done)
        Q_EMIT refused(sentence(done.error()));
}

}
