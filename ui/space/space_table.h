#pragma once

#include "ui/space/space_table_view.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ase {

/// The table of a network's space under the buttons that cut and join.
class SpaceTable : public QWidget {
    Q_OBJECT
public:
    SpaceTable(PlanDocument& document, const Theme& theme, QWidget* parent = nullptr);
    void show(std::optional<VirtualNetworkId> network, std::optional<SubnetId> current, const UseOf& useOf);
    void setTheme(const Theme& theme);
    SpaceTableView* view() const { return m_view; }
    QPushButton* button(SubnetCut::Kind kind) const { return m_cuts[std::size_t(kind)]; }
    QPushButton* addButton() const { return m_add; }

Q_SIGNALS:
    void refused(const QString& why);
    void told(const QString& what);
    void subnetChosen(ase::SubnetId subnet);

private:
    QPushButton* createButton(const QString& text);
    void showButtons();

    SpaceTableView* m_view;
    std::array<QPushButton*, 5> m_cuts {};
    QPushButton* m_add;
    QStackedLayout* m_stack;
    std::optional<SubnetId> m_chosen;
};

}
