#pragma once

#include "ui/document/plan_document.h"
#include "ui/paint/theme.h"
#include "ui/routes/routes_subject.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace ase {

class RouteTableView;

/// A route table: which one, its routes, whether routes of gateways reach its subnets, and who uses it.
class RouteTablePane : public QWidget {
    Q_OBJECT
public:
    RouteTablePane(PlanDocument& document, const Theme& theme, QWidget* parent = nullptr);

    /// The table to edit; without one, says so of the subnet, if any, and offers to add one.
    void show(std::optional<RouteTableId> table, std::optional<SubnetId> subnet);

    RouteTableView* routes() const { return m_routes; }
    QComboBox* tables() const { return m_tables; }
    QCheckBox* propagation() const { return m_propagation; }
    /// What it says where there are no routes to show, and the button that mends it; empty while there are.
    QString emptyText() const;
    QPushButton* emptyAction() const { return m_emptyAction; }
    QString usedBy() const;

Q_SIGNALS:
    void refused(const QString& why);
    void told(const QString& what);

private:
    QWidget* createHeader();
    QWidget* createEmptyPage();
    QWidget* createFooter();
    void fillTables(const Network& network);
    void showPropagation(const RouteTable& table);
    void showFooter(const Network& network, const RouteTable* table);
    void setPropagation();
    void addTable();
    void actOnEmpty();

    PlanDocument& m_document;
    const Theme& m_theme;
    RouteTableView* m_routes;
    QComboBox* m_tables = nullptr;
    QPushButton* m_insert = nullptr;
    QCheckBox* m_propagation = nullptr;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_emptyAction = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_usedBy = nullptr;
    std::optional<RouteTableId> m_table;
    std::optional<SubnetId> m_subnet;
};

}
