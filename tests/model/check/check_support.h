#pragma once

#include "model/check/finding.h"

namespace ase::test {

/// One plan and the findings of one rule it gives: "part part .field", the parts by path, "?" in front of what cannot be
/// told, several findings parted by " | " in the order of their texts; empty where the rule finds nothing.
struct Case {
    const char* name;
    const char* rule;
    const char* plan;
    const char* expected;
};

/// The plan of a text; fails the test where it does not parse.
PlanPtr planOf(const QString& text);
std::shared_ptr<const CheckResult> checked(const PlanPtr& plan);
/// The findings of a rule as Case writes them.
QString findingsOf(const PlanPtr& plan, const QString& rule);
/// What is wrong with the plan's findings of a rule, or of all: two with one key, a sentence with an empty place, a mend
/// after which its finding is still there, or, where one rule is asked about, an error is new. Empty where all is well.
QString complaintAbout(const PlanPtr& plan, const QString& rule = {});

void addCases(std::initializer_list<Case> cases);
/// Checks the row of addCases that is current.
void verifyCase();

}
