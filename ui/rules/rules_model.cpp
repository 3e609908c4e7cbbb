#include "ui/rules/rules_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

const QString any = QStringLiteral("*");

/// A rule without id and priority stands for those of a group that is kept elsewhere.
bool isAzures(const SeenRule& rule)
{
    return !rule.id && rule.priority > 0;
}

RuleRow rowOf(const Network& network, const GroupAnalysis& analysis, std::size_t place, const std::set<SecurityRuleId>& dead)
{
    const SeenRule& rule = analysis.list.rules[place];
    RuleRow row;
    row.isDefault = isAzures(rule);
    row.dead = rule.id && dead.contains(*rule.id);
    row.rule = rule.id;
    row.priority = rule.priority > 0 ? QString::number(rule.priority) : QStringLiteral("?");
    row.name = rule.name;
    row.access = rule.access;
    row.words = wordsOf(network, analysis.list, rule);
    row.reason = reasonOf(analysis, place, dead);
    return row;
}

RuleRow disabledRow(const Network& network, SecurityRuleId id, const SecurityRule& rule)
{
    RuleRow row;
    row.enabled = false;
    row.rule = id;
    row.priority = textOf(rule.priority);
    row.name = textOf(rule.name);
    if (const Access* access = valueOf(rule.access))
        row.access = *access;
    row.words = wordsOf(network, rule);
    return row;
}

/// Disabled rules go where their priority would put them.
void addDisabled(std::vector<RulesModel::Row>& rows, const Network& network, const GroupAnalysis& analysis)
{
    const SecurityGroup* group = network.securityGroups.find(analysis.group);
    if (!group)
        return;
    for (const auto& [id, rule] : rulesAsWritten(*group)) {
        const Direction* side = valueOf(rule->direction);
        if (rule->enabled || (side && *side != analysis.direction))
            continue;
        const int priority = valueOf(rule->priority) ? *valueOf(rule->priority) : 0;
        const auto at = std::find_if(
            rows.begin(), rows.end(), [&](const RulesModel::Row& row) { return row.value.priority.toInt() > priority; });
        rows.insert(at, {idText(id.value), disabledRow(network, id, *rule)});
    }
}

RuleRow defaultsNote(const GroupAnalysis& analysis)
{
    RuleRow note;
    note.isNote = true;
    note.reason.text = QCoreApplication::translate("ase::RulesModel", "Added by Azure, cannot be changed.");
    const auto closing = std::find_if(analysis.list.rules.begin(), analysis.list.rules.end(),
        [](const SeenRule& rule) { return rule.id && rule.isCertain() && matchesEverything(rule); });
    if (closing != analysis.list.rules.end())
        note.reason.text += u' '
            + QCoreApplication::translate("ase::RulesModel", "Here %1 decides before them.").arg(nameWithPriority(*closing));
    return note;
}

}

std::vector<RulesModel::Row> ruleRows(
    const Network& network, const GroupAnalysis& analysis, const std::vector<GroupAnalysis>& everywhere)
{
    const std::set<SecurityRuleId> dead = deadIn(everywhere);
    std::vector<RulesModel::Row> own;
    std::vector<RulesModel::Row> defaults;
    for (std::size_t place = 0; place < analysis.rules.size(); ++place) {
        const SeenRule& rule = analysis.list.rules[place];
        (isAzures(rule) ? defaults : own)
            .push_back({rule.id ? idText(rule.id->value) : rule.name, rowOf(network, analysis, place, dead)});
    }
    addDisabled(own, network, analysis);
    if (!defaults.empty())
        own.push_back({QStringLiteral("note"), defaultsNote(analysis)});
    own.insert(own.end(), std::make_move_iterator(defaults.begin()), std::make_move_iterator(defaults.end()));
    return own;
}

QStringList shownWords(const QStringList& words)
{
    return words == QStringList {any} ? QStringList {QCoreApplication::translate("ase::RulesModel", "Any")} : words;
}

QString shownProtocol(const QString& protocol)
{
    return protocol == any ? QCoreApplication::translate("ase::RulesModel", "Any") : protocol.toUpper();
}

int RulesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RulesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RuleRow& row = at(index).value;
    if (role == Qt::ToolTipRole) {
        QStringList lines;
        if (!row.isNote)
            lines << QStringLiteral("%1 %2").arg(row.priority, row.name);
        if (index.column() == SourceColumn)
            lines << row.words.sources.join(QStringLiteral(", "));
        if (index.column() == DestinationColumn)
            lines << row.words.destinations.join(QStringLiteral(", "));
        if (index.column() == PortsColumn)
            lines << row.words.destinationPorts.join(QStringLiteral(", "));
        lines << row.reason.text;
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n')).toHtmlEscaped();
    }
    if (role == Qt::AccessibleDescriptionRole)
        return row.reason.text;
    if (role == Qt::AccessibleTextRole && index.column() == GripColumn)
        return row.isDefault ? tr("Added by Azure") : row.enabled ? QString() : tr("Disabled");
    if (role != Qt::DisplayRole)
        return {};
    if (row.isNote)
        return index.column() == PriorityColumn ? QVariant(row.reason.text) : QVariant();
    switch (Column(index.column())) {
    case PriorityColumn:
        return row.priority;
    case NameColumn:
        return row.name;
    case ActionColumn:
        return !row.access ? tr("Unknown") : *row.access == Access::Allow ? tr("Allow") : tr("Deny");
    case ProtocolColumn:
        return shownProtocol(row.words.protocol);
    case SourceColumn:
        return shownWords(row.words.sources).join(QStringLiteral(", "));
    case DestinationColumn:
        return shownWords(row.words.destinations).join(QStringLiteral(", "));
    case PortsColumn:
        return shownWords(row.words.destinationPorts).join(QStringLiteral(", "));
    case GripColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case PriorityColumn:
        return tr("Priority");
    case NameColumn:
        return tr("Name");
    case ActionColumn:
        return tr("Action");
    case ProtocolColumn:
        return tr("Protocol");
    case SourceColumn:
        return tr("Source");
    case DestinationColumn:
        return tr("Destination");
    case PortsColumn:
        return tr("Ports");
    case GripColumn:
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags RulesModel::flags(const QModelIndex& index) const
{
    return index.isValid() && at(index).value.isNote ? Qt::ItemIsEnabled : TableModel::flags(index);
}

}
