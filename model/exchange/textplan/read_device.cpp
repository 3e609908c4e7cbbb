#include "model/exchange/textplan/builder.h"

namespace ase::textplan {

namespace {

bool holds(const std::vector<PrefixField>& prefixes, const Address& address)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const PrefixField& field) {
        const Prefix* prefix = valueOf(field);
        return prefix && prefix->contains(address);
    });
}

/// The subnet that holds the address, else the site that does, else the Internet.
Standing standingOf(const Network& network, const Device& device)
{
    const Address* address = valueOf(device.address);
    if (!address)
        return OnInternet {};
    for (const auto& row : network.subnets.rows())
        if (holds(row.value->prefixes, *address))
            return row.id;
    for (const auto& row : network.sites.rows())
        if (holds(row.value->prefixes, *address))
            return row.id;
    return OnInternet {};
}

std::optional<Role> roleOf(const QString& keyword)
{
    if (keyword == u"gateway")
        return Gateway {};
    if (keyword == u"firewall")
        return Firewall {};
    if (keyword == u"appliance")
        return Appliance {};
    if (keyword == u"appgw")
        return ApplicationGateway {};
    if (keyword == u"dns")
        return DnsServer {};
    if (keyword == u"vm")
        return VirtualMachine {};
    if (keyword == u"server")
        return DeploymentServer {};
    if (keyword == u"client")
        return Client {};
    if (keyword == u"endpoint")
        return PrivateEndpoint {};
    if (keyword == u"vmss")
        return ScaleSet {};
    if (keyword == u"service")
        return PlatformService {};
    if (keyword == u"frontdoor")
        return FrontDoor {};
    return std::nullopt;
}

std::optional<azure::ServiceKind> acceptKind(Cursor& cursor)
{
    static constexpr std::pair<const char*, azure::ServiceKind> words[] {{"sql", azure::ServiceKind::Sql},
        {"storage", azure::ServiceKind::Storage}, {"keyvault", azure::ServiceKind::KeyVault},
        {"eventhub", azure::ServiceKind::EventHub}, {"servicebus", azure::ServiceKind::ServiceBus},
        {"cosmosdb", azure::ServiceKind::CosmosDb}, {"registry", azure::ServiceKind::ContainerRegistry},
        {"other", azure::ServiceKind::Other}};
    for (const auto& [word, kind] : words)
        if (cursor.accept(word))
            return kind;
    return std::nullopt;
}

/// The service or app of that path, else the words themselves.
EndpointTarget targetOf(const Network& network, const QString& text)
{
    for (const PartId part : findByPath(network, text)) {
        const auto device = part.as<DeviceId>();
        if (device && isService(*network.devices.find(*device)))
            return *device;
        if (const auto app = part.as<AppId>())
            return *app;
    }
    return text;
}

/// Options that only one role has.
struct RoleOption {
    Builder& builder;
    Cursor& cursor;

    bool operator()(Gateway& gateway) const
    {
        if (cursor.accept("express"))
            gateway.kind = GatewayKind::ExpressRoute;
        else if (cursor.accept("bgp"))
            gateway.bgp = true;
        else
            return false;
        return true;
    }
    bool operator()(ApplicationGateway& gateway) const
    {
        if (cursor.accept("waf"))
            gateway.waf = true;
        else if (cursor.accept("x"))
            gateway.instances = cursor.number("a number of instances");
        else
            return false;
        return true;
    }
    bool operator()(DnsServer& server) const
    {
        if (cursor.accept("resolver"))
            return server.resolverEndpoint = true;
        if (!cursor.accept("forward"))
            return false;
        const QString suffix = cursor.word("a DNS suffix").text;
        server.forwards.push_back({suffix, fieldOf<AddressField>(cursor.word("an address").text, addressField)});
        return true;
    }
    bool operator()(PrivateEndpoint& endpoint) const
    {
        if (!cursor.accept("to"))
            return false;
        endpoint.target = targetOf(builder.network, cursor.word("what the endpoint leads to").text);
        return true;
    }
    bool operator()(ScaleSet& set) const
    {
        if (!cursor.accept("x"))
            return false;
        set.instances = cursor.number("a number of instances");
        return true;
    }
    bool operator()(PlatformService& service) const
    {
        if (const auto kind = acceptKind(cursor)) {
            service.kind = *kind;
        } else if (cursor.accept("type")) {
            service.type = cursor.word("what the service is").text;
        } else if (cursor.accept("from")) {
            if (const auto subnet = builder.findSubnet(cursor, cursor.word("the name of a subnet")))
                service.endpointSubnets.push_back(*subnet);
        } else {
            return false;
        }
        return true;
    }
    bool operator()(FrontDoor& door) const
    {
        if (cursor.accept("identity"))
            door.identity = cursor.word("the identity of the Front Door").text;
        else if (cursor.accept("origin"))
            door.origins.push_back(cursor.word("a host name").text);
        else
            return false;
        return true;
    }
    template<class Other>
    bool operator()(Other&) const
    {
        return false;
    }
};

Standing readPlace(Builder& builder, Cursor& cursor)
{
    const Token place = cursor.word("the name of a subnet or a site");
    for (const auto& row : builder.network.sites.rows())
        if (textOf(row.value->name).compare(place.text, Qt::CaseInsensitive) == 0)
            return row.id;
    const auto subnet = builder.findSubnet(cursor, place);
    return subnet ? Standing(*subnet) : Standing(OnInternet {});
}

bool readDeviceOption(Builder& builder, Cursor& cursor, Device& device, std::optional<Standing>& place)
{
    if (cursor.accept("in"))
        place = readPlace(builder, cursor);
    else if (cursor.accept("internet"))
        place = OnInternet {};
    else if (cursor.accept("nsg"))
        device.securityGroup =
            builder.find(cursor, builder.network.securityGroups, cursor.word("an NSG"), "the name of an NSG");
    else if (cursor.accept("groups")) {
        while (cursor.atValue(
            {QStringLiteral("in"), QStringLiteral("internet"), QStringLiteral("nsg"), QStringLiteral("existing")})) {
            const auto& groups = builder.network.applicationSecurityGroups;
            if (const auto group =
                    builder.find(cursor, groups, cursor.word("a group"), "the name of an application security group"))
                device.groups.push_back(*group);
        }
    } else
        return false;
    return true;
}

DeviceId addDevice(Builder& builder, Cursor& cursor, Device device, const Token& name, const QString& keyword)
{
    const auto id = builder.begin(cursor, builder.network.devices, device, name, keyword + u':' + name.text);
    builder.network.devices = builder.network.devices.with(id, std::move(device));
    return id;
}

}

void readDevice(Builder& builder, Cursor& cursor, const QString& keyword)
{
    Device device;
    device.role = roleOf(keyword).value_or(VirtualMachine {});
    const Token name = cursor.word("the name of a device");
    const QString next = cursor.peek().text;
    if (cursor.atWord() && (next.contains(u'.') || next.contains(u':') || next.startsWith(u'?')))
        device.address = fieldOf<AddressField>(cursor.word("an address").text, addressField);
    std::optional<Standing> place;
    builder.options(cursor, device, "an address, in SUBNET, internet, existing or what the role has", [&] {
        return readDeviceOption(builder, cursor, device, place) || std::visit(RoleOption {builder, cursor}, device.role);
    });
    if (standsOutsideNetworks(device.role))
        place = OnInternet {};
    device.standing = place ? *place : standingOf(builder.network, device);
    if (!cursor.problem())
        addDevice(builder, cursor, std::move(device), name, keyword);
}

void readSite(Builder& builder, Cursor& cursor)
{
    Site site;
    const Token name = cursor.word("the name of a site");
    const auto id = builder.begin(cursor, builder.network.sites, site, name, QStringLiteral("site:") + name.text);
    while (cursor.atValue({QStringLiteral("dns"), QStringLiteral("via"), QStringLiteral("existing")})
        && !cursor.peek().text.startsWith(u"note="))
        site.prefixes.push_back(fieldOf<PrefixField>(cursor.word("a prefix").text, prefixField));
    std::optional<AddressField> dns;
    builder.options(cursor, site, "a prefix, dns, via or existing", [&] {
        if (cursor.accept("dns"))
            dns = fieldOf<AddressField>(cursor.word("an address").text, addressField);
        else if (cursor.accept("via"))
            cursor.word("the name of a gateway"); // followed by connectSite
        else
            return false;
        return true;
    });
    builder.network.sites = builder.network.sites.with(id, std::move(site));
    if (!dns || cursor.problem())
        return;
    Device server;
    server.role = DnsServer {};
    server.address = *dns;
    server.standing = id;
    Token serverName = name;
    serverName.text.prepend(QStringLiteral("dns-"));
    addDevice(builder, cursor, std::move(server), serverName, QStringLiteral("dns"));
}

void connectSite(Builder& builder, Cursor& cursor)
{
    const Token name = cursor.word("the name of a site");
    const auto id = builder.find(cursor, builder.network.sites, name, "the name of a site");
    while (id && !cursor.atEnd()) {
        if (!cursor.accept("via")) {
            cursor.word("a word");
            continue;
        }
        const Token gateway = cursor.word("the name of a gateway");
        const auto device = builder.find(cursor, builder.network.devices, gateway, "the name of a gateway");
        if (!device)
            return;
        Site site = *builder.network.sites.find(*id);
        site.connections.push_back({*device});
        builder.network.sites = builder.network.sites.with(*id, std::move(site));
    }
}

namespace {

DnsRecord readRecord(Cursor& cursor)
{
    DnsRecord record;
    record.name = Builder::nameField(cursor.word("the name of a record"));
    while (cursor.atValue({QStringLiteral("link"), QStringLiteral("existing")}))
        record.addresses.push_back(fieldOf<AddressField>(cursor.word("an address").text, addressField));
    return record;
}

}

void readZone(Builder& builder, Cursor& cursor)
{
    DnsZone zone;
    const Token name = cursor.word("the name of a DNS zone");
    const auto id = builder.begin(cursor, builder.network.dnsZones, zone, name, QStringLiteral("zone:") + name.text);
    if (cursor.accept(TokenKind::Colon))
        do
            zone.records.push_back(readRecord(cursor));
        while (cursor.accept(TokenKind::Semicolon));
    builder.options(cursor, zone, "; or link", [&] {
        if (!cursor.accept("link"))
            return false;
        do {
            const Token network = cursor.word("the name of a virtual network");
            const auto linked =
                builder.find(cursor, builder.network.virtualNetworks, network, "the name of a virtual network");
            if (linked)
                zone.links.push_back({QStringLiteral("to-") + network.text, *linked});
        } while (cursor.atValue({QStringLiteral("existing")}) && !cursor.peek().text.startsWith(u"note="));
        return true;
    });
    builder.network.dnsZones = builder.network.dnsZones.with(id, std::move(zone));
}

}
