#pragma once

#include "ui/document/latest.h"
#include "ui/document/trace_session.h"
#include "ui/matrix/matrix_model.h"
#include "ui/paint/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QWidget>

namespace ase {

class MatrixHeader;

/// Everyone against every app at the endpoints that are ticked, computed in the background while it is looked at. A click or
/// Enter asks the trace of a cell.
class MatrixPane : public QWidget {
    Q_OBJECT
public:
    MatrixPane(PlanDocument& document, TraceSession& session, const Theme& theme, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    MatrixModel* model() const { return m_model; }
    QLineEdit* filter() const { return m_search; }
    QCheckBox* onlyBlocked() const { return m_onlyBlocked; }
    /// One an endpoint, checkable.
    const std::vector<QAction*>& endpoints() const { return m_endpoints; }
    /// Whether what is shown is of the plan as it is now.
    bool isCurrent() const;
    void copy();
    /// Writes the whole matrix as CSV; tells of it, or why not.
    void saveAs(const QString& path);

Q_SIGNALS:
    void traceRequested();
    void told(const QString& what);
    void refused(const QString& why);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createBar();
    QWidget* createProgress();
    QWidget* createLegend();
    void createTable();
    void createEndpoints();
    std::vector<Endpoint> chosen() const;
    void ask();
    void cancel();
    void take();
    void trace(const QModelIndex& index);
    void showState();
    void fit();
    int widthForCells(const Matrix& matrix) const;
    void save();
    QString emptyText() const;

    PlanDocument& m_document;
    TraceSession& m_session;
    const Theme& m_theme;
    MatrixModel* m_model;
    MatrixFilter* m_filter;
    QTableView* m_table;
    MatrixHeader* m_callers; ///< titles of rows
    MatrixHeader* m_targets; ///< titles of columns
    QLabel* m_empty;
    QStackedLayout* m_stack = nullptr;
    QLineEdit* m_search = nullptr;
    QCheckBox* m_onlyBlocked = nullptr;
    QPushButton* m_choice = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QWidget* m_legend = nullptr;
    QWidget* m_progress = nullptr;
    QProgressBar* m_bar = nullptr;
    QTimer m_tick;
    std::vector<QAction*> m_endpoints;
    bool m_cancelled = false;
    std::shared_ptr<MatrixRunner> m_runner; ///< of the list of service tags
    std::shared_ptr<MatrixJob> m_running; ///< of the newest question
    std::shared_ptr<MatrixJob> m_older; ///< of a job that is not done yet
    Latest<MatrixAnswerPtr> m_latest;
    MatrixAnswerPtr m_measured; ///< whose cells the width of columns is for
    int m_wantedColumn = 0;
};

}
