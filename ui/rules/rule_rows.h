#pragma once

#include "ui/rules/rules_model.h"

namespace ase {

/// The rules of the scope in the order of evaluation, disabled ones among them, then Azure's own under a line that names the
/// rule which decides before all of these, if one does. What an analysis tells is added where there is one, also of an
/// earlier plan: `everywhere` are those of all who look at the group.
std::vector<RulesModel::Row> ruleRows(
    const RulesScope& scope, const GroupAnalysis* analysis, const std::vector<GroupAnalysis>& everywhere);

}
