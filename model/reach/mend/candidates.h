#pragma once

#include "model/reach/mends.h"
#include "model/reach/target.h"

namespace ase {

/// What is broken, as those see it who propose edits.
struct Break {
    const Plan& plan;
    const Reading& reading;
    const TraceQuery& query;
    const Origin& origin;
    const Target& target;
    const Trace& trace;
    const Hop& hop; ///< the first link that blocks
};

/// An edit that may mend a break: whoever asks tries it.
struct Candidate {
    Problem title;
    std::function<Result<Plan>(const Plan&)> apply;
    FlowCount opens = {};
};
using Candidates = std::vector<Candidate>;

/// Links, records, zones, forwarders. Facts: DNS-09, DNS-12, DNS-17.
Candidates nameMends(const Break& broken);
/// Rules before the one that denies. Facts: NSG-02, NSG-12.
Candidates ruleMends(const Break& broken);
/// Flows that a firewall or an appliance passes. Fact: RT-10.
Candidates applianceMends(const Break& broken);
/// Routes, peerings and gateways, there and back. Facts: RT-13, RT-18, RT-21, PEER-01, PEER-06, PEER-07.
Candidates wayMends(const Break& broken);
/// Certificate, switches, restrictions and sign-in of the site, and what the caller's tool is set to. Facts: KUDU-13 to
/// KUDU-18.
Candidates siteMends(const Break& broken);

/// An id for a new part of the plan: the same for the same plan and purpose.
template<class TypedId>
TypedId freshId(const Plan& plan, const QString& purpose)
{
    for (int n = 0;; ++n) {
        const TypedId id {idFromPath(TypedId::kind, purpose + QStringLiteral("#%1").arg(n))};
        if (!isInPlan(plan, id))
            return id;
    }
}

}
