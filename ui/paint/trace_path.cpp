#include "ui/paint/trace_path.h"

#include "ui/paint/disc_room.h"
#include "ui/paint/sizes.h"
#include "ui/paint/trace_labels.h"

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr double leastBeforeBreak = 30;
constexpr double beforeBadge = 30; ///< of the middle of a break, so that both are whole
constexpr double redBeforeBreak = 28; ///< of the line, whose packets came that far
constexpr double afterStart = 24;
constexpr double afterCrossing = 20;

/// Where a link happens.
struct Spot {
    double along = 0; ///< on the request, or on its reply
    bool atBox = false; ///< where a line ends, not on its way
    std::vector<QPointF> places; ///< of its disc
};

class PathMaker {
public:
    PathMaker(const Drawing& drawing, const Network& network, const Trace& trace, const TraceQuery& query,
        const Theme& theme, InkMemory& memory)
        : m_drawn(drawing, network)
        , m_trace(trace)
        , m_query(query)
        , m_theme(theme)
        , m_ink(drawing, theme, memory)
        , m_finder(drawing, m_ink)
        , m_stations(requestStations(m_drawn, trace, query))
        , m_room(theme.metrics.hopDisc, m_ink)
    {
    }

    TracePath path()
    {
        m_path.hops = m_trace.hops.size();
        m_request = wayThrough(m_drawn, m_stations, false, m_finder, m_theme);
        findReply();
        locate();
        addRequest();
        addReply();
        addDiscs();
        addParts();
        addLabels(m_path, m_drawn, m_trace, m_query, m_room, m_theme);
        return std::move(m_path);
    }

private:
    const Shape* caller() const { return m_stations.front().box; }
    const Shape* target() const { return m_stations.back().box; }

    void findReply()
    {
        for (std::size_t i = 0; i < m_trace.hops.size() && !m_replyHop; ++i)
            if (m_trace.hops[i].stage == Stage::ReturnRoute)
                m_replyHop = i;
        if (!m_replyHop || (m_trace.blockedAt && *m_trace.blockedAt < *m_replyHop))
            return;
        m_replyStations = replyStations(m_drawn, m_trace, m_trace.hops[*m_replyHop], m_stations);
        m_reply = wayThrough(m_drawn, m_replyStations.stations, true, m_finder, m_theme);
    }

    void locate()
    {
        double before = 0;
        for (std::size_t i = 0; i < m_trace.hops.size(); ++i) {
            Spot spot = spotOf(i);
            if (m_trace.hops[i].stage != Stage::ReturnRoute)
                spot.along = before = std::max(before, spot.along);
            m_spots.push_back(std::move(spot));
        }
    }

    Spot spotOf(std::size_t i)
    {
        const Hop& hop = m_trace.hops[i];
        for (std::size_t k = 1; k < m_stations.size(); ++k) {
            if (m_stations[k].hop != i)
                continue;
            m_leg = k;
            return {m_request.endOf(k - 1), true, placesOnBox(m_stations[k].box->rect, true)};
        }
        switch (hop.stage) {
        case Stage::ControlPlane:
        case Stage::Name:
            return atCaller(hop);
        case Stage::SourceNsg:
            return atBadgeOf(hop, m_request.startOf(m_leg));
        case Stage::Route:
        case Stage::Gateway:
        case Stage::Appliance:
            return onRequest(m_request.startOf(m_leg) + afterStart);
        case Stage::Peering:
            return onRequest(m_request.startOf(m_leg) + laneAt(m_leg) + afterCrossing);
        case Stage::ProxyNsg:
        case Stage::TargetNsg:
        case Stage::AseNsg:
            return atBadgeOf(hop, m_request.badgeOf(m_request.legs.size() - 1));
        case Stage::ReturnRoute:
            return onReply(hop);
        case Stage::Health:
            return atTarget(hop);
        case Stage::Tls:
        case Stage::Access:
        case Stage::Authentication:
        case Stage::Operation:
            return atSite(hop);
        }
        return {};
    }

    double laneAt(std::size_t leg) const { return leg < m_request.legs.size() ? m_request.legs[leg].laneAt : 0; }

    /// Behind a proxy the caller is the subnet of that.
    Spot atCaller(const Hop& hop) const
    {
        const Shape* box = hop.part && m_leg > 0 ? m_drawn.nearest(*hop.part) : caller();
        const double start = m_request.startOf(m_leg);
        return {start, start > 0, box ? placesOnBox(box->rect, false) : placesOnWay(m_request, start + afterStart)};
    }

    Spot onRequest(double along) const { return {along, false, placesOnWay(m_request, along)}; }

    /// Of a security group: beside its badge, where that is drawn.
    Spot atBadgeOf(const Hop& hop, double along) const
    {
        const Shape* box = hop.part ? m_drawn.nearest(*hop.part) : nullptr;
        const Shape* subnet = box ? m_drawn.subnetOf(*box) : nullptr;
        const auto gate = subnet ? gateOf(*subnet, m_theme) : std::nullopt;
        if (gate && gate->group)
            return {along, along > 0, placesAtBadge({subnet->rect.left(), *gate->group})};
        return {along, along > 0, placesOnWay(m_request, along > 0 ? along - afterStart : afterStart)};
    }

    Spot onReply(const Hop& hop) const
    {
        if (!m_reply.legs.empty())
            return {breakOfReply(), false, placesOnWay(m_reply, afterStart)};
        const Shape* box = hop.part ? m_drawn.nearest(*hop.part) : nullptr;
        const Shape* subnet = box ? m_drawn.subnetOf(*box) : nullptr;
        const auto gate = subnet ? gateOf(*subnet, m_theme) : std::nullopt;
        if (gate)
            return {0, false, placesAtBadge({subnet->rect.left(), gate->out})};
        return {0, false, atTarget(hop).places};
    }

    /// At the part, where it is drawn, else at what is called.
    Spot atTarget(const Hop& hop) const
    {
        const Shape* box = hop.part ? m_drawn.find(*hop.part) : nullptr;
        if (!box)
            box = target();
        const double end = m_request.length();
        if (box && box == caller() && box != target())
            return {0, true, placesOnBox(box->rect, false)};
        return {end, true, box ? placesOnBox(box->rect, true) : placesOnWay(m_request, end)};
    }

    /// What the site itself answers stands down the right border of its environment, where it covers no words.
    Spot atSite(const Hop& hop) const
    {
        Spot spot = atTarget(hop);
        const Shape* box = target();
        const bool isInside = hop.part && (hop.part->kind == PartKind::App || hop.part->kind == PartKind::Environment);
        if (box && isInside && std::holds_alternative<EnvironmentFace>(box->face))
            spot.places = placesDown(box->rect, Sizes(m_theme).environmentHeader + Sizes(m_theme).addressRow / 2);
        return spot;
    }

    /// Before the station that drops it, or where it leaves; of any other in the middle of the first line between networks.
    double breakOfReply() const
    {
        if (m_replyStations.lostAt)
            return std::max(m_reply.endOf(*m_replyStations.lostAt - 1) - beforeBadge, m_reply.length() / 20);
        if (m_replyStations.isLostAtStart)
            return std::min(leastBeforeBreak, m_reply.length() / 2);
        for (std::size_t i = 0; i < m_reply.legs.size(); ++i)
            if (const WayLeg& leg = m_reply.legs[i]; leg.link)
                return m_reply.startOf(i) + leg.laneAt + leg.laneLength / 2;
        return m_reply.legs.empty() ? 0 : m_reply.badgeOf(0) / 2;
    }

    bool isBrokenReply() const { return m_trace.blockedAt && m_trace.blockedAt == m_replyHop; }
    /// The link at which the request breaks.
    std::optional<std::size_t> broken() const { return isBrokenReply() ? std::nullopt : m_trace.blockedAt; }

    /// The packets arrive, and what is called refuses them.
    bool isAtTarget(const Spot& spot) const { return spot.atBox && spot.along >= m_request.length(); }

    /// How far the request gets.
    double reach() const
    {
        const double length = m_request.length();
        const auto hop = broken();
        if (!hop)
            return length;
        const Spot& spot = m_spots[*hop];
        if (isAtTarget(spot))
            return length;
        const double along = spot.atBox ? spot.along - beforeBadge : spot.along;
        const double wish = std::min(std::max(along, std::min(leastBeforeBreak, length / 2)), length);
        return breakNear(m_request, wish);
    }

    /// The octagon hides no words, where it can stand close by on the line.
    double breakNear(const Way& way, double wish) const
    {
        constexpr double farthest = 72;
        return m_room.freeAlong(way, wish, std::max(0.0, wish - farthest), std::min(way.length(), wish + farthest / 2),
            m_theme.metrics.breakMark);
    }

    void addRequest()
    {
        const double end = reach();
        const auto block = broken();
        const std::size_t last = m_trace.hops.size() - 1;
        const std::size_t most = block.value_or(last + 1);
        double from = 0;
        for (std::size_t i = 0; i < most; ++i) {
            const double to = std::min(m_spots[i].along, end);
            if (m_trace.hops[i].stage == Stage::ReturnRoute || to <= from)
                continue;
            add(m_request, from, to, worstAt(i, most), i, false);
            from = to;
        }
        const double red = block ? std::max(from, end - redBeforeBreak) : end;
        add(m_request, from, red, VerdictMark::Reachable, block.value_or(last), false);
        if (!block)
            return;
        add(m_request, red, end, VerdictMark::Blocked, *block, false);
        add(m_request, end, m_request.length(), VerdictMark::NotReached, std::min(*block + 1, last), false);
        breakAt(*block, isAtTarget(m_spots[*block]) ? m_room.place(m_spots[*block].places) : m_request.at(end));
    }

    /// Of all links at the same place of the line.
    VerdictMark worstAt(std::size_t first, std::size_t end) const
    {
        VerdictMark worst = VerdictMark::Reachable;
        for (std::size_t i = first; i < end; ++i) {
            const VerdictMark mark = markOf(m_trace, i);
            const bool here = m_spots[i].along == m_spots[first].along && m_trace.hops[i].stage != Stage::ReturnRoute;
            if (here && (mark == VerdictMark::Degraded || mark == VerdictMark::Uncertain))
                worst = std::max(worst, mark);
        }
        return worst;
    }

    void addReply()
    {
        if (!m_replyHop || m_reply.legs.empty())
            return;
        const std::size_t hop = *m_replyHop;
        if (!isBrokenReply())
            return add(m_reply, 0, m_reply.length(), markOf(m_trace, hop), hop, true);
        const double end = breakNear(m_reply, m_spots[hop].along);
        add(m_reply, 0, end, VerdictMark::Blocked, hop, true);
        add(m_reply, end, m_reply.length(), VerdictMark::NotReached, hop, true);
        breakAt(hop, m_reply.at(end));
    }

    void add(const Way& way, double from, double to, VerdictMark mark, std::size_t hop, bool isReply)
    {
        for (Way::Stroke& stroke : way.strokes(from, to))
            m_path.pieces.push_back({.points = std::move(stroke.points),
                .mark = mark,
                .hop = hop,
                .isReply = isReply,
                .head = stroke.reachesBox && mark != VerdictMark::NotReached});
    }

    void breakAt(std::size_t hop, QPointF at)
    {
        m_path.broken = TraceBreak {.hop = hop, .at = at, .card = {}, .title = {}, .cause = {}};
        m_room.block(at, m_theme.metrics.breakMark);
    }

    void addDiscs()
    {
        if (const auto* part = std::get_if<PartId>(&m_query.to); part && part->kind == PartKind::App)
            if (const Shape* chip = m_drawn.find(*part))
                m_room.block(chip->rect);
        for (std::size_t i = 0; i < m_trace.hops.size(); ++i) {
            if (m_path.broken && m_path.broken->hop == i)
                continue;
            m_path.discs.push_back({.hop = i, .at = m_room.place(m_spots[i].places), .mark = markOf(m_trace, i)});
        }
    }

    void addParts()
    {
        std::vector<Station> stations = m_stations;
        stations.insert(stations.end(), m_replyStations.stations.begin(), m_replyStations.stations.end());
        std::set<PartId> links;
        for (const Way* way : {&m_request, &m_reply})
            for (const WayLeg& leg : way->legs)
                if (leg.link)
                    links.insert(*leg.link);
        m_path.parts = partsOnTheWay(m_drawn, m_trace, stations, links);
        if (caller())
            m_path.from = caller()->id;
        if (target())
            m_path.to = target()->id;
    }

    DrawnParts m_drawn;
    const Trace& m_trace;
    const TraceQuery& m_query;
    const Theme& m_theme;
    Ink m_ink;
    WayFinder m_finder;
    std::vector<Station> m_stations;
    ReplyStations m_replyStations;
    Way m_request;
    Way m_reply;
    std::optional<std::size_t> m_replyHop;
    std::vector<Spot> m_spots; ///< of each link
    std::size_t m_leg = 0; ///< of the request, on which the links are told
    DiscRoom m_room;
    TracePath m_path;
};

}

TracePath tracePathOf(
    const Drawing& drawing, const Network& network, const Trace& trace, const TraceQuery& query, const Theme& theme)
{
    InkMemory memory;
    return tracePathOf(drawing, network, trace, query, theme, memory);
}

TracePath tracePathOf(const Drawing& drawing, const Network& network, const Trace& trace, const TraceQuery& query,
    const Theme& theme, InkMemory& memory)
{
    if (drawing.shapes.empty() || trace.hops.empty())
        return {};
    return PathMaker(drawing, network, trace, query, theme, memory).path();
}

std::optional<QPointF> placeOf(const TracePath& path, std::size_t hop)
{
    if (path.broken && path.broken->hop == hop)
        return path.broken->at;
    for (const HopDisc& disc : path.discs)
        if (disc.hop == hop)
            return disc.at;
    return std::nullopt;
}

std::optional<std::size_t> hopAt(const TracePath& path, QPointF place, double least, const Theme& theme)
{
    const auto distance = [&](QPointF at) { return std::hypot(at.x() - place.x(), at.y() - place.y()); };
    const auto radius = [&](double diameter) { return std::max(diameter, least) / 2; };
    if (path.broken && (distance(path.broken->at) <= radius(theme.metrics.breakMark) || path.broken->card.contains(place)))
        return path.broken->hop;
    std::optional<std::size_t> hop;
    double nearest = radius(theme.metrics.hopDisc);
    for (const HopDisc& disc : path.discs) {
        if (distance(disc.at) > nearest)
            continue;
        nearest = distance(disc.at);
        hop = disc.hop;
    }
    return hop;
}

}
