#include "ui/rules/rules_summary.h"

#include "model/azure/limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ase::RulesDock", text);
}

}

QString countsText(const std::vector<RulesModel::Row>& rows, const SecurityGroup* group, const GroupAnalysis& analysis)
{
    const auto count = [&](const auto& is) {
        return std::count_if(rows.begin(), rows.end(), [&](const auto& row) { return is(row.value); });
    };
    const Table<SecurityRuleId, SecurityRule> all = group ? group->rules : Table<SecurityRuleId, SecurityRule>();
    std::size_t widest = 0;
    for (const auto& row : all.rows())
        widest = std::max({widest, row.value->source.allAddresses().size(), row.value->destination.allAddresses().size()});
    QStringList words;
    words << say(QT_TRANSLATE_NOOP("ase::RulesDock", "%1 of %2 rules")).arg(all.size()).arg(azure::mostRulesPerGroup)
          << say(QT_TRANSLATE_NOOP("ase::RulesDock", "longest list: %1 of %2 prefixes"))
                 .arg(widest)
                 .arg(azure::mostPrefixesPerSide);
    if (const auto dead = count([](const RuleRow& row) { return row.dead; }))
        words << say(QT_TRANSLATE_NOOP("ase::RulesDock", "never match: %1")).arg(dead);
    if (const auto idle = count([](const RuleRow& row) { return row.reason.kind == ReasonKind::ChangesNothing; }))
        words << say(QT_TRANSLATE_NOOP("ase::RulesDock", "change nothing: %1")).arg(idle);
    if (!analysis.required.empty())
        words << say(QT_TRANSLATE_NOOP("ase::RulesDock", "required flows: %1 of %2 pass"))
                     .arg(std::count_if(analysis.required.begin(), analysis.required.end(),
                         [](const RequiredAnswer& one) { return one.health.state == FlowState::Holds; }))
                     .arg(analysis.required.size());
    return words.join(QStringLiteral(" · "));
}

std::set<QString> foundRows(
    const RulesScope& scope, const GroupAnalysis* analysis, const std::vector<RulesModel::Row>& rows, const RuleQuery& query)
{
    const Network& network = *scope.plan->network;
    std::map<QString, const SeenRule*> seen;
    if (analysis)
        for (const SeenRule& rule : analysis->list.rules)
            seen.emplace(rule.id ? idText(rule.id->value) : rule.name, &rule);
    const SecurityGroup* group = network.securityGroups.find(scope.group);
    std::set<QString> found;
    for (const RulesModel::Row& row : rows) {
        const auto there = seen.find(row.id);
        const SecurityRule* written = group && row.value.rule ? group->rules.find(*row.value.rule) : nullptr;
        if (row.value.isNote || (there == seen.end() && !written))
            continue;
        const SearchedRule rule =
            there != seen.end() ? searchedRule(network, analysis->list, *there->second) : searchedRule(network, *written);
        if (query.matches(rule))
            found.insert(row.id);
    }
    return found;
}

}
