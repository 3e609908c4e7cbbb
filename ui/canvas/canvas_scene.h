#pragma once

#include "ui/canvas/link_item.h"
#include "ui/canvas/shape_item.h"

#include <QGraphicsScene>

#include <map>
#include <set>
#include <tuple>

namespace ase {

/// Which parts stand out, and how. Ids that are not drawn mark nothing.
struct Marks {
    std::set<PartId> selected = {};
    std::optional<PartId> hovered = {};
    std::optional<PartId> focused = {};
    std::optional<PartId> dropTarget = {};
    bool dropRefused = false;
    std::set<PartId> previewed = {};
    bool operator==(const Marks&) const = default;
};

/// One item a box and a line of a drawing. Given another drawing, it makes, changes and drops only what differs.
class CanvasScene : public QGraphicsScene {
    Q_OBJECT
public:
    /// `theme` must outlive the scene.
    explicit CanvasScene(const Theme& theme, QObject* parent = nullptr);

    void show(Drawing drawing);
    const Drawing& drawing() const { return m_drawing; }
    /// Null where the part is not drawn as a box.
    const Shape* shapeOf(PartId part) const;
    ShapeItem* itemOf(PartId part) const;
    std::size_t itemCount() const { return m_shapes.size() + m_links.size(); }
    /// Items made, changed or dropped by the last show().
    int touched() const { return m_touched; }

    const Marks& marks() const { return m_marks; }
    void setMarks(Marks marks);

private:
    /// A site can have several lines, and two parts several of one kind between them: the last counts those.
    using LinkKey = std::tuple<PartId, PartId, PartId, int>;

    void showShapes();
    void showLinks();
    ShapeState stateOf(PartId part) const;
    void applyMarks(PartId part);

    const Theme& m_theme;
    Drawing m_drawing;
    std::map<PartId, ShapeItem*> m_shapes;
    std::map<LinkKey, LinkItem*> m_links;
    Marks m_marks;
    int m_touched = 0;
};

}
