#include "ui/rules/compare_model.h"

#include "ui/rules/rules_model.h"

#include <algorithm>

namespace ase {

namespace {

RulesModel::Column columnOf(RuleField field)
{
    for (int column = 0; column < RulesModel::ColumnCount; ++column)
        if (RulesModel::fieldOf(column) == field)
            return RulesModel::Column(column);
    return RulesModel::GripColumn;
}

QString shown(const Network& network, const SecurityRule& rule, RuleField field)
{
    const QString text = cellText(network, rule, field);
    if (field == RuleField::Protocol)
        return shownProtocol(text);
    return isList(field) ? shownWords({text}).front() : text;
}

QStringList cellsOf(const Network& network, SecurityGroupId id, std::optional<SecurityRuleId> rule)
{
    const SecurityGroup* group = network.securityGroups.find(id);
    const SecurityRule* found = group && rule ? group->rules.find(*rule) : nullptr;
    QStringList cells;
    for (const RuleField field : CompareModel::fields)
        if (found)
            cells << shown(network, *found, field);
    return cells;
}

/// Another priority and another name are no other rule.
CompareState stateOf(const ComparedRule& rule)
{
    if (!rule.right)
        return CompareState::OnlyLeft;
    if (!rule.left)
        return CompareState::OnlyRight;
    if (rule.isSame())
        return CompareState::Same;
    const bool onlyNamed = std::all_of(rule.differing.begin(), rule.differing.end(),
        [](RuleField field) { return field == RuleField::Name || field == RuleField::Priority; });
    return onlyNamed && rule.byMeaning && !rule.enabledDiffers ? CompareState::SameMeaning : CompareState::Differs;
}

QString verdictOf(const ComparedRule& rule, CompareState state)
{
    switch (state) {
    case CompareState::Same:
        return CompareModel::tr("same");
    case CompareState::OnlyLeft:
        return CompareModel::tr("only on the left");
    case CompareState::OnlyRight:
        return CompareModel::tr("only on the right");
    case CompareState::SameMeaning:
        return CompareModel::tr("same meaning");
    case CompareState::Differs:
        break;
    }
    QStringList names;
    for (const RuleField field : rule.differing)
        names << RulesModel::titleOf(columnOf(field)).toLower();
    if (rule.enabledDiffers)
        names << CompareModel::tr("disabled");
    return CompareModel::tr("differs: %1").arg(names.join(QStringLiteral(", ")));
}

}

std::optional<RuleField> CompareModel::fieldOf(int column)
{
    if (column < 0 || column == verdictColumn || column > 2 * fieldCount)
        return std::nullopt;
    return fields[std::size_t(isRight(column) ? column - verdictColumn - 1 : column)];
}

bool CompareModel::differs(const QModelIndex& index) const
{
    const auto field = fieldOf(index.column());
    const auto& marks = at(index).value.differs;
    const auto place = field ? std::find(fields.begin(), fields.end(), *field) - fields.begin() : 0;
    return field && std::size_t(place) < marks.size() && marks[std::size_t(place)];
}

std::optional<SecurityRuleId> CompareModel::ruleAt(const QModelIndex& index) const
{
    const CompareLine& line = at(index).value;
    const auto& [wanted, other] =
        isRight(index.column()) ? std::tie(line.right, line.left) : std::tie(line.left, line.right);
    return wanted ? wanted : other;
}

QString CompareModel::cell(const CompareLine& line, int column) const
{
    if (column == verdictColumn)
        return line.verdict;
    const QStringList& cells = line.cells[isRight(column) ? 1 : 0];
    return cells.value(isRight(column) ? column - verdictColumn - 1 : column);
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CompareLine& line = at(index).value;
    const QString text = cell(line, index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role != Qt::AccessibleDescriptionRole && role != Qt::ToolTipRole)
        return {};
    QString told = line.verdict;
    if (differs(index)) {
        const int twin = isRight(index.column()) ? index.column() - verdictColumn - 1 : index.column() + verdictColumn + 1;
        told =
            (isRight(index.column()) ? tr("Differs: %1 on the left") : tr("Differs: %1 on the right")).arg(cell(line, twin));
    }
    return role == Qt::ToolTipRole ? QString(text + u'\n' + told).trimmed().toHtmlEscaped() : told;
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    const auto field = fieldOf(section);
    const QString title = field ? RulesModel::titleOf(columnOf(*field)) : tr("Compared");
    if (role == Qt::AccessibleTextRole && field)
        return (isRight(section) ? tr("%1 on the right") : tr("%1 on the left")).arg(title);
    return role == Qt::DisplayRole ? QVariant(title) : QVariant();
}

std::vector<CompareModel::Row> compareLines(
    const Network& network, const GroupComparison& groups, const DirectionComparison& side, bool differencesOnly)
{
    std::vector<CompareModel::Row> rows;
    for (const ComparedRule& rule : side.rules) {
        CompareLine line;
        line.state = stateOf(rule);
        if (differencesOnly && CompareModel::isSame(line.state))
            continue;
        line.left = rule.left;
        line.right = rule.right;
        line.verdict = verdictOf(rule, line.state);
        line.cells = {cellsOf(network, groups.left, rule.left), cellsOf(network, groups.right, rule.right)};
        for (const RuleField field : CompareModel::fields)
            line.differs.push_back(std::find(rule.differing.begin(), rule.differing.end(), field) != rule.differing.end());
        const auto key = [](const std::optional<SecurityRuleId>& id) { return id ? idText(id->value) : QString(); };
        rows.push_back({key(rule.left) + u'/' + key(rule.right), std::move(line)});
    }
    return rows;
}

}
