#include "model/plan/edit/edit_row_look.h"
#include "ui/controls/action_use.h"
#include "ui/routes/route_table_view.h"
#include "ui/tables/row_look.h"

#include <QMenu>

namespace ase {

/// How routes are shown, and nothing that Azure would see: headings and colours.

void RouteTableView::beginSection()
{
    if (!currentIndex().isValid())
        return;
    const auto& [route, cells] = m_model->at(currentIndex());
    if (cells.section.isEmpty() && !m_model->setHeading(route, {}, tr("New section")))
        return;
    editHeading(currentIndex().row());
}

void RouteTableView::editHeading(int row)
{
    setCurrentIndex(m_model->index(row, RouteTableModel::GripColumn));
    edit(currentIndex());
}

void RouteTableView::removeSection()
{
    if (!currentIndex().isValid())
        return;
    const auto [route, cells] = m_model->at(currentIndex());
    m_model->setHeading(route, cells.section, {});
}

void RouteTableView::colourRoutes(RowColour colour)
{
    const auto routes = selectedRoutes();
    if (routes.empty())
        return;
    const QString what =
        routes.size() == 1 ? nameOf(*m_document.plan()->network, routes.front()) : tr("routes: %1").arg(routes.size());
    apply(colour == RowColour::None ? tr("Take the colour off %1").arg(what)
                                    : tr("Colour %1: %2").arg(what, rowColourName(colour)),
        [&](const Plan& plan) {
            return setRowColour(plan, {routes.begin(), routes.end()}, colour);
        });
}

void RouteTableView::addColours(QMenu& menu)
{
    const auto routes = selectedRoutes();
    setUse(*menu.menuAction(), routes.empty() ? tr("Select a route first.") : QString());
    const RowLook* look = routes.empty() ? nullptr : m_document.plan()->diagram.rows.find(routes.front());
    for (const RowColour colour : rowColours) {
        QAction* action = menu.addAction(rowColourIcon(colour, m_theme), rowColourName(colour));
        action->setCheckable(true);
        action->setChecked(colour == (look ? look->colour : RowColour::None));
        connect(action, &QAction::triggered, this, [this, colour] { colourRoutes(colour); });
    }
}

}
