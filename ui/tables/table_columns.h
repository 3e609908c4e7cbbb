#pragma once

#include "ui/tables/column_room.h"

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QMenu;
class QTableView;

namespace ase {

/// Which columns of a table a person sees, in which order and how wide: dragged by their titles and the lines between them,
/// or chosen in the menu of the titles, and kept in the settings. Columns that nobody chose are shown as the table thinks
/// best.
class TableColumns : public QObject {
    Q_OBJECT
public:
    struct Column {
        QString key; ///< stable, for the settings
        bool isFixed = false; ///< stays where it is and cannot be hidden, as a grip
        bool mayHide = true;
    };
    /// `columns`: those of the table's model, by number.
    TableColumns(QTableView& table, std::vector<Column> columns);

    /// Takes what was kept under the key, and keeps every change from now on. `settings` must outlive the table.
    void keepIn(QSettings& settings, const QString& key);
    /// What a person wants of a column; none: nothing.
    std::optional<bool> chosen(int column) const;
    void choose(int column, bool shown);
    /// The width a person gave a column; none: nobody did.
    std::optional<int> width(int column) const;
    /// Gives the columns in sight the room together: what a person gave them, the others what they need.
    void fit(int room, const std::function<ColumnNeed(int column)>& needOf);
    /// Past the next column in sight, to the left or to the right.
    void move(int column, int by);
    bool mayMove(int column, int by) const;
    /// As delivered.
    void reset();
    /// One to tick for each column that may be hidden, and the way back to those delivered.
    void addTo(QMenu& menu);

Q_SIGNALS:
    /// What is chosen, not yet what is shown: the table fits its columns.
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeWidth(int column, int before, int width);
    std::vector<int> columnsInSight() const;
    void showMenu(const QPoint& at);
    int neighbourOf(int column, int by) const;
    void order(const std::vector<int>& columns);
    void write();

    QTableView& m_table;
    std::vector<Column> m_columns;
    std::map<int, bool> m_chosen;
    std::map<int, int> m_widths; ///< of those a person dragged
    QSettings* m_settings = nullptr;
    QString m_key;
    bool m_isOrdering = false; ///< what moves now is not a person's doing
    bool m_isPressed = false; ///< the mouse, on the titles
    bool m_isDragged = false; ///< a line between titles, since then
};

}
