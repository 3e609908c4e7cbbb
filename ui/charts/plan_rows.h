#pragma once

#include "model/plan/plan.h"
#include "ui/paint/theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QSpinBox;

namespace ase {

/// The plans of an environment with fields for their instances of today and of the steady state.
class PlanRows : public QWidget {
    Q_OBJECT
public:
    explicit PlanRows(const Theme& theme, QWidget* parent = nullptr);

    /// Fields of the same plans keep their focus and cursor.
    int count() const { return int(m_rows.size()); }
    void show(const Network& network, EnvironmentId environment);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void instancesWanted(ase::AppServicePlanId plan, int instances);
    void steadyInstancesWanted(ase::AppServicePlanId plan, int instances);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        AppServicePlanId id;
        QLabel* glyph;
        QLabel* name;
        QLabel* size;
        QSpinBox* today;
        QSpinBox* steady;
    };

    void rebuild(const std::vector<AppServicePlanId>& plans);
    Row addRow(AppServicePlanId id);
    void fill(const Row& row, const AppServicePlan& plan, int most);

    Theme m_theme;
    QGridLayout* m_grid;
    std::vector<QLabel*> m_headings;
    std::vector<Row> m_rows;
};

}
