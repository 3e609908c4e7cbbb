#include "ui/canvas/tools/select_tool.h"

#include "model/plan/edit/place_parts.h"
#include "ui/canvas/geometry.h"
#include "ui/canvas/guides.h"
#include "ui/canvas/tools/moving.h"
#include "ui/canvas/tools/place_tool.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

constexpr QSizeF leastBox {64, 48};

QString say(const char* text, const QStringList& values = {})
{
    return filledIn(QCoreApplication::translate("Tools", text), values);
}

bool adds(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::ShiftModifier);
}

bool canBeRehoused(PartId part)
{
    return part.kind == PartKind::Environment || part.kind == PartKind::AppServicePlan || part.kind == PartKind::App
        || part.kind == PartKind::Device;
}

}

const Shape* SelectTool::handledShape() const
{
    const auto part = m_document.selectedPart();
    const Shape* shape = part && isResizable(*part) ? m_scene.shapeOf(*part) : nullptr;
    return shape && canBeResized(*shape) ? shape : nullptr;
}

Overlay SelectTool::hover(const Pointer& pointer)
{
    Overlay overlay;
    overlay.at = pointer.scene;
    const Shape* handled = handledShape();
    if (const Qt::Edges edges = handled ? edgesAt(handled->rect, pointer.scene, pointer.reach) : Qt::Edges())
        overlay.cursor = cursorOf(edges);
    return overlay;
}

Overlay SelectTool::press(const Pointer& pointer)
{
    m_from = pointer.scene;
    m_edit = nullptr;
    const Shape* handled = handledShape();
    m_edges = handled ? edgesAt(handled->rect, pointer.scene, pointer.reach) : Qt::Edges();
    if (m_edges) {
        m_gesture = Gesture::Resizing;
        m_part = handled->id;
        m_box = handled->rect;
        m_place = placeOf(m_scene, *handled);
        return hover(pointer);
    }
    m_part = partUnder(pointer);
    m_gesture = m_part ? Gesture::Pressed : Gesture::Banding;
    m_before = adds(pointer.modifiers) ? m_document.selection() : std::set<PartId>();
    if (m_part)
        pick(*m_part, pointer.modifiers);
    else
        m_document.select(m_before);
    return hover(pointer);
}

void SelectTool::pick(PartId part, Qt::KeyboardModifiers modifiers)
{
    std::set<PartId> selection = m_document.selection();
    if (!adds(modifiers) && selection.contains(part))
        return; // a drag may move all that is selected; release without one selects this part alone
    if (!adds(modifiers))
        selection = {part};
    else if (!selection.insert(part).second)
        selection.erase(part);
    m_document.select(std::move(selection));
}

/// The mouse left the place where it was pressed: what is being dragged is decided now.
void SelectTool::begin(const Pointer& pointer)
{
    if (QLineF(m_from, pointer.scene).length() < pointer.reach)
        return;
    const std::set<PartId> dragged =
        m_document.selection().contains(*m_part) ? m_document.selection() : std::set<PartId> {*m_part};
    if (isPlacedFreely(network(), *m_part)) {
        m_starts = movesOf(m_scene, network(), dragged, {});
        m_gesture = m_starts.empty() ? Gesture::Pressed : Gesture::Moving;
        lookAround();
        return;
    }
    const Shape* shape = m_scene.shapeOf(*m_part);
    if (canBeRehoused(*m_part) && !(shape && shape->locked))
        m_gesture = Gesture::Rehousing;
}

void SelectTool::lookAround()
{
    m_moved = {};
    m_others.clear();
    m_homes.clear();
    const Shape* pressed = m_scene.shapeOf(*m_part);
    for (const Shape& shape : m_scene.drawing().shapes) {
        const bool takesParts = shape.id.kind == PartKind::Environment || shape.id.kind == PartKind::AppServicePlan;
        if (takesParts && !shape.locked && !m_starts.contains(shape.id))
            m_homes.emplace_back(shape.id, shape.rect);
        if (m_starts.contains(shape.id))
            m_moved |= shape.rect;
        else if (pressed && shape.parent == pressed->parent)
            m_others.push_back(shape.rect);
    }
}

Overlay SelectTool::drag(const Pointer& pointer)
{
    if (m_gesture == Gesture::Pressed)
        begin(pointer);
    switch (m_gesture) {
    case Gesture::None:
        return hover(pointer);
    case Gesture::Pressed:
        return {.at = pointer.scene};
    case Gesture::Banding:
        return {.band = QRectF(m_from, pointer.scene).normalized(), .at = pointer.scene};
    case Gesture::Moving:
        return moving(pointer);
    case Gesture::Resizing:
        return resizing(pointer);
    case Gesture::Rehousing:
        return rehousing(pointer);
    }
    return {};
}

/// What would take a plan, or an app, that stands apart and is dragged alone. It is looked for where it stood when the drag
/// began: the boxes of a drawing make room for what comes near.
std::optional<PartId> SelectTool::offeredHome(const Pointer& pointer) const
{
    const bool isPlan = m_part->kind == PartKind::AppServicePlan;
    if (m_starts.size() != 1 || (!isPlan && m_part->kind != PartKind::App))
        return std::nullopt;
    const PartKind taking = isPlan ? PartKind::Environment : PartKind::AppServicePlan;
    const auto home = std::find_if(m_homes.rbegin(), m_homes.rend(),
        [&](const auto& one) { return one.first.kind == taking && one.second.contains(pointer.scene); });
    return home == m_homes.rend() ? std::nullopt : std::optional(home->first);
}

Overlay SelectTool::moving(const Pointer& pointer)
{
    // Alt moves freely.
    const Guided guide = pointer.modifiers.testFlag(Qt::AltModifier)
        ? Guided {pointer.scene - m_from, {}}
        : guided(m_moved, pointer.scene - m_from, m_others, pointer.reach);
    const QPointF delta = guide.delta;
    std::map<PartId, QPointF> places;
    Overlay overlay {.guides = guide.lines, .cursor = Qt::SizeAllCursor, .at = pointer.scene};
    for (const auto& [part, start] : m_starts) {
        const bool inside = part.kind == PartKind::Subnet;
        const QPointF place = start + delta;
        places.emplace(part, inside ? QPointF(std::max(place.x(), 0.0), std::max(place.y(), 0.0)) : place);
        overlay.previewed.insert(part);
    }
    m_edit = delta.isNull() ? nullptr : PlanDocument::Edit([places](const Plan& plan) { return moveParts(plan, places); });
    if (const auto home = offeredHome(pointer)) {
        // What would take it stands where the mouse found it, and release moves the box in.
        m_document.endPreview();
        m_edit = ase::rehousing(*m_part, home);
        overlay.dropTarget = home;
        overlay.cursor = Qt::CrossCursor;
        overlay.guides.clear();
        return overlay;
    }
    if (m_edit)
        (void)m_document.preview(m_edit);
    else
        m_document.endPreview();
    return overlay;
}

Overlay SelectTool::resizing(const Pointer& pointer)
{
    const QRectF next = resized(m_box, m_edges, pointer.scene - m_from, leastBox);
    const QPointF place = m_place + next.topLeft() - m_box.topLeft();
    const bool moves = m_edges & (Qt::LeftEdge | Qt::TopEdge);
    m_edit = nullptr;
    if (next != m_box)
        m_edit = [part = *m_part, size = next.size(), place, moves](
                     const Plan& plan) { return resizePart(plan, part, size, moves ? std::optional(place) : std::nullopt); };
    if (m_edit)
        (void)m_document.preview(m_edit);
    else
        m_document.endPreview();
    return {.previewed = {*m_part}, .cursor = cursorOf(m_edges), .at = pointer.scene};
}

/// Where the pressed part would go; none where it stands already.
std::optional<Placing> SelectTool::newHome(const Pointer& pointer) const
{
    Placing placing = rehousingOf(network(), *m_part, partUnder(pointer));
    if (!placing.isRefused() && placing.target == containerOf(network(), *m_part))
        return std::nullopt;
    return unlessLocked(std::move(placing), plan());
}

Overlay SelectTool::rehousing(const Pointer& pointer) const
{
    Overlay overlay {.previewed = {*m_part}, .at = pointer.scene};
    const auto placing = newHome(pointer);
    if (!placing)
        return overlay;
    Overlay offered = overlayOf(*placing, pointer);
    offered.previewed = overlay.previewed;
    return offered;
}

Overlay SelectTool::release(const Pointer& pointer)
{
    Overlay overlay;
    overlay.at = pointer.scene;
    finish(pointer, overlay);
    overlay.refused = !overlay.hint.isEmpty();
    m_gesture = Gesture::None;
    m_edit = nullptr;
    m_starts.clear();
    return overlay;
}

void SelectTool::finish(const Pointer& pointer, Overlay& overlay)
{
    switch (m_gesture) {
    case Gesture::None:
        return;
    case Gesture::Pressed:
        if (!adds(pointer.modifiers) && m_part)
            m_document.selectOne(*m_part);
        return;
    case Gesture::Banding:
        finishBand(pointer);
        return;
    case Gesture::Moving:
        overlay.hint = apply(movedLabel(), m_edit);
        return;
    case Gesture::Resizing:
        overlay.hint = apply(say(QT_TRANSLATE_NOOP("Tools", "Resize the box of %1"), {nameOf(plan(), *m_part)}), m_edit);
        return;
    case Gesture::Rehousing: {
        const auto placing = newHome(pointer);
        if (!placing)
            return;
        overlay.hint = placing->refusal;
        if (!placing->isRefused())
            overlay.hint = apply(movedLabel(), ase::rehousing(*m_part, placing->target));
        return;
    }
    }
}

void SelectTool::finishBand(const Pointer& pointer)
{
    std::set<PartId> selection = partsWithin(m_scene.drawing(), QRectF(m_from, pointer.scene).normalized());
    selection.insert(m_before.begin(), m_before.end());
    m_document.select(std::move(selection));
}

QString SelectTool::apply(const QString& label, const PlanDocument::Edit& edit)
{
    if (!edit) {
        m_document.endPreview();
        return {};
    }
    const auto result = m_document.apply(label, edit);
    return result ? QString() : sentence(result.error());
}

QString SelectTool::movedLabel() const
{
    if (m_starts.size() > 1)
        return say(QT_TRANSLATE_NOOP("Tools", "Move %1 parts"), {QString::number(m_starts.size())});
    return say(QT_TRANSLATE_NOOP("Tools", "Move %1"), {nameOf(plan(), *m_part)});
}

void SelectTool::cancel()
{
    if (m_gesture == Gesture::None)
        return;
    m_gesture = Gesture::None;
    m_edit = nullptr;
    m_starts.clear();
    m_document.endPreview();
}

}
