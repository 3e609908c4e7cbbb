#include "ui/document/analysis.h"

#include <algorithm>
#include <set>

namespace ase {

const SubnetUse* Answers::useOf(SubnetId subnet) const
{
    const auto at = std::lower_bound(
        addresses.begin(), addresses.end(), subnet, [](const SubnetUse& use, SubnetId id) { return use.subnet < id; });
    return at != addresses.end() && at->subnet == subnet ? &*at : nullptr;
}

namespace {

bool standsInAny(const Network& network, PartId inner, const std::set<PartId>& outer)
{
    for (std::optional<PartId> part = inner; part; part = containerOf(network, *part)) {
        if (outer.contains(*part))
            return true;
    }
    return false;
}

/// The part, and the groups and tables that rule the traffic of the subnets in it: what is wrong there is wrong here too.
std::set<PartId> partAndWhatRulesIt(const Network& network, PartId part)
{
    std::set<PartId> all {part};
    for (const auto& row : network.subnets.rows()) {
        if (!standsInAny(network, row.id, {part}))
            continue;
        if (row.value->securityGroup)
            all.insert(*row.value->securityGroup);
        if (row.value->routeTable)
            all.insert(*row.value->routeTable);
    }
    return all;
}

/// A pure function of what it was given, run on the pool. `older` lends what belongs to the same network.
AnswersPtr answersTo(const PlanPtr& plan, const ServiceTagsPtr& tags, const AnswersPtr& before, CheckRunner& runner,
    const std::stop_token& stop)
{
    // Answers with another list of service tags lend nothing.
    const AnswersPtr older = before && before->serviceTags == tags ? before : nullptr;
    auto answers = std::make_shared<Answers>();
    answers->plan = plan;
    answers->serviceTags = tags;
    if (older && older->plan->network == plan->network && older->plan->review == plan->review
        && older->plan->scenarios == plan->scenarios) {
        // Something was only placed elsewhere. The same pointers tell views that nothing else is new.
        answers->findings = older->findings;
        answers->addresses = older->addresses;
        return answers;
    }
    answers->findings = runner.run(plan, stop);
    if (!answers->findings)
        return before;
    if (older && older->plan->network == plan->network) {
        answers->addresses = older->addresses;
        return answers;
    }
    answers->addresses = useById(*plan->network);
    return answers;
}

}

std::vector<const Finding*> Answers::findingsAt(PartId part) const
{
    const std::set<PartId> wanted = partAndWhatRulesIt(*plan->network, part);
    std::vector<const Finding*> found;
    for (const Finding& finding : findings->findings) {
        const bool here = std::any_of(finding.about.begin(), finding.about.end(),
            [&](PartId about) { return standsInAny(*plan->network, about, wanted); });
        if (here && !findings->isAccepted(finding))
            found.push_back(&finding);
    }
    return found;
}

Analysis::Analysis(PlanDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_runner(std::make_shared<CheckRunner>(document.serviceTags()))
{
    connect(&m_document, &PlanDocument::planChanged, this, [this] {
        Q_EMIT currentChanged(isCurrent());
        ask();
    });
    connect(&m_document, &PlanDocument::serviceTagsChanged, this, [this] {
        m_runner = std::make_shared<CheckRunner>(m_document.serviceTags());
        Q_EMIT currentChanged(isCurrent());
        ask();
    });
    connect(m_latest.signals_(), &LatestSignals::delivered, this, [this] {
        Q_EMIT answersChanged();
        Q_EMIT currentChanged(isCurrent());
    });
}

AnswersPtr Analysis::answers() const
{
    return m_latest.answer().value_or(nullptr);
}

bool Analysis::isCurrent() const
{
    const AnswersPtr newest = answers();
    return newest && newest->plan == m_document.plan() && newest->serviceTags == m_document.serviceTags();
}

void Analysis::start()
{
    if (std::exchange(m_started, true))
        return;
    ask();
}

void Analysis::ask()
{
    if (!m_started)
        return;
    m_latest.ask([plan = m_document.plan(), tags = m_document.serviceTags(), older = answers(), runner = m_runner](
                     const std::stop_token& stop) { return answersTo(plan, tags, older, *runner, stop); });
}

}
