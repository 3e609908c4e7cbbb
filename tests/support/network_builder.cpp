#include "tests/support/network_builder.h"

#include <QRegularExpression>

namespace ase::test {

namespace {

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

std::vector<PrefixField> prefixes(const QString& text)
{
    std::vector<PrefixField> fields;
    for (const QString& word : words(text))
        fields.push_back(prefixField(word));
    return fields;
}

/// "10.0.0.0/8,10.1.2.3:80,443" or without the ports, which are then any.
RuleEnd endOf(const QString& text)
{
    static const QRegularExpression withPorts(QStringLiteral("^(.*):([0-9*,-]+)$"));
    const QRegularExpressionMatch match = withPorts.match(text);
    RuleEnd end;
    std::vector<MatchField> addresses;
    for (const QString& one : (match.hasMatch() ? match.captured(1) : text).split(u','))
        addresses.push_back(matchField(one));
    std::vector<PortField> ports;
    for (const QString& one : (match.hasMatch() ? match.captured(2) : QStringLiteral("*")).split(u','))
        ports.push_back(portField(one));
    end.setAddresses(std::move(addresses));
    end.setPorts(std::move(ports));
    return end;
}

template<class TypedId, class T>
void changeRow(Table<TypedId, T>& table, TypedId id, const std::function<void(T&)>& change)
{
    T row = *table.find(id);
    change(row);
    table = table.with(id, std::move(row));
}

}

SecurityRule ruleOf(const QString& text)
{
    const QStringList parts = words(text);
    SecurityRule rule;
    rule.name = QString(u'r' + parts[0]);
    rule.priority = numberField(parts[0]);
    rule.direction = directionField(parts[1] == QLatin1String("in") ? Direction::Inbound : Direction::Outbound);
    rule.access = accessField(parts[2]);
    rule.protocol = protocolField(parts[3]);
    rule.source = endOf(parts[4]);
    rule.destination = endOf(parts[6]);
    return rule;
}

VirtualNetworkId NetworkBuilder::vnet(const QString& name, const QString& addressSpace)
{
    VirtualNetwork row;
    row.name = name;
    row.addressSpace = prefixes(addressSpace);
    const auto id = next<VirtualNetworkId>();
    m_network.virtualNetworks = m_network.virtualNetworks.with(id, std::move(row));
    return id;
}

SubnetId NetworkBuilder::subnet(VirtualNetworkId network, const QString& name, const QString& text)
{
    Subnet row;
    row.name = name;
    row.network = network;
    row.prefixes = prefixes(text);
    const auto id = next<SubnetId>();
    m_network.subnets = m_network.subnets.with(id, std::move(row));
    return id;
}

SecurityGroupId NetworkBuilder::group(const QString& name, const QStringList& rules, std::optional<SubnetId> under)
{
    SecurityGroup row;
    row.name = name;
    for (const QString& text : rules) {
        SecurityRule rule = ruleOf(text);
        rule.position = int(row.rules.size());
        row.rules = row.rules.with(next<SecurityRuleId>(), std::move(rule));
    }
    const auto id = next<SecurityGroupId>();
    m_network.securityGroups = m_network.securityGroups.with(id, std::move(row));
    if (under)
        change(*under, [&](Subnet& subnet) { subnet.securityGroup = id; });
    return id;
}

RouteTableId NetworkBuilder::table(const QString& name, const QStringList& routes, std::optional<SubnetId> under)
{
    RouteTable row;
    row.name = name;
    for (const QString& text : routes) {
        const QStringList parts = words(text);
        Route route;
        route.name = QStringLiteral("route%1").arg(row.routes.size());
        route.position = int(row.routes.size());
        route.prefix = matchField(parts[0]);
        route.nextHop = nextHopField(parts[2]);
        if (parts.size() > 3)
            route.nextHopAddress = addressField(parts[3]);
        row.routes = row.routes.with(next<RouteId>(), std::move(route));
    }
    const auto id = next<RouteTableId>();
    m_network.routeTables = m_network.routeTables.with(id, std::move(row));
    if (under)
        change(*under, [&](Subnet& subnet) { subnet.routeTable = id; });
    return id;
}

PeeringId NetworkBuilder::peer(VirtualNetworkId one, VirtualNetworkId other)
{
    const auto there = next<PeeringId>();
    const auto back = next<PeeringId>();
    Peering row;
    row.name = QStringLiteral("peering%1").arg(there.value);
    row.local = one;
    row.remote = other;
    m_network.peerings = m_network.peerings.with(there, row);
    row.name = QStringLiteral("peering%1").arg(back.value);
    std::swap(row.local, row.remote);
    m_network.peerings = m_network.peerings.with(back, std::move(row));
    return there;
}

EnvironmentId NetworkBuilder::environment(const QString& name, SubnetId subnet, Generation generation, Exposure exposure)
{
    Environment row;
    row.name = name;
    row.subnet = subnet;
    row.generation = generation;
    row.exposure = exposureField(exposure);
    const auto id = next<EnvironmentId>();
    m_network.environments = m_network.environments.with(id, std::move(row));
    return id;
}

AppServicePlanId NetworkBuilder::plan(
    EnvironmentId environment, const QString& sku, int instances, std::optional<int> steady)
{
    AppServicePlan row;
    row.environment = environment;
    row.sku = sku;
    row.instances = instances;
    row.steadyInstances = steady;
    const auto id = next<AppServicePlanId>();
    row.name = QStringLiteral("plan%1").arg(id.value);
    m_network.appServicePlans = m_network.appServicePlans.with(id, std::move(row));
    return id;
}

AppId NetworkBuilder::app(AppServicePlanId plan, const QString& name)
{
    App row;
    row.name = name;
    row.plan = plan;
    const auto id = next<AppId>();
    m_network.apps = m_network.apps.with(id, std::move(row));
    return id;
}

DeviceId NetworkBuilder::device(const QString& name, Role role, Standing standing, const QString& address)
{
    Device row;
    row.name = name;
    row.role = std::move(role);
    row.standing = standing;
    if (!address.isEmpty())
        row.address = addressField(address);
    const auto id = next<DeviceId>();
    m_network.devices = m_network.devices.with(id, std::move(row));
    return id;
}

SiteId NetworkBuilder::site(const QString& name, const QString& text, std::optional<DeviceId> gateway)
{
    Site row;
    row.name = name;
    row.prefixes = prefixes(text);
    if (gateway)
        row.connections.push_back({*gateway});
    const auto id = next<SiteId>();
    m_network.sites = m_network.sites.with(id, std::move(row));
    return id;
}

ApplicationSecurityGroupId NetworkBuilder::applicationGroup(const QString& name)
{
    ApplicationSecurityGroup row;
    row.name = name;
    const auto id = next<ApplicationSecurityGroupId>();
    m_network.applicationSecurityGroups = m_network.applicationSecurityGroups.with(id, std::move(row));
    return id;
}

void NetworkBuilder::change(SubnetId id, const std::function<void(Subnet&)>& change)
{
    changeRow(m_network.subnets, id, change);
}
void NetworkBuilder::change(EnvironmentId id, const std::function<void(Environment&)>& change)
{
    changeRow(m_network.environments, id, change);
}
void NetworkBuilder::change(PeeringId id, const std::function<void(Peering&)>& change)
{
    changeRow(m_network.peerings, id, change);
}
void NetworkBuilder::change(AppServicePlanId id, const std::function<void(AppServicePlan&)>& change)
{
    changeRow(m_network.appServicePlans, id, change);
}
void NetworkBuilder::change(DeviceId id, const std::function<void(Device&)>& change)
{
    changeRow(m_network.devices, id, change);
}
void NetworkBuilder::change(RouteTableId id, const std::function<void(RouteTable&)>& change)
{
    changeRow(m_network.routeTables, id, change);
}
void NetworkBuilder::change(ApplicationSecurityGroupId id, const std::function<void(ApplicationSecurityGroup&)>& change)
{
    changeRow(m_network.applicationSecurityGroups, id, change);
}
void NetworkBuilder::change(SecurityGroupId id, const std::function<void(SecurityGroup&)>& change)
{
    changeRow(m_network.securityGroups, id, change);
}

void NetworkBuilder::changeRule(
    SecurityGroupId group, const QString& name, const std::function<void(SecurityRule&)>& changed)
{
    const SecurityRuleId id = ruleId(group, name);
    change(group, [&](SecurityGroup& row) { changeRow(row.rules, id, changed); });
}

SecurityRuleId NetworkBuilder::ruleId(SecurityGroupId group, const QString& name) const
{
    for (const auto& row : m_network.securityGroups.find(group)->rules.rows())
        if (textOf(row.value->name) == name)
            return row.id;
    qFatal("no rule %s", qPrintable(name));
}

PlanPtr NetworkBuilder::build() const
{
    auto plan = std::make_shared<Plan>();
    plan->network = std::make_shared<const Network>(m_network);
    return plan;
}

}
