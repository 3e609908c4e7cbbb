#include "ui/probe/probe_model.h"

#include "model/probe/probe_text.h"

namespace ase {

QVariant ProbeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ProbeCells& cells = at(index).value;
    if (role == Qt::AccessibleDescriptionRole)
        return cells.verdict;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString shown;
    switch (Column(index.column())) {
    case StepColumn:
        shown = tr("%1: %2").arg(cells.step, cells.about);
        break;
    case PlanColumn:
        shown = cells.plan;
        break;
    case SeenColumn:
        shown = cells.seen;
        break;
    case VerdictColumn:
        shown = cells.verdict;
        break;
    case TimeColumn:
        shown = cells.time;
        break;
    case ColumnCount:
        break;
    }
    return role == Qt::ToolTipRole ? shown.toHtmlEscaped() : shown;
}

QVariant ProbeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case StepColumn:
        return tr("Step");
    case PlanColumn:
        return tr("The plan says");
    case SeenColumn:
        return tr("This machine saw");
    case VerdictColumn:
        return tr("Verdict");
    case TimeColumn:
        return tr("Time");
    case ColumnCount:
        break;
    }
    return {};
}

VerdictMark markOf(const ProbeLine& line)
{
    switch (line.verdict) {
    case ProbeVerdict::NotReached:
        return VerdictMark::NotReached;
    case ProbeVerdict::Agrees:
    case ProbeVerdict::NotTold:
        return line.works ? VerdictMark::Reachable : VerdictMark::Blocked;
    case ProbeVerdict::Differs:
        return line.works ? VerdictMark::Degraded : VerdictMark::Blocked;
    }
    return VerdictMark::NotReached;
}

VerdictMark markOf(ProbeOutcome outcome)
{
    switch (outcome) {
    case ProbeOutcome::Works:
        return VerdictMark::Reachable;
    case ProbeOutcome::EndsAsPlanned:
    case ProbeOutcome::Fails:
        return VerdictMark::Blocked;
    case ProbeOutcome::Differs:
        return VerdictMark::Degraded;
    case ProbeOutcome::Broken:
        return VerdictMark::Uncertain;
    }
    return VerdictMark::Uncertain;
}

std::vector<ProbeModel::Row> probeRows(const ProbeComparison& comparison)
{
    std::vector<ProbeModel::Row> rows;
    for (std::size_t at = 0; at < comparison.lines.size(); ++at) {
        const ProbeLine& line = comparison.lines[at];
        rows.push_back({int(at),
            {.step = wordOf(line.step),
                .about = line.about,
                .plan = sentences(line.plan),
                .seen = sentences(line.seen),
                .verdict = verdictWord(line),
                .time = line.took ? ProbeModel::tr("%1 ms").arg(line.took->count()) : QString(),
                .mark = markOf(line),
                .decides = comparison.decides == at}});
    }
    return rows;
}

}
