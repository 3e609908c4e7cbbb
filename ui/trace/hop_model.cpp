#include "ui/trace/hop_model.h"

#include "model/reach/trace_text.h"
#include "ui/trace/trace_words.h"

namespace ase {

namespace {

const SecurityRule* ruleOf(const Network& network, PartId container, SecurityRuleId id)
{
    const auto group = container.as<SecurityGroupId>();
    const SecurityGroup* found = group ? network.securityGroups.find(*group) : nullptr;
    return found ? found->rules.find(id) : nullptr;
}

HopCells cellsOf(const Network& network, const Trace& trace, std::size_t at)
{
    const Hop& hop = trace.hops[at];
    HopCells cells;
    cells.number = int(at) + 1;
    cells.beyond = isBeyondBreak(trace, at);
    cells.mark = cells.beyond ? VerdictMark::NotReached : markOf(hop.verdict);
    cells.stage = titleOf(hop.stage);
    cells.where = whereOf(network, hop);
    const QString first = hop.because.empty() ? QString() : sentence(hop.because.front());
    cells.because = first;
    if (cells.beyond)
        cells.because = (hop.verdict == HopVerdict::Block ? HopModel::tr("would block: %1")
                : hop.verdict == HopVerdict::Unknown      ? HopModel::tr("could not be told: %1")
                                                          : HopModel::tr("would pass: %1"))
                            .arg(first);
    cells.whole = sentencesOf(hop.because, QStringLiteral("\n"));
    cells.facts = hop.facts;
    return cells;
}

}

QString whereOf(const Network& network, const Hop& hop)
{
    if (hop.evidence) {
        const auto container = containerOf(network, *hop.evidence);
        if (const auto rule = hop.evidence->as<SecurityRuleId>(); rule && container) {
            const SecurityRule* found = ruleOf(network, *container, *rule);
            const QString group = nameOf(network, *container);
            return found ? QStringLiteral("%1 %2").arg(group, textOf(found->priority)) : group;
        }
        if (hop.evidence->as<RouteId>() && container)
            return nameOf(network, *container);
        if (const QString name = nameOf(network, *hop.evidence); !name.isEmpty())
            return name;
    }
    if (hop.dropped)
        return nameOf(network, hop.dropped->group);
    return hop.part ? nameOf(network, *hop.part) : QString();
}

std::vector<HopModel::Row> hopRows(const Network& network, const Trace& trace)
{
    std::vector<HopModel::Row> rows;
    rows.reserve(trace.hops.size());
    for (std::size_t at = 0; at < trace.hops.size(); ++at)
        rows.push_back({int(at), cellsOf(network, trace, at)});
    return rows;
}

QString HopModel::markWord(VerdictMark mark)
{
    switch (mark) {
    case VerdictMark::Reachable:
        return tr("passes");
    case VerdictMark::Degraded:
        return tr("degraded");
    case VerdictMark::Uncertain:
        return tr("uncertain");
    case VerdictMark::Blocked:
        return tr("blocks");
    case VerdictMark::NotReached:
        return tr("not reached");
    }
    return {};
}

QVariant HopModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const HopCells& cells = at(index).value;
    if (role == Qt::ToolTipRole) {
        const bool ofFacts = index.column() == FactColumn;
        return (ofFacts ? cells.facts.join(QStringLiteral(", ")) : cells.whole).toHtmlEscaped();
    }
    if (role == Qt::AccessibleTextRole && index.column() == MarkColumn)
        return markWord(cells.mark);
    if (role == Qt::AccessibleTextRole && index.column() == StageColumn) // the reason may have no column
        return QStringLiteral("%1. %2").arg(cells.stage, cells.because);
    if (role == Qt::AccessibleDescriptionRole)
        return cells.whole;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case HopColumn:
        return cells.number;
    case StageColumn:
        return cells.stage;
    case WhereColumn:
        return cells.where;
    case BecauseColumn:
        return cells.because;
    case FactColumn:
        return cells.facts.value(0);
    case MarkColumn: // painted
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HopModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == FactColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case HopColumn:
        return tr("Hop");
    case StageColumn:
        return tr("Stage");
    case WhereColumn:
        return tr("Where");
    case BecauseColumn:
        return tr("Because");
    case FactColumn:
        return tr("Fact");
    case MarkColumn:
    case ColumnCount:
        break;
    }
    return {};
}

}
