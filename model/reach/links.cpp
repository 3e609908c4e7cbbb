#include "model/reach/links.h"

#include <iterator>

namespace ase {

void Outcome::take(const Hop& hop)
{
    if (hop.verdict == HopVerdict::Block && !blockedAt)
        blockedAt = hop.stage;
    uncertain = uncertain || hop.verdict == HopVerdict::Unknown;
}

void Outcome::append(const Outcome& later)
{
    if (!blockedAt)
        blockedAt = later.blockedAt;
    uncertain = uncertain || later.uncertain;
    degraded = degraded || later.degraded;
}

TraceVerdict Outcome::verdict() const
{
    return blockedAt ? TraceVerdict::Blocked
        : uncertain  ? TraceVerdict::Uncertain
        : degraded   ? TraceVerdict::Degraded
                     : TraceVerdict::Reachable;
}

void Links::add(Hop hop)
{
    m_outcome.take(hop);
    if (m_detail == Detail::Links)
        m_hops.push_back(std::move(hop));
}

void Links::add(std::optional<Hop> hop)
{
    if (hop)
        add(std::move(*hop));
}

void Links::add(std::vector<Hop> hops)
{
    for (Hop& hop : hops)
        add(std::move(hop));
}

void Links::append(Links later)
{
    m_outcome.append(later.m_outcome);
    std::move(later.m_hops.begin(), later.m_hops.end(), std::back_inserter(m_hops));
}

void Links::assume(Problem what)
{
    if (!m_hops.empty())
        m_hops.back().assumptions.push_back(std::move(what));
}

}
