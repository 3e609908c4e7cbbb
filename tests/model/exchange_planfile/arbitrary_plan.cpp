#include "tests/model/exchange_planfile/arbitrary_plan.h"

#include <rapidcheck.h>

namespace ase::test {

namespace {

int upTo(int most)
{
    return *rc::gen::inRange(0, most + 1);
}

bool chance()
{
    return upTo(1) == 1;
}

QString oneOf(std::initializer_list<const char*> texts)
{
    return QString::fromUtf8(*(texts.begin() + upTo(int(texts.size()) - 1)));
}

QString anyText()
{
    return oneOf({"", "hub", "a \"quoted\" \\ name", "zwei\nZeilen\tund\rmehr", "Grüße, 世界 🌍", "</script>", "-1", "=1+1",
        "\x01\x7f", "true", "%1 %2"});
}

Unknown anyUnknown()
{
    return {QStringLiteral("[parameters('%1')]").arg(anyText()), chance() ? QStringLiteral("/resources/0/name") : QString(),
        chance() ? anyText() : QString()};
}

template<class T>
Known<T> known(T value)
{
    return upTo(5) == 0 ? Known<T>(anyUnknown()) : Known<T>(std::move(value));
}

template<class FieldType>
FieldType field(FieldType (*parse)(const QString&), std::initializer_list<const char*> texts)
{
    return upTo(6) == 0 ? FieldType(anyUnknown()) : parse(oneOf(texts));
}

PrefixField anyPrefix()
{
    return field<PrefixField>(
        prefixField, {"10.0.0.0/16", " 10.0.0.0/8 ", "10.0.0.1/16", "fd00::/64", "::/0", "", "10.0.0.0/33", "x"});
}

AddressField anyAddress()
{
    return field<AddressField>(addressField, {"10.0.0.4", "fd00::4", "FD00:0::4", "10.0.0.256", ""});
}

MatchField anyMatch()
{
    return field<MatchField>(
        matchField, {"*", "10.0.0.0/24", "10.0.0.4", "fd00::/64", "VirtualNetwork", "Storage.WestEurope", "10.0.0.0-9"});
}

PortField anyPort()
{
    return field<PortField>(portField, {"*", "443", "4024-4026", "4026-4024", "65536", "0"});
}

template<class T, class Make>
std::vector<T> several(Make make, int most = 3)
{
    std::vector<T> items;
    for (int count = upTo(most); count > 0; --count)
        items.push_back(make());
    return items;
}

template<class T, class Make>
std::optional<T> maybe(Make make)
{
    return chance() ? std::optional<T>(make()) : std::nullopt;
}

template<class Key, class T>
Key anyIdOf(const Table<Key, T>& table)
{
    return table.rows()[std::size_t(upTo(int(table.size()) - 1))].id;
}

template<class Key, class T>
std::optional<Key> maybeIdOf(const Table<Key, T>& table)
{
    return !table.isEmpty() && chance() ? std::optional(anyIdOf(table)) : std::nullopt;
}

Known<QString> anyName()
{
    return known(anyText());
}

template<class T>
T anyPart()
{
    T part;
    part.name = anyName();
    part.resourceGroup = anyText();
    part.region = maybe<Known<QString>>(anyName);
    part.notes = anyText();
    part.existing = chance();
    return part;
}

RuleEnd anyEnd(const Network& network)
{
    RuleEnd end;
    end.address = maybe<MatchField>(anyMatch);
    end.addresses = several<MatchField>(anyMatch);
    if (!network.applicationSecurityGroups.isEmpty())
        end.groups = several<ApplicationSecurityGroupId>([&] { return anyIdOf(network.applicationSecurityGroups); }, 2);
    end.port = maybe<PortField>(anyPort);
    end.ports = several<PortField>(anyPort);
    return end;
}

SecurityRule anyRule(const Network& network)
{
    auto rule = anyPart<SecurityRule>();
    rule.priority = field<Field<int>>(numberField, {"100", "0100", "-5", "many", "", "99999999999"});
    rule.direction = field<Field<Direction>>(directionField, {"Inbound", "outbound", "sideways"});
    rule.access = field<Field<Access>>(accessField, {"Allow", "DENY", "perhaps"});
    rule.protocol = field<Field<Protocol>>(protocolField, {"*", "Tcp", "udp", "Icmp", "Esp", "Ah", "Sctp"});
    rule.source = anyEnd(network);
    rule.destination = anyEnd(network);
    rule.description = anyText();
    rule.enabled = chance();
    return rule;
}

Route anyRoute()
{
    auto route = anyPart<Route>();
    route.prefix = anyMatch();
    route.nextHop = field<Field<NextHop>>(nextHopField, {"Internet", "virtualAppliance", "None", "VnetPeering"});
    route.nextHopAddress = maybe<AddressField>(anyAddress);
    return route;
}

Environment anyEnvironment(const Network& network)
{
    auto environment = anyPart<Environment>();
    environment.generation = Generation(upTo(2));
    environment.exposure = field<Field<Exposure>>(exposureField, {"None", "Web, Publishing", "3", "Everything"});
    environment.subnet = maybeIdOf(network.subnets);
    environment.inboundAddress = maybe<AddressField>(anyAddress);
    environment.dnsSuffix = maybe<Known<QString>>(anyName);
    environment.certificateUrl = maybe<Known<QString>>(anyName);
    environment.frontEndRatio = maybe<Known<int>>([] { return known(15); });
    if (chance())
        environment.pools = Pools {anyName(), known(2), several<WorkerPool>([] {
                                       return WorkerPool {anyName(), known(upTo(9))};
                                   })};
    environment.ipSslAddressCount = maybe<Known<int>>([] { return known(upTo(3)); });
    environment.zoneRedundant = known(chance());
    environment.dedicatedHosts = known(upTo(2));
    environment.ftpEnabled = known(chance());
    environment.remoteDebugEnabled = known(chance());
    environment.allowNewPrivateEndpoints = known(chance());
    environment.upgradePreference = maybe<Known<QString>>(anyName);
    return environment;
}

AccessRestriction anyRestriction(const Network& network)
{
    AccessRestriction restriction;
    restriction.name = anyName();
    restriction.priority = known(upTo(500));
    restriction.access = field<Field<Access>>(accessField, {"Allow", "Deny", "perhaps"});
    restriction.source = maybe<MatchField>(anyMatch);
    restriction.subnet = maybeIdOf(network.subnets);
    return restriction;
}

Role anyServiceRole(const Network& network)
{
    switch (upTo(2)) {
    case 0:
        return ScaleSet {upTo(9)};
    case 1:
        return FrontDoor {anyText(), several<QString>(anyText)};
    default: // one of three
        break;
    }
    PlatformService service {azure::ServiceKind(upTo(int(azure::ServiceKind::Other))), anyText(), {}};
    if (!network.subnets.isEmpty())
        service.endpointSubnets = several<SubnetId>([&] { return anyIdOf(network.subnets); }, 2);
    return service;
}

Role anyRole()
{
    const auto forward = [] { return DnsServer::Forward {anyText(), anyAddress()}; };
    const std::vector<Role> roles {Gateway {GatewayKind(upTo(1)), chance()}, Firewall {}, Appliance {},
        ApplicationGateway {chance(), upTo(5)}, DnsServer {chance(), several<DnsServer::Forward>(forward)},
        VirtualMachine {}, DeploymentServer {}, Client {}, PrivateEndpoint {anyText()}};
    return roles[std::size_t(upTo(int(roles.size()) - 1))];
}

Device anyDevice(const Network& network)
{
    auto device = anyPart<Device>();
    device.role = upTo(3) == 0 ? anyServiceRole(network) : anyRole();
    if (!network.subnets.isEmpty() && chance())
        device.standing = anyIdOf(network.subnets);
    else if (!network.sites.isEmpty() && chance())
        device.standing = anyIdOf(network.sites);
    device.address = maybe<AddressField>(anyAddress);
    if (!network.securityGroups.isEmpty() && chance())
        device.securityGroup = anyIdOf(network.securityGroups);
    if (!network.applicationSecurityGroups.isEmpty())
        device.groups = several<ApplicationSecurityGroupId>([&] { return anyIdOf(network.applicationSecurityGroups); }, 2);
    return device;
}

class Grower {
public:
    Grower()
        : m_ids(std::uint64_t(*rc::gen::arbitrary<std::uint32_t>()))
    {
    }

    Network grow()
    {
        add(network.applicationSecurityGroups, [] { return anyPart<ApplicationSecurityGroup>(); });
        add(network.virtualNetworks, [] { return virtualNetwork(); });
        add(network.securityGroups, [this] { return securityGroup(); });
        add(network.routeTables, [this] { return routeTable(); });
        if (!network.virtualNetworks.isEmpty()) {
            add(
                network.subnets, [this] { return subnet(); }, 4);
            add(network.peerings, [this] { return peering(); });
        }
        add(network.environments, [this] { return anyEnvironment(network); });
        add(network.appServicePlans, [this] { return appServicePlan(); });
        add(network.apps, [this] { return app(); });
        add(network.sites, [] { return site(); });
        add(
            network.devices, [this] { return anyDevice(network); }, 4);
        connectSites();
        aimEndpoints();
        add(network.dnsZones, [this] { return zone(); });
        network.region = anyName();
        network.resourceGroup = anyText();
        return network;
    }

    Network network;

private:
    template<class Key, class T, class Make>
    void add(Table<Key, T>& table, Make make, int most = 2)
    {
        for (int count = upTo(most); count > 0; --count)
            table = table.with(m_ids.next<Key>(), make());
    }

    static VirtualNetwork virtualNetwork()
    {
        auto made = anyPart<VirtualNetwork>();
        made.addressSpace = several<PrefixField>(anyPrefix);
        made.dnsServers = several<AddressField>(anyAddress);
        made.classic = chance();
        return made;
    }
    SecurityGroup securityGroup()
    {
        auto made = anyPart<SecurityGroup>();
        for (int position = 0, count = upTo(3); position < count; ++position) {
            auto rule = anyRule(network);
            rule.position = position;
            made.rules = made.rules.with(m_ids.next<SecurityRuleId>(), rule);
        }
        return made;
    }
    RouteTable routeTable()
    {
        auto made = anyPart<RouteTable>();
        made.disableBgpRoutePropagation = known(chance());
        for (int position = 0, count = upTo(3); position < count; ++position) {
            auto route = anyRoute();
            route.position = position;
            made.routes = made.routes.with(m_ids.next<RouteId>(), route);
        }
        return made;
    }
    Subnet subnet()
    {
        auto made = anyPart<Subnet>();
        made.network = anyIdOf(network.virtualNetworks);
        made.prefixes = several<PrefixField>(anyPrefix);
        made.prefixesAsList = chance();
        made.securityGroup = maybeIdOf(network.securityGroups);
        made.routeTable = maybeIdOf(network.routeTables);
        made.serviceEndpoints = several<ServiceEndpoint>([] {
            return ServiceEndpoint {anyText(), several<QString>(anyText)};
        });
        made.delegations = several<Known<QString>>(anyName);
        made.privateEndpointNetworkPolicies = maybe<Known<QString>>(anyName);
        return made;
    }
    Peering peering()
    {
        auto made = anyPart<Peering>();
        made.local = anyIdOf(network.virtualNetworks);
        made.remote = anyIdOf(network.virtualNetworks);
        made.allowVirtualNetworkAccess = known(chance());
        made.allowForwardedTraffic = known(chance());
        made.allowGatewayTransit = known(chance());
        made.useRemoteGateways = known(chance());
        made.disconnected = chance();
        return made;
    }
    AppServicePlan appServicePlan()
    {
        auto made = anyPart<AppServicePlan>();
        made.environment = maybeIdOf(network.environments);
        made.sku = anyName();
        made.tier = anyName();
        made.instances = known(upTo(40));
        made.steadyInstances = maybe<int>([] { return upTo(40); });
        made.system = PlanSystem(upTo(2));
        made.zoneRedundant = known(chance());
        return made;
    }
    App app()
    {
        auto made = anyPart<App>();
        made.plan = maybeIdOf(network.appServicePlans);
        made.environment = maybeIdOf(network.environments);
        made.customDomains = several<QString>(anyText);
        made.httpsOnly = known(chance());
        made.publicNetworkAccess = maybe<Known<QString>>(anyName);
        made.assignedAddress = maybe<AddressField>(anyAddress);
        made.restrictions = several<AccessRestriction>([this] { return anyRestriction(network); });
        made.scmRestrictions = several<AccessRestriction>([this] { return anyRestriction(network); });
        made.scmUsesRestrictions = chance();
        made.integrationSubnet = maybeIdOf(network.subnets);
        made.gatewayIntegration = maybeIdOf(network.virtualNetworks);
        made.hybridConnections = several<HybridConnection>([] { return HybridConnection {anyText(), anyPort()}; });
        return made;
    }
    static Site site()
    {
        auto made = anyPart<Site>();
        made.prefixes = several<PrefixField>(anyPrefix);
        return made;
    }
    void connectSites()
    {
        for (const auto& row : network.sites.rows()) {
            Site made = *row.value;
            if (!network.devices.isEmpty())
                made.connections = several<SiteConnection>([this] { return SiteConnection {anyIdOf(network.devices)}; }, 2);
            network.sites = network.sites.with(row.id, std::move(made));
        }
    }
    /// Some private endpoints lead to a device or an app of the plan.
    void aimEndpoints()
    {
        for (const auto& row : network.devices.rows()) {
            if (!std::holds_alternative<PrivateEndpoint>(row.value->role))
                continue;
            Device made = *row.value;
            if (const auto app = maybeIdOf(network.apps))
                made.role = PrivateEndpoint {*app};
            else if (chance())
                made.role = PrivateEndpoint {anyIdOf(network.devices)};
            network.devices = network.devices.with(row.id, std::move(made));
        }
    }
    DnsZone zone()
    {
        auto made = anyPart<DnsZone>();
        made.records = several<DnsRecord>([] { return DnsRecord {anyName(), several<AddressField>(anyAddress)}; });
        if (!network.virtualNetworks.isEmpty())
            made.links = several<ZoneLink>([this] { return ZoneLink {anyName(), anyIdOf(network.virtualNetworks)}; });
        return made;
    }

    IdSource m_ids;
};

double anyNumber()
{
    return *rc::gen::element(0.0, -12.0, 0.1, 1234567.0, 1e20, -1.0 / 3.0, 100000.0);
}

Placement anyPlacement()
{
    return {maybe<QPointF>([] { return QPointF(anyNumber(), anyNumber()); }),
        maybe<QSizeF>([] { return QSizeF(anyNumber(), anyNumber()); }), chance(), chance(), upTo(2) - 1};
}

RowLook anyLook()
{
    return {anyText(), *rc::gen::element(RowColour::None, RowColour::Grey, RowColour::Violet)};
}

NamedView anyView()
{
    return {anyText(), anyNumber(), anyNumber(), anyNumber(),
        several<Layer>([] { return *rc::gen::element(Layer::Environments, Layer::Notes, Layer::Connections); })};
}

/// Looks for some of the rules and routes.
Table<PartId, RowLook> someLooks(const Network& network)
{
    Table<PartId, RowLook> looks;
    const auto add = [&](const auto& rows) {
        for (const auto& row : rows)
            if (const RowLook look = anyLook(); chance() && !(look == RowLook {}))
                looks = looks.with(PartId(row.id), look);
    };
    for (const auto& group : network.securityGroups.rows())
        add(group.value->rules.rows());
    for (const auto& table : network.routeTables.rows())
        add(table.value->routes.rows());
    return looks;
}

KeptItem anyKept(const Network& network)
{
    KeptItem item;
    if (!network.subnets.isEmpty() && chance())
        item.part = anyIdOf(network.subnets);
    item.type = QStringLiteral("Microsoft.Sql/servers");
    item.name = anyText();
    item.pointer = QStringLiteral("/resources/3");
    item.json =
        oneOf({"{}", "{\"a\":[1,2.50,-0.0,true,null],\"b\":{\"\":\"ü\"}}", "\"text\"", "[]", "12345678901234567890"});
    return item;
}

}

Plan arbitraryPlan()
{
    Plan plan;
    plan.name = anyText();
    plan.notes = anyText();
    plan.network = std::make_shared<const Network>(Grower().grow());
    plan.premises = {anyText(), anyText()};
    plan.review.accepted = several<AcceptedFinding>([] {
        return AcceptedFinding {anyText(), anyText(), anyText(), anyText()};
    });
    forEachTable(*plan.network, [&](const auto& table) {
        for (const auto& row : table.rows())
            if (chance())
                plan.diagram.placements = plan.diagram.placements.with(PartId(row.id), anyPlacement());
    });
    IdSource ids(std::uint64_t(*rc::gen::arbitrary<std::uint32_t>()) + 77);
    for (int count = upTo(3); count > 0; --count) {
        const auto note = ids.next<NoteId>();
        plan.diagram.notes = plan.diagram.notes.with(note, Note {anyText()});
        if (chance())
            plan.diagram.placements = plan.diagram.placements.with(PartId(note), anyPlacement());
    }
    plan.diagram.rows = someLooks(*plan.network);
    plan.diagram.views = several<NamedView>(anyView);
    Kept kept;
    kept.items = several<KeptItem>([&] { return anyKept(*plan.network); });
    plan.kept = std::make_shared<const Kept>(std::move(kept));
    return plan;
}

}
