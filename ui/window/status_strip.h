#pragma once

#include "ui/document/analysis.h"
#include "ui/paint/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QStatusBar>

#include <array>

namespace ase {

/// The status bar: counts by severity, whether they are current, the selected part, the file and its state, the zoom.
class StatusStrip : public QStatusBar {
    Q_OBJECT
public:
    StatusStrip(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent = nullptr);

    /// Nothing is said of a plan while there is none.
    void setPlanShown(bool shown);
    void setZoom(int percent);
    /// So that nobody forgets; `which` names them.
    void setHiddenLayers(int count, const QString& which);

Q_SIGNALS:
    void showAllLayers();

private:
    void refresh();
    QLabel* addLabel(const QString& accessibleName, bool right);

    PlanDocument& m_document;
    Analysis& m_analysis;
    const Theme& m_theme;
    std::array<QLabel*, 3> m_marks {};
    std::array<QLabel*, 3> m_counts {};
    QLabel* m_checks = nullptr;
    QPushButton* m_layers = nullptr;
    int m_hiddenLayers = 0;
    QLabel* m_part = nullptr;
    QLabel* m_file = nullptr;
    QLabel* m_zoom = nullptr;
    bool m_shown = false;
};

}
