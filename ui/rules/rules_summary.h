#pragma once

#include "ui/rules/rules_model.h"

#include <set>

namespace ase {

/// How many rules there are, of how many, and what becomes of them: the line below the table.
QString countsText(const std::vector<RulesModel::Row>& rows, const SecurityGroup* group, const GroupAnalysis& analysis);

/// Keys of the rows that a search finds; Azure's own among them, as far as an analysis has them.
std::set<QString> foundRows(const RulesScope& scope, const GroupAnalysis* analysis, const std::vector<RulesModel::Row>& rows,
    const RuleQuery& query);

}
