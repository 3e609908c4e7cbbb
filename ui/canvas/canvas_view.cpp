#include "ui/canvas/canvas_view.h"

#include "model/plan/edit/remove_parts.h"
#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/dots.h"
#include "ui/canvas/geometry.h"
#include "ui/canvas/hint_box.h"
#include "ui/canvas/tools/moving.h"
#include "ui/canvas/tools/place_tool.h"

#include <QPainter>
#include <QPinchGesture>

#include <algorithm>

namespace ase {

namespace {

constexpr double roomAround = 2000; ///< scene units one can pan past the drawing
constexpr double dotDistance = 24;
constexpr double leastDotDistance = 12; ///< on the screen; further apart below
constexpr double handleSize = 8; ///< on the screen

bool showsSomething(const Overlay& overlay)
{
    return overlay.band || overlay.rope || !overlay.guides.empty() || !overlay.hint.isEmpty();
}

/// What labels call a part: a note by its beginning.
QString calledIn(const Plan& plan, PartId part)
{
    const QString name = nameOf(plan, part);
    return part.kind == PartKind::Note && name.isEmpty() ? CanvasView::tr("note") : name;
}

}

CanvasView::CanvasView(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent)
    : QGraphicsView(parent)
    , m_document(document)
    , m_analysis(analysis)
    , m_theme(theme)
    , m_scene(new CanvasScene(theme, this))
    , m_editor(new PlaceEditor(document, viewport()))
    , m_noteEditor(new NoteEditor(document, viewport()))
    , m_actor(makeTool(Tool::Select, document, *m_scene))
    , m_glide(new Glide(*m_scene, theme, this))
    , m_trace(new TraceLayer(*m_scene, theme, this))
{
    createScene();
    createTravel();
    connectDocument(analysis);
    connectTrace();
    showDrawing();
    showSelection();
}

CanvasView::~CanvasView() = default;

void CanvasView::createScene()
{
    installCanvasAccessibility();
    setScene(m_scene);
    setAccessibleName(tr("Drawing of the plan"));
    setFrameShape(QFrame::NoFrame);
    // The canvas has no edge that bars could tell of: one pans, scrolls with the wheel, or fits.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    viewport()->grabGesture(Qt::PinchGesture);
}

void CanvasView::connectDocument(Analysis& analysis)
{
    connect(&m_document, &PlanDocument::planChanged, m_glide, &Glide::stop);
    connect(m_glide, &Glide::moved, this, [this] {
        m_picture.touchAll();
        viewport()->update();
    });
    connect(&m_document, &PlanDocument::planChanged, this, &CanvasView::showDrawing);
    connect(m_scene, &CanvasScene::touched, this, [this](const QRectF& area) { m_picture.touch(area); });
    connect(m_scene, &CanvasScene::allTouched, this, [this] { m_picture.touchAll(); });
    connect(&m_document, &PlanDocument::selectionChanged, this, &CanvasView::showSelection);
    connect(&m_document, &PlanDocument::revealRequested, this, [this](PartId part) { showPart(part); });
    connect(&analysis, &Analysis::answersChanged, this, &CanvasView::showDrawing);
    connect(m_editor, &PlaceEditor::refused, this, &CanvasView::hintChanged);
    connect(m_editor, &PlaceEditor::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_noteEditor, &NoteEditor::refused, this, &CanvasView::hintChanged);
    connect(m_noteEditor, &NoteEditor::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
}

void CanvasView::showDrawing()
{
    static const std::vector<SubnetUse> unknown; // tens of thousands of them are not copied
    const AnswersPtr answers = m_analysis.answers();
    m_scene->show(*m_document.plan(), answers ? answers->addresses : unknown, answers ? answers->findings : nullptr,
        HiddenLayers(m_hiddenLayers));
    m_shownRect |= m_scene->drawing().bounds.adjusted(-roomAround, -roomAround, roomAround, roomAround);
    if (m_shownRect != sceneRect())
        setSceneRect(m_shownRect);
    if (m_editor->isOpen() && !findPart(*m_document.plan()->network, *m_editor->part()))
        m_editor->abandon();
    if (m_noteEditor->isOpen() && !isInPlan(*m_document.plan(), *m_noteEditor->note()))
        m_noteEditor->abandon();
    if (m_scene->changed() > 0) {
        m_trace->follow();
        viewport()->update(); // handles, and what an empty plan says
    }
}

void CanvasView::showSelection()
{
    Marks marks = m_scene->marks();
    marks.selected = m_document.selection();
    marks.focused = hasFocus() ? m_document.selectedPart() : std::nullopt;
    m_scene->setMarks(std::move(marks));
    viewport()->update(); // handles
    tellFocus(*this);
}

void CanvasView::showOverlay(Overlay overlay)
{
    const bool repaints = showsSomething(overlay) || showsSomething(m_overlay);
    if (overlay.hint != m_overlay.hint)
        Q_EMIT hintChanged(overlay.hint);
    m_overlay = std::move(overlay);
    Marks marks = m_scene->marks();
    marks.dropTarget = m_overlay.dropTarget;
    marks.dropRefused = m_overlay.refused;
    marks.previewed = m_overlay.previewed;
    m_scene->setMarks(std::move(marks));
    if (!m_panFrom && !m_spaceHeld && m_tool != Tool::Pan)
        viewport()->setCursor(m_overlay.cursor);
    if (repaints)
        viewport()->update();
}

void CanvasView::setTool(Tool tool)
{
    m_actor->cancel();
    showOverlay({});
    if (tool == m_tool)
        return;
    m_tool = tool;
    m_actor = makeTool(tool, m_document, *m_scene, m_trace->session());
    setPanning(false);
    Q_EMIT toolChanged(tool);
    Q_EMIT hintChanged(tool == Tool::Select ? QString() : toolHint(tool));
}

void CanvasView::finishGesture()
{
    if (!m_actor->isDone())
        return;
    const bool writes = m_tool == Tool::Note;
    setTool(Tool::Select);
    if (writes)
        startRename();
}

Pointer CanvasView::pointerAt(QPoint viewPosition, Qt::KeyboardModifiers modifiers) const
{
    return {mapToScene(viewPosition), modifiers, pixelsOfReach / zoom()};
}

bool CanvasView::place(Tool tool, QPointF scenePosition)
{
    return placeOn(tool, partAt(m_scene->drawing(), scenePosition, pixelsOfReach / zoom()), scenePosition);
}

bool CanvasView::placeOn(Tool tool, std::optional<PartId> under, QPointF scenePosition)
{
    const Placing placing = unlessLocked(placingOf(tool, *m_document.plan()->network, under), *m_document.plan());
    Overlay overlay {.hint = placing.refusal, .at = scenePosition};
    if (!placing.isRefused())
        overlay.hint = add(m_document, tool, placing, spotAt(tool, placing, scenePosition));
    overlay.refused = !overlay.hint.isEmpty();
    const bool added = !overlay.refused;
    showOverlay(std::move(overlay));
    if (added && tool == Tool::Note)
        startRename();
    return added;
}

std::optional<PartId> CanvasView::partUnder(QPoint viewPosition) const
{
    return partAt(m_scene->drawing(), mapToScene(viewPosition), pixelsOfReach / zoom());
}

void CanvasView::selectAll()
{
    std::set<PartId> parts;
    for (const ase::Shape& shape : m_scene->drawing().shapes)
        if (!shape.parent)
            parts.insert(shape.id);
    m_document.select(std::move(parts));
}

void CanvasView::removeSelection()
{
    m_actor->cancel();
    const std::set<PartId> parts = m_document.selection();
    if (partsThatGoWith(*m_document.plan(), parts).empty())
        return;
    const auto only = m_document.selectedPart();
    const QString label =
        only ? tr("Delete %1").arg(calledIn(*m_document.plan(), *only)) : tr("Delete %1 parts").arg(parts.size());
    const auto result = m_document.apply(label, [&](const Plan& plan) { return removeParts(plan, parts); });
    if (!result)
        Q_EMIT hintChanged(sentence(result.error()));
}

void CanvasView::startRename()
{
    const auto part = m_document.selectedPart();
    const QRectF bounds = part ? boundsOf({*part}) : QRectF();
    if (bounds.isEmpty())
        return;
    showPart(*part);
    if (const auto note = part->as<NoteId>())
        return m_noteEditor->open(*note, mapFromScene(bounds).boundingRect());
    m_editor->open(*part, PlaceEditor::Field::Name, mapFromScene(bounds).boundingRect());
}

void CanvasView::startPrefixEdit()
{
    const auto part = m_document.selectedPart();
    const ase::Shape* shape = part ? m_scene->shapeOf(*part) : nullptr;
    if (!shape)
        return;
    showPart(*part);
    m_editor->open(*part, PlaceEditor::Field::Prefix, mapFromScene(shape->rect).boundingRect());
}

void CanvasView::drawBackground(QPainter* painter, const QRectF& rect)
{
    double distance = dotDistance;
    while (distance * zoom() < leastDotDistance)
        distance *= 2;
    m_picture.show(*painter, viewport()->size(), rect, [&](QPainter& onPicture, const QRectF& area) {
        paintDots(onPicture, area, distance, m_theme);
        if (m_glide->isRunning())
            m_glide->paint(onPicture, area);
        else
            m_scene->paint(onPicture, area);
    });
}

void CanvasView::drawForeground(QPainter* painter, const QRectF&)
{
    m_trace->paint(*painter, zoom());
    painter->save();
    painter->resetTransform();
    paintHandles(*painter);
    if (m_overlay.band) {
        const bool drawing = m_tool == Tool::VirtualNetwork || m_tool == Tool::Subnet;
        painter->setPen(QPen(m_theme.accent, drawing ? 2 : 1, drawing ? Qt::DashLine : Qt::SolidLine));
        QColor ground = m_theme.accentSoft;
        ground.setAlphaF(0.5F);
        painter->setBrush(ground);
        painter->drawRoundedRect(mapFromScene(*m_overlay.band).boundingRect(), 4, 4);
    }
    if (m_overlay.rope) {
        painter->setPen(QPen(m_overlay.refused ? m_theme.bad : m_theme.accent, 2, Qt::DashLine, Qt::RoundCap));
        painter->drawLine(mapFromScene(m_overlay.rope->p1()), mapFromScene(m_overlay.rope->p2()));
    }
    painter->setPen(QPen(m_theme.accent, 1));
    for (const QLineF& guide : m_overlay.guides)
        painter->drawLine(mapFromScene(guide.p1()), mapFromScene(guide.p2()));
    if (!m_overlay.hint.isEmpty())
        paintHintBox(*painter, m_overlay.hint, m_overlay.refused, mapFromScene(m_overlay.at), viewport()->size(), m_theme);
    if (m_scene->drawing().shapes.empty() && !m_overlay.band) {
        painter->setPen(m_theme.text2);
        painter->setFont(m_theme.fonts.base);
        painter->drawText(viewport()->rect(), Qt::AlignCenter, tr("Drag a virtual network here, or press V."));
    }
    painter->restore();
}

void CanvasView::paintHandles(QPainter& painter) const
{
    const auto part = m_document.selectedPart();
    const ase::Shape* shape = part && isResizable(*part) && m_tool == Tool::Select ? m_scene->shapeOf(*part) : nullptr;
    if (!shape || !canBeResized(*shape) || m_glide->isRunning())
        return;
    painter.setPen(QPen(m_theme.accent, 1.5));
    painter.setBrush(m_theme.surface);
    for (const QPointF& handle : handlesOf(shape->rect))
        painter.drawRect(
            QRectF(QPointF(mapFromScene(handle)) - QPointF(handleSize / 2, handleSize / 2), QSizeF(handleSize, handleSize)));
}

}
