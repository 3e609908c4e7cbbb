#include "model/exchange/textplan/builder.h"
#include "model/plan/flow_text.h"

namespace ase::textplan {

Role roleOf(const QString& keyword)
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
    return VirtualMachine {};
}

bool atDeviceValue(const Cursor& cursor)
{
    static const QStringList options {QStringLiteral("in"), QStringLiteral("internet"), QStringLiteral("nsg"),
        QStringLiteral("groups"), QStringLiteral("hosts"), QStringLiteral("existing"), QStringLiteral("waf"),
        QStringLiteral("x"), QStringLiteral("publishes"), QStringLiteral("passes"), QStringLiteral("translates"),
        QStringLiteral("signs-in"), QStringLiteral("by-name"), QStringLiteral("publish-host")};
    return cursor.atValue(options) && !cursor.peek().text.startsWith(u"note=");
}

namespace {

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

/// PROTOCOL SOURCE -> DESTINATION[:PORTS]
PassedFlows readPassedFlows(Cursor& cursor)
{
    const Field<Protocol> protocol = protocolOf(cursor.word("all, none, tcp, udp, icmp, esp, ah or any").text);
    const Token source = cursor.word("a source");
    cursor.expect("->");
    const auto flows = passedFlows(protocol, source.text, cursor.word("a destination").text);
    if (!flows)
        cursor.refuse(source, "a source without ports");
    return flows.value_or(PassedFlows {});
}

bool readForwarding(Cursor& cursor, Forwarding& forwarding)
{
    if (cursor.accept("translates"))
        return forwarding.translatesSource = true;
    if (!cursor.accept("passes"))
        return false;
    if (!forwarding.passes)
        forwarding.passes.emplace();
    if (cursor.accept("all"))
        forwarding.passes->push_back({{}, {}, protocolOf(QStringLiteral("any")), {}});
    else if (!cursor.accept("none"))
        forwarding.passes->push_back(readPassedFlows(cursor));
    return true;
}

}

bool readSignIn(Cursor& cursor, SignIn& signIn)
{
    if (!cursor.accept("signs-in"))
        return false;
    if (cursor.accept("profile"))
        signIn = SignIn::PublishProfile;
    else if (cursor.accept("sso"))
        signIn = SignIn::SingleSignOn;
    else if (cursor.accept("token"))
        signIn = SignIn::Token;
    else
        cursor.refuse(cursor.peek(), "profile, sso or token");
    return true;
}

namespace {

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
        else if (cursor.accept("publishes"))
            do {
                const Token app = cursor.word("the name of an app");
                if (const auto id = builder.find(cursor, builder.network.apps, app, "the name of an app"))
                    gateway.publishes.push_back(*id);
            } while (atDeviceValue(cursor));
        else
            return false;
        return true;
    }
    bool operator()(Firewall& firewall) const { return readForwarding(cursor, firewall.forwarding); }
    bool operator()(Appliance& appliance) const { return readForwarding(cursor, appliance.forwarding); }
    bool operator()(DnsServer& server) const
    {
        if (cursor.accept("resolver")) {
            server.resolverEndpoint = true;
        } else if (cursor.accept("unreachable")) {
            server.reachable = false;
        } else if (cursor.accept("zone")) {
            const Token zone = cursor.word("the name of a DNS zone");
            if (const auto id = builder.find(cursor, builder.network.dnsZones, zone, "the name of a DNS zone"))
                server.zones.push_back(*id);
        } else if (cursor.accept("forward")) {
            const QString suffix = cursor.word("a DNS suffix").text;
            server.forwards.push_back({suffix, fieldOf<AddressField>(cursor.word("an address").text, addressField)});
        } else {
            return false;
        }
        return true;
    }
    bool operator()(DeploymentServer& server) const
    {
        if (cursor.accept("by-name"))
            server.bindsByNameOnly = true;
        else if (cursor.accept("publish-host"))
            server.publishHost = cursor.word("a host name").text;
        else
            return readSignIn(cursor, server.signIn);
        return true;
    }
    bool operator()(Client& client) const { return readSignIn(cursor, client.signIn); }
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

}

bool readRoleOption(Builder& builder, Cursor& cursor, Role& role)
{
    return std::visit(RoleOption {builder, cursor}, role);
}

}
