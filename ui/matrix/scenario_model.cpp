#include "ui/matrix/scenario_model.h"

#include "model/plan/edit/edit_scenario.h"
#include "model/plan/reading.h"
#include "ui/matrix/matrix_words.h"

#include <QFont>

#include <algorithm>

namespace ase {

ScenarioModel::ScenarioModel(PlanDocument& document, QObject* parent)
    : TableModel(parent)
    , m_document(document)
{
    connect(&m_document, &PlanDocument::planChanged, this, [this](const PlanPtr& before, const PlanPtr& after) {
        follow();
        if (before->network != after->network || before->scenarios != after->scenarios)
            ask();
    });
    connect(&m_document, &PlanDocument::serviceTagsChanged, this, &ScenarioModel::ask);
    connect(m_latest.signals_(), &LatestSignals::delivered, this, &ScenarioModel::follow);
    follow();
    ask();
}

ScenarioModel::Answers ScenarioModel::answersOf(const PlanPtr& plan, const ServiceTagsPtr& tags, const std::stop_token& stop)
{
    Answers answers {plan, tags, {}};
    const Reading reading(*plan->network, tags.get());
    for (const Scenario& scenario : plan->scenarios) {
        if (stop.stop_requested())
            break;
        ScenarioLine line {scenario, {}, {}, {}};
        const auto trace = traceOf(reading, scenario.query);
        if (!trace)
            line.refusal = sentence(trace.error());
        else
            line.now = MatrixCell {trace->verdict,
                trace->blockedAt ? std::optional(trace->hops[*trace->blockedAt].stage) : std::optional<Stage>()};
        answers.lines.push_back(std::move(line));
    }
    return answers;
}

void ScenarioModel::ask()
{
    m_latest.ask([plan = m_document.plan(), tags = m_document.serviceTags()](
                     const std::stop_token& stop) { return answersOf(plan, tags, stop); });
}

/// The plan's scenarios with the newest answers there are to the same questions.
void ScenarioModel::follow()
{
    const Plan& plan = *m_document.plan();
    const auto& answers = m_latest.answer();
    std::vector<Row> rows;
    for (const Scenario& scenario : plan.scenarios) {
        ScenarioLine line {scenario, matrix::wordsOf(*plan.network, scenario.query), {}, {}};
        if (answers) {
            const auto known = std::find_if(answers->lines.begin(), answers->lines.end(),
                [&](const ScenarioLine& one) { return one.scenario.query == scenario.query; });
            if (known != answers->lines.end()) {
                line.now = known->now;
                line.refusal = known->refusal;
            }
        }
        rows.push_back({rows.size(), std::move(line)});
    }
    show(std::move(rows));
    Q_EMIT answered();
}

bool ScenarioModel::isCurrent() const
{
    const auto& answers = m_latest.answer();
    return answers && !m_latest.isBusy() && answers->plan->network == m_document.plan()->network
        && answers->serviceTags == m_document.serviceTags() && answers->plan->scenarios == m_document.plan()->scenarios;
}

int ScenarioModel::broken() const
{
    return int(std::count_if(rows().begin(), rows().end(),
        [](const Row& row) { return (row.value.now || !row.value.refusal.isEmpty()) && !row.value.isAsKept(); }));
}

std::optional<MatrixCell> ScenarioModel::cellIn(const ScenarioLine& line, int column) const
{
    if (column == ExpectedColumn)
        return MatrixCell {line.scenario.expected, line.scenario.stage};
    return column == NowColumn ? line.now : std::nullopt;
}

QString ScenarioModel::shown(const ScenarioLine& line, int column) const
{
    switch (Column(column)) {
    case NameColumn:
        return line.scenario.name;
    case QuestionColumn:
        return line.question;
    case ExpectedColumn:
    case NowColumn:
        if (const auto cell = cellIn(line, column)) {
            const bool changed = column == NowColumn && !line.isAsKept();
            return changed ? tr("Changed: %1").arg(matrix::wordOf(*cell)) : matrix::wordOf(*cell);
        }
        return line.refusal.isEmpty() ? tr("Checking...") : line.refusal;
    case ColumnCount:
        break;
    }
    return {};
}

QString ScenarioModel::told(const ScenarioLine& line, int column) const
{
    const auto cell = cellIn(line, column);
    if (!cell)
        return line.scenario.note.isEmpty() ? shown(line, column) : shown(line, column) + u'\n' + line.scenario.note;
    if (column == ExpectedColumn)
        return tr("Expected: %1").arg(matrix::sentenceOf(*cell));
    return line.isAsKept() ? tr("As expected: %1").arg(matrix::sentenceOf(*cell))
                           : tr("Not as expected: %1").arg(matrix::sentenceOf(*cell));
}

QVariant ScenarioModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScenarioLine& line = at(index).value;
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, index.column());
    case Qt::FontRole: {
        QFont font;
        font.setBold(line.now && !line.isAsKept());
        return font.bold() ? QVariant(font) : QVariant();
    }
    case Qt::EditRole:
        return index.column() == NameColumn ? QVariant(line.scenario.name) : QVariant();
    case Qt::ToolTipRole:
        return told(line, index.column()).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return told(line, index.column());
    case MarkRole:
        if (const auto cell = cellIn(line, index.column()))
            return int(matrix::markOf(cell->verdict));
        return {};
    default: // the view asks for roles that are none of ours
        return {};
    }
}

QVariant ScenarioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Scenario");
    case QuestionColumn:
        return tr("Question");
    case ExpectedColumn:
        return tr("Expected");
    case NowColumn:
        return tr("Now");
    case ColumnCount:
        break;
    }
    return {};
}

bool ScenarioModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const QString before = at(index).value.scenario.name;
    const QString next = value.toString();
    const auto done = m_document.apply(
        tr("Rename scenario %1").arg(before), [&](const Plan& plan) { return renameScenario(plan, before, next); });
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return done.ok();
}

bool ScenarioModel::expect(const QModelIndex& index, const MatrixCell& cell)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString name = at(index).value.scenario.name;
    const auto done = m_document.apply(tr("Expect the verdict of %1").arg(name),
        [&](const Plan& plan) { return setScenarioExpected(plan, name, cell.verdict, cell.stage); });
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return done.ok();
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return index.isValid() && index.column() == NameColumn ? flags | Qt::ItemIsEditable : flags;
}

}
