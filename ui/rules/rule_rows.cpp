#include "ui/rules/rule_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ase::RulesModel", text);
}

/// A rule without id and priority stands for those of a group that is kept elsewhere.
bool isAzures(const SeenRule& rule)
{
    return !rule.id && rule.priority > 0;
}

/// What an analysis tells of a rule, found again by its id: the rule may have moved since.
struct Judged {
    const GroupAnalysis* analysis = nullptr;
    std::set<SecurityRuleId> dead;
    std::map<SecurityRuleId, std::size_t> places;
};

Judged judged(const GroupAnalysis* analysis, const std::vector<GroupAnalysis>& everywhere)
{
    Judged all {analysis, deadIn(everywhere), {}};
    for (std::size_t place = 0; analysis && place < analysis->list.rules.size(); ++place)
        if (const auto& id = analysis->list.rules[place].id)
            all.places.emplace(*id, place);
    return all;
}

void markFaults(const RulesScope& scope, SecurityRuleId id, const SecurityRule& rule, RuleRow& row)
{
    for (const RuleField field : ruleFields) {
        const QString text = cellText(*scope.plan->network, rule, field);
        for (const CellFault& fault : scope.context.faults(id, field, text)) {
            if (!fault.isWrong)
                continue;
            if (row.wrong.empty() || row.wrong.back() != field)
                row.wrong.push_back(field);
            if (row.isFaulty)
                continue;
            row.isFaulty = true;
            row.reason = {ReasonKind::NeverMatches, fault.sentence};
            if (!fault.better.isEmpty())
                row.mend = RuleMend {say(QT_TRANSLATE_NOOP("ase::RulesModel", "Use %1")).arg(fault.better), field,
                    QString(text).replace(fault.at, fault.length, fault.better)};
        }
    }
}

void judge(const Judged& all, SecurityRuleId id, RuleRow& row)
{
    const auto place = all.places.find(id);
    if (place == all.places.end())
        return;
    row.dead = row.enabled && all.dead.contains(id);
    if (!row.enabled || row.isFaulty)
        return;
    row.reason = reasonOf(*all.analysis, place->second, all.dead);
    if (row.reason.kind == ReasonKind::NeverMatches)
        row.mend = RuleMend {say(QT_TRANSLATE_NOOP("ase::RulesModel", "Remove rule")), {}, {}};
}

RuleRow ownRow(const RulesScope& scope, const Judged& all, SecurityRuleId id, const SecurityRule& rule)
{
    RuleRow row;
    row.enabled = rule.enabled;
    row.rule = id;
    row.priority = textOf(rule.priority);
    row.name = textOf(rule.name);
    row.description = rule.description;
    if (const Access* access = valueOf(rule.access))
        row.access = *access;
    row.words = wordsOf(*scope.plan->network, rule);
    markFaults(scope, id, rule, row);
    judge(all, id, row);
    return row;
}

RuleRow headingRow(SecurityRuleId head, const QString& text)
{
    RuleRow row;
    row.heads = head;
    row.name = text;
    return row;
}

/// Of the direction, or of none that can be told; those without a priority first, for they may stand anywhere.
std::vector<RulesModel::Row> ownRows(const RulesScope& scope, const Judged& all)
{
    std::vector<std::pair<SecurityRuleId, const SecurityRule*>> rules;
    if (const SecurityGroup* group = scope.plan->network->securityGroups.find(scope.group))
        rules = rulesAsWritten(*group);
    std::erase_if(rules, [&](const auto& rule) {
        const Direction* side = valueOf(rule.second->direction);
        return side && *side != scope.direction;
    });
    const auto priorityOf = [](const SecurityRule& rule) {
        const int* priority = valueOf(rule.priority);
        return priority ? *priority : 0;
    };
    std::stable_sort(rules.begin(), rules.end(),
        [&](const auto& a, const auto& b) { return priorityOf(*a.second) < priorityOf(*b.second); });
    std::vector<RulesModel::Row> rows;
    rows.reserve(rules.size());
    std::optional<std::size_t> heading;
    for (const auto& [id, rule] : rules) {
        const RowLook* look = scope.plan->diagram.rows.find(id);
        if (look && !look->section.isEmpty()) {
            heading = rows.size();
            rows.push_back({QStringLiteral("section ") + idText(id.value), headingRow(id, look->section)});
        }
        rows.push_back({idText(id.value), ownRow(scope, all, id, *rule)});
        rows.back().value.colour = look ? look->colour : RowColour::None;
        if (heading)
            ++rows[*heading].value.under;
    }
    return rows;
}

/// Azure's own, and what stands for rules that are elsewhere.
RuleRow otherRow(
    const Network& network, const GroupAnalysis& analysis, std::size_t place, const std::set<SecurityRuleId>& dead)
{
    const SeenRule& rule = analysis.list.rules[place];
    RuleRow row;
    row.isDefault = isAzures(rule);
    row.priority = rule.priority > 0 ? QString::number(rule.priority) : QStringLiteral("?");
    row.name = rule.name;
    row.access = rule.access;
    row.words = wordsOf(network, analysis.list, rule);
    row.reason = reasonOf(analysis, place, dead);
    return row;
}

RuleRow defaultsNote(const GroupAnalysis& analysis)
{
    RuleRow note;
    note.isNote = true;
    note.reason.text = say(QT_TRANSLATE_NOOP("ase::RulesModel", "Added by Azure, cannot be changed."));
    const auto closing = std::find_if(analysis.list.rules.begin(), analysis.list.rules.end(),
        [](const SeenRule& rule) { return rule.id && rule.isCertain() && matchesEverything(rule); });
    if (closing != analysis.list.rules.end())
        note.reason.text +=
            u' ' + say(QT_TRANSLATE_NOOP("ase::RulesModel", "Here %1 decides before them.")).arg(nameWithPriority(*closing));
    return note;
}

}

std::vector<RulesModel::Row> ruleRows(
    const RulesScope& scope, const GroupAnalysis* analysis, const std::vector<GroupAnalysis>& everywhere)
{
    const Judged all = judged(analysis, everywhere);
    std::vector<RulesModel::Row> rows = ownRows(scope, all);
    if (!analysis)
        return rows;
    std::vector<RulesModel::Row> elsewhere;
    std::vector<RulesModel::Row> defaults;
    for (std::size_t place = 0; place < analysis->list.rules.size(); ++place) {
        const SeenRule& rule = analysis->list.rules[place];
        if (!rule.id)
            (isAzures(rule) ? defaults : elsewhere)
                .push_back({rule.name, otherRow(*scope.plan->network, *analysis, place, all.dead)});
    }
    rows.insert(rows.begin(), elsewhere.begin(), elsewhere.end());
    if (!defaults.empty())
        rows.push_back({QStringLiteral("note"), defaultsNote(*analysis)});
    rows.insert(rows.end(), std::make_move_iterator(defaults.begin()), std::make_move_iterator(defaults.end()));
    return rows;
}

}
