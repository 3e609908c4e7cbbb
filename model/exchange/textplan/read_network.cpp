#include "model/exchange/textplan/builder.h"

namespace ase::textplan {

void readVirtualNetwork(Builder& builder, Cursor& cursor)
{
    VirtualNetwork network;
    const Token name = cursor.word("the name of a virtual network");
    const auto id = builder.begin(cursor, builder.network.virtualNetworks, network, name, name.text);
    const QStringList options {QStringLiteral("dns"), QStringLiteral("classic"), QStringLiteral("existing")};
    while (cursor.atValue(options) && !cursor.peek().text.startsWith(u"note="))
        network.addressSpace.push_back(fieldOf<PrefixField>(cursor.word("a prefix").text, prefixField));
    builder.options(cursor, network, "a prefix, dns, classic or existing", [&] {
        if (cursor.accept("classic"))
            return network.classic = true;
        if (!cursor.accept("dns"))
            return false;
        do
            network.dnsServers.push_back(fieldOf<AddressField>(cursor.word("an address").text, addressField));
        while (cursor.atValue(options) && !cursor.peek().text.startsWith(u"note="));
        return true;
    });
    builder.network.virtualNetworks = builder.network.virtualNetworks.with(id, std::move(network));
}

namespace {

bool readSubnetOption(Builder& builder, Cursor& cursor, Subnet& subnet)
{
    static const QStringList options {QStringLiteral("nsg"), QStringLiteral("rt"), QStringLiteral("delegated"),
        QStringLiteral("endpoint"), QStringLiteral("existing"), QStringLiteral("list")};
    const Network& network = builder.network;
    if (cursor.accept("nsg"))
        subnet.securityGroup = builder.find(cursor, network.securityGroups, cursor.word("an NSG"), "the name of an NSG");
    else if (cursor.accept("rt"))
        subnet.routeTable =
            builder.find(cursor, network.routeTables, cursor.word("a route table"), "the name of a route table");
    else if (cursor.accept("list"))
        subnet.prefixesAsList = true;
    else if (cursor.accept("delegated"))
        subnet.delegations.push_back(cursor.atValue(options) && !cursor.peek().text.startsWith(u"note=")
                ? Builder::nameField(cursor.word("a service"))
                : QStringLiteral("Microsoft.Web/hostingEnvironments"));
    else if (cursor.accept("endpoint"))
        do
            subnet.serviceEndpoints.push_back({cursor.word("a service").text, {}});
        while (cursor.atValue(options) && !cursor.peek().text.startsWith(u"note="));
    else
        return false;
    return true;
}

}

void readSubnet(Builder& builder, Cursor& cursor)
{
    Subnet subnet;
    const Token name = cursor.word("the name of a subnet");
    while (cursor.atValue({QStringLiteral("in")}))
        subnet.prefixes.push_back(fieldOf<PrefixField>(cursor.word("a prefix").text, prefixField));
    cursor.expect("in");
    const Token network = cursor.word("the name of a virtual network");
    const auto networkId = builder.find(cursor, builder.network.virtualNetworks, network, "the name of a virtual network");
    if (!networkId)
        return;
    subnet.network = *networkId;
    const auto id = builder.begin(cursor, builder.network.subnets, subnet, name, network.text + u'/' + name.text);
    subnet.prefixesAsList = subnet.prefixes.size() > 1;
    builder.options(cursor, subnet, "nsg, rt, delegated, endpoint, list or existing",
        [&] { return readSubnetOption(builder, cursor, subnet); });
    builder.network.subnets = builder.network.subnets.with(id, std::move(subnet));
}

namespace {

struct PeeringEnd {
    Token name;
    std::optional<VirtualNetworkId> id;
};

PeeringEnd readEnd(Builder& builder, Cursor& cursor)
{
    const Token name = cursor.word("the name of a virtual network");
    return {name, builder.find(cursor, builder.network.virtualNetworks, name, "the name of a virtual network")};
}

void addPeering(Builder& builder, Cursor& cursor, const PeeringEnd& local, const PeeringEnd& remote, Peering peering)
{
    Token name = remote.name;
    name.text.prepend(QStringLiteral("to-"));
    const auto id = builder.begin(cursor, builder.network.peerings, peering, name, local.name.text + u'/' + name.text);
    peering.local = *local.id;
    peering.remote = *remote.id;
    builder.network.peerings = builder.network.peerings.with(id, std::move(peering));
}

}

void readPeering(Builder& builder, Cursor& cursor)
{
    const PeeringEnd first = readEnd(builder, cursor);
    const PeeringEnd second = readEnd(builder, cursor);
    Peering there;
    Peering back;
    bool oneWay = false;
    builder.options(cursor, there, "one-way, transit, remote-gateways, forwarded, no-access or existing", [&] {
        if (cursor.accept("one-way"))
            oneWay = true;
        else if (cursor.accept("transit"))
            there.allowGatewayTransit = true;
        else if (cursor.accept("remote-gateways"))
            back.useRemoteGateways = true;
        else if (cursor.accept("forwarded"))
            there.allowForwardedTraffic = back.allowForwardedTraffic = true;
        else if (cursor.accept("no-access"))
            there.allowVirtualNetworkAccess = back.allowVirtualNetworkAccess = false;
        else
            return false;
        return true;
    });
    if (cursor.problem())
        return;
    if (oneWay)
        there.useRemoteGateways = back.useRemoteGateways;
    back.existing = there.existing;
    addPeering(builder, cursor, first, second, there);
    if (!oneWay)
        addPeering(builder, cursor, second, first, back);
}

}
