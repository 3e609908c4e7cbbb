#include "model/azure/special_subnets.h"
#include "model/check/rte/routed.h"
#include "model/check/rule.h"
#include "model/plan/edit/edits.h"

#include <map>

namespace ase {

namespace {

/// Whether someone in the subnet needs the sites: an environment, or what publishes to one.
bool needsSites(const Reading& plan, SubnetId id)
{
    if (!plan.environmentsIn(id).empty())
        return true;
    for (const auto& device : plan.devicesIn(id))
        if (std::holds_alternative<DeploymentServer>(device.value->role))
            return true;
    return false;
}

std::vector<Finding> sitesCutOff(SubnetId id, const Reading& plan)
{
    const Subnet& subnet = *plan.find(id);
    const RouteTable* table = subnet.routeTable ? plan.find(*subnet.routeTable) : nullptr;
    if (!table || !table->disableBgpRoutePropagation.valueOr(false) || !needsSites(plan, id))
        return {};
    Doubts doubts;
    const EffectiveRoutes routes = effectiveRoutes(plan, id);
    std::map<SiteId, QStringList> cut;
    for (const GatewayPrefix& reached : gatewayPrefixes(plan, subnet.network, doubts)) {
        const EffectiveRoute* route =
            reached.prefix.family() == Family::V4 ? routeTo(routes, reached.prefix.first()) : nullptr;
        if (route && (route->hop == NextHop::None || route->hop == NextHop::Internet))
            cut[reached.site] << text(reached.prefix);
    }
    std::vector<Finding> findings;
    for (const auto& [site, prefixes] : cut) {
        Finding finding {.about = {id, site}, .field = QStringLiteral("routeTable")};
        finding.values = {
            textOf(subnet.name), textOf(plan.find(site)->name), textOf(table->name), prefixes.join(QStringLiteral(", "))};
        findings.push_back(std::move(finding));
    }
    return findings;
}

const Route* userDefault(const RouteTable& table)
{
    for (const auto& [id, route] : routesAsWritten(table)) {
        const AddressMatch* match = valueOf(route->prefix);
        const Prefix* prefix = match ? std::get_if<Prefix>(match) : nullptr;
        if (prefix && *prefix == azure::defaultRoute())
            return route;
    }
    return nullptr;
}

std::vector<Finding> specialSubnet(SubnetId id, const Reading& plan)
{
    const Subnet& subnet = *plan.find(id);
    const QString* name = subnet.name.value();
    const azure::SpecialSubnet* special = name ? azure::findSpecialSubnet(*name) : nullptr;
    const RouteTable* table = subnet.routeTable ? plan.find(*subnet.routeTable) : nullptr;
    if (!special || !table)
        return {};
    const bool wrong = special->routesForbidden || (special->defaultRouteForbidden && userDefault(*table))
        || (special->propagationNeeded && table->disableBgpRoutePropagation.valueOr(false));
    const bool unknown = special->propagationNeeded && !table->disableBgpRoutePropagation.isKnown();
    if (!wrong && !unknown)
        return {};
    Finding finding {.about = {id, *subnet.routeTable}, .field = QStringLiteral("routeTable")};
    finding.values = {*name, textOf(table->name)};
    finding.cannotTell = !wrong;
    if (!wrong)
        finding.doubts = {
            doubt(QT_TRANSLATE_NOOP("Network", "It is not known whether route table %1 keeps routes of the gateway away."),
                {textOf(table->name)})};
    else
        finding.fixes.push_back({.label = QT_TRANSLATE_NOOP("Checks", "Detach route table %1"),
            .values = {textOf(table->name)},
            .apply = [id](const Plan& next) { return attachRouteTable(next, id, std::nullopt); }});
    return {finding};
}

}

extern const Rule sitesCutOffRule {
    .id = "ASE-RTE-091",
    .severity = Severity::Warning,
    .facts = "RT-13",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet %1 has no route to site %2"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "Route table %3 keeps the gateway's routes away, and has none of its own for %4. Add routes with next hop "
        "VirtualNetworkGateway."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Apps and deployment servers of the subnet cannot talk to the site."),
    .check = sitesCutOff,
};

extern const Rule specialSubnetRoutes {
    .id = "ASE-RTE-092",
    .severity = Severity::Error,
    .facts = "RT-13 RT-14 SN-01 SN-05",
    .title = QT_TRANSLATE_NOOP("Checks", "%1 cannot have route table %2"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "GatewaySubnet takes no route for 0.0.0.0/0 and needs the gateway's routes; RouteServerSubnet takes no route table "
        "at "
        "all."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "The gateway or route server stops working."),
    .check = specialSubnet,
};

}
