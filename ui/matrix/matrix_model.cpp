#include "ui/matrix/matrix_model.h"

#include "model/exchange/csv/rule_sheet.h"
#include "ui/matrix/matrix_words.h"

#include <algorithm>
#include <utility>

namespace ase {

namespace {

bool haveSameEnds(const MatrixAnswerPtr& before, const MatrixAnswerPtr& after)
{
    return before && after && before->matrix.callers == after->matrix.callers
        && before->matrix.targets == after->matrix.targets;
}

QString pathIn(const MatrixAnswer& answer, const MatrixTarget& target)
{
    return pathOf(*answer.plan->network, target.part) + u' ' + nameOf(target.endpoint);
}

}

void MatrixModel::show(const MatrixAnswerPtr& answer)
{
    if (answer == m_answer)
        return;
    if (!haveSameEnds(m_answer, answer)) {
        beginResetModel();
        m_answer = answer;
        endResetModel();
        return;
    }
    const MatrixAnswerPtr before = std::exchange(m_answer, answer);
    const auto& was = before->matrix.cells;
    const auto& is = answer->matrix.cells;
    const auto first = std::mismatch(was.begin(), was.end(), is.begin(), is.end()).first;
    const auto last = std::mismatch(was.rbegin(), was.rend(), is.rbegin(), is.rend()).first;
    if (first != was.end()) {
        const int top = int(first - was.begin()) / columnCount();
        const int bottom = int(last.base() - was.begin() - 1) / columnCount();
        Q_EMIT dataChanged(index(top, 0), index(bottom, columnCount() - 1)); // one signal: a filter looks at all of it
    }
    if (before->plan->network != answer->plan->network && rowCount() > 0 && columnCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1); // someone may have another name
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_answer ? 0 : int(m_answer->matrix.callers.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_answer ? 0 : int(m_answer->matrix.targets.size());
}

const MatrixCell& MatrixModel::cellAt(const QModelIndex& index) const
{
    return m_answer->matrix.at(std::size_t(index.row()), std::size_t(index.column()));
}

std::optional<TraceQuery> MatrixModel::queryAt(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_answer)
        return std::nullopt;
    const MatrixTarget& target = m_answer->matrix.targets[std::size_t(index.column())];
    return TraceQuery {
        .from = m_answer->matrix.callers[std::size_t(index.row())], .to = target.part, .endpoint = target.endpoint};
}

/// "octopus to shop, Kudu. Blocked at this link: return route."
QString MatrixModel::spoken(const QModelIndex& index) const
{
    return tr("%1. %2").arg(matrix::wordsOf(*m_answer->plan->network, *queryAt(index)), matrix::sentenceOf(cellAt(index)));
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatrixCell& cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return matrix::wordOf(cell);
    case Qt::ToolTipRole:
        return spoken(index).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return spoken(index);
    case MarkRole:
        return int(matrix::markOf(cell.verdict));
    case BlockedRole:
        return cell.verdict != TraceVerdict::Reachable;
    default: // the view asks for roles that are none of ours
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int sections = orientation == Qt::Vertical ? rowCount() : columnCount();
    if (section < 0 || section >= sections)
        return {};
    const Network& network = *m_answer->plan->network;
    if (orientation == Qt::Vertical) {
        const TraceEnd& caller = m_answer->matrix.callers[std::size_t(section)];
        if (role == Qt::DisplayRole)
            return matrix::nameOfEnd(network, caller);
        return role == Qt::ToolTipRole ? QVariant(pathOfEnd(network, caller).toHtmlEscaped()) : QVariant();
    }
    const MatrixTarget& target = m_answer->matrix.targets[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return tr("%1, %2").arg(nameOf(network, target.part), matrix::wordOf(target.endpoint));
    return role == Qt::ToolTipRole ? QVariant(pathIn(*m_answer, target).toHtmlEscaped()) : QVariant();
}

QString MatrixModel::csv() const
{
    if (!m_answer)
        return {};
    QStringList titles {tr("From")};
    for (const MatrixTarget& target : m_answer->matrix.targets)
        titles << pathIn(*m_answer, target);
    Sheet sheet {titles};
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells {pathOfEnd(*m_answer->plan->network, m_answer->matrix.callers[std::size_t(row)])};
        for (int column = 0; column < columnCount(); ++column) {
            const MatrixCell& cell = cellAt(index(row, column));
            const QString verdict = nameOf(cell.verdict);
            cells << (cell.stage ? verdict + QStringLiteral(": ") + nameOf(*cell.stage) : verdict);
        }
        sheet.push_back(cells);
    }
    return toCsv(sheet);
}

void MatrixFilter::setSourceModel(QAbstractItemModel* model)
{
    // Before the filter hears of it itself, so that it judges by what is there now.
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixFilter::look);
    QSortFilterProxyModel::setSourceModel(model);
    const auto lookAgain = [this] {
        look();
        invalidateFilter();
    };
    connect(model, &QAbstractItemModel::dataChanged, this, lookAgain);
    connect(model, &QAbstractItemModel::headerDataChanged, this, lookAgain);
    look();
}

void MatrixFilter::setText(const QString& text)
{
    m_text = text.simplified();
    look();
    invalidateFilter();
}

void MatrixFilter::setOnlyBlocked(bool only)
{
    m_onlyBlocked = only;
    look();
    invalidateFilter();
}

bool MatrixFilter::isCalledSo(int section, Qt::Orientation orientation) const
{
    const auto says = [&](int role) {
        return sourceModel()->headerData(section, orientation, role).toString().contains(m_text, Qt::CaseInsensitive);
    };
    return says(Qt::DisplayRole) || says(Qt::ToolTipRole);
}

/// Judges of the whole table, as a row alone cannot.
void MatrixFilter::look()
{
    const QAbstractItemModel* model = sourceModel();
    const int rows = model ? model->rowCount() : 0;
    const int columns = model ? model->columnCount() : 0;
    m_callersMatch = m_targetsMatch = false;
    for (int row = 0; !m_text.isEmpty() && row < rows && !m_callersMatch; ++row)
        m_callersMatch = isCalledSo(row, Qt::Vertical);
    for (int column = 0; !m_text.isEmpty() && column < columns && !m_targetsMatch; ++column)
        m_targetsMatch = isCalledSo(column, Qt::Horizontal);
    m_blockedRows.assign(std::size_t(rows), false);
    m_blockedColumns.assign(std::size_t(columns), false);
    for (int row = 0; m_onlyBlocked && row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            if (model->index(row, column).data(MatrixModel::BlockedRole).toBool())
                m_blockedRows[std::size_t(row)] = m_blockedColumns[std::size_t(column)] = true;
}

bool MatrixFilter::accepts(int section, Qt::Orientation orientation) const
{
    const auto& blocked = orientation == Qt::Vertical ? m_blockedRows : m_blockedColumns;
    if (m_onlyBlocked && (std::size_t(section) >= blocked.size() || !blocked[std::size_t(section)]))
        return false;
    if (m_text.isEmpty())
        return true;
    const bool here = orientation == Qt::Vertical ? m_callersMatch : m_targetsMatch;
    const bool there = orientation == Qt::Vertical ? m_targetsMatch : m_callersMatch;
    return here ? isCalledSo(section, orientation) : there;
}

bool MatrixFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return accepts(row, Qt::Vertical);
}

bool MatrixFilter::filterAcceptsColumn(int column, const QModelIndex&) const
{
    return accepts(column, Qt::Horizontal);
}

}
