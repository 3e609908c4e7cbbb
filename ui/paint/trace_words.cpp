#include "ui/paint/trace_path.h"

#include <QCoreApplication>

namespace ase {

namespace {

const char* markedHop(NextHop hop)
{
    switch (hop) {
    case NextHop::VirtualNetworkGateway:
        return QT_TRANSLATE_NOOP("TracePath", "gateway");
    case NextHop::VnetLocal:
        return QT_TRANSLATE_NOOP("TracePath", "virtual network");
    case NextHop::Internet:
        return QT_TRANSLATE_NOOP("TracePath", "Internet");
    case NextHop::VirtualAppliance:
        return QT_TRANSLATE_NOOP("TracePath", "appliance");
    case NextHop::VnetPeering:
        return QT_TRANSLATE_NOOP("TracePath", "peering");
    case NextHop::VirtualNetworkServiceEndpoint:
        return QT_TRANSLATE_NOOP("TracePath", "service endpoint");
    case NextHop::None:
        return QT_TRANSLATE_NOOP("TracePath", "nowhere");
    }
    return "";
}

QString say(const char* text)
{
    return QCoreApplication::translate("TracePath", text);
}

/// Who has the address, else the address.
QString ownerOf(const Network& network, const AddressField& field)
{
    const Address* address = valueOf(field);
    for (const auto& row : network.devices.rows()) {
        const Address* own = valueOf(row.value->address);
        if (address && own && *own == *address)
            return nameOf(network, row.id);
    }
    return textOf(field);
}

QString causeOf(const Network& network, RouteId id)
{
    const auto table = tableOf(network, id);
    const RouteTable* rows = table ? network.routeTables.find(*table) : nullptr;
    const Route* route = rows ? rows->routes.find(id) : nullptr;
    if (!route)
        return {};
    const NextHop* hop = valueOf(route->nextHop);
    const QString to = route->nextHopAddress ? ownerOf(network, *route->nextHopAddress)
        : hop                                ? say(markedHop(*hop))
                                             : textOf(route->nextHop);
    return QStringLiteral("%1 → %2").arg(textOf(route->prefix), to);
}

QString causeOf(const Network& network, SecurityRuleId id)
{
    const auto group = groupOf(network, id);
    const SecurityGroup* rows = group ? network.securityGroups.find(*group) : nullptr;
    const SecurityRule* rule = rows ? rows->rules.find(id) : nullptr;
    if (!rule)
        return {};
    return QStringLiteral("%1 · %2 %3").arg(textOf(rows->name), textOf(rule->priority), textOf(rule->name));
}

}

QString causeOf(const Network& network, const Hop& hop)
{
    if (hop.evidence) {
        QString cause;
        if (const auto route = hop.evidence->as<RouteId>())
            cause = causeOf(network, *route);
        else if (const auto rule = hop.evidence->as<SecurityRuleId>())
            cause = causeOf(network, *rule);
        else
            cause = nameOf(network, *hop.evidence);
        if (!cause.isEmpty())
            return cause;
    }
    if (!hop.evidenceName.isEmpty())
        return hop.evidenceName;
    return hop.part ? nameOf(network, *hop.part) : QString();
}

VerdictMark markOf(const Trace& trace, std::size_t hop)
{
    if (isBeyondBreak(trace, hop))
        return VerdictMark::NotReached;
    switch (trace.hops[hop].verdict) {
    case HopVerdict::Pass:
        return VerdictMark::Reachable;
    case HopVerdict::Warn:
        return VerdictMark::Degraded;
    case HopVerdict::Unknown:
        return VerdictMark::Uncertain;
    case HopVerdict::Block:
        return VerdictMark::Blocked;
    }
    return VerdictMark::NotReached;
}

}
