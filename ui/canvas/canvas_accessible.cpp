#include "ui/canvas/canvas_accessible.h"

#include "ui/canvas/canvas_view.h"
#include "ui/paint/spoken.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <map>

namespace ase {

namespace {

class CanvasAccessible;

/// One box. It looks its shape up each time: the drawing may be another by then.
class ShapeAccessible : public QAccessibleInterface {
public:
    ShapeAccessible(const CanvasAccessible& canvas, PartId part)
        : m_canvas(canvas)
        , m_part(part)
    {
    }
    bool isValid() const override { return shape() != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Grouping; }
    QAccessible::State state() const override;
    PartId part() const { return m_part; }

private:
    const ase::Shape* shape() const;
    const CanvasAccessible& m_canvas;
    PartId m_part;
};

class CanvasAccessible : public QAccessibleWidget {
public:
    explicit CanvasAccessible(CanvasView* view)
        : QAccessibleWidget(view, QAccessible::Graphic, view->accessibleName())
        , m_view(*view)
    {
    }
    ~CanvasAccessible() override
    {
        for (const auto& [part, id] : m_boxes)
            QAccessible::deleteAccessibleInterface(id);
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString trace = kind == QAccessible::Description ? m_view.traceLayer().summary() : QString();
        return trace.isEmpty() ? QAccessibleWidget::text(kind) : trace;
    }
    int childCount() const override { return int(partsIn(std::nullopt).size()); }
    QAccessibleInterface* child(int index) const override { return childOf(std::nullopt, index); }
    int indexOfChild(const QAccessibleInterface* child) const override { return placeIn(std::nullopt, child); }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto part = m_view.partUnder(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
        return part ? box(*part) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        const auto focused = m_view.canvasScene().marks().focused;
        return focused ? box(*focused) : nullptr;
    }

    CanvasView& view() const { return m_view; }
    std::vector<PartId> partsIn(std::optional<PartId> parent) const
    {
        std::vector<PartId> parts;
        for (const ase::Shape& shape : m_view.canvasScene().drawing().shapes)
            if (shape.parent == parent)
                parts.push_back(shape.id);
        return parts;
    }
    QAccessibleInterface* childOf(std::optional<PartId> parent, int index) const
    {
        const std::vector<PartId> parts = partsIn(parent);
        return index >= 0 && index < int(parts.size()) ? box(parts[std::size_t(index)]) : nullptr;
    }
    int placeIn(std::optional<PartId> parent, const QAccessibleInterface* child) const
    {
        const auto* wanted = dynamic_cast<const ShapeAccessible*>(child);
        const std::vector<PartId> parts = partsIn(parent);
        const auto found = wanted ? std::find(parts.begin(), parts.end(), wanted->part()) : parts.end();
        return found == parts.end() ? -1 : int(found - parts.begin());
    }
    QAccessibleInterface* box(PartId part) const
    {
        const auto found = m_boxes.find(part);
        if (found != m_boxes.end())
            return QAccessible::accessibleInterface(found->second);
        auto* made = new ShapeAccessible(*this, part);
        m_boxes.emplace(part, QAccessible::registerAccessibleInterface(made));
        return made;
    }

private:
    CanvasView& m_view;
    mutable std::map<PartId, QAccessible::Id> m_boxes;
};

const ase::Shape* ShapeAccessible::shape() const
{
    return m_canvas.view().canvasScene().shapeOf(m_part);
}

QAccessibleInterface* ShapeAccessible::childAt(int x, int y) const
{
    QAccessibleInterface* found = m_canvas.childAt(x, y);
    return found == this ? nullptr : found;
}

QAccessibleInterface* ShapeAccessible::parent() const
{
    const ase::Shape* own = shape();
    return own && own->parent ? m_canvas.box(*own->parent) : QAccessible::queryAccessibleInterface(&m_canvas.view());
}

QAccessibleInterface* ShapeAccessible::child(int index) const
{
    return m_canvas.childOf(m_part, index);
}

int ShapeAccessible::childCount() const
{
    return int(m_canvas.partsIn(m_part).size());
}

int ShapeAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    return m_canvas.placeIn(m_part, child);
}

QString ShapeAccessible::text(QAccessible::Text kind) const
{
    const ase::Shape* own = shape();
    if (!own)
        return {};
    const Spoken spoken = spokenOf(*own);
    if (kind == QAccessible::Name)
        return spoken.name;
    if (kind != QAccessible::Description)
        return {};
    const QStringList traced = m_canvas.view().traceLayer().sentencesAt(m_part);
    return (QStringList(spoken.description) + traced).join(QLatin1String(" "));
}

QRect ShapeAccessible::rect() const
{
    const ase::Shape* own = shape();
    if (!own)
        return {};
    const QRect seen = m_canvas.view().mapFromScene(own->rect).boundingRect();
    return {m_canvas.view().viewport()->mapToGlobal(seen.topLeft()), seen.size()};
}

QAccessible::State ShapeAccessible::state() const
{
    QAccessible::State state;
    const Marks& marks = m_canvas.view().canvasScene().marks();
    state.selectable = true;
    state.focusable = true;
    state.selected = marks.selected.contains(m_part);
    state.focused = marks.focused == m_part;
    state.invisible = !isValid();
    return state;
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<CanvasView*>(object);
    return view ? new CanvasAccessible(view) : nullptr;
}

}

void tellFocus(CanvasView& view)
{
    if (!QAccessible::isActive())
        return;
    const QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view);
    if (QAccessibleInterface* focused = canvas ? canvas->focusChild() : nullptr) {
        QAccessibleEvent event(focused, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void tellTrace(CanvasView& view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void installCanvasAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

}
