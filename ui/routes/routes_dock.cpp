#include "ui/routes/routes_dock.h"

#include "ui/document/main_subnet.h"
#include "ui/routes/effective_pane.h"
#include "ui/routes/route_table_pane.h"
#include "ui/routes/route_table_view.h"

#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ase {

namespace {

constexpr int leastSideBySide = 640;
constexpr int wideSideBySide = 1040; ///< below it the tables would cut words, which a tall dock can spare them
constexpr int tallDock = 500;
constexpr int tableShare = 45;
constexpr int effectiveShare = 55;
constexpr int leastRows = 4; ///< of the table to edit, above the effective routes

}

RoutesDock::RoutesDock(PlanDocument& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_table(new RouteTablePane(document, theme))
    , m_effective(new EffectivePane(document, theme))
    , m_splitter(new QSplitter(this))
{
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_effective);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, tableShare);
    m_splitter->setStretchFactor(1, effectiveShare);
    m_splitter->setSizes({tableShare * 10, effectiveShare * 10});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitMoved = true; });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
    setMinimumWidth(320);
    connect(&m_document, &PlanDocument::planChanged, this, &RoutesDock::follow);
    connect(&m_document, &PlanDocument::selectionChanged, this, &RoutesDock::follow);
    connect(&m_document, &PlanDocument::revealRequested, this, &RoutesDock::showField);
    connect(m_table, &RouteTablePane::refused, this, &RoutesDock::refused);
    connect(m_table, &RouteTablePane::told, this, &RoutesDock::told);
}

void RoutesDock::keepColumns(QSettings& settings)
{
    m_table->routes()->columns().keepIn(settings, QStringLiteral("tables/routes"));
}

bool RoutesDock::isCurrent() const
{
    return !m_stale && m_effective->isCurrent();
}

void RoutesDock::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        follow();
}

QSize RoutesDock::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    if (width() < leastSideBySide)
        return least;
    return {least.width(), std::max(m_table->minimumSizeHint().height(), m_effective->minimumSizeHint().height())};
}

void RoutesDock::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int least = height() < tallDock ? leastSideBySide : wideSideBySide;
    m_splitter->setOrientation(width() >= least ? Qt::Horizontal : Qt::Vertical);
    share();
}

void RoutesDock::share()
{
    if (m_splitMoved)
        return;
    if (m_splitter->orientation() == Qt::Horizontal)
        return m_splitter->setSizes({tableShare * 10, effectiveShare * 10});
    const QHeaderView* rows = m_table->routes()->verticalHeader();
    const int others = m_table->height() - m_table->routes()->viewport()->height();
    const int wanted = others + std::max(rows->length(), leastRows * rows->defaultSectionSize());
    const int upper = std::min(wanted, height() / 2);
    m_splitter->setSizes({upper, height() - upper});
}

void RoutesDock::follow()
{
    m_stale = !isVisible();
    if (m_stale)
        return; // a hidden dock costs nothing; it catches up when it is shown
    const Network& network = *m_document.plan()->network;
    const RoutesSubject wanted = routesSubject(network, m_document.selection());
    RoutesSubject next = m_shown;
    if (wanted != RoutesSubject {}) {
        const auto usesTable = [&](SubnetId id) {
            const Subnet* subnet = network.subnets.find(id);
            return subnet && subnet->routeTable == wanted.table;
        };
        const bool ofSubnet = wanted.subnet && !wanted.route && m_document.selection().begin()->kind != PartKind::RouteTable;
        next.table = wanted.table;
        // A table is looked at with the eyes of before where these are of a subnet that has it.
        if (ofSubnet || !next.subnet || !usesTable(*next.subnet))
            next.subnet = wanted.subnet ? wanted.subnet : next.subnet;
    } else {
        const bool known = next.subnet && network.subnets.contains(*next.subnet);
        next.subnet = known ? next.subnet : mainSubnet(network);
        const Subnet* subnet = next.subnet ? network.subnets.find(*next.subnet) : nullptr;
        if (!next.table || !network.routeTables.contains(*next.table))
            next.table = subnet ? subnet->routeTable : std::nullopt;
        if (!next.table && !known && !network.routeTables.isEmpty())
            next = routesSubject(network, {network.routeTables.rows().front().id});
    }
    if (!next.subnet || !network.subnets.contains(*next.subnet))
        next.subnet = mainSubnet(network);
    if (wanted.route && wanted.route != m_shown.route)
        next.route = wanted.route;
    const bool newRoute = next.route && next.route != m_shown.route;
    m_shown = next;
    m_shown.route = wanted.route;
    const Subnet* subnet = next.subnet ? network.subnets.find(*next.subnet) : nullptr;
    m_table->show(next.table, subnet && !subnet->routeTable && !next.table ? next.subnet : std::nullopt);
    m_effective->show(next.subnet);
    share();
    if (newRoute)
        m_table->routes()->setCurrentRoute(*next.route);
}

void RoutesDock::showField(PartId part, const QString& field)
{
    const auto route = part.as<RouteId>();
    if (!route || m_stale)
        return;
    const int column = field == QLatin1String("prefix") ? RouteTableModel::PrefixColumn
        : field == QLatin1String("nextHop")             ? RouteTableModel::HopColumn
        : field == QLatin1String("nextHopAddress")      ? RouteTableModel::AddressColumn
                                                        : RouteTableModel::NameColumn;
    m_table->routes()->setCurrentRoute(*route, column);
}

}
