#pragma once

#include "ui/paint/theme.h"
#include "ui/routes/route_table_model.h"
#include "ui/tables/column_room.h"
#include "ui/tables/edit_table_view.h"
#include "ui/tables/table_columns.h"

#include <QKeySequence>

#include <functional>
#include <vector>

class QMenu;

namespace ase {

class RouteDelegate;

/// The routes of one table, edited in place: keys and context menu do the same. Several rows can be selected.
class RouteTableView : public EditTableView {
    Q_OBJECT
public:
    /// What can be done with the routes; the menu shows the key.
    struct Command {
        QString text;
        QKeySequence key;
        QString whyNot; ///< empty: it is of use
        std::function<void()> run;
    };

    RouteTableView(PlanDocument& document, const Theme& theme, QWidget* parent = nullptr);

    /// The table whose routes are edited; none shows nothing.
    void show(const Plan& plan, std::optional<RouteTableId> table);
    const RouteTableModel& routes() const { return *m_model; }
    TableColumns& columns() { return *m_columns; }
    /// Puts the keyboard on a route's cell.
    void setCurrentRoute(RouteId route, int column = RouteTableModel::NameColumn);

    void insertRoute(bool above);
    void duplicateRoutes();
    void removeRoutes();
    void moveRoutes(bool up);
    void colourRoutes(RowColour colour);
    /// Opens the heading above the current route; a new one where no section begins there.
    void beginSection();
    void removeSection();
    void copyRoutes() const;
    void pasteRoutes();

    std::vector<Command> commands();
    /// The commands as a menu; the caller shows and deletes it.
    QMenu* createMenu(QWidget* parent);

Q_SIGNALS:
    void refused(const QString& why);
    void told(const QString& what);
    /// A route is to be shown in the other views.
    void routeRevealed(ase::RouteId route);

protected:
    bool runKey(const QKeyEvent& event, bool run) override;
    int mainColumn() const override { return RouteTableModel::NameColumn; }
    int heightOfRow(int row) const override;
    bool hasGrip(const QModelIndex& index) const override;
    void dropRow(int row, int gap) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    ColumnNeed needOf(int column) const;
    bool isInHeading(const QModelIndex& index, QPoint at) const;
    void editHeading(int row);
    void addColours(QMenu& menu);
    std::vector<RouteId> selectedRoutes() const;
    void selectRoutes(const std::vector<RouteId>& routes);
    /// Makes the edit one step; tells why where it is refused.
    bool apply(const QString& label, const PlanDocument::Edit& edit);
    /// Adds the routes behind the current row, or at the end.
    void addBehind(const QString& label, const std::vector<Route>& routes);

    PlanDocument& m_document;
    RouteTableModel* m_model;
    RouteDelegate* m_delegate;
    const Theme& m_theme;
    TableColumns* m_columns;
    std::optional<RouteTableId> m_table;
};

}
