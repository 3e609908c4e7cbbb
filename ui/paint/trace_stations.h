#pragma once

#include "model/reach/trace.h"
#include "ui/paint/diagram.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace ase {

/// The boxes of a drawing by the parts of a network.
class DrawnParts {
public:
    DrawnParts(const Drawing& drawing, const Network& network);

    /// Null where the part has no box of its own.
    const Shape* find(PartId part) const;
    /// The box of the part, else the nearest drawn one around it; null where none is.
    const Shape* nearest(PartId part) const;
    /// The box around a box; null for one that stands on the canvas itself.
    const Shape* around(const Shape& shape) const;
    /// From the box itself outwards.
    std::vector<const Shape*> chain(const Shape& shape) const;
    const Shape& root(const Shape& shape) const { return *chain(shape).back(); }
    /// The subnet that a box stands in, or is, where its inside is drawn; null where there is none.
    const Shape* subnetOf(const Shape& shape) const;
    bool isWithin(const Shape& shape, const Shape& box) const;
    /// The client that stands for anyone on the Internet; null where none is drawn.
    const Shape* internet() const;

    const Drawing& drawing() const { return m_drawing; }
    const Network& network() const { return m_network; }

private:
    const Drawing& m_drawing;
    const Network& m_network;
    std::map<PartId, const Shape*> m_shapes;
};

/// A box that packets come through. None: at the edge of the drawing.
struct Station {
    const Shape* box = nullptr;
    std::optional<std::size_t> hop = {}; ///< the link that tells of it
};

/// The boxes a request comes through, its caller first and what it calls last.
std::vector<Station> requestStations(const DrawnParts& drawn, const Trace& trace, const TraceQuery& query);

/// The boxes that replies come through, what answers first, and where they are lost.
struct ReplyStations {
    std::vector<Station> stations;
    /// Index of the station that drops them: a device that keeps state and never saw the request, or one that leads nowhere.
    std::optional<std::size_t> lostAt = {};
    bool isLostAtStart = false; ///< no route leads out of the subnet that answers
};
/// Of the replies of a link: back through the stations of the request where they go the way it came, else by the routes of
/// the subnet that answers.
ReplyStations replyStations(
    const DrawnParts& drawn, const Trace& trace, const Hop& reply, const std::vector<Station>& request);

/// Boxes and lines that are on the way, with those around them and all that stands in their subnets.
std::set<PartId> partsOnTheWay(
    const DrawnParts& drawn, const Trace& trace, const std::vector<Station>& stations, const std::set<PartId>& links);

}
