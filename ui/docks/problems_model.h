#pragma once

#include "ui/document/analysis.h"
#include "ui/paint/mark.h"
#include "ui/tables/table_model.h"

namespace ase {

/// One finding as the table shows it. The finding itself is kept for its mends.
struct ProblemRow {
    FindingMark mark = FindingMark::Advice;
    bool accepted = false;
    QString reason; ///< why it was accepted
    QString title, because, consequence, where, mend, rule;
    QString path; ///< of the part that `where` tells in short
    QString facts; ///< ids of the facts it rests on
    std::vector<PartId> about;
    QString field;
    std::shared_ptr<const Finding> finding; ///< of the newest answer
    bool operator==(const ProblemRow& other) const;
};

/// The findings of the newest answer, keyed by Finding::key.
class ProblemsModel : public TableModel<QString, ProblemRow> {
    Q_OBJECT
public:
    enum Column { MarkColumn, ProblemColumn, BecauseColumn, WhereColumn, MendColumn, ColumnCount };
    enum Role { FindingRole = Qt::UserRole, AcceptedRole, SortRole, SearchRole, ConsequenceRole, FactsRole };

    explicit ProblemsModel(Analysis& analysis, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow(const Analysis& analysis);
    QString searchText(const QModelIndex& index) const;
};

}
