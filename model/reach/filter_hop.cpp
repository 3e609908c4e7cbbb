#include "model/reach/filter_hop.h"

#include "model/reach/words.h"

namespace ase {

namespace {

constexpr const char* allowed = QT_TRANSLATE_NOOP("Reach", "The rules of %1 let %2 on port %3 through.");
constexpr const char* denied = QT_TRANSLATE_NOOP("Reach", "Rule %1 (%2) of %3 denies %4 on port %5.");
constexpr const char* deniedByDefault =
    QT_TRANSLATE_NOOP("Reach", "No rule of %3 allows it before Azure's own rule %1 (%2), which denies %4 on port %5.");
constexpr const char* restPasses = QT_TRANSLATE_NOOP("Reach", "%1 gets through, the rest does not.");
constexpr const char* someInstances = QT_TRANSLATE_NOOP("Reach",
    "The rules of %1 answer otherwise for some packets of a sender than for others: by the address of the target, or by the "
    "port they are sent from.");
constexpr const char* somePorts =
    QT_TRANSLATE_NOOP("Reach", "Of the ports that are asked for %1 get through, and what needs the others does not work.");
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

/// Something gets through, and not everything, or it is not known what.
void tellPart(Filtered& result, const FlowVerdict& verdict, const QString& group)
{
    Hop& hop = result.hop;
    const AddressSet losers = sourcesOf(verdict.blocked);
    const bool mixed = losers.overlaps(sourcesOf(result.left));
    const bool isByPort = mixed && (portsOf(verdict.blocked) & portsOf(result.left)).isEmpty();
    if (mixed || !verdict.doubtful.isEmpty())
        result.passed = fromSources(result.passed, sourcesOf(result.passed) - losers);
    const bool isKnown = verdict.doubtful.isEmpty() && (!mixed || isByPort);
    hop.verdict = isKnown ? HopVerdict::Warn : HopVerdict::Unknown;
    if (isByPort)
        hop.because.push_back(because(somePorts, {textOf(portsOf(result.left))}));
    else if (mixed)
        hop.because.push_back(because(someInstances, {group}));
    else if (isKnown)
        hop.because.push_back(because(restPasses, {textOf(sourcesOf(result.left))}));
    for (const Problem& doubt : verdict.doubts)
        hop.because.push_back(doubt);
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
    if (!verdict.blocked.isEmpty() || !verdict.doubtful.isEmpty()) {
        tellPart(result, verdict, group);
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
