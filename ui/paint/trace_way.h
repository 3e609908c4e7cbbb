#pragma once

#include "ui/paint/trace_route.h"
#include "ui/paint/trace_stations.h"

namespace ase {

/// From one station of a way to the next.
struct WayLeg {
    std::vector<QPointF> points; ///< to the box, or to the badge of its subnet
    std::vector<QPointF> inside; ///< from the badge on to the box; empty: there is none
    std::optional<PartId> link; ///< the line between networks it follows
    double laneAt = 0; ///< how far along the points that begins
    double laneLength = 0;
};

/// Of a request or its reply.
struct Way {
    std::vector<WayLeg> legs;

    double length() const;
    /// Distances along the whole way.
    double startOf(std::size_t leg) const;
    double badgeOf(std::size_t leg) const;
    double endOf(std::size_t leg) const;
    QPointF at(double along) const;
    /// Points from one place to another, stroke by stroke: a way leaves a box elsewhere than it came in.
    struct Stroke {
        std::vector<QPointF> points;
        bool reachesBox = false; ///< a station, or the badge before it
    };
    std::vector<Stroke> strokes(double from, double to) const;
};

/// The heights on the left border of a subnet at which packets come in and replies go out: its badges. None where it has no
/// badges.
struct SubnetGate {
    double in = 0, out = 0;
    std::optional<double> group, table; ///< middles of the badges it has
};
std::optional<SubnetGate> gateOf(const Shape& subnet, const Theme& theme);

/// Through the stations, in their order.
Way wayThrough(
    const DrawnParts& drawn, const std::vector<Station>& stations, bool isReply, WayFinder& finder, const Theme& theme);

}
