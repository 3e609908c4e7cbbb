#include "ui/docks/problems_model.h"

#include "model/check/rule.h"

namespace ase {

bool ProblemRow::operator==(const ProblemRow& other) const
{
    // The mends of a newer answer close over another plan, so a new finding is a new row value.
    return finding == other.finding && accepted == other.accepted;
}

namespace {

QString acceptedReason(const Plan& plan, const QString& key)
{
    for (const AcceptedFinding& accepted : plan.review.accepted) {
        if (accepted.key == key)
            return accepted.reason;
    }
    return {};
}

/// As short as it is still found: rules by group and priority, routes by their table. The tool tip has the path.
QString placeOf(const Network& network, PartId part)
{
    if (const auto rule = part.as<SecurityRuleId>()) {
        const auto owner = groupOf(network, *rule);
        const SecurityGroup* group = owner ? network.securityGroups.find(*owner) : nullptr;
        const SecurityRule* row = group ? group->rules.find(*rule) : nullptr;
        if (row && row->priority.isKnown())
            return QStringLiteral("%1 · %2").arg(textOf(group->name), textOf(row->priority));
    }
    if (const auto route = part.as<RouteId>())
        if (const auto table = tableOf(network, *route))
            return nameOf(network, *table);
    const bool listed = part.kind == PartKind::SecurityGroup || part.kind == PartKind::RouteTable;
    return listed ? nameOf(network, part) : pathOf(network, part);
}

ProblemRow problemRow(const CheckResult& result, std::shared_ptr<const Finding> finding)
{
    ProblemRow row;
    row.mark = findingMark(*finding);
    row.accepted = result.isAccepted(*finding);
    if (row.accepted)
        row.reason = acceptedReason(*result.plan, finding->key());
    row.title = title(*finding);
    row.because = because(*finding);
    row.consequence = consequence(*finding);
    if (!finding->about.empty()) {
        row.where = placeOf(*result.plan->network, finding->about.front());
        row.path = pathOf(*result.plan->network, finding->about.front());
    }
    if (!finding->fixes.empty() && !row.accepted)
        row.mend = label(finding->fixes.front());
    row.rule = ruleId(*finding);
    row.facts = QString::fromLatin1(finding->rule->facts).replace(u' ', QStringLiteral(", "));
    row.about = finding->about;
    row.field = finding->field;
    row.finding = std::move(finding);
    return row;
}

}

ProblemsModel::ProblemsModel(Analysis& analysis, QObject* parent)
    : TableModel(parent)
{
    follow(analysis);
    connect(&analysis, &Analysis::answersChanged, this, [this, &analysis] { follow(analysis); });
}

void ProblemsModel::follow(const Analysis& analysis)
{
    const AnswersPtr answers = analysis.answers();
    if (!answers || !answers->findings)
        return;
    std::vector<Row> next;
    for (const Finding& finding : answers->findings->findings) {
        const std::shared_ptr<const Finding> shared(answers->findings, &finding);
        next.push_back({finding.key(), problemRow(*answers->findings, shared)});
    }
    show(std::move(next));
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

/// What is shown of the cell, whether there is room for it or not.
QString ProblemsModel::searchText(const QModelIndex& index) const
{
    const ProblemRow& row = at(index).value;
    if (index.column() == ProblemColumn)
        return row.title + u' ' + row.consequence;
    if (index.column() == WhereColumn)
        return row.path + u' ' + row.where + u' ' + row.rule + u' ' + row.facts;
    return index.data().toString();
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ProblemRow& row = at(index).value;
    if (role == FindingRole)
        return int(row.mark);
    if (role == AcceptedRole)
        return row.accepted;
    if (role == Qt::ToolTipRole) {
        QStringList lines {row.title, row.because, row.consequence, row.path, row.rule, row.facts};
        if (row.accepted)
            lines.append(tr("Accepted: %1").arg(row.reason));
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    if (role == Qt::AccessibleTextRole && index.column() == MarkColumn)
        return row.accepted ? tr("accepted") : wordOf(row.mark);
    if (role == ConsequenceRole)
        return row.consequence;
    if (role == FactsRole)
        return row.facts;
    if (role == SearchRole)
        return searchText(index);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (Column(index.column())) {
    case MarkColumn:
        return role == SortRole ? QVariant(int(row.mark)) : QVariant();
    case ProblemColumn:
        return row.title;
    case BecauseColumn:
        return row.accepted && !row.reason.isEmpty() ? tr("Accepted: %1").arg(row.reason) : row.because;
    case WhereColumn:
        return row.where;
    case MendColumn:
        return row.mend;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == MendColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == MarkColumn)
        return tr("Severity");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ProblemColumn:
        return tr("Problem");
    case BecauseColumn:
        return tr("Because");
    case WhereColumn:
        return tr("Where");
    case MendColumn:
        return tr("Mend");
    case MarkColumn:
    case ColumnCount:
        break;
    }
    return {};
}

}
