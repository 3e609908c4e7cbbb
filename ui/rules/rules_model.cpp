#include "ui/rules/rules_model.h"

#include "model/plan/edit/edit_row_look.h"
#include "model/plan/edit/edit_security_group.h"
#include "ui/tables/row_look.h"

#include <QCoreApplication>

namespace ase {

namespace {

const QString any = QStringLiteral("*");
const QString separator = QStringLiteral(", ");

}

QStringList shownWords(const QStringList& words)
{
    return words == QStringList {any} ? QStringList {QCoreApplication::translate("ase::RulesModel", "Any")} : words;
}

QString shownProtocol(const QString& protocol)
{
    return protocol == any ? QCoreApplication::translate("ase::RulesModel", "Any") : protocol.toUpper();
}

RulesModel::RulesModel(PlanDocument& document, QObject* parent)
    : TableModel(parent)
    , m_document(document)
{
}

std::optional<RuleField> RulesModel::fieldOf(int column)
{
    switch (Column(column)) {
    case PriorityColumn:
        return RuleField::Priority;
    case NameColumn:
        return RuleField::Name;
    case ActionColumn:
        return RuleField::Access;
    case ProtocolColumn:
        return RuleField::Protocol;
    case SourceColumn:
        return RuleField::Sources;
    case SourcePortsColumn:
        return RuleField::SourcePorts;
    case DestinationColumn:
        return RuleField::Destinations;
    case PortsColumn:
        return RuleField::DestinationPorts;
    case DescriptionColumn:
        return RuleField::Description;
    case GripColumn:
    case ColumnCount:
        break;
    }
    return std::nullopt;
}

QString RulesModel::titleOf(Column column)
{
    switch (column) {
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
    case SourcePortsColumn:
        return tr("Source ports");
    case DestinationColumn:
        return tr("Destination");
    case PortsColumn:
        return tr("Ports");
    case DescriptionColumn:
        return tr("Description");
    case GripColumn:
    case ColumnCount:
        break;
    }
    return {};
}

void RulesModel::setFolded(SecurityRuleId head, bool folded)
{
    if (folded ? m_folded.insert(head).second : m_folded.erase(head) > 0)
        Q_EMIT foldChanged();
}

int RulesModel::headingOf(int row) const
{
    while (row >= 0 && row < rowCount() && !rows()[std::size_t(row)].value.heads)
        --row;
    return row < rowCount() ? row : -1;
}

bool RulesModel::isOwn(const QModelIndex& index) const
{
    return index.isValid() && at(index).value.rule;
}

int RulesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const SecurityRule* RulesModel::ruleAt(const QModelIndex& index) const
{
    const SecurityGroup* group = m_scope ? m_scope->plan->network->securityGroups.find(m_scope->group) : nullptr;
    return group && isOwn(index) ? group->rules.find(*at(index).value.rule) : nullptr;
}

QString RulesModel::shownText(const RuleRow& row, Column column) const
{
    switch (column) {
    case PriorityColumn:
        return row.priority;
    case NameColumn:
        return row.name;
    case ActionColumn:
        return !row.access ? tr("Unknown") : *row.access == Access::Allow ? tr("Allow") : tr("Deny");
    case ProtocolColumn:
        return shownProtocol(row.words.protocol);
    case SourceColumn:
        return shownWords(row.words.sources).join(separator);
    case SourcePortsColumn:
        return shownWords(row.words.sourcePorts).join(separator);
    case DestinationColumn:
        return shownWords(row.words.destinations).join(separator);
    case PortsColumn:
        return shownWords(row.words.destinationPorts).join(separator);
    case DescriptionColumn:
        return row.description;
    case GripColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString RulesModel::toolTip(const RuleRow& row, Column column) const
{
    QStringList lines;
    if (row.heads)
        lines << tr("Section %1, rules: %2").arg(row.name).arg(row.under);
    else if (!row.isNote)
        lines << QStringLiteral("%1 %2").arg(row.priority, row.name);
    if (column != PriorityColumn && column != NameColumn && !row.isNote)
        lines << shownText(row, column);
    lines << row.reason.text << rowColourSentence(row.colour);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n')).toHtmlEscaped();
}

QString RulesModel::descriptionOf(const RuleRow& row) const
{
    QStringList sentences;
    if (row.heads)
        sentences << (row.folded ? tr("A folded section, rules: %1.") : tr("A section, rules: %1.")).arg(row.under);
    if (row.decides)
        sentences << tr("Decides the tested flow.");
    sentences << row.reason.text << rowColourSentence(row.colour);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QVariant RulesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RuleRow& row = at(index).value;
    const auto column = Column(index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(row, column);
    if (role == Qt::AccessibleDescriptionRole)
        return descriptionOf(row);
    if (role == Qt::AccessibleTextRole && column == GripColumn)
        return row.heads ? tr("Section") : row.isDefault ? tr("Added by Azure") : row.enabled ? QString() : tr("Disabled");
    if (row.heads)
        return column == NameColumn && (role == Qt::DisplayRole || role == Qt::EditRole) ? QVariant(row.name) : QVariant();
    if (role == Qt::EditRole) {
        const SecurityRule* rule = ruleAt(index);
        const auto field = fieldOf(column);
        return rule && field ? QVariant(cellText(*m_scope->plan->network, *rule, *field)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    if (row.isNote)
        return column == PriorityColumn ? QVariant(row.reason.text) : QVariant();
    const QString text = shownText(row, column);
    return text.isNull() ? QVariant() : QVariant(text);
}

bool RulesModel::setHeading(const RuleRow& row, const QString& text)
{
    const QString heading = text.simplified();
    const QString label = heading.isEmpty() ? tr("Remove section %1").arg(row.name) : tr("Rename section %1").arg(row.name);
    const auto done = m_document.apply(label, [&](const Plan& plan) { return setSection(plan, *row.heads, heading); });
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return done.ok();
}

bool RulesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role == Qt::EditRole && index.isValid() && at(index).value.heads)
        return setHeading(RuleRow(at(index).value), value.toString());
    const auto field = fieldOf(index.column());
    if (role != Qt::EditRole || !field || !isOwn(index))
        return false;
    const SecurityRuleId id = *at(index).value.rule;
    const QString label = tr("Change %1 of %2").arg(titleOf(Column(index.column())).toLower(), at(index).value.name);
    const auto done =
        m_document.apply(label, [id, field = *field, text = value.toString()](const Plan& plan) -> Result<Plan> {
            const auto group = groupOf(*plan.network, id);
            const SecurityRule before = group ? *plan.network->securityGroups.find(*group)->rules.find(id) : SecurityRule {};
            const SecurityRule after = withCell(*plan.network, before, field, text);
            const auto next = group && after == before ? Result<Plan>(plan) : replaceRule(plan, id, after);
            return next ? keepHeadings(plan, *next, {id}) : next; // another priority is another place
        });
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return done.ok();
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    const QString title = titleOf(Column(section));
    return role == Qt::DisplayRole && !title.isNull() ? QVariant(title) : QVariant();
}

Qt::ItemFlags RulesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return TableModel::flags(index);
    if (at(index).value.isNote)
        return Qt::ItemIsEnabled;
    const bool isEditable =
        m_scope && (at(index).value.heads ? index.column() == NameColumn : isOwn(index) && fieldOf(index.column()));
    return TableModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

}
