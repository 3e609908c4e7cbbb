#pragma once

#include "ui/paint/box.h"
#include "ui/paint/drawing_paint.h"
#include "ui/paint/sizes.h"

#include <memory>

namespace ase {

/// What a drawing differs in from the one before.
struct DrawingChange {
    bool whole = false; ///< other shapes or links than before, or in another order; the indices below are then empty
    std::vector<int> shapes, links; ///< by index
    std::vector<QRectF> areas; ///< outside of them nothing looks otherwise; they may overlap
    int touched = 0; ///< shapes and links that came, changed or went
};

/// Draws a plan again and again while it is edited. What it draws is what drawingOf() would; what an edit left alone is
/// kept: faces while their rows are the same, what stands inside an outermost box while its faces are, and in large drawings
/// the way of a line while nothing changed around it.
class Draftsman {
public:
    /// `theme` must outlive it.
    explicit Draftsman(const Theme& theme);

    /// `addresses` and `findings` as for drawingOf(). The answer is good until the next call.
    const DrawingChange& draw(const Plan& plan, const std::vector<SubnetUse>& addresses,
        std::shared_ptr<const CheckResult> findings, const HiddenLayers& hidden = {});
    const Drawing& drawing() const { return m_drawing; }
    const Extents& extents() const { return m_extents; }

private:
    void takeBoxes(const std::vector<Box>& before);
    void takePlaces(const Table<PartId, Placement>& placements);
    bool keepsInside(const Box& box, const Box& old, const std::vector<Box>& before) const;
    bool takeLinks(const Plan& plan, const PartMarks* marksBefore);
    void layOut(bool linksKept);
    void noteChanges(const std::vector<Box>& before, const std::vector<QRectF>& rectsBefore);
    void route(bool linksKept);
    void finish();
    void finishShapes();
    Shape shapeOf(std::size_t box) const;
    std::optional<PartMark> markOf(const Box& box) const;
    int indexOf(PartId id) const { return m_index.value({int(id.kind), id.value}, -1); }
    void indexBoxes();

    const Theme& m_theme;
    Ruler m_ruler;
    FaceMemory m_faces;

    // What was drawn last.
    std::shared_ptr<const Network> m_network;
    Table<PartId, Placement> m_placements;
    decltype(Diagram::notes) m_notes;
    std::vector<SubnetUse> m_addresses;
    std::shared_ptr<const CheckResult> m_findings;
    PartMarks m_marks;
    HiddenLayers m_hidden;

    // What that became, step by step.
    std::vector<Box> m_boxes; ///< rectangles relative to the box around; outermost ones where the planner would put them
    QHash<std::pair<int, quint64>, int> m_index; ///< of the box of a part
    std::vector<int> m_roots; ///< of each box
    std::vector<QRectF> m_rects; ///< of each box on the canvas
    std::vector<std::pair<int, int>> m_ends; ///< of each link: the outermost boxes
    Drawing m_drawing;
    Extents m_extents; ///< of the drawing

    // What is being found out.
    std::vector<bool> m_dirty; ///< of outermost boxes: something inside is to be placed again
    std::vector<bool> m_changed; ///< of outermost boxes: dirty, or elsewhere than before
    std::vector<QRectF> m_stirred; ///< where outermost boxes came, went or moved
    bool m_sameFaces = false; ///< at most, people placed boxes elsewhere
    bool m_sameBoxes = false; ///< the same parts in the same order as before
    DrawingChange m_change;
};

}
