#include "ui/paint/box_grid.h"
#include "ui/paint/layout.h"
#include "ui/paint/sizes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ase {

namespace {

/// Names longer than these lose their middle; the tool tip has the whole.
constexpr double widestName = 240;
constexpr double widestDetail = 280;
constexpr double narrowestPlan = 108;
constexpr double widestPlan = 200;
constexpr double summaryEdges = 64; ///< beside the words of a collapsed box

int columnsFor(std::size_t count)
{
    if (count <= 3)
        return 1;
    if (count <= 8)
        return 2;
    if (count <= 18)
        return 3;
    return std::max(3, int(std::lround(std::sqrt(double(count) / 1.6))));
}

class Inside {
public:
    Inside(std::vector<Box>& boxes, const Theme& theme, const Ruler& ruler)
        : m_boxes(boxes)
        , m_theme(theme)
        , m_sizes(theme)
        , m_ruler(ruler)
    {
    }

    void measure(Box& box)
    {
        QSizeF size = std::visit([&](const auto& face) { return measure(box, face); }, box.face);
        if (!box.summary.isEmpty())
            size = QSizeF(std::max(size.width(), detail(box.summary) + summaryEdges), size.height() + m_sizes.summaryRow);
        box.rect = QRectF(box.parent < 0 ? box.rect.topLeft() : QPointF(), size.expandedTo(box.least));
    }
    void place(Box& box)
    {
        std::visit([&](const auto& face) { place(box, face); }, box.face);
    }

private:
    Box& child(const Box& box, std::size_t i) { return m_boxes[std::size_t(box.children[i])]; }
    double name(const QString& text) const { return std::min(m_ruler.name(text), widestName); }
    double detail(const QString& text) const { return std::min(m_ruler.detail(text), widestDetail); }
    double mono(const QString& text) const { return std::min(m_ruler.mono(text), widestDetail); }

    QSizeF measure(const Box& box, const AppFace& face)
    {
        const double text = face.summary ? m_ruler.detail(face.name) : detail(face.name) + 22;
        return {text + (box.parent < 0 ? 24 : 16), m_sizes.chip};
    }

    QSizeF measure(const Box& box, const PlanFace& face)
    {
        double width = std::max(28 + name(face.name), m_ruler.detail(face.sku) + 12 + m_ruler.name(face.instances));
        for (std::size_t i = 0; i < box.children.size(); ++i)
            width = std::max(width, child(box, i).rect.width());
        const double chips = double(box.children.size()) * (m_sizes.chip + m_sizes.chipGap);
        return {std::clamp(width, narrowestPlan, widestPlan) + 2 * m_sizes.planEdge,
            m_sizes.planHeader + (chips > 0 ? chips - m_sizes.chipGap + m_sizes.planEdge : 0)};
    }

    void place(const Box& box, const PlanFace&)
    {
        double y = m_sizes.planHeader;
        for (std::size_t i = 0; i < box.children.size(); ++i) {
            child(box, i).rect = QRectF(m_sizes.planEdge, y, box.rect.width() - 2 * m_sizes.planEdge, m_sizes.chip);
            y += m_sizes.chip + m_sizes.chipGap;
        }
    }

    static std::size_t planColumns(const Box& box)
    {
        const std::size_t plans = box.children.size();
        return plans <= 6 ? std::min<std::size_t>(plans, 2) : plans <= 12 ? 3 : std::size_t(std::ceil(std::sqrt(plans)));
    }

    QSizeF measure(const Box& box, const EnvironmentFace& face)
    {
        const double plate = 40 + (face.retired ? 56 : 0);
        double width = 44 + std::max(name(face.name), 140.0) + 12 + plate;
        width = std::max(width, 70 + mono(face.address) + m_ruler.detail(face.addressNote) + 30);
        for (const QString& pool : face.pools)
            width = std::max(width, detail(pool));
        double widest = 0;
        double height = insideTop(face, m_sizes);
        const std::size_t columns = planColumns(box);
        for (std::size_t i = 0; i < box.children.size(); ++i)
            widest = std::max(widest, child(box, i).rect.width());
        if (columns > 0)
            width = std::max(width, double(columns) * (widest + m_theme.metrics.gap) - m_theme.metrics.gap);
        for (std::size_t i = 0; i < box.children.size(); i += columns)
            height += rowHeight(box, i, columns) + (i > 0 ? m_theme.metrics.gap : 0);
        return {width + 2 * m_sizes.environmentEdge, height + (box.children.empty() ? 2 : m_sizes.environmentEdge)};
    }

    double rowHeight(const Box& box, std::size_t first, std::size_t columns)
    {
        double height = 0;
        for (std::size_t i = first; i < std::min(first + columns, box.children.size()); ++i)
            height = std::max(height, child(box, i).rect.height());
        return height;
    }

    void place(const Box& box, const EnvironmentFace& face)
    {
        const std::size_t columns = planColumns(box);
        const double gap = m_theme.metrics.gap;
        const double inner = box.rect.width() - 2 * m_sizes.environmentEdge;
        double y = insideTop(face, m_sizes);
        for (std::size_t i = 0; i < box.children.size(); i += columns) {
            const double height = rowHeight(box, i, columns);
            const double width = (inner - gap * double(columns - 1)) / double(columns);
            for (std::size_t k = i; k < std::min(i + columns, box.children.size()); ++k)
                child(box, k).rect = QRectF(m_sizes.environmentEdge + double(k - i) * (width + gap), y, width, height);
            y += height + gap;
        }
    }

    QSizeF measure(const Box& box, const DeviceFace& face)
    {
        const double text = std::max(name(face.name), face.monoDetail ? mono(face.detail) : detail(face.detail));
        if (face.capsule && box.parent < 0)
            return {std::max(168.0, text + 84), m_sizes.capsule};
        return {text + 46, m_sizes.card};
    }

    QSizeF stackOf(const Box& box)
    {
        QSizeF size(0, 0);
        for (std::size_t i = 0; i < box.children.size(); ++i) {
            const QRectF& rect = child(box, i).rect;
            size = QSizeF(std::max(size.width(), rect.width()), size.height() + rect.height() + (i ? m_sizes.cardGap : 0));
        }
        return size;
    }

    void stack(const Box& box, double left, double top, double right)
    {
        for (std::size_t i = 0; i < box.children.size(); ++i) {
            QRectF& rect = child(box, i).rect;
            rect = QRectF(left, top, box.rect.width() - left - right, rect.height());
            top += rect.height() + m_sizes.cardGap;
        }
    }

    double subnetLeft(const SubnetFace& face) const { return hasBadges(face) ? m_sizes.badgeEdge : m_sizes.subnetEdge; }

    QSizeF measure(const Box& box, const SubnetFace& face)
    {
        const double edges = subnetLeft(face) + m_sizes.subnetEdge;
        double width = name(face.name) + mono(face.prefix) + 14;
        if (!face.note.isEmpty())
            width += m_ruler.detail(face.note) + 8;
        width = std::max(width, m_ruler.detail(face.addresses) + 20);
        if (!face.addressesRight.isEmpty())
            width = std::max(width, m_ruler.detail(face.addresses) + 24 + m_ruler.detail(face.addressesRight));
        if (face.hasEnvironment)
            width = std::max(width, footerWidth(face));
        const QSizeF inside = stackOf(box);
        double height = m_sizes.subnetHeader + inside.height();
        if (!face.addresses.isEmpty())
            height += (box.children.empty() ? 2 : m_sizes.barTop) + m_sizes.barSection;
        else
            height += m_sizes.subnetEdge;
        if (hasFooter(face))
            height += m_sizes.footerRow;
        const double least = !face.securityGroup.isEmpty() && !face.routeTable.isEmpty() ? 92 : 52;
        return {std::max({width, inside.width(), 112.0}) + edges, std::max(height, least)};
    }

    double footerWidth(const SubnetFace& face) const
    {
        double width = 0;
        for (const QString& text : {face.securityGroup, face.routeTable}) {
            if (!text.isEmpty())
                width += 24 + std::min(m_ruler.detail(text), 130.0) + 12;
        }
        return width + (face.route.isEmpty() ? 0 : m_ruler.mono(face.route));
    }

    void place(const Box& box, const SubnetFace& face)
    {
        stack(box, subnetLeft(face), m_sizes.subnetHeader, m_sizes.subnetEdge);
    }

    QSizeF measure(const Box& box, const SiteFace& face)
    {
        const QSizeF inside = stackOf(box);
        double width =
            std::max({144.0, inside.width(), 60 + name(face.name), mono(face.prefixes), m_ruler.detail(face.note)});
        double height = m_sizes.siteHeader + inside.height() + m_sizes.subnetEdge;
        const double row = m_sizes.detailLine + m_sizes.rowGap;
        if (!face.forwards.isEmpty() || !face.note.isEmpty())
            height += box.children.empty() ? 0 : m_sizes.cardGap - 4;
        height += double(face.forwards.size()) * 2 * row;
        if (!face.note.isEmpty())
            height += row + (face.forwards.isEmpty() ? 0 : m_sizes.cardGap);
        return {width + 2 * m_sizes.subnetEdge, height};
    }

    void place(const Box& box, const SiteFace&) { stack(box, m_sizes.subnetEdge, m_sizes.siteHeader, m_sizes.subnetEdge); }

    QSizeF measure(const Box&, const ZoneFace& face)
    {
        double width = mono(face.name);
        for (qsizetype i = 0; i < face.records.size(); ++i)
            width = std::max(width, mono(face.records[i]) + mono(face.targets.value(i)) + 36);
        const double rows = double(1 + face.records.size()) * (m_sizes.monoLine + m_sizes.rowGap);
        return {std::max(width, 180.0) + 2 * m_sizes.subnetEdge, m_sizes.zoneHeader + rows + m_sizes.subnetEdge};
    }

    QSizeF measure(const Box& box, const NoteFace& face) { return noteSize(face, m_theme, box.least.width()); }

    QSizeF measure(const Box& box, const NetworkFace& face)
    {
        double width = 44 + name(face.name) + 16 + mono(face.space);
        width = std::max(width, m_ruler.detail(face.region) + 24 + m_ruler.detail(face.count) + 16);
        width = std::max(width, detail(face.dns) + 24 + m_ruler.detail(face.free) + 16);
        width = std::max({width + 16, 208.0, box.least.width()});
        const QSizeF inside = pack(box, width - 2 * m_sizes.networkEdge);
        const double body = box.children.empty() ? 8 : inside.height() + 10;
        return {std::max(width, inside.width()), m_sizes.networkHeader + body + m_sizes.networkFooter};
    }

    /// What stands out of a subnet: badges at the left, the address row of an external environment at the right.
    double overhangLeft(const Box& box) const
    {
        const auto* face = std::get_if<SubnetFace>(&box.face);
        return face && hasBadges(*face) ? m_theme.metrics.badge / 2 : 0;
    }

    double overhangRight(const Box& box)
    {
        for (std::size_t i = 0; i < box.children.size(); ++i) {
            const auto* face = std::get_if<EnvironmentFace>(&child(box, i).face);
            if (face && !face->ilb)
                return m_sizes.outside;
        }
        return 0;
    }

    struct Grid {
        std::vector<int> members;
        int columns = 1;
        double width = 0; ///< of one column
        double left = 0, right = 0; ///< overhangs
    };

    Grid gridOf(std::vector<int> members, int columns)
    {
        Grid grid {.members = std::move(members), .columns = columns};
        for (const int i : grid.members) {
            const Box& box = m_boxes[std::size_t(i)];
            grid.width = std::max(grid.width, box.rect.width());
            grid.left = std::max(grid.left, overhangLeft(box));
            grid.right = std::max(grid.right, overhangRight(box));
        }
        return grid;
    }

    double columnGap(const Grid& grid) const { return m_theme.metrics.boxGap + grid.left * 2 / 3 + grid.right; }
    double widthOf(const Grid& grid) const
    {
        return grid.members.empty() ? 0 : double(grid.columns) * (grid.width + columnGap(grid)) - columnGap(grid);
    }

    double lay(const Grid& grid, double left, double top)
    {
        double y = top;
        for (std::size_t i = 0; i < grid.members.size(); i += std::size_t(grid.columns)) {
            const std::size_t end = std::min(i + std::size_t(grid.columns), grid.members.size());
            double height = 0;
            for (std::size_t k = i; k < end; ++k)
                height = std::max(height, m_boxes[std::size_t(grid.members[k])].rect.height());
            for (std::size_t k = i; k < end; ++k)
                m_boxes[std::size_t(grid.members[k])].rect =
                    QRectF(left + double(k - i) * (grid.width + columnGap(grid)), y, grid.width, height);
            y += height + m_theme.metrics.boxGap;
        }
        return y;
    }

    /// Subnets with environments are wide and come first, the others in a grid below, and fill `least`; gives the size they
    /// need.
    QSizeF pack(const Box& box, double least)
    {
        std::vector<int> wide;
        std::vector<int> small;
        for (const int i : box.children) {
            const auto* face = std::get_if<SubnetFace>(&m_boxes[std::size_t(i)].face);
            (face && face->hasEnvironment ? wide : small).push_back(i);
        }
        const int wideColumns = wide.size() <= 2 ? 1 : int(std::ceil(std::sqrt(double(wide.size()))));
        const int smallColumns = wide.empty()
            ? columnsFor(small.size())
            : std::max(columnsFor(small.size()), int(std::min<std::size_t>(2, small.size())));
        Grid upper = gridOf(std::move(wide), wideColumns);
        Grid lower = gridOf(std::move(small), smallColumns);
        const double overhang = std::max(upper.left, lower.left) + std::max(upper.right, lower.right);
        const double inner = std::max({widthOf(upper), widthOf(lower), least - overhang});
        widen(upper, inner);
        widen(lower, inner);
        const double left = m_sizes.networkEdge + std::max(upper.left, lower.left);
        const double y = lay(upper, left, m_sizes.networkHeader);
        lay(lower, left, y);
        return settle(box, left, std::max(upper.right, lower.right));
    }

    void widen(Grid& grid, double inner) const
    {
        if (!grid.members.empty())
            grid.width = (inner + columnGap(grid)) / double(grid.columns) - columnGap(grid);
    }

    /// Brings in the places people gave, and makes room for them.
    QSizeF settle(const Box& box, double left, double overhang)
    {
        std::vector<QRectF> rects;
        std::vector<bool> kept;
        for (std::size_t i = 0; i < box.children.size(); ++i) {
            const Box& subnet = child(box, i);
            rects.push_back(subnet.rect);
            kept.push_back(subnet.position.has_value());
            if (subnet.position)
                rects.back().moveTo(
                    std::max(subnet.position->x(), left), std::max(subnet.position->y(), m_sizes.networkHeader));
        }
        keepApart(rects, kept, m_theme.metrics.boxGap);
        QSizeF size(0, 0);
        for (std::size_t i = 0; i < box.children.size(); ++i) {
            child(box, i).rect = rects[i];
            size = size.expandedTo({rects[i].right() + overhang, rects[i].bottom() - m_sizes.networkHeader});
        }
        return {size.width() + m_sizes.networkEdge, size.height()};
    }

    template<class Face>
    void place(const Box&, const Face&)
    {
    }

    std::vector<Box>& m_boxes;
    const Theme& m_theme;
    Sizes m_sizes;
    const Ruler& m_ruler;
};

}

void keepApart(std::vector<QRectF>& rects, const std::vector<bool>& kept, double gap)
{
    if (std::find(kept.begin(), kept.end(), true) == kept.end())
        return;
    QRectF bounds;
    for (const QRectF& rect : rects)
        bounds |= rect;
    BoxGrid settled(bounds);
    const auto settle = [&](const QRectF& rect) { settled.add(rect.adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2)); };
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (kept[i])
            settle(rects[i]);
    }
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (kept[i])
            continue;
        // Those settled are gone through in their order, from the first again as long as one was in the way. Each move goes
        // below the box in the way, so that this ends.
        int last = -1;
        bool moved = false;
        while (true) {
            int next = std::numeric_limits<int>::max();
            settled.visit(rects[i], [&](int other) {
                if (other > last)
                    next = std::min(next, other);
                return true;
            });
            if (next == std::numeric_limits<int>::max()) {
                if (!std::exchange(moved, false))
                    break;
                last = -1;
                continue;
            }
            rects[i].moveTop(settled.rect(next).bottom() + gap / 2);
            last = next;
            moved = true;
        }
        settle(rects[i]);
    }
}

std::vector<int> rootsOf(const std::vector<Box>& boxes)
{
    std::vector<int> roots;
    roots.reserve(boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        roots.push_back(boxes[i].parent < 0 ? int(i) : roots[std::size_t(boxes[i].parent)]);
    return roots;
}

void arrangeInside(std::vector<Box>& boxes, const std::vector<int>& roots, const std::vector<bool>& dirty,
    const Theme& theme, const Ruler& ruler)
{
    Inside inside(boxes, theme, ruler);
    const auto isDirty = [&](std::size_t i) { return dirty[std::size_t(roots[i])]; };
    for (std::size_t i = boxes.size(); i-- > 0;) {
        if (isDirty(i))
            inside.measure(boxes[i]);
    }
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (isDirty(i))
            inside.place(boxes[i]);
    }
}

}
