#include "model/plan/edit/edit_subnet.h"

#include "model/azure/sizes.h"
#include "model/azure/special_subnets.h"
#include "model/plan/edit/change.h"
#include "model/plan/edit/free_space.h"

namespace ase {

namespace {

QStringList subnetNames(const Network& network, VirtualNetworkId id)
{
    QStringList names;
    for (const auto& row : network.subnets.rows())
        if (row.value->network == id)
            names.append(textOf(row.value->name));
    return names;
}

}

int advisedSubnetLength(const QString& name)
{
    const azure::SpecialSubnet* special = azure::findSpecialSubnet(name);
    return special ? special->advisedPrefix : azure::subnetSize(Generation::V3).advised;
}

Result<Plan> addSubnet(const Plan& plan, SubnetId id, const NewSubnet& wanted)
{
    const Network& network = *plan.network;
    const VirtualNetwork* holder = network.virtualNetworks.find(wanted.network);
    if (!holder)
        return edit::noLongerThere(PartKind::VirtualNetwork);
    const int length = wanted.length ? *wanted.length : advisedSubnetLength(wanted.name);
    const auto prefix = wanted.prefix ? wanted.prefix : freeSubnetBlock(network, wanted.network, length);
    if (!prefix)
        return Problem {
            QT_TRANSLATE_NOOP("Edits", "%1 has no free block for another subnet. Enlarge its address space first."),
            {textOf(holder->name)}};
    Subnet added;
    added.network = wanted.network;
    added.name =
        wanted.name.isEmpty() ? freeName(QStringLiteral("subnet"), subnetNames(network, wanted.network)) : wanted.name;
    added.prefixes = {prefixField(*prefix)};
    return edit::addRow(plan, &Network::subnets, id, std::move(added));
}

Result<Plan> resizeSubnet(const Plan& plan, SubnetId id, const Prefix& prefix)
{
    return setSubnetPrefixes(plan, id, {prefixField(prefix)});
}

Result<Plan> setSubnetPrefixes(const Plan& plan, SubnetId id, std::vector<PrefixField> prefixes)
{
    return edit::changeRow(plan, &Network::subnets, id, [&](Subnet& row) {
        row.prefixesAsList = row.prefixesAsList || prefixes.size() > 1;
        row.prefixes = std::move(prefixes);
    });
}

PrefixField retypedPrefix(const Subnet& subnet, const QString& text)
{
    const QString trimmed = text.trimmed();
    const Prefix* before = subnet.firstIpv4Prefix();
    if (before && trimmed.startsWith(u'/')) {
        bool ok = false;
        const int length = trimmed.mid(1).toInt(&ok);
        if (ok && length >= 0 && length <= bitsOf(Family::V4))
            return prefixField(Prefix(before->first(), length));
    }
    return prefixField(trimmed);
}

Result<Plan> attachSecurityGroup(const Plan& plan, SubnetId id, std::optional<SecurityGroupId> group)
{
    if (group && !plan.network->securityGroups.contains(*group))
        return edit::noLongerThere(PartKind::SecurityGroup);
    return edit::changeRow(plan, &Network::subnets, id, [&](Subnet& row) { row.securityGroup = group; });
}

Result<Plan> attachRouteTable(const Plan& plan, SubnetId id, std::optional<RouteTableId> table)
{
    if (table && !plan.network->routeTables.contains(*table))
        return edit::noLongerThere(PartKind::RouteTable);
    return edit::changeRow(plan, &Network::subnets, id, [&](Subnet& row) { row.routeTable = table; });
}

Result<Plan> setDelegations(const Plan& plan, SubnetId id, std::vector<Known<QString>> services)
{
    return edit::changeRow(plan, &Network::subnets, id, [&](Subnet& row) { row.delegations = std::move(services); });
}

Result<Plan> setServiceEndpoints(const Plan& plan, SubnetId id, std::vector<ServiceEndpoint> endpoints)
{
    return edit::changeRow(plan, &Network::subnets, id, [&](Subnet& row) { row.serviceEndpoints = std::move(endpoints); });
}

Result<Plan> setPrivateEndpointPolicies(const Plan& plan, SubnetId id, std::optional<Known<QString>> policies)
{
    return edit::changeRow(
        plan, &Network::subnets, id, [&](Subnet& row) { row.privateEndpointNetworkPolicies = std::move(policies); });
}

}
