#include "model/flow/opening.h"

namespace ase {

namespace {

/// The smallest box around two.
FlowBox around(const FlowBox& a, const FlowBox& b)
{
    return {a.sources | b.sources, a.destinations | b.destinations, a.sourcePorts | b.sourcePorts,
        a.destinationPorts | b.destinationPorts, a.protocols | b.protocols};
}

void widen(std::optional<Opening>& opening, const FlowSet& blocked, std::size_t before)
{
    for (const FlowBox& box : blocked.boxes()) {
        if (!opening)
            opening = Opening {box, before};
        opening->match = around(opening->match, box);
        opening->before = std::min(opening->before, before);
    }
}

}

std::vector<Opening> openingsFor(const RuleIndex& index, const FlowSet& flow)
{
    std::vector<Opening> openings;
    const FlowSet required = flow.simplified();
    for (const FlowBox& box : required.boxes()) {
        std::optional<Opening> opening;
        const Decisions decided = decisions(index, box);
        for (const Taken& taken : decided.taken)
            if (!index.rules()[taken.rule].allow)
                widen(opening, taken.flows, taken.rule);
        widen(opening, decided.rest, index.size());
        if (opening)
            openings.push_back(std::move(*opening));
    }
    return openings;
}

}
