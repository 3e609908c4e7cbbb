#include "ui/routes/route_table_pane.h"

#include "model/plan/edit/edit_route_table.h"
#include "model/plan/edit/edit_subnet.h"
#include "model/plan/edit/free_space.h"
#include "ui/controls/elided_label.h"
#include "ui/controls/wrapping_row.h"
#include "ui/paint/glyph.h"
#include "ui/routes/route_table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ase {

namespace {

constexpr int headerHeight = 44;
constexpr int headerEdge = 9; ///< above and below its lines
constexpr int footerHeight = 28;

/// A table for a subnet, attached to it, or for none.
PlanDocument::Edit withNewTable(RouteTableId table, std::optional<SubnetId> subnet)
{
    return [=](const Plan& plan) -> Result<Plan> {
        const QStringList taken = namesOf(plan.network->routeTables);
        QString name = subnet ? QStringLiteral("rt-") + nameOf(*plan.network, *subnet) : QString();
        if (taken.contains(name, Qt::CaseInsensitive))
            name = freeName(name, taken);
        const auto added = addRouteTable(plan, table, name);
        return added && subnet ? attachRouteTable(*added, *subnet, table) : added;
    };
}

}

RouteTablePane::RouteTablePane(PlanDocument& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_routes(new RouteTableView(document, theme, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(createHeader());
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_routes);
    m_stack->addWidget(createEmptyPage());
    column->addLayout(m_stack, 1);
    column->addWidget(createFooter());
    connect(m_routes, &RouteTableView::refused, this, &RouteTablePane::refused);
    connect(m_routes, &RouteTableView::told, this, &RouteTablePane::told);
    connect(m_routes, &RouteTableView::routeRevealed, this, [this](RouteId route) { m_document.reveal(route); });
}

QWidget* RouteTablePane::createHeader()
{
    auto* header = new QWidget(this);
    header->setMinimumHeight(headerHeight);
    m_tables = new QComboBox(header);
    m_tables->setAccessibleName(tr("Route table"));
    m_tables->setPlaceholderText(tr("No route table"));
    m_tables->setMinimumWidth(110);
    m_tables->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_insert = new QPushButton(glyphIcon(Glyph::Plus, m_theme), tr("Route"), header);
    m_insert->setAccessibleName(tr("Insert a route"));
    m_insert->setToolTip(tr("Insert a route below the selected one (Ins)"));
    m_insert->setProperty("small", true);
    m_propagation = new QCheckBox(tr("Gateway routes"), header);
    m_propagation->setAccessibleName(tr("Propagate gateway routes"));
    m_propagation->setToolTip(tr("Whether routes that gateways learn reach the subnets of this table."));
    m_propagation->setFont(m_theme.fonts.table);
    auto* row = new WrappingRow(header);
    row->setContentsMargins(14, headerEdge, 14, headerEdge);
    row->setSpacing(8);
    row->addWidget(m_tables);
    row->addWidget(m_insert);
    row->addWidget(m_propagation);
    row->setAlignment(m_propagation, Qt::AlignRight);
    connect(m_tables, &QComboBox::activated, this,
        [this](int at) { m_document.selectOne(m_tables->itemData(at).value<PartId>()); });
    connect(m_insert, &QPushButton::clicked, this, &RouteTablePane::actOnEmpty);
    connect(m_propagation, &QCheckBox::clicked, this, &RouteTablePane::setPropagation);
    return header;
}

QWidget* RouteTablePane::createEmptyPage()
{
    auto* page = new QWidget(this);
    m_empty = new QLabel(page);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_emptyAction = new QPushButton(page);
    m_emptyAction->setProperty("primary", true);
    connect(m_emptyAction, &QPushButton::clicked, this, &RouteTablePane::actOnEmpty);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addWidget(m_emptyAction, 0, Qt::AlignCenter);
    column->addStretch(1);
    return page;
}

QWidget* RouteTablePane::createFooter()
{
    auto* footer = new QWidget(this);
    footer->setFixedHeight(footerHeight);
    m_count = new QLabel(footer);
    m_usedBy = new ElidedLabel(Elide::End, footer);
    for (QLabel* label : {m_count, m_usedBy}) {
        label->setProperty("caption", true);
        label->setTextFormat(Qt::PlainText);
    }
    m_usedBy->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(14, 0, 14, 0);
    row->addWidget(m_count);
    row->addWidget(m_usedBy, 1);
    return footer;
}

void RouteTablePane::show(std::optional<RouteTableId> table, std::optional<SubnetId> subnet)
{
    const Network& network = *m_document.plan()->network;
    const RouteTable* found = table ? network.routeTables.find(*table) : nullptr;
    m_table = found ? table : std::nullopt;
    m_subnet = subnet;
    fillTables(network);
    m_routes->show(*m_document.plan(), m_table);
    m_propagation->setVisible(found);
    m_insert->setEnabled(found);
    showFooter(network, found);
    m_stack->setCurrentIndex(found && !found->routes.isEmpty() ? 0 : 1);
    if (found) {
        showPropagation(*found);
        m_empty->setText(tr("%1 has no routes yet.").arg(textOf(found->name)));
        m_emptyAction->setText(tr("Insert a route"));
        return;
    }
    m_empty->setText(subnet ? tr("%1 has no route table: Azure's own routes decide.").arg(pathOf(network, *subnet))
                            : tr("The plan has no route table yet."));
    m_emptyAction->setText(tr("Add a route table"));
}

void RouteTablePane::fillTables(const Network& network)
{
    const QSignalBlocker quiet(m_tables);
    m_tables->clear();
    for (const auto& row : network.routeTables.rows())
        m_tables->addItem(
            glyphIcon(Glyph::RouteTable, m_theme.text2), textOf(row.value->name), QVariant::fromValue(PartId(row.id)));
    m_tables->model()->sort(0);
    m_tables->setCurrentIndex(-1);
    for (int at = 0; at < m_tables->count(); ++at)
        if (m_table && m_tables->itemData(at).value<PartId>() == PartId(*m_table))
            m_tables->setCurrentIndex(at);
    m_tables->setEnabled(m_tables->count() > 0);
}

void RouteTablePane::showPropagation(const RouteTable& table)
{
    const Known<bool>& off = table.disableBgpRoutePropagation;
    m_propagation->setTristate(!off.isKnown());
    m_propagation->setCheckState(!off.isKnown() ? Qt::PartiallyChecked : *off.value() ? Qt::Unchecked : Qt::Checked);
    m_propagation->setAccessibleDescription(off.isKnown() ? QString() : tr("Not known: %1").arg(off.unknown()->expression));
}

void RouteTablePane::showFooter(const Network& network, const RouteTable* table)
{
    QStringList users;
    if (m_table)
        for (const SubnetId subnet : subnetsUnder(network, *m_table))
            users.append(pathOf(network, subnet));
    m_count->setText(table ? tr("Routes: %1").arg(table->routes.size()) : QString());
    m_usedBy->setText(!table  ? QString()
            : users.isEmpty() ? tr("Attached to no subnet")
                              : tr("Used by %1").arg(users.join(QStringLiteral(", "))));
}

void RouteTablePane::setPropagation()
{
    if (!m_table)
        return;
    const bool off = m_propagation->checkState() == Qt::Unchecked;
    const auto done = m_document.apply(off ? tr("Keep gateway routes away") : tr("Propagate gateway routes"),
        [&](const Plan& plan) { return setPropagationDisabled(plan, *m_table, off); });
    if (!done)
        Q_EMIT refused(sentence(done.error()));
}

void RouteTablePane::actOnEmpty()
{
    if (m_table) {
        m_stack->setCurrentIndex(0);
        m_routes->insertRoute(false);
    } else {
        addTable();
    }
}

void RouteTablePane::addTable()
{
    const auto id = m_document.ids().next<RouteTableId>();
    const auto done = m_document.apply(tr("Add a route table"), withNewTable(id, m_subnet));
    if (!done) {
        Q_EMIT refused(sentence(done.error()));
        return;
    }
    if (!m_subnet)
        m_document.selectOne(id);
    m_emptyAction->setFocus();
}

QString RouteTablePane::emptyText() const
{
    return m_stack->currentIndex() == 1 ? m_empty->text() : QString();
}

QString RouteTablePane::usedBy() const
{
    return m_usedBy->text();
}

}
