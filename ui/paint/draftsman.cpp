#include "ui/paint/draftsman.h"

#include "ui/paint/layout.h"
#include "ui/paint/line_change.h"
#include "ui/paint/links.h"
#include "ui/paint/meets.h"

#include <algorithm>
#include <limits>

namespace ase {

namespace {

constexpr double edge = 14; ///< badges and marks

std::pair<int, quint64> keyOf(PartId id)
{
    return {int(id.kind), id.value};
}

/// The same line with the same words, wherever it runs.
bool saysTheSame(const Link& a, const Link& b)
{
    return a.id == b.id && a.from == b.from && a.to == b.to && a.kind == b.kind && a.title == b.title && a.state == b.state
        && a.there == b.there && a.back == b.back && a.hasThere == b.hasThere && a.hasBack == b.hasBack && a.level == b.level
        && a.broken == b.broken;
}

/// Whether the tables are shared that linksOf() reads.
bool sharesLinks(const Network& a, const Network& b)
{
    return a.peerings.sharesRowsWith(b.peerings) && a.sites.sharesRowsWith(b.sites) && a.devices.sharesRowsWith(b.devices)
        && a.apps.sharesRowsWith(b.apps) && a.appServicePlans.sharesRowsWith(b.appServicePlans)
        && a.environments.sharesRowsWith(b.environments) && a.dnsZones.sharesRowsWith(b.dnsZones);
}

/// QRectF::united() is not quick enough for each of tens of thousands.
class Bounds {
public:
    void add(const QRectF& rect, double margin)
    {
        if (rect.isNull())
            return;
        m_left = std::min(m_left, rect.left() - margin);
        m_top = std::min(m_top, rect.top() - margin);
        m_right = std::max(m_right, rect.right() + margin);
        m_bottom = std::max(m_bottom, rect.bottom() + margin);
    }
    QRectF rect() const { return m_left > m_right ? QRectF() : QRectF(QPointF(m_left, m_top), QPointF(m_right, m_bottom)); }

private:
    static constexpr double far = std::numeric_limits<double>::max();
    double m_left = far, m_top = far, m_right = -far, m_bottom = -far;
};

/// Whether no box is collapsed, unfolded, locked, raised or lowered from one to the other.
bool differInPlacesAlone(const Table<PartId, Placement>& before, const Table<PartId, Placement>& after)
{
    bool alone = true;
    forEachChange(before, after, [&](PartId, const Placement* a, const Placement* b) {
        const Placement old = a ? *a : Placement {};
        const Placement now = b ? *b : Placement {};
        alone = alone && old.collapsed == now.collapsed && old.locked == now.locked && old.level == now.level;
    });
    return alone;
}

/// Where something was stirred up, asked by tens of thousands of lines.
class Stirred {
public:
    explicit Stirred(const std::vector<QRectF>& areas)
        : m_areas(areas)
    {
        Bounds bounds;
        for (const QRectF& area : areas)
            bounds.add(area, 0);
        m_all = bounds.rect();
    }

    bool meets(const QRectF& rect) const
    {
        return ase::meets(rect, m_all)
            && std::any_of(m_areas.begin(), m_areas.end(), [&](const QRectF& area) { return ase::meets(area, rect); });
    }
    /// `extent` holds all that is painted of the line.
    bool isCrossed(const Link& link, const QRectF& extent) const
    {
        if (!meets(extent))
            return false;
        const double reach = link.spread / 2 + 4;
        for (qsizetype i = 1; i < link.path.size(); ++i)
            if (meets(QRectF(link.path[i - 1], link.path[i]).normalized().adjusted(-reach, -reach, reach, reach)))
                return true;
        return false;
    }

private:
    const std::vector<QRectF>& m_areas;
    QRectF m_all;
};

}

Draftsman::Draftsman(const Theme& theme)
    : m_theme(theme)
    , m_ruler(theme)
{
}

const DrawingChange& Draftsman::draw(const Plan& plan, const std::vector<SubnetUse>& addresses,
    std::shared_ptr<const CheckResult> findings, const HiddenLayers& hidden)
{
    m_change = {};
    m_sameFaces = m_network == plan.network && m_findings == findings && m_addresses == addresses
        && m_notes.sharesRowsWith(plan.diagram.notes) && m_hidden == hidden
        && differInPlacesAlone(m_placements, plan.diagram.placements);
    if (m_sameFaces && m_placements.sharesRowsWith(plan.diagram.placements))
        return m_change;
    const std::vector<QRectF> rectsBefore = m_rects;
    bool linksKept = true;
    if (m_sameFaces) {
        m_dirty.assign(m_boxes.size(), false);
        m_sameBoxes = true;
        takePlaces(plan.diagram.placements);
        layOut(true);
        noteChanges(m_boxes, rectsBefore);
    } else {
        const PartMarks marksBefore = m_marks;
        if (m_findings != findings)
            m_marks = PartMarks(findings.get());
        m_findings = std::move(findings);
        m_addresses = addresses;
        const std::vector<Box> before = std::move(m_boxes);
        const bool sameLayers = std::exchange(m_hidden, hidden) == hidden;
        m_boxes = boxesOf(plan, m_addresses, m_marks, m_hidden, m_faces);
        takeBoxes(before);
        linksKept = takeLinks(plan, sameLayers ? &marksBefore : nullptr);
        m_network = plan.network;
        layOut(linksKept);
        noteChanges(before, rectsBefore);
    }
    m_placements = plan.diagram.placements;
    m_notes = plan.diagram.notes;
    route(linksKept);
    finish();
    return m_change;
}

void Draftsman::indexBoxes()
{
    m_index.clear();
    m_index.reserve(qsizetype(m_boxes.size()));
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_index.insert(keyOf(m_boxes[i].id), int(i));
}

/// Finds out which outermost boxes hold what they held, and takes over how that was placed.
void Draftsman::takeBoxes(const std::vector<Box>& before)
{
    m_sameBoxes = std::equal(m_boxes.begin(), m_boxes.end(), before.begin(), before.end(),
        [](const Box& a, const Box& b) { return a.id == b.id && a.parent == b.parent; });
    QHash<std::pair<int, quint64>, int> old;
    if (!m_sameBoxes) {
        old = m_index;
        indexBoxes();
    }
    m_roots = rootsOf(m_boxes);
    m_dirty.assign(m_boxes.size(), false);
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        Box& box = m_boxes[i];
        const int index = m_sameBoxes ? int(i) : old.value(keyOf(box.id), -1);
        if (index < 0 || !keepsInside(box, before[std::size_t(index)], before))
            m_dirty[std::size_t(m_roots[i])] = true;
        if (index >= 0)
            box.rect = before[std::size_t(index)].rect;
    }
}

bool Draftsman::keepsInside(const Box& box, const Box& old, const std::vector<Box>& before) const
{
    const bool sameParent = (box.parent < 0) == (old.parent < 0)
        && (box.parent < 0 || m_boxes[std::size_t(box.parent)].id == before[std::size_t(old.parent)].id);
    const auto sameChild = [&](int mine, int theirs) {
        return m_boxes[std::size_t(mine)].id == before[std::size_t(theirs)].id;
    };
    return sameParent && box.summary == old.summary && box.locked == old.locked && box.least == old.least
        && (box.parent < 0 || box.position == old.position) && box.face == old.face
        && std::equal(box.children.begin(), box.children.end(), old.children.begin(), old.children.end(), sameChild);
}

/// Only places and sizes that people gave can differ.
void Draftsman::takePlaces(const Table<PartId, Placement>& placements)
{
    forEachChange(m_placements, placements, [this](PartId part, const Placement*, const Placement* now) {
        const int index = indexOf(part);
        if (index < 0)
            return;
        Box& box = m_boxes[std::size_t(index)];
        const Placement place = now ? *now : Placement {};
        const QSizeF least = box.collapsed ? QSizeF() : place.size.value_or(QSizeF());
        if (box.parent >= 0 || box.least != least)
            m_dirty[std::size_t(m_roots[std::size_t(index)])] = true;
        box.position = place.position;
        box.least = least;
    });
}

/// The lines of the plan, with the ways they had. True where they are those of before. `marksBefore` is null where others
/// are hidden than before.
bool Draftsman::takeLinks(const Plan& plan, const PartMarks* marksBefore)
{
    if (m_network && m_sameBoxes && marksBefore && sharesLinks(*m_network, *plan.network)
        && !m_marks.differsIn(PartKind::Peering, *marksBefore))
        return true;
    std::vector<Link> links = linksOf(plan, m_boxes, m_marks, m_hidden);
    const bool same = std::equal(links.begin(), links.end(), m_drawing.links.begin(), m_drawing.links.end(), saysTheSame);
    for (std::size_t i = 0; same && i < links.size(); ++i) {
        if (std::exchange(m_drawing.links[i].mark, links[i].mark) != links[i].mark) {
            m_change.links.push_back(int(i));
            m_change.areas.push_back(m_extents.links[i]);
        }
    }
    if (!same) {
        m_drawing.links = std::move(links);
        m_change.whole = true;
    }
    m_ends.clear();
    for (const Link& link : m_drawing.links)
        m_ends.emplace_back(m_roots[std::size_t(indexOf(link.from))], m_roots[std::size_t(indexOf(link.to))]);
    return same;
}

void Draftsman::layOut(bool linksKept)
{
    bool sites = false;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        // Zones and services get their width from what stands beside them, sites their height from the gateways they are
        // joined to.
        const bool service = m_boxes[i].parent < 0 && std::holds_alternative<DeviceFace>(m_boxes[i].face);
        if (service || std::holds_alternative<ZoneFace>(m_boxes[i].face))
            m_dirty[i] = true;
        sites = sites || std::holds_alternative<SiteFace>(m_boxes[i].face);
    }
    std::vector<QSizeF> sizes;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        sizes.push_back(m_dirty[i] ? m_boxes[i].rect.size() : QSizeF());
    arrangeInside(m_boxes, m_roots, m_dirty, m_theme, m_ruler);
    bool resized = !m_sameBoxes || !linksKept || sites;
    for (std::size_t i = 0; i < m_boxes.size() && !resized; ++i)
        resized = m_dirty[i] && m_boxes[i].rect.size() != sizes[i];
    if (resized)
        arrangeOutside(m_boxes, m_drawing.links, m_theme, m_ruler);
    m_rects = standingRects(m_boxes, m_theme);
}

void Draftsman::noteChanges(const std::vector<Box>& before, const std::vector<QRectF>& rectsBefore)
{
    m_stirred.clear();
    m_changed = m_dirty;
    if (m_sameBoxes) {
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            if (m_boxes[i].parent >= 0 || m_rects[i] == rectsBefore[i])
                continue;
            m_changed[i] = true;
            m_stirred.insert(m_stirred.end(), {m_rects[i], rectsBefore[i]});
        }
        return;
    }
    QHash<std::pair<int, quint64>, QRectF> old;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].parent < 0)
            old.insert(keyOf(before[i].id), rectsBefore[i]);
    }
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i].parent >= 0)
            continue;
        const auto there = old.constFind(keyOf(m_boxes[i].id));
        if (there == old.constEnd() || *there != m_rects[i]) {
            m_changed[i] = true;
            m_stirred.push_back(m_rects[i]);
        }
        if (there != old.constEnd()) {
            if (*there != m_rects[i])
                m_stirred.push_back(*there);
            old.erase(there);
        }
    }
    m_stirred.insert(m_stirred.end(), old.begin(), old.end());
}

/// Lines keep their way where nothing changed at their ends and around; few lines look at one another, and all go again.
void Draftsman::route(bool linksKept)
{
    std::vector<Link>& links = m_drawing.links;
    const bool all = !linksKept || links.size() <= Router::mostCompared;
    const Stirred stirred(m_stirred);
    std::vector<std::size_t> again;
    for (std::size_t i = 0; i < links.size(); ++i) {
        const auto [from, to] = m_ends[i];
        bool goes = all || m_changed[std::size_t(from)] || m_changed[std::size_t(to)];
        if (!goes && !m_stirred.empty())
            goes = links[i].brief
                ? stirred.isCrossed(links[i], m_extents.links[i])
                : stirred.meets(Router::surroundings(m_rects[std::size_t(from)], m_rects[std::size_t(to)]));
        if (goes)
            again.push_back(i);
    }
    if (again.empty())
        return;
    Router router(m_boxes, m_rects, m_index, links, m_ends, m_theme);
    for (const std::size_t i : again) {
        const Link before = links[i];
        router.route(links[i]);
        if (m_change.whole || links[i] == before)
            continue;
        m_change.links.push_back(int(i));
        const std::vector<QRectF> areas = changedAreas(before, links[i], m_theme);
        m_change.areas.insert(m_change.areas.end(), areas.begin(), areas.end());
    }
}

Shape Draftsman::shapeOf(std::size_t box) const
{
    const Box& from = m_boxes[box];
    Shape shape {.id = from.id, .rect = m_rects[box], .face = from.face};
    if (from.parent >= 0)
        shape.parent = m_boxes[std::size_t(from.parent)].id;
    if (const auto mark = markOf(from)) {
        shape.mark = mark->worst;
        shape.markTip = mark->tip;
    }
    shape.level = from.level;
    shape.locked = from.locked;
    shape.summary = from.summary;
    return shape;
}

/// Of the part, and of what is not drawn for it.
std::optional<PartMark> Draftsman::markOf(const Box& box) const
{
    const PartMark* own = m_marks.find(box.id);
    std::optional<PartMark> all = own ? std::optional(*own) : std::nullopt;
    for (const PartId part : box.within)
        if (const PartMark* mark = m_marks.find(part))
            all = all ? joined(*all, *mark) : *mark;
    return all;
}

void Draftsman::finishShapes()
{
    std::vector<Shape>& shapes = m_drawing.shapes;
    const auto isShown = [&](std::size_t i) {
        const Box& box = m_boxes[i];
        const Shape& shape = shapes[i];
        const auto mark = markOf(box);
        const bool sameMark = mark ? shape.mark == mark->worst && shape.markTip == mark->tip : !shape.mark;
        return sameMark && shape.rect == m_rects[i] && shape.locked == box.locked && shape.summary == box.summary
            && shape.face == box.face;
    };
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const bool untouched = m_sameFaces && !m_changed[std::size_t(m_roots[i])];
        if (untouched || isShown(i))
            continue;
        shapes[i] = shapeOf(i);
        m_change.shapes.push_back(int(i));
    }
}

void Draftsman::finish()
{
    if (m_sameBoxes && !m_change.whole) {
        finishShapes();
        for (const int i : m_change.shapes) {
            QRectF& extent = m_extents.shapes[std::size_t(i)];
            m_change.areas.push_back(extent);
            extent = paintedRect(m_drawing.shapes[std::size_t(i)]);
            m_change.areas.push_back(extent);
        }
        for (const int i : m_change.links)
            m_extents.links[std::size_t(i)] = paintedRect(m_drawing.links[std::size_t(i)]);
        m_change.touched = int(m_change.shapes.size() + m_change.links.size());
    } else {
        m_change = {};
        m_change.whole = true;
        m_drawing.shapes.clear();
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            m_drawing.shapes.push_back(shapeOf(i));
        m_extents = extentsOf(m_drawing);
        m_change.touched = int(m_drawing.shapes.size() + m_drawing.links.size());
    }
    Bounds bounds;
    for (const QRectF& rect : m_rects)
        bounds.add(rect, edge);
    for (const QRectF& rect : m_extents.links)
        bounds.add(rect, 0);
    m_drawing.bounds = bounds.rect();
}

Drawing drawingOf(const Plan& plan, const std::vector<SubnetUse>& addresses, const CheckResult* findings, const Theme& theme)
{
    Draftsman draftsman(theme);
    // Borrowed for the call.
    draftsman.draw(plan, addresses, std::shared_ptr<const CheckResult>(std::shared_ptr<void>(), findings));
    return draftsman.drawing();
}

}
