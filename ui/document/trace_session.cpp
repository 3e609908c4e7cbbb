#include "ui/document/trace_session.h"

#include "model/plan/reading.h"

#include <utility>

namespace ase {

namespace {

TraceAnswerPtr answerTo(const PlanPtr& plan, const ServiceTagsPtr& tags, const TraceQuery& query)
{
    auto answer = std::make_shared<TraceAnswer>(TraceAnswer {plan, tags, query, {}, {}});
    auto trace = traceOf(Reading(*plan->network, tags.get()), query);
    if (trace.ok())
        answer->trace = std::move(*trace);
    else
        answer->refusal = trace.error();
    return answer;
}

/// Whether there may be something to mend.
bool isBroken(const TraceAnswer& answer)
{
    return answer.trace && answer.trace->verdict != TraceVerdict::Reachable;
}

}

TraceSession::TraceSession(PlanDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_document, &PlanDocument::planChanged, this, [this](const PlanPtr& before, const PlanPtr& after) {
        if (before->network != after->network)
            askAgain();
    });
    connect(&m_document, &PlanDocument::serviceTagsChanged, this, &TraceSession::askAgain);
    // A preview that ends where it began changes no plan, yet its answer may still wait for its mends.
    connect(&m_document, &PlanDocument::historyChanged, this, [this] {
        if (const TraceAnswerPtr newest = answer(); newest && isCurrent() && !m_mends)
            tryMends(newest);
    });
    connect(m_latest.signals_(), &LatestSignals::delivered, this, &TraceSession::takeAnswer);
    connect(m_latestMends.signals_(), &LatestSignals::delivered, this, &TraceSession::takeMends);
}

void TraceSession::ask(const TraceQuery& query)
{
    if (m_query == query)
        return;
    m_query = query;
    m_hopChosen = false;
    m_currentHop.reset();
    m_mends.reset();
    Q_EMIT queryChanged();
    askAgain();
}

void TraceSession::clear()
{
    if (!m_query)
        return;
    m_query.reset();
    m_hopChosen = false;
    m_currentHop.reset();
    m_mends.reset();
    Q_EMIT queryChanged();
    Q_EMIT answerChanged();
    Q_EMIT mendsChanged();
    Q_EMIT currentHopChanged();
}

TraceAnswerPtr TraceSession::answer() const
{
    const TraceAnswerPtr newest = m_latest.answer().value_or(nullptr);
    return newest && m_query == newest->query ? newest : nullptr;
}

bool TraceSession::isCurrent() const
{
    const TraceAnswerPtr newest = answer();
    return newest && newest->plan->network == m_document.plan()->network && newest->serviceTags == m_document.serviceTags();
}

void TraceSession::setCurrentHop(std::size_t hop)
{
    const TraceAnswerPtr newest = answer();
    if (!newest || !newest->trace || hop >= newest->trace->hops.size())
        return;
    m_hopChosen = true;
    if (std::exchange(m_currentHop, hop) != hop)
        Q_EMIT currentHopChanged();
}

void TraceSession::askAgain()
{
    if (!m_query)
        return;
    m_latest.ask([plan = m_document.plan(), tags = m_document.serviceTags(), query = *m_query](
                     const std::stop_token&) { return answerTo(plan, tags, query); });
    Q_EMIT currentChanged(isCurrent());
}

void TraceSession::takeAnswer()
{
    const TraceAnswerPtr newest = answer();
    if (!newest)
        return;
    const std::size_t count = newest->trace ? newest->trace->hops.size() : 0;
    const auto before = m_currentHop;
    if (!count)
        m_currentHop.reset();
    else if (!m_hopChosen || !m_currentHop || *m_currentHop >= count)
        m_currentHop = newest->trace->blockedAt.value_or(count - 1);
    m_mends.reset();
    Q_EMIT answerChanged();
    if (m_currentHop != before)
        Q_EMIT currentHopChanged();
    Q_EMIT mendsChanged();
    tryMends(newest);
    Q_EMIT currentChanged(isCurrent());
}

void TraceSession::tryMends(const TraceAnswerPtr& answer)
{
    if (!isBroken(*answer)) {
        m_mends.emplace();
        Q_EMIT mendsChanged();
        return;
    }
    if (answer->plan->network != m_document.history().current()->network)
        return; // a gesture: each would be out of date before it was tried
    m_latestMends.ask([answer](const std::stop_token&) {
        return Mended {answer, mendsFor(*answer->plan, answer->query, answer->serviceTags.get())};
    });
}

void TraceSession::takeMends()
{
    const auto& newest = m_latestMends.answer();
    if (!newest || newest->of != answer())
        return;
    m_mends = newest->mends;
    Q_EMIT mendsChanged();
}

}
