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

std::optional<Problem> whyNotAt(const Network& network, const Standing& standing)
{
    if (const auto* subnet = std::get_if<SubnetId>(&standing); subnet && !network.subnets.contains(*subnet))
        return edit::noLongerThere(PartKind::Subnet);
    if (const auto* site = std::get_if<SiteId>(&standing); site && !network.sites.contains(*site))
        return edit::noLongerThere(PartKind::Site);
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
    };
    return std::visit(Stems(), role);
}

Result<Plan> addDevice(const Plan& plan, DeviceId id, const NewDevice& wanted)
{
    const Network& network = *plan.network;
    if (auto why = whyNotAt(network, wanted.standing))
        return *why;
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
    const auto next = change(plan, id, [&](Device& row) { row.role = role; });
    if (!next || std::holds_alternative<Gateway>(role))
        return next;
    const auto leadsHere = [&](const SiteConnection& connection) { return connection.gateway == id; };
    const auto mended = [&](const Site& site) {
        if (std::none_of(site.connections.begin(), site.connections.end(), leadsHere))
            return std::shared_ptr<const Site>();
        Site changed = site;
        std::erase_if(changed.connections, leadsHere);
        return std::make_shared<const Site>(std::move(changed));
    };
    const auto sites = edit::swept(next->network->sites, {}, mended);
    if (sites.sharesRowsWith(next->network->sites))
        return next;
    return withNetwork(*next, [&](Network& network) { network.sites = sites; });
}

Result<Plan> setDeviceStanding(const Plan& plan, DeviceId id, const Standing& standing)
{
    if (auto why = whyNotAt(*plan.network, standing))
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
    const auto isThere = [&](ApplicationSecurityGroupId group) {
        return plan.network->applicationSecurityGroups.contains(group);
    };
    if (!std::all_of(groups.begin(), groups.end(), isThere))
        return edit::noLongerThere(PartKind::ApplicationSecurityGroup);
    return change(plan, id, [&](Device& row) { row.groups = std::move(groups); });
}

Result<Plan> setDeviceSecurityGroup(const Plan& plan, DeviceId id, std::optional<SecurityGroupId> group)
{
    if (group && !plan.network->securityGroups.contains(*group))
        return edit::noLongerThere(PartKind::SecurityGroup);
    return change(plan, id, [&](Device& row) { row.securityGroup = group; });
}

}
