#pragma once

#include "ui/matrix/question_jobs.h"
#include "ui/tables/table_model.h"

namespace ase {

/// The lines of an answer. Lines of one question, or about one part, keep selection and scroll when the answer changes.
class QuestionModel : public TableModel<QString, AnswerLine> {
    Q_OBJECT
public:
    enum Column { WhatColumn, VerdictColumn, DetailColumn, ColumnCount };
    enum Role { MarkRole = Qt::UserRole };

    using TableModel::TableModel;
    void showLines(const std::vector<AnswerLine>& lines);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

}
