#pragma once

#include "model/capacity/capacity.h"
#include "ui/paint/bar.h"
#include "ui/paint/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace ase {

/// The inspector's bar and figures of one subnet.
class AddressSummary : public QWidget {
    Q_OBJECT
public:
    explicit AddressSummary(const Theme& theme, QWidget* parent = nullptr);
    /// Null: nothing is known of the subnet yet.
    void show(const SubnetUse* use);
    /// A link for the section's title.
    QPushButton* openChart() const { return m_open; }

Q_SIGNALS:
    void openChartRequested();

private:
    void addFigures(const QString& name, int today, int peak, const BarPart& part, bool strong = false);
    void clearFigures();

    const Theme& m_theme;
    QPushButton* m_open;
    QWidget* m_bar;
    QGridLayout* m_grid;
    SubnetUse m_use;
    int m_lastRow = 0;
};

}
