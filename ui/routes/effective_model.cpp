#include "ui/routes/effective_model.h"

#include "ui/routes/route_cells.h"

#include <QCoreApplication>

#include <map>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Routes", text);
}

QString originWord(const Network& network, const EffectiveRoute& route)
{
    const QString name = route.part ? nameOf(network, *route.part) : QString();
    switch (route.origin) {
    case RouteOrigin::System:
        return say(QT_TRANSLATE_NOOP("Routes", "Azure's own"));
    case RouteOrigin::VirtualNetwork:
        return say(QT_TRANSLATE_NOOP("Routes", "network %1")).arg(name);
    case RouteOrigin::Peering:
        return say(QT_TRANSLATE_NOOP("Routes", "peering %1")).arg(name);
    case RouteOrigin::Endpoint:
        return say(QT_TRANSLATE_NOOP("Routes", "service endpoint"));
    case RouteOrigin::PrivateEndpoint:
        return say(QT_TRANSLATE_NOOP("Routes", "private endpoint %1")).arg(name);
    case RouteOrigin::Bgp:
        return say(QT_TRANSLATE_NOOP("Routes", "BGP of %1")).arg(name);
    case RouteOrigin::Static:
        return say(QT_TRANSLATE_NOOP("Routes", "site behind %1")).arg(name);
    case RouteOrigin::User:
        return say(QT_TRANSLATE_NOOP("Routes", "route %1")).arg(name);
    }
    return {};
}

QString applianceAt(const Network& network, const Address& address)
{
    for (const auto& row : network.devices.rows())
        if (const Address* own = valueOf(row.value->address); own && *own == address && subnetOf(*row.value))
            return textOf(row.value->name);
    return {};
}

QString headlineOf(const Network& network, const QString& address, const EffectiveRoute& route)
{
    switch (route.hop) {
    case azure::NextHop::VirtualAppliance: {
        if (!route.hopAddress)
            return say(QT_TRANSLATE_NOOP("Routes", "%1 goes to an appliance whose address is not known.")).arg(address);
        const QString name = applianceAt(network, *route.hopAddress);
        const QString at = text(*route.hopAddress);
        return name.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Routes", "%1 goes to the appliance at %2, which is not in the plan.")).arg(address, at)
            : say(QT_TRANSLATE_NOOP("Routes", "%1 goes to %2 at %3.")).arg(address, name, at);
    }
    case azure::NextHop::Internet:
        return say(QT_TRANSLATE_NOOP("Routes", "%1 goes straight to the Internet.")).arg(address);
    case azure::NextHop::None:
        return say(QT_TRANSLATE_NOOP("Routes", "%1 goes nowhere: Azure drops the packets.")).arg(address);
    case azure::NextHop::VnetLocal:
        return say(QT_TRANSLATE_NOOP("Routes", "%1 is reached inside the virtual network.")).arg(address);
    case azure::NextHop::VnetPeering:
        return say(QT_TRANSLATE_NOOP("Routes", "%1 is reached over %2.")).arg(address, originWord(network, route));
    case azure::NextHop::VirtualNetworkGateway:
        return route.part && route.part->kind == PartKind::Device
            ? say(QT_TRANSLATE_NOOP("Routes", "%1 goes to gateway %2.")).arg(address, nameOf(network, *route.part))
            : say(QT_TRANSLATE_NOOP("Routes", "%1 goes to the gateway of the virtual network.")).arg(address);
    case azure::NextHop::VirtualNetworkServiceEndpoint:
        return say(QT_TRANSLATE_NOOP("Routes", "%1 goes to the service over its endpoint.")).arg(address);
    }
    return {};
}

}

QVariant EffectiveModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const EffectiveCells& cells = at(index).value;
    if (role == Qt::ToolTipRole) {
        const bool whole = index.column() == HopColumn || index.column() == OriginColumn;
        QStringList lines {whole ? index.data().toString() : QString(), cells.why};
        lines.removeAll(QString());
        return lines.join(u'\n').toHtmlEscaped();
    }
    if (role == Qt::AccessibleDescriptionRole)
        return cells.decides ? tr("decides") : cells.why;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case TargetColumn:
        return cells.target;
    case HopColumn:
        return cells.address.isEmpty() ? cells.hop : tr("%1 %2").arg(cells.hop, cells.address);
    case SourceColumn:
        return sourceWord(cells);
    case OriginColumn:
        return cells.origin;
    case StateColumn:
        return cells.active ? tr("Active") : tr("Invalid");
    case ColumnCount:
        break;
    }
    return {};
}

QString EffectiveModel::sourceWord(const EffectiveCells& cells)
{
    // The whole word is as wide as all others together.
    return cells.source == QLatin1String("VirtualNetworkGateway") ? tr("Gateway") : cells.source;
}

QVariant EffectiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TargetColumn:
        return tr("Prefix or service");
    case HopColumn:
        return tr("Next hop");
    case SourceColumn:
        return tr("Source");
    case OriginColumn:
        return tr("Origin");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

std::vector<EffectiveModel::Row> effectiveRows(
    const Network& network, const EffectiveRoutes& routes, const EffectiveRoute* decides)
{
    std::vector<EffectiveModel::Row> rows;
    std::map<QString, int> seen;
    for (const EffectiveRoute& route : routes.routes) {
        EffectiveCells cells;
        cells.target = route.prefix ? text(*route.prefix) : route.tag;
        cells.tag = !route.prefix;
        cells.hop = QString(azure::nameOf(route.hop));
        cells.hopWord = hopWord(route.hop);
        cells.address = route.hopAddress ? text(*route.hopAddress) : QString();
        cells.source = nameOfSource(route.origin);
        cells.origin = originWord(network, route);
        cells.why = sentence(route.why);
        cells.active = route.active;
        cells.drops = route.hop == azure::NextHop::None;
        cells.decides = &route == decides;
        cells.part = route.part;
        const QString key = QStringLiteral("%1|%2|%3")
                                .arg(cells.target)
                                .arg(int(route.origin))
                                .arg(route.part ? idText(route.part->value) : QString());
        rows.push_back({QStringLiteral("%1|%2").arg(key).arg(seen[key]++), std::move(cells)});
    }
    return rows;
}

HopSentence hopSentence(const Network& network, const Address& address, const NextHopAnswer& answer)
{
    HopSentence told;
    told.found = answer.route.has_value();
    told.dropped = !answer.route || answer.route->hop == azure::NextHop::None;
    told.headline = answer.route
        ? headlineOf(network, text(address), *answer.route)
        : say(QT_TRANSLATE_NOOP("Routes", "No route leads to %1: the packets are dropped.")).arg(text(address));
    if (answer.route)
        told.route = sentence(answer.route->why);
    for (const Problem& assumption : answer.assumptions)
        told.caveats.append(sentence(assumption));
    for (const Problem& doubt : answer.doubts)
        told.caveats.append(sentence(doubt));
    told.unsure = !answer.doubts.empty();
    return told;
}

}
