#pragma once

#include "model/reach/trace_text.h"
#include "ui/paint/diagram.h"
#include "ui/paint/ink.h"
#include "ui/paint/mark.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace ase {

/// A piece of the line of a trace, at right angles, between two links of the chain.
struct TracePiece {
    std::vector<QPointF> points;
    VerdictMark mark = VerdictMark::Reachable; ///< NotReached: dots, where the packets would have gone
    std::size_t hop = 0; ///< the link it leads to, or comes from beyond the last
    bool isReply = false;
    bool head = false; ///< an arrow head stands at its end
    bool operator==(const TracePiece&) const = default;
};

/// A numbered disc. Its number is one more than the index of the link.
struct HopDisc {
    std::size_t hop = 0;
    QPointF at; ///< its middle
    VerdictMark mark = VerdictMark::Reachable;
    bool operator==(const HopDisc&) const = default;
};

/// Where nothing goes on.
struct TraceBreak {
    std::size_t hop = 0;
    QPointF at; ///< the middle of the octagon
    QRectF card; ///< the label
    QString title; ///< "8 Return route"
    QString cause; ///< "0.0.0.0/0 → fw-hub"
    bool operator==(const TraceBreak&) const = default;
};

/// The badge of a subnet that the line passes.
struct TraceBadge {
    QRectF box;
    Glyph glyph = Glyph::SecurityGroup;
    VerdictMark mark = VerdictMark::Reachable;
    bool operator==(const TraceBadge&) const = default;
};

/// "request" or "reply", above the line.
struct TraceWord {
    QRectF box;
    bool isReply = false;
    VerdictMark mark = VerdictMark::Reachable;
    bool operator==(const TraceWord&) const = default;
};

/// The app that is called, with the endpoint.
struct TraceChip {
    QRectF box;
    QString name, endpoint;
    bool operator==(const TraceChip&) const = default;
};

/// A trace as it is drawn over the drawing of a plan, in scene units: computed, and comparable.
struct TracePath {
    std::vector<TracePiece> pieces; ///< the request from its beginning, then the reply
    std::vector<HopDisc> discs; ///< of all links but the one that breaks the line; none overlap
    std::optional<TraceBreak> broken;
    std::vector<TraceBadge> badges;
    std::vector<TraceWord> words;
    std::optional<TraceChip> chip;
    std::set<PartId> parts; ///< boxes and lines on the way, the boxes around them and all that stands in their subnets
    std::optional<PartId> from, to; ///< the drawn boxes the line begins and ends at; none: at the edge of the drawing
    std::size_t hops = 0; ///< links in all
    QRectF bounds; ///< of everything painted at a scale of 1
    bool operator==(const TracePath&) const = default;
};

/// Where a trace runs through a drawing: along the lines between networks, on the side that the direction has there, and
/// into subnets at their badges. Discs and labels cover nothing that is to be read, and the line as little as it can. What
/// is not drawn is stood for by the box around it. The network is the one that was traced; the drawing may be of a later
/// one. Who asks again and again keeps the memory.
TracePath tracePathOf(const Drawing& drawing, const Network& network, const Trace& trace, const TraceQuery& query,
    const Theme& theme, InkMemory& memory);
TracePath tracePathOf(
    const Drawing& drawing, const Network& network, const Trace& trace, const TraceQuery& query, const Theme& theme);

/// What decides at a link, in a few words: "0.0.0.0/0 → fw-hub", "nsg-ase · 150 allow-web". Empty: nothing with a name.
QString causeOf(const Network& network, const Hop& hop);
/// What is drawn at a link: what lies beyond the break is not reached.
VerdictMark markOf(const Trace& trace, std::size_t hop);
/// The disc or break at a place, of a width of at least `least`; the nearest.
std::optional<std::size_t> hopAt(const TracePath& path, QPointF place, double least, const Theme& theme);
/// Where a link is drawn: its disc or the break.
std::optional<QPointF> placeOf(const TracePath& path, std::size_t hop);

}
