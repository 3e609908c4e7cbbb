#pragma once

#include "ui/matrix/matrix_answer.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace ase {

/// Who calls, a row each, against what is called, a column each.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        MarkRole = Qt::UserRole, ///< VerdictMark as int
        BlockedRole, ///< whether it does not surely get through
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Ends as before keep selection and scroll; only rows that differ are told.
    void show(const MatrixAnswerPtr& answer);
    const MatrixAnswerPtr& answer() const { return m_answer; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    std::optional<TraceQuery> queryAt(const QModelIndex& index) const;
    const MatrixCell& cellAt(const QModelIndex& index) const;
    /// The whole of it, as spreadsheets read it: paths, and the words of the command line.
    QString csv() const;

private:
    QString spoken(const QModelIndex& index) const;

    MatrixAnswerPtr m_answer;
};

/// Keeps the rows whose caller, or the columns whose target, is called so; of neither, it keeps nothing.
class MatrixFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString& text);
    /// Leaves out rows and columns where everything gets through.
    void setOnlyBlocked(bool only);
    void setSourceModel(QAbstractItemModel* model) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool filterAcceptsColumn(int column, const QModelIndex& parent) const override;

private:
    void look();
    bool isCalledSo(int section, Qt::Orientation orientation) const;
    bool accepts(int section, Qt::Orientation orientation) const;

    QString m_text;
    bool m_onlyBlocked = false;
    bool m_callersMatch = false; ///< some caller is called so
    bool m_targetsMatch = false;
    std::vector<bool> m_blockedRows;
    std::vector<bool> m_blockedColumns;
};

}
