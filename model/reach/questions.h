#pragma once

#include "model/flow/flow_count.h"
#include "model/reach/matrix.h"

#include <set>
#include <stop_token>

/// Questions over a whole plan, made of many traces. Stopped early, what was not asked counts as uncertain: who stops throws
/// the answer away.
namespace ase {

/// The questions that one answer fits.
struct ReachGroup {
    MatrixCell cell;
    std::vector<TraceQuery> queries; ///< in the order of callersOf or targetsOf
};

/// Who gets to the target and who does not: every caller of the plan, those that reach it first, then by the stage they are
/// blocked at, along the chain.
std::vector<ReachGroup> callersReaching(
    const Reading& reading, const Network& network, const MatrixTarget& target, std::stop_token stop = {});
/// What a caller gets to, of every app at each of these endpoints; in the same order.
std::vector<ReachGroup> targetsReached(const Reading& reading, const Network& network, const TraceEnd& caller,
    const std::vector<Endpoint>& endpoints, std::stop_token stop = {});

/// A rule that lets packets of a question through a security group on their way.
struct LettingRule {
    Stage stage = Stage::AseNsg;
    PartId at; ///< the subnet or device whose group it is
    SecurityGroupId group;
    std::optional<SecurityRuleId> rule; ///< none: one of Azure's own. Fact: NSG-08
    QString name;
    int priority = 0;
    bool isCertain = true; ///< false: it is taken for one that allows them, and part of it is unknown
    FlowCount packets; ///< that no rule before it takes
    FlowSet passed;
};
/// The allowing rules that packets of the question meet, group by group along the way, by priority in each. Those behind a
/// block are told as if it did not. Refuses what a trace refuses. Facts: NSG-02, NSG-08, NSG-27.
Result<std::vector<LettingRule>> rulesLettingIn(const Reading& reading, const TraceQuery& query);

/// A cell of the matrix that differs between two plans.
struct ChangedCell {
    TraceEnd from;
    MatrixTarget to;
    MatrixCell before;
    MatrixCell after;
    TraceQuery query() const { return {.from = from, .to = to.part, .endpoint = to.endpoint}; }
};
/// Those that differ, row by row; callers and targets that only one of the two has are left out.
std::vector<ChangedCell> changesBetween(const Matrix& before, const Matrix& after);
/// What deleting the parts - a rule, a route, a peering - changes for everyone at each of these endpoints. Refuses parts
/// that are not in the plan.
Result<std::vector<ChangedCell>> changesWithout(const Plan& plan, const std::set<PartId>& parts,
    const std::vector<Endpoint>& endpoints, const azure::ServiceTagList* tags = nullptr, std::stop_token stop = {});

}
