#include "model/plan/edit/place_parts.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/geometry.h"
#include "ui/canvas/parts_mime.h"
#include "ui/canvas/tools/dropping.h"
#include "ui/canvas/tools/moving.h"
#include "ui/canvas/tools/place_tool.h"
#include "ui/paint/sizes.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace ase {

namespace {

std::optional<Tool> toolOf(const QMimeData& data)
{
    return data.hasFormat(toolMimeType()) ? toolOfName(QString::fromUtf8(data.data(toolMimeType()))) : std::nullopt;
}

QPointF stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-gridStep, 0};
    case Qt::Key_Right:
        return {gridStep, 0};
    case Qt::Key_Up:
        return {0, -gridStep};
    default: // keys are no enumeration of ours
        return key == Qt::Key_Down ? QPointF(0, gridStep) : QPointF();
    }
}

}

void CanvasView::setPanning(bool panning)
{
    if (!panning)
        m_panFrom.reset();
    const bool ready = m_spaceHeld || m_tool == Tool::Pan;
    viewport()->setCursor(panning ? Qt::ClosedHandCursor : ready ? Qt::OpenHandCursor : m_overlay.cursor);
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    const bool pans =
        event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && (m_spaceHeld || m_tool == Tool::Pan));
    if (pans) {
        m_panFrom = event->pos();
        setPanning(true);
    } else if (event->button() == Qt::LeftButton && !pressHop(*event)) {
        showOverlay(m_actor->press(pointerAt(event->pos(), event->modifiers())));
    }
    event->accept();
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_panFrom) {
        const QPoint moved = event->pos() - *m_panFrom;
        m_panFrom = event->pos();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
        return;
    }
    if (m_hopPressed)
        return;
    const Pointer pointer = pointerAt(event->pos(), event->modifiers());
    const bool dragging = event->buttons().testFlag(Qt::LeftButton);
    if (m_tool != Tool::Pan)
        showOverlay(dragging ? m_actor->drag(pointer) : m_actor->hover(pointer));
    Marks marks = m_scene->marks();
    marks.hovered = dragging ? std::nullopt : partAt(m_scene->drawing(), pointer.scene, pointer.reach);
    m_scene->setMarks(std::move(marks));
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panFrom) {
        setPanning(false);
        return;
    }
    if (event->button() != Qt::LeftButton || m_tool == Tool::Pan || std::exchange(m_hopPressed, false))
        return;
    showOverlay(m_actor->release(pointerAt(event->pos(), event->modifiers())));
    finishGesture();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPointF point = mapToScene(event->pos());
    const auto part = partAt(m_scene->drawing(), point, pixelsOfReach / zoom());
    const bool onHop = m_trace->hopAt(point, zoom()).has_value();
    if (m_tool != Tool::Select || event->button() != Qt::LeftButton || !part || onHop)
        return mousePressEvent(event);
    m_actor->cancel();
    m_document.selectOne(*part);
    const ase::Shape* shape = m_scene->shapeOf(*part);
    const bool hasPrefix = PlaceEditor::prefixesOf(*m_document.plan()->network, *part).has_value();
    if (unfoldAt(shape, point))
        return;
    if (shape && hasPrefix && isOnPrefix(shape->rect, point))
        startPrefixEdit();
    else
        startRename();
}

bool CanvasView::unfoldAt(const ase::Shape* shape, QPointF point)
{
    if (!shape || shape->summary.isEmpty() || point.y() < shape->rect.top() + insideTop(shape->face, Sizes(m_theme)))
        return false;
    const auto done = m_document.apply(tr("Unfold %1").arg(nameOf(*m_document.plan(), shape->id)),
        [part = shape->id](const Plan& plan) { return setCollapsed(plan, {part}, false); });
    if (!done)
        Q_EMIT hintChanged(sentence(done.error()));
    return true;
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAt(zoom() * std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
        event->accept();
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier) && event->angleDelta().x() == 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().y());
        event->accept();
        return;
    }
    QGraphicsView::wheelEvent(event);
}

bool CanvasView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && tellHop(*static_cast<QHelpEvent*>(event)))
        return true;
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(zoom() * (1 + gesture->value()), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        auto* gestures = static_cast<QGestureEvent*>(event);
        if (const auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            zoomAt(zoom() * pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()));
            gestures->accept();
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && !m_actor->isBusy()) {
        m_spaceHeld = true;
        setPanning(false);
        return;
    }
    if (keyWalksTrace(*event) || keyChoosesTool(*event) || keyEdits(*event))
        return;
    if (!stepOf(event->key()).isNull() && !m_document.selection().empty())
        return event->modifiers().testFlag(Qt::AltModifier) ? goBeside(*event) : nudge(*event);
    QGraphicsView::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        if (!m_panFrom)
            setPanning(false);
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

bool CanvasView::keyChoosesTool(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Escape) {
        const bool busy = m_actor->isBusy();
        const bool rests = !busy && m_tool == Tool::Select;
        m_actor->cancel();
        showOverlay({});
        if (rests && m_trace->session())
            m_trace->session()->clear();
        else if (!busy)
            setTool(Tool::Select);
        return true;
    }
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const QKeyCombination typed(event.modifiers() & Qt::ShiftModifier, Qt::Key(event.key()));
    const auto& tools = allTools();
    const auto chosen = std::find_if(
        tools.begin(), tools.end(), [&](Tool tool) { return !toolKey(tool).isEmpty() && toolKey(tool)[0] == typed; });
    if (chosen == tools.end())
        return false;
    setTool(*chosen);
    return true;
}

bool CanvasView::keyEdits(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        removeSelection();
    else if (event.key() == Qt::Key_F2)
        startRename();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        startPrefixEdit();
    else
        return false;
    return true;
}

void CanvasView::goBeside(const QKeyEvent& event)
{
    const auto part = m_document.selectedPart();
    const auto beside = part ? neighbourOf(m_scene->drawing(), *part, Qt::Key(event.key())) : std::nullopt;
    if (!beside)
        return;
    m_document.selectOne(*beside);
    showPart(*beside);
}

/// Steps in a row are one step of the history. What the planner lays out cannot be moved: arrows then go to a neighbour.
void CanvasView::nudge(const QKeyEvent& event)
{
    const Network& network = *m_document.plan()->network;
    const auto moves = movesOf(*m_scene, network, m_document.selection(), stepOf(event.key()));
    if (moves.empty())
        return goBeside(event);
    const QString label = moves.size() == 1 ? tr("Move %1").arg(nameOf(*m_document.plan(), moves.begin()->first))
                                            : tr("Move %1 parts").arg(moves.size());
    const auto result = m_document.apply(
        label, [&](const Plan& plan) { return moveParts(plan, moves); }, QStringLiteral("canvas/nudge"));
    if (!result)
        Q_EMIT hintChanged(sentence(result.error()));
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto selected = m_document.selectedPart();
    const ase::Shape* shape = byKey && selected ? m_scene->shapeOf(*selected) : nullptr;
    const QPointF point = shape ? shape->rect.center() : mapToScene(event->pos());
    const auto part = shape ? selected : partAt(m_scene->drawing(), point, pixelsOfReach / zoom());
    if (part && !m_document.selection().contains(*part))
        m_document.selectOne(*part);
    else if (!part && !byKey)
        m_document.select({}); // Delete means nothing that is somewhere else
    const auto menu = menuFor(part, point);
    menu->exec(shape ? viewport()->mapToGlobal(mapFromScene(point)) : event->globalPos());
}

void CanvasView::dragEnterEvent(QDragEnterEvent* event)
{
    m_dragged = toolOf(*event->mimeData());
    m_draggedParts = draggedParts(*event->mimeData(), *m_document.plan());
    if (m_dragged || !m_draggedParts.empty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event)
{
    if (!m_dragged && m_draggedParts.empty())
        return event->ignore();
    const Pointer pointer = pointerAt(event->position().toPoint(), event->modifiers());
    const auto under = partAt(m_scene->drawing(), pointer.scene, pointer.reach);
    const Plan& plan = *m_document.plan();
    const Placing placing = m_dragged ? unlessLocked(placingOf(*m_dragged, *plan.network, under), plan)
                                      : droppingOf(plan, m_draggedParts, under);
    showOverlay(overlayOf(placing, pointer));
    // Accepted even where it is refused, with the cursor that says so, so that the drop can say why.
    event->setDropAction(placing.isRefused() ? Qt::IgnoreAction : Qt::CopyAction);
    event->accept();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dragged.reset();
    m_draggedParts.clear();
    showOverlay({});
}

void CanvasView::dropEvent(QDropEvent* event)
{
    const auto tool = std::exchange(m_dragged, std::nullopt);
    const std::vector<PartId> parts = std::exchange(m_draggedParts, {});
    if (!tool && parts.empty())
        return event->ignore();
    const QPointF where = mapToScene(event->position().toPoint());
    if (!tool)
        dropParts(parts, where);
    if (!tool || place(*tool, where))
        event->acceptProposedAction();
    setFocus(Qt::OtherFocusReason);
}

void CanvasView::dropParts(const std::vector<PartId>& parts, QPointF scenePosition)
{
    const Network& network = *m_document.plan()->network;
    const auto under = partAt(m_scene->drawing(), scenePosition, pixelsOfReach / zoom());
    const Placing placing = droppingOf(*m_document.plan(), parts, under);
    Overlay overlay {.hint = placing.refusal, .at = scenePosition};
    if (!placing.isRefused()) {
        const auto done = m_document.apply(droppingLabel(network, parts, placing.target), dropping(parts, placing.target));
        overlay.hint = done ? QString() : sentence(done.error());
    }
    overlay.refused = !overlay.hint.isEmpty();
    showOverlay(std::move(overlay));
}

void CanvasView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    showSelection();
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    m_spaceHeld = false;
    showSelection();
}

/// Tab goes from part to part in the order of the drawing, and past the last one on to the next widget.
bool CanvasView::focusNextPrevChild(bool next)
{
    const auto& shapes = m_scene->drawing().shapes;
    const auto selected = m_document.selectedPart();
    const auto at =
        std::find_if(shapes.begin(), shapes.end(), [&](const ase::Shape& shape) { return shape.id == selected; });
    auto index = at == shapes.end() ? (next ? -1 : std::ssize(shapes)) : at - shapes.begin();
    index += next ? 1 : -1;
    if (!hasFocus() || index < 0 || index >= std::ssize(shapes))
        return QGraphicsView::focusNextPrevChild(next);
    const PartId part = shapes[std::size_t(index)].id;
    m_document.selectOne(part);
    showPart(part);
    return true;
}

}
