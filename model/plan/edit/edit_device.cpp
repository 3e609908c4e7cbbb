#include "model/plan/edit/edit_device.h"

#include "model/plan/edit/change.h"
#include "model/plan/edit/free_space.h"

#include <algorithm>

namespace ase {

namespace {

Result<Plan> change(const Plan& plan, DeviceId id, const auto& how)
{
    return edit::changeRow(plan, &Network::devices, id, how);
}

std::optional<Problem> whyNotAt(const Network& network, const Role& role, const Standing& standing)
{
    if (standsOutsideNetworks(role) && !std::holds_alternative<OnInternet>(standing))
        return Problem {QT_TRANSLATE_NOOP("Edits",
            "Services of Azure stand outside of virtual networks and sites. Add a private endpoint in the subnet instead.")};
    if (const auto* subnet = std::get_if<SubnetId>(&standing); subnet && !network.subnets.contains(*subnet))
        return edit::noLongerThere(PartKind::Subnet);
    if (const auto* site = std::get_if<SiteId>(&standing); site && !network.sites.contains(*site))
        return edit::noLongerThere(PartKind::Site);
    return std::nullopt;
}

/// Why a role cannot be had: what it names is no longer in the plan.
std::optional<Problem> whatIsGone(const Network& network, const Role& role)
{
    const auto* service = std::get_if<PlatformService>(&role);
    if (service && !edit::areIn(network.subnets, service->endpointSubnets))
        return edit::noLongerThere(PartKind::Subnet);
    const auto* gateway = std::get_if<ApplicationGateway>(&role);
    if (gateway && !edit::areIn(network.apps, gateway->publishes))
        return edit::noLongerThere(PartKind::App);
    const auto* server = std::get_if<DnsServer>(&role);
    if (server && !edit::areIn(network.dnsZones, server->zones))
        return edit::noLongerThere(PartKind::DnsZone);
    return std::nullopt;
}

std::optional<AddressField> addressAt(const Network& network, const Role& role, const Standing& standing)
{
    if (std::holds_alternative<Gateway>(role))
        return std::nullopt;
    std::optional<Address> free;
    if (const auto* subnet = std::get_if<SubnetId>(&standing))
        free = freeAddress(network, *subnet);
    if (const auto* site = std::get_if<SiteId>(&standing))
        free = freeAddress(network, *site);
    return free ? std::optional(addressField(*free)) : std::nullopt;
}

QString stemOfKind(azure::ServiceKind kind)
{
    switch (kind) {
    case azure::ServiceKind::Sql:
        return QStringLiteral("sql");
    case azure::ServiceKind::Storage:
        return QStringLiteral("storage");
    case azure::ServiceKind::KeyVault:
        return QStringLiteral("vault");
    case azure::ServiceKind::EventHub:
        return QStringLiteral("eventhub");
    case azure::ServiceKind::ServiceBus:
        return QStringLiteral("servicebus");
    case azure::ServiceKind::CosmosDb:
        return QStringLiteral("cosmos");
    case azure::ServiceKind::ContainerRegistry:
        return QStringLiteral("registry");
    case azure::ServiceKind::Other:
        return QStringLiteral("service");
    }
    return {};
}

/// Sites without their connections through a device that is no gateway any more.
Table<SiteId, Site> withoutConnections(const Network& network, DeviceId id)
{
    const auto leadsHere = [&](const SiteConnection& connection) { return connection.gateway == id; };
    return edit::swept(network.sites, {}, [&](const Site& site) {
        if (std::none_of(site.connections.begin(), site.connections.end(), leadsHere))
            return std::shared_ptr<const Site>();
        Site changed = site;
        std::erase_if(changed.connections, leadsHere);
        return std::make_shared<const Site>(std::move(changed));
    });
}

/// Private endpoints with the name of a device that is no service any more in place of the reference.
Table<DeviceId, Device> withoutTarget(const Network& network, DeviceId id)
{
    return edit::swept(network.devices, {}, [&](const Device& device) {
        const auto* endpoint = std::get_if<PrivateEndpoint>(&device.role);
        if (!endpoint || endpoint->target != EndpointTarget(id))
            return std::shared_ptr<const Device>();
        Device changed = device;
        changed.role = PrivateEndpoint {nameOf(network, id)};
        return std::make_shared<const Device>(std::move(changed));
    });
}

}

QString stemOf(const Role& role)
{
    struct Stems {
        QString operator()(const Gateway&) const { return QStringLiteral("gateway"); }
        QString operator()(const Firewall&) const { return QStringLiteral("firewall"); }
        QString operator()(const Appliance&) const { return QStringLiteral("appliance"); }
        QString operator()(const ApplicationGateway&) const { return QStringLiteral("appgw"); }
        QString operator()(const DnsServer&) const { return QStringLiteral("dns"); }
        QString operator()(const VirtualMachine&) const { return QStringLiteral("vm"); }
        QString operator()(const DeploymentServer&) const { return QStringLiteral("deploy"); }
        QString operator()(const Client&) const { return QStringLiteral("client"); }
        QString operator()(const PrivateEndpoint&) const { return QStringLiteral("endpoint"); }
        QString operator()(const ScaleSet&) const { return QStringLiteral("vmss"); }
        QString operator()(const PlatformService& service) const { return stemOfKind(service.kind); }
        QString operator()(const FrontDoor&) const { return QStringLiteral("frontdoor"); }
    };
    return std::visit(Stems(), role);
}

Result<Plan> addDevice(const Plan& plan, DeviceId id, const NewDevice& wanted)
{
    const Network& network = *plan.network;
    if (auto why = whyNotAt(network, wanted.role, wanted.standing))
        return *why;
    if (auto gone = whatIsGone(network, wanted.role))
        return *gone;
    Device added;
    added.name = wanted.name.isEmpty() ? freeName(stemOf(wanted.role), namesOf(network.devices)) : wanted.name;
    added.role = wanted.role;
    added.standing = wanted.standing;
    added.address = addressAt(network, wanted.role, wanted.standing);
    return edit::addRow(plan, &Network::devices, id, std::move(added));
}

Result<Plan> setDeviceAddress(const Plan& plan, DeviceId id, const std::optional<AddressField>& address)
{
    return change(plan, id, [&](Device& row) { row.address = address; });
}

Result<Plan> setDeviceRole(const Plan& plan, DeviceId id, const Role& role)
{
    const Device* device = plan.network->devices.find(id);
    if (!device)
        return edit::noLongerThere(PartKind::Device);
    if (auto why = whyNotAt(*plan.network, role, device->standing))
        return *why;
    if (auto gone = whatIsGone(*plan.network, role))
        return *gone;
    const auto next = change(plan, id, [&](Device& row) { row.role = role; });
    if (!next)
        return next;
    const Network& changed = *next->network;
    const auto sites = std::holds_alternative<Gateway>(role) ? changed.sites : withoutConnections(changed, id);
    const auto devices = std::holds_alternative<PlatformService>(role) ? changed.devices : withoutTarget(changed, id);
    if (sites.sharesRowsWith(changed.sites) && devices.sharesRowsWith(changed.devices))
        return next;
    return withNetwork(*next, [&](Network& network) {
        network.sites = sites;
        network.devices = devices;
    });
}

Result<Plan> setEndpointTarget(const Plan& plan, DeviceId id, const EndpointTarget& target)
{
    const Network& network = *plan.network;
    if (const auto* app = std::get_if<AppId>(&target); app && !network.apps.contains(*app))
        return edit::noLongerThere(PartKind::App);
    if (const auto* service = std::get_if<DeviceId>(&target)) {
        const Device* device = network.devices.find(*service);
        if (!device)
            return edit::noLongerThere(PartKind::Device);
        if (!isService(*device))
            return Problem {QT_TRANSLATE_NOOP("Edits",
                                "A private endpoint leads to a service or an app, and %1 is neither. Choose another."),
                {textOf(device->name)}};
    }
    const Device* endpoint = network.devices.find(id);
    if (endpoint && !std::holds_alternative<PrivateEndpoint>(endpoint->role))
        return Problem {
            QT_TRANSLATE_NOOP("Edits", "%1 is no private endpoint and leads nowhere."), {textOf(endpoint->name)}};
    return change(plan, id, [&](Device& row) { row.role = PrivateEndpoint {target}; });
}

Result<Plan> setDeviceStanding(const Plan& plan, DeviceId id, const Standing& standing)
{
    const Device* device = plan.network->devices.find(id);
    if (!device)
        return edit::noLongerThere(PartKind::Device);
    if (auto why = whyNotAt(*plan.network, device->role, standing))
        return *why;
    return change(plan, id, [&](Device& row) {
        if (row.standing == standing)
            return;
        row.standing = standing;
        row.address = addressAt(*plan.network, row.role, standing);
    });
}

Result<Plan> setDeviceGroups(const Plan& plan, DeviceId id, std::vector<ApplicationSecurityGroupId> groups)
{
    if (!edit::areIn(plan.network->applicationSecurityGroups, groups))
        return edit::noLongerThere(PartKind::ApplicationSecurityGroup);
    return change(plan, id, [&](Device& row) { row.groups = std::move(groups); });
}

Result<Plan> setDeviceSecurityGroup(const Plan& plan, DeviceId id, std::optional<SecurityGroupId> group)
{
    if (group && !plan.network->securityGroups.contains(*group))
        return edit::noLongerThere(PartKind::SecurityGroup);
    return change(plan, id, [&](Device& row) { row.securityGroup = group; });
}

Result<Plan> setDeviceHosts(const Plan& plan, DeviceId id, std::vector<HostsEntry> hosts)
{
    return change(plan, id, [&](Device& row) { row.hosts = std::move(hosts); });
}

}
