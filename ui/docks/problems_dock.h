#pragma once

#include "ui/docks/problems_model.h"
#include "ui/paint/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>

namespace ase {

class ProblemsDelegate;

/// Findings by what is known of them and text.
class ProblemsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setShown(FindingMark mark, bool shown);
    void setAcceptedShown(bool shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::array<bool, 4> m_shown {true, true, true, true};
    bool m_accepted = true;
};

/// All that is wrong with the plan: counters that filter, the table, mends as one undo step each, and accepting with a
/// reason.
class ProblemsDock : public QWidget {
    Q_OBJECT
public:
    ProblemsDock(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    QSize minimumSizeHint() const override;
    /// Selects the next or previous problem and reveals it.
    void step(int by);
    void mend(const QModelIndex& index, std::size_t which = 0);
    void accept(const QModelIndex& index, const QString& reason);
    /// Who asks for the reason of an acceptance; no value: none was given. A dialog unless a test replaces it.
    void setAskReason(std::function<std::optional<QString>()> ask) { m_askReason = std::move(ask); }

Q_SIGNALS:
    void countChanged(int errors, int others);
    void refused(const QString& why);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createBar(const Theme& theme);
    void createTable(const Theme& theme);
    void showCounts();
    void fitColumns();
    /// Makes the rows in sight as high as their sentences need; of the others nothing is measured, as they may be thousands.
    void fitRows();
    /// Brings a row that was just chosen into sight, as far as rows above it that grow let it.
    void followCurrent();
    void fitBar(const std::array<int, 4>& counts, int accepted);
    static void wear(QPushButton& counter, const char* colour);
    void reveal(const QModelIndex& index);
    void openMenu(const QPoint& at);
    const ProblemRow& rowAt(const QModelIndex& index) const;

    PlanDocument& m_document;
    Analysis& m_analysis;
    const Theme& m_theme;
    ProblemsModel* m_model;
    ProblemsFilter* m_filter;
    QTableView* m_table;
    ProblemsDelegate* m_delegate;
    QTimer m_rowsDue; ///< for rows that came, went or changed
    bool m_fittingRows = false;
    int m_followings = 0; ///< times that the chosen row may yet be scrolled to
    bool m_fitted = false; ///< to rows that are there
    QStackedLayout* m_stack = nullptr;
    QLabel* m_empty;
    QWidget* m_bar = nullptr;
    std::array<QPushButton*, 4> m_counters {};
    QPushButton* m_accepted = nullptr;
    std::function<std::optional<QString>()> m_askReason;
};

}
