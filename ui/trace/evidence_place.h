#pragma once

#include "model/plan/plan.h"
#include "model/reach/trace.h"

#include <optional>

namespace ase {

/// Where in the plan something can be looked at and changed: a part, and the field of it that decides.
struct EvidencePlace {
    PartId part;
    QString field = {}; ///< as the inspector calls it; empty: the part as a whole
    bool operator==(const EvidencePlace&) const = default;
};

/// Where the evidence of a link lives: the rule, route, zone, peering or setting it rests on; the group where Azure's own
/// rule decides, the subnet's table where Azure's own route does. Of a link that rests on nothing in the plan, the end of
/// the question it speaks of; none where neither end is a part.
std::optional<EvidencePlace> placeOf(const Network& network, const Hop& hop, const TraceQuery& query);

}
