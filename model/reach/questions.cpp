#include "model/reach/questions.h"

#include "model/network/packet_answer.h"
#include "model/plan/edit/remove_parts.h"

#include <algorithm>
#include <utility>

namespace ase {

namespace {

/// Those that get through first, then by where they are blocked, along the chain.
bool comesBefore(const MatrixCell& a, const MatrixCell& b)
{
    return std::pair(a.verdict, a.stage) < std::pair(b.verdict, b.stage);
}

TraceQuery queryOf(const TraceEnd& from, const MatrixTarget& to)
{
    return {.from = from, .to = to.part, .endpoint = to.endpoint};
}

std::vector<ReachGroup> grouped(const Matrix& matrix)
{
    std::vector<ReachGroup> groups;
    for (std::size_t caller = 0; caller < matrix.callers.size(); ++caller) {
        for (std::size_t target = 0; target < matrix.targets.size(); ++target) {
            const MatrixCell& cell = matrix.at(caller, target);
            const auto isSame = [&](const ReachGroup& group) { return group.cell == cell; };
            auto group = std::find_if(groups.begin(), groups.end(), isSame);
            if (group == groups.end())
                group = groups.insert(groups.end(), ReachGroup {cell, {}});
            group->queries.push_back(queryOf(matrix.callers[caller], matrix.targets[target]));
        }
    }
    std::stable_sort(
        groups.begin(), groups.end(), [](const ReachGroup& a, const ReachGroup& b) { return comesBefore(a.cell, b.cell); });
    return groups;
}

/// The list that a link met, read again.
std::optional<SecurityList> listOf(const Reading& reading, PartId at, const MetByGroup& met)
{
    if (const auto subnet = at.as<SubnetId>())
        return securityList(reading, *subnet, met.direction);
    const auto device = at.as<DeviceId>();
    if (!device)
        return std::nullopt;
    for (MetList& list : listsMet(reading, *device, met.direction))
        if (list.list.group == met.group)
            return std::move(list.list);
    return std::nullopt;
}

void addLettingRules(std::vector<LettingRule>& rules, const Reading& reading, const Hop& hop)
{
    const auto list = hop.met && hop.part ? listOf(reading, *hop.part, *hop.met) : std::nullopt;
    if (!list)
        return;
    const std::vector<FlowRule> best = list->atBest();
    for (const Taken& taken : decisions(best, hop.met->packets).taken) {
        if (!best[taken.rule].allow)
            continue;
        const SeenRule& rule = list->rules[taken.rule];
        rules.push_back({.stage = hop.stage,
            .at = *hop.part,
            .group = hop.met->group,
            .rule = rule.id,
            .name = rule.name,
            .priority = rule.priority,
            .isCertain = rule.isCertain(),
            .packets = taken.flows.count(),
            .passed = taken.flows});
    }
}

bool isIn(const Network& network, const TraceEnd& end)
{
    const auto* part = std::get_if<PartId>(&end);
    return !part || findPart(network, *part);
}

}

std::vector<ReachGroup> callersReaching(
    const Reading& reading, const Network& network, const MatrixTarget& target, std::stop_token stop)
{
    return grouped(matrixOf(reading, callersOf(network), {target}, std::move(stop)));
}

std::vector<ReachGroup> targetsReached(const Reading& reading, const Network& network, const TraceEnd& caller,
    const std::vector<Endpoint>& endpoints, std::stop_token stop)
{
    return grouped(matrixOf(reading, {caller}, targetsOf(network, endpoints), std::move(stop)));
}

Result<std::vector<LettingRule>> rulesLettingIn(const Reading& reading, const TraceQuery& query)
{
    const auto trace = traceOf(reading, query);
    if (!trace)
        return trace.error();
    std::vector<LettingRule> rules;
    for (const Hop& hop : trace->hops)
        addLettingRules(rules, reading, hop);
    return rules;
}

std::vector<ChangedCell> changesBetween(const Matrix& before, const Matrix& after)
{
    std::vector<ChangedCell> changes;
    const auto placeOf = [](const auto& list, const auto& wanted) {
        return std::size_t(std::find(list.begin(), list.end(), wanted) - list.begin());
    };
    std::vector<std::size_t> columns;
    for (const MatrixTarget& target : before.targets)
        columns.push_back(placeOf(after.targets, target));
    for (std::size_t caller = 0; caller < before.callers.size(); ++caller) {
        const std::size_t row = placeOf(after.callers, before.callers[caller]);
        for (std::size_t target = 0; target < before.targets.size(); ++target) {
            if (row == after.callers.size() || columns[target] == after.targets.size())
                continue;
            const MatrixCell& was = before.at(caller, target);
            const MatrixCell& is = after.at(row, columns[target]);
            if (was != is)
                changes.push_back({before.callers[caller], before.targets[target], was, is});
        }
    }
    return changes;
}

Result<std::vector<ChangedCell>> changesWithout(const Plan& plan, const std::set<PartId>& parts,
    const std::vector<Endpoint>& endpoints, const azure::ServiceTagList* tags, std::stop_token stop)
{
    const auto next = removeParts(plan, parts);
    if (!next)
        return next.error();
    // Who goes with the parts has nothing to compare.
    std::vector<TraceEnd> callers = callersOf(*plan.network);
    std::erase_if(callers, [&](const TraceEnd& caller) { return !isIn(*next->network, caller); });
    std::vector<MatrixTarget> targets = targetsOf(*plan.network, endpoints);
    std::erase_if(targets, [&](const MatrixTarget& target) { return !isIn(*next->network, target.part); });
    const Matrix before = matrixOf(Reading(*plan.network, tags), callers, targets, stop);
    const Matrix after = matrixOf(Reading(*next->network, tags), std::move(callers), std::move(targets), stop);
    if (stop.stop_requested())
        return std::vector<ChangedCell>();
    return changesBetween(before, after);
}

}
