#include "model/reach/filter_hop.h"

#include "model/reach/words.h"

namespace ase {

namespace {

constexpr const char* allowed = QT_TRANSLATE_NOOP("Reach", "The rules of %1 let %2 on port %3 through.");
constexpr const char* denied = QT_TRANSLATE_NOOP("Reach", "Rule %1 (%2) of %3 denies %4 on port %5.");
constexpr const char* deniedByDefault =
    QT_TRANSLATE_NOOP("Reach", "No rule of %3 allows it before Azure's own rule %1 (%2), which denies %4 on port %5.");
constexpr const char* restPasses = QT_TRANSLATE_NOOP("Reach", "%1 gets through, the rest does not.");
constexpr const char* someInstances =
    QT_TRANSLATE_NOOP("Reach", "The rules of %1 answer otherwise for some addresses of the target than for others.");
constexpr const char* unfiltered = QT_TRANSLATE_NOOP("Reach", "Nothing filters here: %1 has no security group.");

void tellBlockers(Hop& hop, const Reading& reading, const SecurityList& list, const FlowVerdict& verdict)
{
    const QString group = list.group ? nameIn(reading, *list.group) : QString();
    for (const Taken& taken : verdict.blockers) {
        const SeenRule& rule = list.rules[taken.rule];
        hop.because.push_back(because(rule.id ? denied : deniedByDefault,
            {rule.name, QString::number(rule.priority), group, textOf(sourcesOf(taken.flows)),
                textOf(portsOf(taken.flows))}));
        if (hop.evidence || !hop.evidenceName.isEmpty())
            continue;
        if (rule.id)
            hop.evidence = *rule.id;
        hop.evidenceName = rule.name;
        hop.sample = taken.flows.sample();
    }
}

/// The rule that allows the first of the packets: what a person looks at to see why it passes.
void tellAllower(Hop& hop, const SecurityList& list, const FlowSet& flow)
{
    const auto sample = flow.sample();
    if (!sample)
        return;
    const ListAnswer answer = answerOf(list, *sample);
    if (!answer.decidedBy)
        return;
    const SeenRule& rule = list.rules[*answer.decidedBy];
    if (rule.id)
        hop.evidence = *rule.id;
    hop.evidenceName = rule.name;
}

}

void Packets::keep(const FlowSet& left, const FlowSet& passed)
{
    const AddressSet lost = sourcesOf(flow) - sourcesOf(passed);
    sure = translated && !lost.isEmpty() ? AddressSet() : sure - lost;
    if (!left.isEmpty())
        flow = left;
}

Filtered filtered(const Reading& reading, const MetFilter& filter, const FlowSet& flow)
{
    const SecurityList& list = filter.list;
    Filtered result;
    Hop& hop = result.hop;
    hop.stage = filter.stage;
    hop.part = filter.owner;
    hop.facts = {QStringLiteral("NSG-02"), QStringLiteral("NSG-10")};
    result.passed = result.left = flow;
    if (!list.filters) {
        hop.because = {because(unfiltered, {nameIn(reading, filter.owner)})};
        hop.facts = {QStringLiteral("NSG-09")};
        if (!list.doubts.empty()) {
            hop.verdict = HopVerdict::Unknown;
            hop.because = list.doubts;
            result.passed = {};
        }
        return result;
    }
    if (list.group)
        hop.met = MetByGroup {*list.group, filter.direction, flow};
    const FlowVerdict verdict = verdictOf(list, flow);
    hop.assumptions = verdict.assumptions;
    const QString group = list.group ? nameIn(reading, *list.group) : QString();
    result.left = flow - verdict.blocked;
    result.passed = result.left - verdict.doubtful;
    tellBlockers(hop, reading, list, verdict);
    if (list.group && !verdict.blocked.isEmpty()) {
        const auto subnet = filter.owner.as<SubnetId>();
        hop.dropped = DroppedByGroup {*list.group, filter.direction, subnet, verdict.blocked};
    }
    if (result.left.isEmpty()) {
        hop.verdict = HopVerdict::Block;
        return result;
    }
    const bool mixed = !verdict.blocked.isEmpty() && sourcesOf(verdict.blocked).overlaps(sourcesOf(result.left));
    if (!verdict.doubtful.isEmpty() || mixed) {
        hop.verdict = HopVerdict::Unknown;
        if (mixed)
            hop.because.push_back(because(someInstances, {group}));
        for (const Problem& doubt : verdict.doubts)
            hop.because.push_back(doubt);
        result.passed = fromSources(result.passed, sourcesOf(result.passed) - sourcesOf(verdict.blocked));
        return result;
    }
    if (!verdict.blocked.isEmpty()) {
        hop.verdict = HopVerdict::Warn;
        hop.because.push_back(because(restPasses, {textOf(sourcesOf(result.left))}));
        return result;
    }
    tellAllower(hop, list, flow);
    hop.because = {because(allowed, {group, textOf(sourcesOf(flow)), textOf(portsOf(flow))})};
    return result;
}

std::vector<Hop> filterThrough(const Reading& reading, std::optional<DeviceId> device, SubnetId subnet, Direction direction,
    Stage stage, Packets& packets)
{
    std::vector<Hop> hops;
    const auto meet = [&](const SecurityList& list, PartId owner) {
        if (!list.filters && list.doubts.empty())
            return;
        Filtered step = filtered(reading, {list, direction, stage, owner}, packets.flow);
        hops.push_back(std::move(step.hop));
        packets.keep(step.left, step.passed);
    };
    const auto lists = device ? listsMet(reading, *device, direction) : std::vector<MetList>();
    for (const MetList& met : lists)
        meet(met.list, met.ofInterface ? PartId(*device) : PartId(subnet));
    if (lists.empty())
        meet(*sharedList(reading, subnet, direction), subnet);
    return hops;
}

}
