#include "ui/canvas/canvas_view.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

/// What is seen of the drawing: zoom, place and layers.
namespace ase {

namespace {

constexpr double zoomStep = 1.2;
constexpr double fitMargin = 32; ///< of the view
constexpr double leastMargin = 12; ///< for marks that stand on the edge
constexpr double mostFitted = 1; ///< what is small is not blown up
constexpr double mostFittedSelection = 1.5;

}

QRectF CanvasView::boundsOf(const std::set<PartId>& parts) const
{
    QRectF bounds;
    for (const PartId part : parts)
        if (const ase::Shape* shape = m_scene->shapeOf(part))
            bounds |= shape->rect;
    for (const Link& link : m_scene->drawing().links)
        if (parts.contains(link.id))
            bounds |= link.path.boundingRect();
    return bounds;
}

void CanvasView::zoomAt(double zoom, QPointF viewPosition)
{
    const QPointF anchor = mapToScene(viewPosition.toPoint());
    const double next = std::clamp(zoom, leastZoom, mostZoom);
    setTransform(QTransform::fromScale(next, next));
    const QPoint shift = mapFromScene(anchor) - viewPosition.toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + shift.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + shift.y());
    Q_EMIT zoomChanged(next);
}

/// The kept picture is put on the viewport again once a frame, which costs less than to move what is there once a bar.
void CanvasView::scrollContentsBy(int dx, int dy)
{
    const bool holdsEditor = m_editor->isOpen() || m_noteEditor->isOpen(); // which is moved with what is there
    setViewportUpdateMode(holdsEditor ? MinimalViewportUpdate : FullViewportUpdate);
    QGraphicsView::scrollContentsBy(dx, dy);
    setViewportUpdateMode(MinimalViewportUpdate);
}

void CanvasView::setZoom(double zoom)
{
    zoomAt(zoom, QRectF(viewport()->rect()).center());
}

void CanvasView::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void CanvasView::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

/// The whole of a piece of the drawing, with a margin that gives way where it would cost size below 100 %; the drawing's
/// origin at 100 % where there is none.
CanvasView::Sight CanvasView::sightOf(const QRectF& bounds, double most) const
{
    if (bounds.isEmpty())
        return {1, sight().centre};
    const auto zoomWith = [&](double margin) {
        const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * margin, 2 * margin);
        return std::min(room.width() / bounds.width(), room.height() / bounds.height());
    };
    const double wanted = std::max(zoomWith(fitMargin), std::min(zoomWith(leastMargin), 1.0));
    return {std::min(wanted, most), bounds.center()};
}

CanvasView::Sight CanvasView::sightOfAll() const
{
    return sightOf(m_scene->drawing().bounds, mostFitted);
}

void CanvasView::fitAll()
{
    showSight(sightOfAll());
}

void CanvasView::fitSelection()
{
    const QRectF bounds = boundsOf(m_document.selection());
    showSight(bounds.isEmpty() ? sightOfAll() : sightOf(bounds, mostFittedSelection));
}

CanvasView::Sight CanvasView::sight() const
{
    return {zoom(), mapToScene(viewport()->rect()).boundingRect().center()};
}

void CanvasView::showSight(const Sight& sight)
{
    m_travel.stop();
    setZoom(sight.zoom);
    centreOn(sight.centre);
}

/// A plan file may name any place: what is far outside leads to the edge.
void CanvasView::centreOn(QPointF centre)
{
    const QRectF room = sceneRect();
    centerOn(std::clamp(centre.x(), room.left(), room.right()), std::clamp(centre.y(), room.top(), room.bottom()));
}

void CanvasView::createTravel()
{
    m_travel.setObjectName(QStringLiteral("travel"));
    m_travel.setParent(this);
    m_travel.setDuration(glideTime);
    m_travel.setEasingCurve(QEasingCurve::OutCubic);
    m_travel.setStartValue(0.0);
    m_travel.setEndValue(1.0);
    connect(
        &m_travel, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) { travelTo(share.toDouble()); });
    // Whoever takes the drawing in hand goes on from where it is.
    viewport()->installEventFilter(this);
    installEventFilter(this);
}

bool CanvasView::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Wheel || type == QEvent::MouseButtonPress || type == QEvent::KeyPress || type == QEvent::Gesture
        || type == QEvent::NativeGesture || type == QEvent::DragEnter)
        m_travel.stop();
    return QGraphicsView::eventFilter(watched, event);
}

void CanvasView::goTo(const Sight& target)
{
    const double zoom = std::clamp(target.zoom, leastZoom, mostZoom);
    if (!m_gliding)
        return showSight({zoom, target.centre});
    m_travel.stop();
    m_from = sight();
    m_to = {zoom, target.centre};
    m_travel.start();
}

void CanvasView::travelTo(double share)
{
    setZoom(m_from.zoom * std::pow(m_to.zoom / m_from.zoom, share));
    centreOn(m_from.centre + (m_to.centre - m_from.centre) * share);
}

void CanvasView::goTo(const NamedView& view)
{
    setHiddenLayers(view.hidden);
    goTo(Sight {view.zoom, {view.x, view.y}});
}

NamedView CanvasView::viewNow(const QString& name) const
{
    const Sight now = m_travel.state() == QAbstractAnimation::Running ? m_to : sight();
    // Whole units, and per mille: nobody aims closer, and the plan file stays readable.
    return {.name = name,
        .x = std::round(now.centre.x()),
        .y = std::round(now.centre.y()),
        .zoom = std::round(now.zoom * 1000) / 1000,
        .hidden = hiddenLayers()};
}

void CanvasView::glideFrom(Drawing before)
{
    if (m_gliding)
        m_glide->start(std::move(before));
}

void CanvasView::setGliding(bool gliding)
{
    m_gliding = gliding;
    m_trace->setGliding(gliding);
    if (gliding)
        return;
    m_glide->stop();
    if (m_travel.state() == QAbstractAnimation::Running)
        showSight(m_to);
}

void CanvasView::setHiddenLayers(std::vector<Layer> layers)
{
    std::sort(layers.begin(), layers.end());
    layers.erase(std::unique(layers.begin(), layers.end()), layers.end());
    if (layers == m_hiddenLayers)
        return;
    m_actor->cancel();
    m_glide->stop();
    m_hiddenLayers = std::move(layers);
    showDrawing();
    selectWhatIsShown();
    Q_EMIT hiddenLayersChanged();
}

void CanvasView::setLayerShown(Layer layer, bool shown)
{
    std::vector<Layer> layers = hiddenLayers();
    std::erase(layers, layer);
    if (!shown)
        layers.push_back(layer);
    setHiddenLayers(std::move(layers));
}

void CanvasView::selectWhatIsShown()
{
    std::set<PartId> kept = m_document.selection();
    for (const PartId part : hiddenParts())
        kept.erase(part);
    m_document.select(std::move(kept));
}

std::set<PartId> CanvasView::hiddenParts() const
{
    std::set<PartId> parts;
    if (hiddenLayers().empty())
        return parts;
    const Drawing whole = wholeDrawing();
    for (const ase::Shape& shape : whole.shapes)
        parts.insert(shape.id);
    for (const Link& link : whole.links)
        parts.insert(link.id);
    for (const ase::Shape& shape : m_scene->drawing().shapes)
        parts.erase(shape.id);
    for (const Link& link : m_scene->drawing().links)
        parts.erase(link.id);
    return parts;
}

Drawing CanvasView::wholeDrawing() const
{
    if (hiddenLayers().empty())
        return m_scene->drawing();
    const AnswersPtr answers = m_analysis.answers();
    return drawingOf(*m_document.plan(), answers ? answers->addresses : std::vector<SubnetUse>(),
        answers ? answers->findings.get() : nullptr, m_theme);
}

void CanvasView::showPart(PartId part)
{
    const QRectF bounds = boundsOf({part});
    if (!bounds.isEmpty())
        return ensureVisible(bounds, int(fitMargin), int(fitMargin));
    if (hiddenParts().contains(part))
        Q_EMIT hintChanged(tr("%1 is on a layer that is hidden.").arg(nameOf(*m_document.plan(), part)));
}

}
