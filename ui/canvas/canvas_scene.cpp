#include "ui/canvas/canvas_scene.h"

namespace ase {

namespace {

/// Lines run over the ground of networks and subnets and under what stands in them.
constexpr double linkLevel = 1.5;

double levelOf(PartKind kind)
{
    switch (kind) {
    case PartKind::VirtualNetwork:
    case PartKind::Site:
    case PartKind::DnsZone:
        return 0;
    case PartKind::Subnet:
        return 1;
    case PartKind::AppServicePlan:
        return 3;
    case PartKind::App:
        return 4;
    case PartKind::Note:
        return 5;
    case PartKind::Environment:
    case PartKind::Device:
    case PartKind::Peering:
    case PartKind::SecurityGroup:
    case PartKind::SecurityRule:
    case PartKind::ApplicationSecurityGroup:
    case PartKind::RouteTable:
    case PartKind::Route:
        return 2;
    }
    return 2;
}

}

CanvasScene::CanvasScene(const Theme& theme, QObject* parent)
    : QGraphicsScene(parent)
    , m_theme(theme)
{
}

void CanvasScene::show(Drawing drawing)
{
    m_drawing = std::move(drawing);
    m_touched = 0;
    showShapes();
    showLinks();
}

void CanvasScene::showShapes()
{
    std::map<PartId, ShapeItem*> gone;
    gone.swap(m_shapes);
    for (const Shape& shape : m_drawing.shapes) {
        const auto there = gone.find(shape.id);
        ShapeItem* item = there == gone.end() ? new ShapeItem(m_theme) : there->second;
        m_touched += item->show(shape) ? 1 : 0;
        if (there == gone.end()) {
            item->setZValue(levelOf(shape.id.kind));
            addItem(item);
        } else {
            gone.erase(there);
        }
        m_shapes.emplace(shape.id, item);
        item->mark(stateOf(shape.id));
    }
    for (const auto& [id, item] : gone) {
        delete item;
        ++m_touched;
    }
}

void CanvasScene::showLinks()
{
    std::map<LinkKey, LinkItem*> gone;
    gone.swap(m_links);
    for (const Link& link : m_drawing.links) {
        LinkKey key(link.id, link.from, link.to, 0);
        while (m_links.contains(key))
            ++std::get<int>(key);
        const auto there = gone.find(key);
        LinkItem* item = there == gone.end() ? new LinkItem(m_theme) : there->second;
        m_touched += item->show(link) ? 1 : 0;
        if (there == gone.end()) {
            item->setZValue(linkLevel);
            addItem(item);
        } else {
            gone.erase(there);
        }
        m_links.emplace(key, item);
        item->mark(m_marks.selected.contains(link.id));
    }
    for (const auto& [key, item] : gone) {
        delete item;
        ++m_touched;
    }
}

const Shape* CanvasScene::shapeOf(PartId part) const
{
    const ShapeItem* item = itemOf(part);
    return item ? &item->shown() : nullptr;
}

ShapeItem* CanvasScene::itemOf(PartId part) const
{
    const auto found = m_shapes.find(part);
    return found == m_shapes.end() ? nullptr : found->second;
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
    return state;
}

void CanvasScene::applyMarks(PartId part)
{
    if (ShapeItem* item = itemOf(part))
        item->mark(stateOf(part));
}

void CanvasScene::setMarks(Marks marks)
{
    if (marks == m_marks)
        return;
    const Marks before = std::exchange(m_marks, std::move(marks));
    for (const Marks* side : {&before, &std::as_const(m_marks)}) {
        for (const auto* parts : {&side->selected, &side->previewed})
            for (const PartId part : *parts)
                applyMarks(part);
        for (const auto& part : {side->hovered, side->focused, side->dropTarget})
            if (part)
                applyMarks(*part);
    }
    for (const auto& [key, item] : m_links)
        item->mark(m_marks.selected.contains(item->id()));
}

}
