#pragma once

#include "model/check/finding.h"
#include "model/plan/reading.h"

#include <variant>
#include <vector>

namespace ase {

/// A check of one kind of subject: a pure function of what it reads. Findings need no rule set; the runner does that.
template<class Key>
using CheckOf = std::vector<Finding> (*)(Key, const Reading&);

/// A check of each kept scenario: what the plan keeps of it is its subject.
using ScenarioCheck = std::vector<Finding> (*)(const Scenario&, const Reading&);

/// The subject's kind follows from the function's first argument.
using Check = std::variant<CheckOf<VirtualNetworkId>, CheckOf<SubnetId>, CheckOf<PeeringId>, CheckOf<SecurityGroupId>,
    CheckOf<RouteTableId>, CheckOf<EnvironmentId>, CheckOf<AppServicePlanId>, CheckOf<AppId>, CheckOf<DeviceId>,
    CheckOf<SiteId>, CheckOf<DnsZoneId>, ScenarioCheck>;

/// One entry of the catalogue. Texts are marked with QT_TRANSLATE_NOOP("Checks", ...); %1 to %9 are the finding's values.
struct Rule {
    const char* id; ///< "ASE-SUB-034": topic and number of the catalogue; kept with accepted findings and exported
    Severity severity;
    const char* facts; ///< ids of the fact catalogue it rests on, blank-separated
    const char* title; ///< what is wrong, short
    const char* because; ///< with names and figures; may be empty
    const char* consequence;
    Check check;
    std::vector<Check> more = {}; ///< the same question to parts of other kinds, each kind once
};

/// Every rule, in the order of rules.def.
const std::vector<const Rule*>& allRules();
/// Null where there is no such id.
const Rule* findRule(const QString& id);

}
