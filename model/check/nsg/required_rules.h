#pragma once

#include "model/azure/required_flows.h"
#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <vector>

namespace ase {

/// What an environment's version needs of its subnet's group, as rules of the group itself: flows that get through by one of
/// Azure's own rules alone are among them, for the first rule that denies everything would cut them off.
struct RequiredRules {
    struct Added {
        SecurityRuleId id;
        const azure::RequiredFlow* flow = nullptr; ///< what it is for
        bool isBlocked = false; ///< the flow does not get through now
    };
    SecurityGroupId group;
    std::vector<Added> added; ///< in the order of evaluation, inbound first; none where the group has them all
    Plan plan; ///< with the rules in their places
};

/// Refuses an environment without a subnet, a subnet without a group or without an IPv4 prefix, and a group that stands
/// elsewhere. Facts: TPL-V2-IN to TPL-V3-OUT.
Result<RequiredRules> requiredRules(const Plan& plan, EnvironmentId environment);
/// The same as an edit.
Result<Plan> addRequiredRules(const Plan& plan, EnvironmentId environment);

}
