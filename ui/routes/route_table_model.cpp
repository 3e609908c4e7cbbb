#include "ui/routes/route_table_model.h"

#include "model/plan/edit/edit_route_table.h"
#include "model/plan/edit/edit_row_look.h"
#include "ui/tables/row_look.h"

namespace ase {

namespace {

const QString nothing;
const Judgement fine;

const QString& writtenIn(const RouteCells& cells, int column)
{
    switch (RouteTableModel::Column(column)) {
    case RouteTableModel::NameColumn:
        return cells.name;
    case RouteTableModel::PrefixColumn:
        return cells.prefix;
    case RouteTableModel::HopColumn:
        return cells.hop;
    case RouteTableModel::AddressColumn:
        return cells.address;
    case RouteTableModel::GripColumn:
    case RouteTableModel::ColumnCount:
        break;
    }
    return nothing;
}

const Route* routeOf(const Network& network, RouteId id)
{
    const auto table = tableOf(network, id);
    return table ? network.routeTables.find(*table)->routes.find(id) : nullptr;
}

/// A next hop that takes no address loses the one it had; the plan's only appliance is taken where one is needed.
void setHop(const Network& network, Route& route, const QString& text)
{
    route.nextHop = nextHopField(text.trimmed());
    const NextHop* hop = valueOf(route.nextHop);
    if (!hop)
        return;
    if (*hop != NextHop::VirtualAppliance) {
        route.nextHopAddress.reset();
        return;
    }
    int appliances = 0;
    for (const auto& row : network.devices.rows())
        if (std::holds_alternative<Firewall>(row.value->role) || std::holds_alternative<Appliance>(row.value->role))
            ++appliances;
    const auto choices = applianceChoices(network);
    if (!route.nextHopAddress && appliances == 1 && !choices.empty())
        route.nextHopAddress = addressField(choices.front().text);
}

void put(const Network& network, Route& route, int column, const QString& text)
{
    switch (RouteTableModel::Column(column)) {
    case RouteTableModel::NameColumn:
        route.name = text;
        break;
    case RouteTableModel::PrefixColumn:
        route.prefix = matchField(text.trimmed());
        break;
    case RouteTableModel::HopColumn:
        setHop(network, route, text);
        break;
    case RouteTableModel::AddressColumn:
        route.nextHopAddress =
            text.trimmed().isEmpty() ? std::nullopt : std::optional(addressField(applianceAddress(network, text.trimmed())));
        break;
    case RouteTableModel::GripColumn:
    case RouteTableModel::ColumnCount:
        break;
    }
}

}

QVariant RouteTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RouteCells& cells = at(index).value;
    const QString& written = writtenIn(cells, index.column());
    if (role == Qt::EditRole && index.column() == GripColumn)
        return cells.section;
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return written;
    const QString& fault = judgementAt(index).fault;
    if (role == Qt::ToolTipRole) {
        const bool named = index.column() == AddressColumn && !cells.appliance.isEmpty();
        const QString whole = named ? tr("%1 is %2").arg(written, cells.appliance) : written;
        QStringList lines {fault.isEmpty() ? whole : fault, rowColourSentence(cells.colour)};
        lines.removeAll(QString());
        return lines.join(u'\n').toHtmlEscaped();
    }
    if (role == Qt::AccessibleTextRole && index.column() == GripColumn)
        return tr("Grip of %1").arg(cells.name);
    if (role == Qt::AccessibleTextRole)
        return written.isEmpty() ? tr("empty") : written;
    if (role == Qt::AccessibleDescriptionRole) {
        QStringList told {fault, cells.section.isEmpty() ? QString() : tr("Section %1 begins here.").arg(cells.section),
            rowColourSentence(cells.colour)};
        told.removeAll(QString());
        return told.join(u' ');
    }
    return {};
}

QVariant RouteTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Route");
    case PrefixColumn:
        return tr("Prefix or tag");
    case HopColumn:
        return tr("Next hop");
    case AddressColumn:
        return tr("Appliance");
    case GripColumn:
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags RouteTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool editable = index.column() != GripColumn || !at(index).value.section.isEmpty();
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool RouteTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const QString written = value.toString();
    const Row row = at(index);
    if (index.column() == GripColumn)
        return setHeading(row.id, row.value.section, written);
    if (written == writtenIn(row.value, index.column()))
        return false;
    const auto done = m_document.apply(tr("Change route %1").arg(row.value.name), [&](const Plan& plan) -> Result<Plan> {
        const Route* route = routeOf(*plan.network, row.id);
        Route next = route ? *route : Route {};
        put(*plan.network, next, index.column(), written);
        return replaceRoute(plan, row.id, next);
    });
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return bool(done);
}

bool RouteTableModel::setHeading(RouteId route, const QString& before, const QString& written)
{
    const QString heading = written.simplified();
    if (heading == before)
        return false;
    const QString label = heading.isEmpty() ? tr("Remove section %1").arg(before)
        : before.isEmpty()                  ? tr("Begin section %1").arg(heading)
                                            : tr("Rename section %1").arg(before);
    const auto done = m_document.apply(label, [&](const Plan& plan) { return setSection(plan, route, heading); });
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return bool(done);
}

const Judgement& RouteTableModel::judgementAt(const QModelIndex& index) const
{
    const RouteCells& cells = at(index).value;
    switch (Column(index.column())) {
    case NameColumn:
        return cells.ofName;
    case PrefixColumn:
        return cells.ofPrefix;
    case HopColumn:
        return cells.ofHop;
    case AddressColumn:
        return cells.ofAddress;
    case GripColumn:
    case ColumnCount:
        break;
    }
    return fine;
}

Judgement RouteTableModel::judge(const QModelIndex& index, const QString& text) const
{
    switch (Column(index.column())) {
    case NameColumn: {
        QStringList others;
        for (const Row& row : rows())
            if (row.id != at(index).id)
                others.append(row.value.name);
        return judgeRouteName(text, others);
    }
    case PrefixColumn:
        return judgeRoutePrefix(text);
    case HopColumn:
        return judgeNextHop(text);
    case AddressColumn:
        return judgeHopAddress(applianceAddress(*m_document.plan()->network, text), at(index).value.needsAddress);
    case GripColumn:
    case ColumnCount:
        break;
    }
    return {};
}

std::vector<RouteTableModel::Row> routeTableRows(const Plan& plan, RouteTableId id)
{
    std::vector<RouteTableModel::Row> rows;
    const RouteTable* table = plan.network->routeTables.find(id);
    if (!table)
        return rows;
    for (const auto& [route, value] : routesAsWritten(*table)) {
        rows.push_back({route, routeCells(*plan.network, *table, route, *value)});
        if (const RowLook* look = plan.diagram.rows.find(route)) {
            rows.back().value.colour = look->colour;
            rows.back().value.section = look->section;
        }
    }
    return rows;
}

}
