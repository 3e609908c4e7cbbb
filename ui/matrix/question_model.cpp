#include "ui/matrix/question_model.h"

#include "ui/matrix/matrix_words.h"

#include <QFont>

#include <map>

namespace ase {

void QuestionModel::showLines(const std::vector<AnswerLine>& lines)
{
    std::vector<Row> rows;
    rows.reserve(lines.size());
    std::map<QString, int> seen;
    for (const AnswerLine& line : lines) {
        const QString key = line.what + u'\n' + line.detail;
        rows.push_back({key + u'\n' + QString::number(seen[key]++), line});
    }
    show(std::move(rows));
}

QVariant QuestionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AnswerLine& line = at(index).value;
    const bool isVerdict = index.column() == VerdictColumn;
    const QString verdict = line.cell ? matrix::wordOf(*line.cell) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return isVerdict ? verdict : index.column() == WhatColumn ? line.what : line.detail;
    case Qt::ToolTipRole:
        return (isVerdict && line.cell ? matrix::sentenceOf(*line.cell) : line.what + u'\n' + line.detail)
            .trimmed()
            .toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return isVerdict && line.cell ? QVariant(matrix::sentenceOf(*line.cell)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(line.isHeading);
        return line.isHeading ? QVariant(font) : QVariant();
    }
    case MarkRole:
        return isVerdict && line.cell ? QVariant(int(matrix::markOf(line.cell->verdict))) : QVariant();
    default: // the view asks for roles that are none of ours
        return {};
    }
}

QVariant QuestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case WhatColumn:
        return tr("What");
    case VerdictColumn:
        return tr("Verdict");
    case DetailColumn:
        return tr("Detail");
    case ColumnCount:
        break;
    }
    return {};
}

}
