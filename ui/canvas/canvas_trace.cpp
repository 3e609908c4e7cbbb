#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/canvas_view.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

/// The trace over the drawing: its discs are clicked, walked and told.
namespace ase {

namespace {

constexpr int nearEdge = 48; ///< of the view: what is drawn there is not well in sight

}

void CanvasView::setTraceSession(TraceSession* session)
{
    m_trace->setSession(session);
    if (m_tool != Tool::Trace)
        return;
    m_actor->cancel();
    m_actor = makeTool(m_tool, m_document, *m_scene, session);
}

void CanvasView::connectTrace()
{
    connect(m_trace, &TraceLayer::touched, this,
        [this](const QRectF& area) { viewport()->update(mapFromScene(area).boundingRect().adjusted(-2, -2, 2, 2)); });
    connect(m_trace, &TraceLayer::changed, this, [this] { tellTrace(*this); });
    connect(m_trace, &TraceLayer::hopChosen, this, [this](QPointF place) {
        showPlace(place);
        tellTrace(*this);
    });
    connect(m_trace, &TraceLayer::told, this, [this](const QString& why) {
        if (!why.isEmpty())
            Q_EMIT hintChanged(why);
    });
}

/// Brings the place into sight, at the zoom there is.
void CanvasView::showPlace(QPointF place)
{
    const QRect room = viewport()->rect().adjusted(nearEdge, nearEdge, -nearEdge, -nearEdge);
    if (!room.contains(mapFromScene(place)))
        goTo(Sight {zoom(), place});
}

bool CanvasView::pressHop(const QMouseEvent& event)
{
    const auto hop = m_tool == Tool::Select ? m_trace->hopAt(mapToScene(event.pos()), zoom()) : std::nullopt;
    if (!hop || !m_trace->session())
        return false;
    m_hopPressed = true;
    m_trace->session()->setCurrentHop(*hop);
    return true;
}

bool CanvasView::tellHop(const QHelpEvent& event)
{
    const auto hop = m_trace->hopAt(mapToScene(event.pos()), zoom());
    if (!hop)
        return false;
    QToolTip::showText(event.globalPos(), m_trace->sentenceOf(*hop), viewport());
    return true;
}

/// Brackets need AltGr on many keyboards, so the arrows serve too.
bool CanvasView::keyWalksTrace(const QKeyEvent& event)
{
    if (!m_trace->isShown() || m_actor->isBusy())
        return false;
    const bool isArrow = (event.modifiers() & ~Qt::KeypadModifier) == (Qt::ControlModifier | Qt::AltModifier);
    if (event.key() == Qt::Key_BracketLeft || (isArrow && event.key() == Qt::Key_Left))
        m_trace->walk(-1);
    else if (event.key() == Qt::Key_BracketRight || (isArrow && event.key() == Qt::Key_Right))
        m_trace->walk(1);
    else
        return false;
    return true;
}

}
