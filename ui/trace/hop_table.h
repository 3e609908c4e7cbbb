#pragma once

#include "ui/paint/theme.h"
#include "ui/trace/hop_model.h"

#include <QTableView>

namespace ase {

/// The list of links: a title each, and below it the reason, whole at every width; in one line where all reasons find room
/// beside their titles. Below the row that is current it opens for a widget, whose clicks and keys are its own.
class HopTable : public QTableView {
    Q_OBJECT
public:
    HopTable(const Theme& theme, QWidget* parent = nullptr);

    HopModel& hops() const { return *m_model; }
    /// Owned by the table from now on.
    void setPanel(QWidget* panel);
    void show(std::vector<HopModel::Row> rows);
    /// -1: none.
    int currentHop() const { return currentIndex().row(); }
    void setCurrentHop(int hop);
    /// The reason of a row as it is broken to lines; empty while it stands in a column of its own.
    QStringList reasonOf(int row) const;
    /// Of a row without what is open below it.
    int headHeight(int row) const;

Q_SIGNALS:
    /// By mouse or keyboard, and by setCurrentHop().
    void currentHopChanged(int hop);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fitColumns();
    void breakReasons();
    void paintReason(QPainter& painter, int row) const;
    void fitRows();
    void followPanel();
    void placePanel();
    int panelHeight() const;

    const Theme& m_theme;
    HopModel* m_model;
    QWidget* m_panel = nullptr;
    std::vector<QStringList> m_reasons; ///< lines by row; none where they have a column
};

}
