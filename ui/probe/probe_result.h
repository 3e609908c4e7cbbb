#pragma once

#include "model/probe/prober.h"
#include "ui/paint/theme.h"
#include "ui/probe/probe_model.h"

#include <QTableView>
#include <QWidget>

class QLabel;
class QProgressBar;
class QStackedLayout;

namespace ase {

class NoteLine;
class ProbeDelegate;

/// What a probe came to: the diagnosis, and each step beside the plan. While it is asked, how far it is.
class ProbeResult : public QWidget {
    Q_OBJECT
public:
    explicit ProbeResult(const Theme& theme, QWidget* parent = nullptr);

    void show(const ProbeReport& report, const ProbeComparison& comparison, const ProbeProgress& progress);

    QTableView* table() const { return m_table; }
    const ProbeModel& steps() const { return *m_model; }
    QString headline() const;
    QString diagnosis() const;
    /// What is being done; empty while nothing is asked.
    QString progress() const;

    /// The table gives way to a long diagnosis: docks that share the place are not pushed higher by it.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createTable();
    void createProgress();
    void showProgress(const ProbeReport& report, const ProbeProgress& progress);
    void fit();

    const Theme& m_theme;
    ProbeModel* m_model;
    ProbeDelegate* m_delegate;
    QTableView* m_table;
    NoteLine* m_banner;
    QWidget* m_progress = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_now = nullptr;
    QStackedLayout* m_stack = nullptr;
};

}
