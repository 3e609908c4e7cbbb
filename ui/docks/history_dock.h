#pragma once

#include "ui/document/plan_document.h"
#include "ui/tables/table_model.h"

#include <QListView>
#include <QWidget>

namespace ase {

struct HistoryRow {
    QString label;
    bool current = false;
    bool undone = false;
    bool operator==(const HistoryRow&) const = default;
};

/// The steps of the history in their order, those undone after the current one.
class HistoryModel : public TableModel<std::size_t, HistoryRow> {
    Q_OBJECT
public:
    explicit HistoryModel(PlanDocument& document, QObject* parent = nullptr);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void follow(const History& history);
};

/// The history as a list: a click, or Enter, goes to the plan as it was after that step.
class HistoryDock : public QWidget {
    Q_OBJECT
public:
    explicit HistoryDock(PlanDocument& document, QWidget* parent = nullptr);

    QListView* list() const { return m_list; }

private:
    void showCurrent();

    PlanDocument& m_document;
    HistoryModel* m_model;
    QListView* m_list;
};

}
