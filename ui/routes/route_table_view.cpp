#include "ui/routes/route_table_view.h"

#include "model/exchange/routerows/route_rows.h"
#include "model/plan/edit/edit_route_table.h"
#include "model/plan/edit/free_space.h"
#include "model/plan/edit/remove_parts.h"
#include "ui/controls/action_use.h"
#include "ui/paint/text.h"
#include "ui/routes/route_delegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <memory>

namespace ase {

namespace {

constexpr int gripWidth = 24;
constexpr int titleEdges = 16;

const Route* routeOf(const Network& network, RouteId id)
{
    const auto table = tableOf(network, id);
    return table ? network.routeTables.find(*table)->routes.find(id) : nullptr;
}

/// Names that are free in the table, for routes that copy others.
void makeNamesUnique(const RouteTable& table, std::vector<Route>& routes)
{
    QStringList taken = namesOf(table.routes);
    for (Route& route : routes) {
        const QString name = textOf(route.name);
        if (name.isEmpty() || taken.contains(name, Qt::CaseInsensitive))
            route.name = freeName(name.isEmpty() ? QStringLiteral("route") : name, taken);
        taken.append(textOf(route.name));
    }
}

/// The route that follows in the list as written; none behind the last.
std::optional<RouteId> nextOf(const RouteTable& table, RouteId id)
{
    const auto routes = routesAsWritten(table);
    const auto at = std::find_if(routes.begin(), routes.end(), [&](const auto& route) { return route.first == id; });
    return at == routes.end() || std::next(at) == routes.end() ? std::nullopt : std::optional(std::next(at)->first);
}

}

RouteTableView::RouteTableView(PlanDocument& document, const Theme& theme, QWidget* parent)
    : EditTableView(theme, parent)
    , m_document(document)
    , m_model(new RouteTableModel(document, this))
    , m_delegate(new RouteDelegate(theme, *m_model, this))
    , m_theme(theme)
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Routes of the route table"));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    horizontalHeader()->setMinimumSectionSize(gripWidth);
    using Key = TableColumns::Column;
    m_columns = new TableColumns(*this,
        {Key {QStringLiteral("grip"), true, false}, Key {QStringLiteral("name"), false, false},
            Key {QStringLiteral("prefix")}, Key {QStringLiteral("nextHop")}, Key {QStringLiteral("appliance")}});
    connect(m_columns, &TableColumns::chosenChanged, this, &RouteTableView::fitColumns);
    connect(m_model, &RouteTableModel::refused, this, &RouteTableView::refused);
}

void RouteTableView::show(const Plan& plan, std::optional<RouteTableId> table)
{
    m_table = table;
    m_model->show(table ? routeTableRows(plan, *table) : std::vector<RouteTableModel::Row>());
    fitRows();
    fitColumns();
}

int RouteTableView::heightOfRow(int row) const
{
    return m_delegate->heightOf(m_model->rows()[std::size_t(row)].value);
}

void RouteTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && isInHeading(index, event->pos()))
        return editHeading(index.row());
    EditTableView::mouseDoubleClickEvent(event);
}

bool RouteTableView::isInHeading(const QModelIndex& index, QPoint at) const
{
    return at.y() < rowViewportPosition(index.row()) + m_delegate->headingOf(m_model->at(index).value);
}

bool RouteTableView::hasGrip(const QModelIndex& index) const
{
    return index.column() == RouteTableModel::GripColumn;
}

void RouteTableView::dropRow(int row, int gap)
{
    if (gap == row || gap == row + 1)
        return; // where it was
    const RouteId route = m_model->rows()[std::size_t(row)].id;
    const auto before = gap < m_model->rowCount() ? std::optional(m_model->rows()[std::size_t(gap)].id) : std::nullopt;
    apply(tr("Move route %1").arg(m_model->rows()[std::size_t(row)].value.name),
        [&](const Plan& plan) { return moveRoute(plan, route, before); });
}

void RouteTableView::resizeEvent(QResizeEvent* event)
{
    EditTableView::resizeEvent(event);
    fitColumns();
}

void RouteTableView::fitColumns()
{
    for (int column = 0; column < RouteTableModel::ColumnCount; ++column)
        setColumnHidden(column, !m_columns->chosen(column).value_or(true));
    m_columns->fit(viewport()->width(), [this](int column) { return needOf(column); });
}

ColumnNeed RouteTableView::needOf(int column) const
{
    if (column == RouteTableModel::GripColumn)
        return {gripWidth, gripWidth, false};
    const int title = int(textWidth(m_model->headerData(column, Qt::Horizontal).toString(), horizontalHeader()->font()));
    ColumnNeed need {title + titleEdges, title + titleEdges};
    for (const auto& row : m_model->rows()) {
        const ColumnNeed one = m_delegate->needOf(row.value, column);
        need = {std::max(need.least, one.least), std::max(need.whole, one.whole)};
    }
    return need;
}

void RouteTableView::setCurrentRoute(RouteId route, int column)
{
    const int row = m_model->rowOf(route);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, column));
}

std::vector<RouteId> RouteTableView::selectedRoutes() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<RouteId> routes;
    for (const int row : rows)
        routes.push_back(m_model->rows()[std::size_t(row)].id);
    return routes;
}

void RouteTableView::selectRoutes(const std::vector<RouteId>& routes)
{
    QItemSelection selection;
    for (const RouteId route : routes)
        if (const int row = m_model->rowOf(route); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, RouteTableModel::ColumnCount - 1));
    if (selection.isEmpty())
        return;
    const QModelIndex current = m_model->index(selection.first().top(), RouteTableModel::NameColumn);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(current);
}

bool RouteTableView::apply(const QString& label, const PlanDocument::Edit& edit)
{
    const auto done = m_document.apply(label, edit);
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return bool(done);
}

void RouteTableView::insertRoute(bool above)
{
    if (!m_table)
        return;
    const auto id = m_document.ids().next<RouteId>();
    const QModelIndex current = currentIndex();
    const std::optional<RouteId> beside = current.isValid() ? std::optional(m_model->at(current).id) : std::nullopt;
    const bool done = apply(tr("Insert a route"), [&](const Plan& plan) -> Result<Plan> {
        Route route;
        route.nextHop = nextHopField(QString());
        if (const Route* neighbour = beside ? routeOf(*plan.network, *beside) : nullptr) {
            route.nextHop = neighbour->nextHop;
            route.nextHopAddress = neighbour->nextHopAddress;
        }
        const auto added = addRoute(plan, *m_table, id, route);
        if (!added || !beside)
            return added;
        const RouteTable& table = *plan.network->routeTables.find(*m_table);
        return moveRoute(*added, id, above ? beside : nextOf(table, *beside));
    });
    if (!done)
        return;
    setFocus();
    setCurrentRoute(id, RouteTableModel::PrefixColumn);
    edit(currentIndex());
}

void RouteTableView::addBehind(const QString& label, const std::vector<Route>& routes)
{
    if (!m_table || routes.empty())
        return;
    const auto selected = selectedRoutes();
    std::vector<std::pair<RouteId, Route>> added;
    for (const Route& route : routes)
        added.emplace_back(m_document.ids().next<RouteId>(), route);
    const bool done = apply(label, [&](const Plan& plan) -> Result<Plan> {
        const RouteTable* table = plan.network->routeTables.find(*m_table);
        const auto before = table && !selected.empty() ? nextOf(*table, selected.back()) : std::nullopt;
        auto next = addRoutes(plan, *m_table, added);
        for (auto at = added.begin(); before && next && at != added.end(); ++at)
            next = moveRoute(*next, at->first, before);
        return next;
    });
    std::vector<RouteId> ids;
    for (const auto& route : added)
        ids.push_back(route.first);
    if (done)
        selectRoutes(ids);
}

void RouteTableView::duplicateRoutes()
{
    const Network& network = *m_document.plan()->network;
    std::vector<Route> copies;
    for (const RouteId id : selectedRoutes())
        if (const Route* route = routeOf(network, id))
            copies.push_back(*route);
    if (m_table && !copies.empty())
        makeNamesUnique(*network.routeTables.find(*m_table), copies);
    addBehind(copies.size() == 1 ? tr("Duplicate a route") : tr("Duplicate %1 routes").arg(copies.size()), copies);
}

void RouteTableView::removeRoutes()
{
    const auto routes = selectedRoutes();
    if (routes.empty())
        return;
    const int row = m_model->rowOf(routes.front());
    const std::set<PartId> parts(routes.begin(), routes.end());
    const QString label = routes.size() == 1 ? tr("Delete route %1").arg(m_model->rows()[std::size_t(row)].value.name)
                                             : tr("Delete %1 routes").arg(routes.size());
    if (!apply(label, [&](const Plan& plan) { return removeParts(plan, parts); }))
        return;
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), RouteTableModel::NameColumn));
}

void RouteTableView::moveRoutes(bool up)
{
    const auto routes = selectedRoutes();
    if (routes.empty())
        return;
    const int first = m_model->rowOf(routes.front());
    const int last = m_model->rowOf(routes.back());
    if (up ? first == 0 : last + 1 >= m_model->rowCount())
        return;
    const auto id = [&](int row) { return m_model->rows()[std::size_t(row)].id; };
    const std::optional<RouteId> before = up ? std::optional(id(first - 1))
        : last + 2 < m_model->rowCount()     ? std::optional(id(last + 2))
                                             : std::nullopt;
    const int column = currentIndex().column();
    const RouteId current = m_model->at(currentIndex()).id;
    apply(up ? tr("Move routes up") : tr("Move routes down"), [&](const Plan& plan) -> Result<Plan> {
        Result<Plan> next = plan;
        for (auto at = routes.begin(); next && at != routes.end(); ++at)
            next = moveRoute(*next, *at, before);
        return next;
    });
    selectRoutes(routes);
    selectionModel()->setCurrentIndex(m_model->index(m_model->rowOf(current), column), QItemSelectionModel::NoUpdate);
}

void RouteTableView::copyRoutes() const
{
    const Network& network = *m_document.plan()->network;
    std::vector<const Route*> routes;
    for (const RouteId id : selectedRoutes())
        if (const Route* route = routeOf(network, id))
            routes.push_back(route);
    if (routes.empty())
        return;
    auto* copied = new QMimeData;
    copied->setText(routeRows(routes, RowFormat::Tsv));
    copied->setData(QStringLiteral("text/csv"), routeRows(routes, RowFormat::Csv).toUtf8());
    QGuiApplication::clipboard()->setMimeData(copied);
}

void RouteTableView::pasteRoutes()
{
    const auto routes = routesFromRows(QGuiApplication::clipboard()->text());
    if (!routes) {
        Q_EMIT refused(sentence(routes.error()));
        return;
    }
    const RouteTable* table = m_table ? m_document.plan()->network->routeTables.find(*m_table) : nullptr;
    if (!table)
        return;
    std::vector<Route> pasted = *routes;
    makeNamesUnique(*table, pasted);
    addBehind(pasted.size() == 1 ? tr("Paste a route") : tr("Paste %1 routes").arg(pasted.size()), pasted);
    const auto unread = std::count_if(
        pasted.begin(), pasted.end(), [](const Route& route) { return !valueOf(route.prefix) || !valueOf(route.nextHop); });
    if (unread > 0)
        Q_EMIT told(tr("Pasted routes that cannot be read, and are kept as written: %1.").arg(unread));
}

std::vector<RouteTableView::Command> RouteTableView::commands()
{
    const auto selected = selectedRoutes();
    const bool some = !selected.empty();
    const bool isCurrent = currentIndex().isValid();
    const bool heads = isCurrent && !m_model->at(currentIndex()).value.section.isEmpty();
    const auto unless = [](bool isOfUse, const QString& why) { return isOfUse ? QString() : why; };
    const QString table = unless(m_table.has_value(), tr("Choose a route table first."));
    const QString route = unless(some, tr("Select a route first."));
    const QString rise = unless(!some || m_model->rowOf(selected.front()) > 0, tr("It is the first already."));
    const QString sink =
        unless(!some || m_model->rowOf(selected.back()) + 1 < m_model->rowCount(), tr("It is the last already."));
    const QString heading = unless(heads, tr("Select a route with a heading above it first."));
    return {{tr("Edit"), Qt::Key_F2, unless(isCurrent, tr("Select a route first.")), [this] { openEditor(); }},
        {tr("Insert route below"), Qt::Key_Insert, table, [this] { insertRoute(false); }},
        {tr("Insert route above"), QKeySequence(Qt::ALT | Qt::Key_Insert), table, [this] { insertRoute(true); }},
        {tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), route, [this] { duplicateRoutes(); }},
        {tr("Move up"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), route + rise, [this] { moveRoutes(true); }},
        {tr("Move down"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), route + sink, [this] { moveRoutes(false); }},
        {tr("Copy"), QKeySequence(Qt::CTRL | Qt::Key_C), route, [this] { copyRoutes(); }},
        {tr("Paste"), QKeySequence(Qt::CTRL | Qt::Key_V), table, [this] { pasteRoutes(); }},
        {heads ? tr("Rename section") : tr("Section above route"), QKeySequence(Qt::CTRL | Qt::Key_H), route,
            [this] { beginSection(); }},
        {tr("Remove section heading"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), heading, [this] { removeSection(); }},
        {tr("Show in the inspector"), QKeySequence(Qt::CTRL | Qt::Key_Return), route,
            [this] { Q_EMIT routeRevealed(selectedRoutes().front()); }},
        {tr("Delete"), Qt::Key_Delete, route, [this] { removeRoutes(); }}};
}

QMenu* RouteTableView::createMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setToolTipsVisible(true);
    for (const Command& command : commands()) {
        QAction* action = menu->addAction(command.text, this, command.run);
        action->setShortcut(command.key);
        setUse(*action, command.whyNot);
    }
    addColours(*menu->addMenu(tr("Colour")));
    m_columns->addTo(*menu->addMenu(tr("Columns")));
    return menu;
}

void RouteTableView::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createMenu(this));
    menu->exec(event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()
            ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
            : event->globalPos());
}

bool RouteTableView::runKey(const QKeyEvent& event, bool run)
{
    const QKeySequence pressed(int(event.modifiers() & ~Qt::KeypadModifier) | event.key());
    for (const Command& command : commands()) {
        if (command.key != pressed)
            continue;
        if (run && command.whyNot.isEmpty())
            command.run();
        return true;
    }
    return false;
}

}
