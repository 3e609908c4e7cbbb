#pragma once

#include "model/capacity/capacity.h"
#include "ui/paint/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace ase {

class AddressChart;
class PlanRows;
class SizeTable;
class SpaceSection;

/// Chart, sizes, plans and space of one environment: side by side where there is room, else under each other. The chart is
/// made when it is first shown.
class EnvironmentAddresses : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentAddresses(const Theme& theme, QWidget* parent = nullptr);

    /// `use` may be null: not counted yet, or the environment has no subnet; what was there before stays hidden.
    /// `counted` is the network `use` was counted in, `network` the one on screen.
    void show(const Network& network, EnvironmentId environment, const Network& counted, const SubnetUse* use);
    void setTheme(const Theme& theme);
    /// The height in sight: beside the tables the chart takes no more.
    void setRoom(int height);
    PlanRows* plans() const { return m_plans; }
    SpaceSection* space() const { return m_space; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showFigures(const Network& counted, EnvironmentId environment, const SubnetUse& use);
    void arrange();

    Theme m_theme;
    int m_room = 0;
    QBoxLayout* m_outer; ///< chart, and what is beside or below it
    QBoxLayout* m_inner;
    QWidget* m_chartBox;
    AddressChart* m_chart = nullptr;
    SizeTable* m_sizes;
    QLabel* m_why;
    QLabel* m_missing;
    QWidget* m_sizeBox;
    QWidget* m_planBox;
    PlanRows* m_plans;
    QLabel* m_rest; ///< in place of plans
    SpaceSection* m_space;
};

}
