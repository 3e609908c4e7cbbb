#include "ui/tables/edit_table_view.h"

#include "ui/paint/text.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ase {

namespace {

constexpr int lineEdge = 14; ///< of the line where a row would stand: the middle of a grip
constexpr int noteLeft = 32;
constexpr int notePadding = 12;
constexpr int dropLine = 2;

}

EditTableView::EditTableView(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(&theme)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    EditTableView::setTheme(theme);
}

/// An editor that is open still loses the focus when it goes, and Qt would have the view take its text then.
EditTableView::~EditTableView()
{
    if (itemDelegate())
        itemDelegate()->disconnect(this);
}

bool EditTableView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool taken = QTableView::edit(index, trigger, event);
    if (index.isValid() && indexWidget(index))
        m_cell = index;
    return taken;
}

/// What was typed, unless its cell is gone: an editor lives on for a moment, and may lose the focus in it.
void EditTableView::commitData(QWidget* editor)
{
    if (isOpen(editor))
        QTableView::commitData(editor);
}

void EditTableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (isOpen(editor)) // what was typed may have taken its own row away
        QTableView::closeEditor(editor, hint);
}

void EditTableView::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    const bool closes = isEditing() && m_cell.row() >= first && m_cell.row() <= last;
    QTableView::rowsAboutToBeRemoved(parent, first, last);
    if (closes)
        setFocus(Qt::OtherFocusReason); // not to whatever comes next
}

void EditTableView::setTheme(const Theme& theme)
{
    m_theme = &theme;
    verticalHeader()->setMinimumSectionSize(theme.metrics.tableRow);
    verticalHeader()->setDefaultSectionSize(theme.metrics.tableRow);
    viewport()->update();
}

void EditTableView::fitRows()
{
    for (int row = 0; row < model()->rowCount(); ++row)
        if (const int height = heightOfRow(row); rowHeight(row) != height)
            setRowHeight(row, height);
}

void EditTableView::openEditor()
{
    QModelIndex at = currentIndex();
    if (!(at.flags() & Qt::ItemIsEditable))
        at = at.siblingAtColumn(mainColumn());
    if (!(at.flags() & Qt::ItemIsEditable))
        return;
    setCurrentIndex(at);
    edit(at);
}

bool EditTableView::hasGrip(const QModelIndex&) const
{
    return false;
}

int EditTableView::lastGap() const
{
    return model()->rowCount();
}

QString EditTableView::noteOfDrop(int, int) const
{
    return {};
}

void EditTableView::dropRow(int, int) { }

Qt::CursorShape EditTableView::cursorAt(const QModelIndex& index, QPoint) const
{
    return hasGrip(index) ? Qt::OpenHandCursor : Qt::ArrowCursor;
}

bool EditTableView::event(QEvent* event)
{
    // The window has some of these keys for the whole plan; here they mean rows.
    if (event->type() == QEvent::ShortcutOverride && !isEditing()) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (runKey(key, false) || (m_drag && key.key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void EditTableView::keyPressEvent(QKeyEvent* event)
{
    if (m_drag && event->key() == Qt::Key_Escape)
        return endDrag();
    if (!isEditing() && runKey(*event, true))
        return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !isEditing() && currentIndex().isValid())
        return openEditor();
    QTableView::keyPressEvent(event);
}

void EditTableView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && hasGrip(index))
        m_drag = Drag {index, event->pos(), false, -1, {}};
    QTableView::mousePressEvent(event);
}

void EditTableView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag && (event->buttons() & Qt::LeftButton)) {
        const bool isFar = (event->pos() - m_drag->from).manhattanLength() >= QApplication::startDragDistance();
        if (m_drag->isMoving || isFar)
            dragTo(event->pos());
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    viewport()->setCursor(index.isValid() ? cursorAt(index, event->pos()) : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void EditTableView::dragTo(QPoint at)
{
    if (!m_drag->row.isValid())
        return endDrag(); // an answer took it away
    m_drag->isMoving = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const int step = m_theme->metrics.tableRow / 2;
    QScrollBar* bar = verticalScrollBar();
    if (at.y() < step)
        bar->setValue(bar->value() - step);
    else if (at.y() > viewport()->height() - step)
        bar->setValue(bar->value() + step);
    const int over = rowAt(std::clamp(at.y(), 0, viewport()->height() - 1));
    int gap = over < 0 ? model()->rowCount() : over;
    if (over >= 0 && at.y() > rowViewportPosition(over) + rowHeight(over) / 2)
        ++gap;
    m_drag->gap = std::min(gap, lastGap());
    m_drag->note = noteOfDrop(m_drag->row.row(), m_drag->gap);
    viewport()->update();
}

void EditTableView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_drag && event->button() == Qt::LeftButton) {
        const Drag drag = *m_drag;
        endDrag();
        if (drag.isMoving && drag.row.isValid())
            dropRow(drag.row.row(), drag.gap);
    }
    QTableView::mouseReleaseEvent(event);
}

void EditTableView::endDrag()
{
    m_drag.reset();
    viewport()->unsetCursor();
    viewport()->update();
}

void EditTableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!m_drag || !m_drag->isMoving)
        return;
    const int last = m_drag->gap - 1;
    const int y = m_drag->gap == 0 ? 0 : rowViewportPosition(last) + rowHeight(last) - 1;
    const int right = viewport()->width() - lineEdge;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->accent, dropLine));
    painter.drawLine(lineEdge, y, right, y);
    painter.setBrush(m_theme->accent);
    painter.drawEllipse(QPoint(lineEdge, y), 3, 3);
    painter.drawEllipse(QPoint(right, y), 3, 3);
    if (m_drag->note.isEmpty())
        return;
    const Metrics& metrics = m_theme->metrics;
    const QRectF chip(noteLeft, std::max(y - metrics.chip / 2, 1),
        textWidth(m_drag->note, m_theme->fonts.mono) + notePadding, metrics.chip);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(chip, metrics.chipRadius, metrics.chipRadius);
    paintText(painter, chip, m_drag->note,
        {.font = m_theme->fonts.mono, .color = m_theme->onAccent, .alignment = Qt::AlignCenter});
}

}
