#include "model/reach/mends.h"

#include "model/reach/mend/candidates.h"

#include <algorithm>

namespace ase {

namespace {

/// A chain of edits longer than this is no mend but another design.
constexpr int mostSteps = 4;
constexpr std::size_t mostMends = 8;

Candidates candidatesFor(const Break& broken)
{
    switch (broken.hop.stage) {
    case Stage::Name:
        return nameMends(broken);
    case Stage::SourceNsg:
    case Stage::AseNsg:
    case Stage::TargetNsg:
    case Stage::ProxyNsg:
    case Stage::Health:
        return ruleMends(broken);
    case Stage::Appliance:
        return broken.hop.dropped ? ruleMends(broken) : applianceMends(broken);
    case Stage::Route:
    case Stage::Peering:
    case Stage::Gateway:
    case Stage::ReturnRoute:
        return wayMends(broken);
    case Stage::Tls:
    case Stage::Access:
    case Stage::Authentication:
    case Stage::Operation:
    case Stage::ControlPlane:
        return siteMends(broken);
    }
    return {};
}

/// A plan on the way to a mended one, with the edits that led there.
struct Attempt {
    Plan plan;
    Mend mend;
};

/// Goes from break to break: an edit is kept where it gets the packets past the link it is for.
class Search {
public:
    Search(const TraceQuery& query, const azure::ServiceTagList* tags)
        : m_query(query)
        , m_tags(tags)
    {
    }

    std::vector<Mend> from(const Plan& plan)
    {
        go({plan, {}}, {});
        const auto better = [](const Mend& a, const Mend& b) {
            return a.opens != b.opens ? a.opens < b.opens : a.steps.size() < b.steps.size();
        };
        std::stable_sort(m_found.begin(), m_found.end(), better);
        return std::move(m_found);
    }

private:
    /// `before` tells the break that the last edit was for.
    void go(const Attempt& attempt, const QString& before)
    {
        const Reading reading(*attempt.plan.network, m_tags);
        const auto trace = traceOf(reading, m_query);
        if (!trace)
            return;
        if (trace->verdict == TraceVerdict::Reachable || trace->verdict == TraceVerdict::Degraded) {
            if (!attempt.mend.steps.empty())
                m_found.push_back(attempt.mend);
            return;
        }
        if (!trace->blockedAt || attempt.mend.steps.size() == mostSteps)
            return;
        const Hop& hop = trace->hops[*trace->blockedAt];
        const QString here = nameOf(hop.stage) + sentence(hop.because.front());
        if (here == before)
            return;
        const auto origin = originOf(reading, m_query.from);
        const auto target = origin ? targetOf(reading, m_query, *origin) : Result<Target>(origin.error());
        if (!target)
            return;
        const Break broken {attempt.plan, reading, m_query, *origin, *target, *trace, hop};
        for (const Candidate& candidate : candidatesFor(broken))
            if (m_found.size() < mostMends)
                follow(attempt, candidate, here);
    }

    void follow(const Attempt& attempt, const Candidate& candidate, const QString& here)
    {
        auto next = candidate.apply(attempt.plan);
        if (!next)
            return;
        Attempt further {std::move(*next), attempt.mend};
        further.mend.steps.push_back(candidate.title);
        further.mend.opens += candidate.opens;
        further.mend.apply = [first = attempt.mend.apply, second = candidate.apply](const Plan& plan) -> Result<Plan> {
            if (!first)
                return second(plan);
            const auto between = first(plan);
            return between ? second(*between) : between;
        };
        go(further, here);
    }

    TraceQuery m_query;
    const azure::ServiceTagList* m_tags;
    std::vector<Mend> m_found;
};

}

std::vector<Mend> mendsFor(const Plan& plan, const TraceQuery& query, const azure::ServiceTagList* tags)
{
    return Search(query, tags).from(plan);
}

StepMends mendsForSteps(const Plan& plan, const RecipeAnswer& answer, const azure::ServiceTagList* tags)
{
    StepMends mends;
    for (const RecipeStep& step : answer.steps) {
        const bool canBeMended = step.query && step.trace.verdict == TraceVerdict::Blocked;
        mends.push_back(canBeMended ? mendsFor(plan, *step.query, tags) : std::vector<Mend>());
    }
    return mends;
}

}
