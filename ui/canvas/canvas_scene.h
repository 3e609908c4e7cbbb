#pragma once

#include "ui/paint/draftsman.h"

#include <QGraphicsScene>
#include <QHash>

#include <map>
#include <set>

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

/// A drawing and what stands out in it. It has no items: its view paints it, and is told what differs from the drawing
/// before.
class CanvasScene : public QGraphicsScene {
    Q_OBJECT
public:
    /// `theme` must outlive the scene.
    explicit CanvasScene(const Theme& theme, QObject* parent = nullptr);
    ~CanvasScene() override;

    /// As drawingOf() draws it.
    void show(const Plan& plan, const std::vector<SubnetUse>& addresses = {},
        std::shared_ptr<const CheckResult> findings = nullptr, const HiddenLayers& hidden = {});
    /// Paints what meets `area`, without a ground.
    void paint(QPainter& painter, const QRectF& area) const;
    const Drawing& drawing() const { return m_draftsman.drawing(); }
    /// Null where the part is not drawn as a box.
    const Shape* shapeOf(PartId part) const;
    /// Boxes and lines that the last show() brought, changed or dropped.
    int changed() const { return m_changed; }

    const Marks& marks() const { return m_marks; }
    void setMarks(Marks marks);
    /// All boxes but these fade; none: no box does.
    void setLit(std::optional<std::set<PartId>> parts);
    const std::optional<std::set<PartId>>& lit() const { return m_highlights.lit; }
    /// How a box stands out.
    ShapeState stateOf(PartId part) const;

Q_SIGNALS:
    /// What meets the area looks otherwise now.
    void touched(const QRectF& area);
    void allTouched();

protected:
    void helpEvent(QGraphicsSceneHelpEvent* event) override;

private:
    void showAnew();
    void showChanges(const DrawingChange& change);
    /// Paints what the part paints in again.
    void touch(PartId part);
    void touch(const QRectF& area);
    void touchAll();
    void highlightLinks();

    const Theme& m_theme;
    Draftsman m_draftsman;
    Highlights m_highlights;
    QHash<std::pair<int, quint64>, int> m_index; ///< of a part's shape
    Marks m_marks;
    int m_changed = 0;
};

}
