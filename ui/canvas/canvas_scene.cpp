#include "ui/canvas/canvas_scene.h"

#include <QGraphicsSceneHelpEvent>
#include <QStyleOptionGraphicsItem>
#include <QToolTip>

#include <algorithm>
#include <utility>
#include <vector>

namespace ase {

namespace {

std::pair<int, quint64> keyOf(PartId part)
{
    return {int(part.kind), part.value};
}

}

CanvasScene::CanvasScene(const Theme& theme, QObject* parent)
    : QGraphicsScene(parent)
    , m_theme(theme)
    , m_draftsman(theme)
{
}

CanvasScene::~CanvasScene() = default;

void CanvasScene::show(const Plan& plan, const std::vector<SubnetUse>& addresses,
    std::shared_ptr<const CheckResult> findings, const HiddenLayers& hidden)
{
    const DrawingChange& change = m_draftsman.draw(plan, addresses, std::move(findings), hidden);
    m_changed = change.touched;
    if (change.whole)
        showAnew();
    else
        showChanges(change);
}

void CanvasScene::paint(QPainter& painter, const QRectF& area) const
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    // Seen from afar, marks and lines keep a least size in pixels and stand out of what they belong to.
    const double reach = 8 / scale;
    paintDrawing(painter, drawing(), m_draftsman.extents(), m_highlights, m_theme, scale,
        area.adjusted(-reach, -reach, reach, reach));
}

void CanvasScene::touch(const QRectF& area)
{
    Q_EMIT touched(area);
    update(area);
}

void CanvasScene::touchAll()
{
    Q_EMIT allTouched();
    update();
}

void CanvasScene::showAnew()
{
    m_index.clear();
    const auto& shapes = drawing().shapes;
    m_index.reserve(qsizetype(shapes.size()));
    for (std::size_t i = 0; i < shapes.size(); ++i)
        m_index.insert(keyOf(shapes[i].id), int(i));
    touchAll();
}

void CanvasScene::showChanges(const DrawingChange& change)
{
    constexpr std::size_t mostOneByOne = 200; // areas the views are told to show again, before it is all
    for (const QRectF& area : change.areas) {
        Q_EMIT touched(area);
        if (change.areas.size() <= mostOneByOne)
            update(area);
    }
    if (change.areas.size() > mostOneByOne)
        update();
}

const Shape* CanvasScene::shapeOf(PartId part) const
{
    const int index = m_index.value(keyOf(part), -1);
    return index < 0 ? nullptr : &drawing().shapes[std::size_t(index)];
}

ShapeState CanvasScene::stateOf(PartId part) const
{
    ShapeState state;
    state.selected = m_marks.selected.contains(part);
    state.hovered = m_marks.hovered == part;
    state.focused = m_marks.focused == part;
    state.dropTarget = m_marks.dropTarget == part && !m_marks.dropRefused;
    state.dropRefused = m_marks.dropTarget == part && m_marks.dropRefused;
    state.preview = m_marks.previewed.contains(part);
    state.faded = m_highlights.lit && !m_highlights.lit->contains(part) && !state.hovered;
    return state;
}

void CanvasScene::setLit(std::optional<std::set<PartId>> parts)
{
    if (parts == m_highlights.lit)
        return;
    const auto before = std::exchange(m_highlights.lit, std::move(parts));
    if (before.has_value() != m_highlights.lit.has_value())
        return touchAll(); // what is written beside the lines comes and goes
    const auto isLit = [](const std::optional<std::set<PartId>>& lit, PartId part) { return !lit || lit->contains(part); };
    constexpr std::size_t mostOneByOne = 200;
    std::vector<PartId> changed;
    for (const Shape& shape : drawing().shapes)
        if (isLit(before, shape.id) != isLit(m_highlights.lit, shape.id))
            changed.push_back(shape.id);
    if (changed.size() > mostOneByOne)
        return touchAll();
    for (const PartId part : changed)
        touch(part);
}

void CanvasScene::touch(PartId part)
{
    if (const int index = m_index.value(keyOf(part), -1); index >= 0)
        touch(m_draftsman.extents().shapes[std::size_t(index)]);
}

void CanvasScene::setMarks(Marks marks)
{
    if (marks == m_marks)
        return;
    const Marks before = std::exchange(m_marks, std::move(marks));
    const std::map<PartId, ShapeState> shown = std::exchange(m_highlights.boxes, {});
    const auto mark = [this](PartId part) { m_highlights.boxes.insert_or_assign(part, stateOf(part)); };
    for (const auto* parts : {&m_marks.selected, &m_marks.previewed})
        std::for_each(parts->begin(), parts->end(), mark);
    for (const auto& part : {m_marks.hovered, m_marks.focused, m_marks.dropTarget})
        if (part)
            mark(*part);
    for (const auto& [part, state] : shown)
        if (const auto now = m_highlights.boxes.find(part); now == m_highlights.boxes.end() || now->second != state)
            touch(part);
    for (const auto& [part, state] : m_highlights.boxes)
        if (!shown.contains(part))
            touch(part);
    if (m_marks.selected != before.selected)
        highlightLinks();
}

void CanvasScene::highlightLinks()
{
    const auto& links = drawing().links;
    for (std::size_t i = 0; i < links.size(); ++i)
        if (m_highlights.links.contains(links[i].id) != m_marks.selected.contains(links[i].id))
            touch(m_draftsman.extents().links[i]);
    m_highlights.links = m_marks.selected;
}

/// Says what is wrong with the innermost part under the mouse.
void CanvasScene::helpEvent(QGraphicsSceneHelpEvent* event)
{
    const double mostOfMark = m_theme.metrics.problemMark / 2;
    const auto& shapes = drawing().shapes;
    for (std::size_t i = shapes.size(); i-- > 0;) {
        const QRectF mark =
            QRectF(-mostOfMark, -mostOfMark, 2 * mostOfMark, 2 * mostOfMark).translated(shapes[i].rect.topRight());
        const bool meant = shapes[i].rect.contains(event->scenePos()) || mark.contains(event->scenePos());
        if (shapes[i].markTip.isEmpty() || !meant)
            continue;
        QToolTip::showText(event->screenPos(), shapes[i].markTip, event->widget());
        event->accept();
        return;
    }
    QToolTip::hideText();
    event->ignore();
}

}
