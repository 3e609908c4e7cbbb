#include "model/azure/management_addresses.h"
#include "model/azure/services.h"
#include "model/azure/tags.h"
#include "model/check/rte/routed.h"
#include "model/check/rule.h"
#include "model/network/health.h"
#include "model/plan/edit/edits.h"

#include <algorithm>

namespace ase {

namespace {

/// About the subnet and its environment, with the names and the default route as values.
Finding about(EnvironmentId id, const Routed& at)
{
    Finding finding {.about = {at.subnetId, id}, .field = QStringLiteral("routeTable")};
    finding.values = {
        textOf(at.environment->name), textOf(at.subnet->name), at.defaultRoute ? hopText(*at.defaultRoute) : QString()};
    return finding;
}

Finding unknown(EnvironmentId id, const Routed& at)
{
    Finding finding = about(id, at);
    finding.cannotTell = true;
    finding.doubts = at.routes.doubts;
    return finding;
}

std::vector<Finding> tunnelledV1(EnvironmentId id, const Reading& plan)
{
    const auto at = routed(id, plan);
    if (!at || at->environment->generation != Generation::V1)
        return {};
    if (!at->isTunnelled())
        return at->routes.doubts.empty() ? std::vector<Finding> {} : std::vector {unknown(id, *at)};
    Finding finding = about(id, *at);
    finding.fixes = {defaultToInternet(at->subnetId)};
    return {finding};
}

std::vector<Finding> managementReplies(EnvironmentId id, const Reading& plan)
{
    const auto at = routed(id, plan);
    if (!at || at->environment->generation != Generation::V2)
        return {};
    if (!at->routes.doubts.empty())
        return {unknown(id, *at)};
    if (!at->isTunnelled() || managementGoesToInternet(at->routes))
        return {};
    Finding finding = about(id, *at);
    finding.fixes = {tagToInternet(at->subnetId, QString(azure::tag::appServiceManagement))};
    return {finding};
}

bool hasEndpoint(const Subnet& subnet, QLatin1String service)
{
    return std::any_of(subnet.serviceEndpoints.begin(), subnet.serviceEndpoints.end(),
        [&](const ServiceEndpoint& endpoint) { return endpoint.service.compare(service, Qt::CaseInsensitive) == 0; });
}

template<std::size_t N>
std::vector<Finding> missingEndpoints(EnvironmentId id, const Reading& plan, const std::array<QLatin1String, N>& services)
{
    const auto at = routed(id, plan);
    if (!at || at->environment->generation != Generation::V2 || !at->isTunnelled())
        return {};
    QStringList missing;
    for (const QLatin1String service : services)
        if (!hasEndpoint(*at->subnet, service))
            missing << service;
    if (missing.isEmpty())
        return {};
    Finding finding = about(id, *at);
    finding.field = QStringLiteral("serviceEndpoints");
    finding.values << missing.join(QStringLiteral(", "));
    // Option D of the forced tunnel: the storage endpoint alone, and a list of egress addresses that is not in the plan.
    finding.cannotTell = missing == QStringList {azure::sqlEndpoint};
    if (finding.cannotTell)
        finding.doubts = {doubt(QT_TRANSLATE_NOOP("Network",
            "The plan does not tell whether the environment lists its egress addresses, and then needs no endpoint for "
            "SQL."))};
    finding.fixes.push_back({.label = QT_TRANSLATE_NOOP("Checks", "Add service endpoints: %1"),
        .values = {missing.join(QStringLiteral(", "))},
        .apply = [subnet = at->subnetId, missing](const Plan& next) -> Result<Plan> {
            const Subnet* row = next.network->subnets.find(subnet);
            if (!row)
                return Problem {.text = QT_TRANSLATE_NOOP("Edits", "That subnet is no longer in the plan.")};
            std::vector<ServiceEndpoint> endpoints = row->serviceEndpoints;
            for (const QString& service : missing)
                endpoints.push_back({service, {}});
            return setServiceEndpoints(next, subnet, std::move(endpoints));
        }});
    return {finding};
}

std::vector<Finding> requiredEndpoints(EnvironmentId id, const Reading& plan)
{
    return missingEndpoints(id, plan, azure::requiredTunnelEndpoints);
}

std::vector<Finding> advisedEndpoints(EnvironmentId id, const Reading& plan)
{
    return missingEndpoints(id, plan, azure::advisedTunnelEndpoints);
}

bool isExternal(const Environment& environment)
{
    const Exposure* exposure = valueOf(environment.exposure);
    return exposure && *exposure == Exposure::External;
}

/// Whether declared clients of the Internet, or at least some addresses where none are declared, have a way back that is
/// not the tunnel. Fact: FT-05.
bool clientsHaveAWayBack(const Reading& plan, const Routed& at)
{
    const AddressSet clients = declaredClients(plan) & internetTag(virtualNetworkTag(plan, at.subnetId)).only(Family::V4);
    const auto direct = [&](const Address& address) {
        const EffectiveRoute* route = routeTo(at.routes, address);
        return route && route->hop == NextHop::Internet;
    };
    if (!clients.isEmpty())
        return std::all_of(clients.ranges().begin(), clients.ranges().end(),
            [&](const AddressRange& range) { return direct(range.first) && direct(range.last); });
    const AddressSet management = azure::managementSet(azure::Cloud::Public);
    return std::any_of(at.routes.routes.begin(), at.routes.routes.end(), [&](const EffectiveRoute& route) {
        return route.active && route.origin == RouteOrigin::User && route.hop == NextHop::Internet && route.prefix
            && !management.contains(AddressSet(*route.prefix));
    });
}

std::vector<Finding> clientReplies(EnvironmentId id, const Reading& plan)
{
    const auto at = routed(id, plan);
    if (!at || at->environment->generation != Generation::V2 || !isExternal(*at->environment) || !at->isTunnelled()
        || clientsHaveAWayBack(plan, *at))
        return {};
    return {about(id, *at)};
}

std::vector<Finding> externalV3(EnvironmentId id, const Reading& plan)
{
    const auto at = routed(id, plan);
    if (!at || at->environment->generation != Generation::V3 || !isExternal(*at->environment) || !at->isTunnelled())
        return {};
    Finding finding = about(id, *at);
    finding.fixes = {defaultToInternet(at->subnetId)};
    return {finding};
}

}

extern const Rule tunnelV1 {
    .id = "ASE-RTE-084",
    .severity = Severity::Error,
    .facts = "OUT-V1-06 FT-02",
    .title = QT_TRANSLATE_NOOP("Checks", "The default route of %2 takes %1 away from the Internet"),
    .because = QT_TRANSLATE_NOOP("Checks", "0.0.0.0/0 leads to %3, and a v1 does not work behind a forced tunnel."),
    .consequence =
        QT_TRANSLATE_NOOP("Checks", "The environment cannot be created, or loses what it depends on and goes unhealthy."),
    .check = tunnelledV1,
};

extern const Rule managementRepliesRule {
    .id = "ASE-RTE-085",
    .severity = Severity::Error,
    .facts = "FT-04 IN-V2-11 RT-18",
    .title = QT_TRANSLATE_NOOP("Checks", "Replies of %1 to its management take another way back"),
    .because = QT_TRANSLATE_NOOP(
        "Checks", "0.0.0.0/0 of %2 leads to %3, and the management addresses have no routes of their own to the Internet."),
    .consequence = QT_TRANSLATE_NOOP("Checks",
        "Replies leave from another address than the request came to: management fails, and the environment is suspended."),
    .check = managementReplies,
};

extern const Rule tunnelEndpoints {
    .id = "ASE-RTE-086",
    .severity = Severity::Error,
    .facts = "FT-03 OUT-V2-09",
    .title = QT_TRANSLATE_NOOP("Checks", "%2 sends storage or database traffic of %1 into the tunnel"),
    .because = QT_TRANSLATE_NOOP("Checks", "0.0.0.0/0 leads to %3, and the subnet lacks service endpoints: %4."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "The environment loses services it depends on and stops working."),
    .check = requiredEndpoints,
};

extern const Rule clientRepliesRule {
    .id = "ASE-RTE-087",
    .severity = Severity::Warning,
    .facts = "FT-05",
    .title = QT_TRANSLATE_NOOP("Checks", "Replies of %1 to its clients go into the tunnel"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "The environment is external, 0.0.0.0/0 of %2 leads to %3, and clients have no route back the way they came."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Connections to the apps break off."),
    .check = clientReplies,
};

extern const Rule externalBehindTunnel {
    .id = "ASE-RTE-088",
    .severity = Severity::Warning,
    .facts = "FT-07 RT-15 DIS-19",
    .title = QT_TRANSLATE_NOOP("Checks", "%1 is external, but its replies leave through %3"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "A subnet whose 0.0.0.0/0 leads elsewhere is no longer directly reachable from the Internet. Microsoft's documents "
        "disagree whether this holds for a v3."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Clients may not reach the apps unless the device publishes them."),
    .check = externalV3,
};

extern const Rule tunnelEventHub {
    .id = "ASE-RTE-200",
    .severity = Severity::Warning,
    .facts = "OUT-V2-09 FT-03",
    .title = QT_TRANSLATE_NOOP("Checks", "%2 sends Event Hub traffic of %1 into the tunnel"),
    .because = QT_TRANSLATE_NOOP("Checks", "0.0.0.0/0 leads to %3, and the subnet lacks service endpoints: %4."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Event Hub must not be reached through the firewall; logging may fail."),
    .check = advisedEndpoints,
};

}
