#pragma once

#include "ui/document/latest.h"
#include "ui/document/plan_document.h"
#include "ui/paint/theme.h"
#include "ui/routes/effective_model.h"
#include "ui/tables/column_room.h"

#include <QTableView>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace ase {

class EffectiveDelegate;
class NoteLine;

/// The effective routes of a subnet, and where an address goes from there. Computed off the GUI thread; the rows of before
/// stay until the answer comes.
class EffectivePane : public QWidget {
    Q_OBJECT
public:
    EffectivePane(PlanDocument& document, const Theme& theme, QWidget* parent = nullptr);

    /// The subnet whose packets are looked at; none says that the plan has none.
    void show(std::optional<SubnetId> subnet);
    bool isCurrent() const;

    QTableView* table() const { return m_table; }
    const EffectiveModel& routes() const { return *m_model; }
    QComboBox* subnets() const { return m_subnets; }
    /// The field of the address that is asked about.
    QLineEdit* addressField() const { return m_address; }
    /// What is told about that address; empty while none is asked about.
    QString headline() const;
    /// Assumptions and doubts of the answer, or what is wrong with the address.
    QString caveats() const;
    /// What is unknown about the routes as a whole.
    QString doubts() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Answer {
        PlanPtr plan;
        ServiceTagsPtr tags;
        SubnetId subnet;
        EffectiveRoutes routes;
    };

    QWidget* createHeader();
    void createTable();
    void fillSubnets(const Network& network);
    void ask();
    void showAnswer();
    void showHop(const EffectiveRoute*& decides);
    void fitRows();
    void fitColumns();
    /// What the columns ask for to show the rows there are.
    void measure();
    void reveal(const QModelIndex& index);

    PlanDocument& m_document;
    const Theme& m_theme;
    EffectiveModel* m_model;
    EffectiveDelegate* m_delegate;
    QTableView* m_table;
    QComboBox* m_subnets = nullptr;
    QLineEdit* m_address = nullptr;
    NoteLine* m_hop = nullptr;
    NoteLine* m_doubts = nullptr;
    QStackedLayout* m_stack = nullptr;
    std::array<ColumnNeed, EffectiveModel::ColumnCount> m_needs {};
    Latest<Answer> m_latest;
    std::optional<SubnetId> m_subnet;
};

}
