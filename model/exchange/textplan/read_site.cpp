#include "model/exchange/textplan/builder.h"

namespace ase::textplan {

void readSite(Builder& builder, Cursor& cursor)
{
    Site site;
    const Token name = cursor.word("the name of a site");
    const auto id = builder.begin(cursor, builder.network.sites, site, name, QStringLiteral("site:") + name.text);
    while (cursor.atValue({QStringLiteral("dns"), QStringLiteral("via"), QStringLiteral("existing")})
        && !cursor.peek().text.startsWith(u"note="))
        site.prefixes.push_back(fieldOf<PrefixField>(cursor.word("a prefix").text, prefixField));
    builder.options(cursor, site, "a prefix, dns, via or existing", [&] {
        if (cursor.accept("dns"))
            cursor.word("an address"); // followed by connectSite
        else if (cursor.accept("via"))
            cursor.word("the name of a gateway");
        else
            return false;
        return true;
    });
    builder.network.sites = builder.network.sites.with(id, std::move(site));
}

namespace {

/// The name server of a site: that of a `dns` statement with its address or its name, else a new one.
void addNameServer(Builder& builder, Cursor& cursor, SiteId site, Token siteName)
{
    const Token address = cursor.word("an address");
    const auto field = fieldOf<AddressField>(address.text, addressField);
    siteName.text.prepend(QStringLiteral("dns-"));
    for (const auto& row : builder.network.devices.rows()) {
        if (!std::holds_alternative<DnsServer>(row.value->role))
            continue;
        const SiteId* there = siteOf(*row.value);
        if (there && *there == site && row.value->address == field)
            return;
        if (row.value->address || textOf(row.value->name).compare(siteName.text, Qt::CaseInsensitive) != 0)
            continue;
        Device placed = *row.value;
        placed.address = field;
        placed.standing = site;
        builder.network.devices = builder.network.devices.with(row.id, std::move(placed));
        return;
    }
    Device server;
    server.role = DnsServer {};
    server.address = field;
    server.standing = site;
    builder.addDevice(cursor, std::move(server), siteName, QStringLiteral("dns"));
}

}

void connectSite(Builder& builder, Cursor& cursor)
{
    const Token name = cursor.word("the name of a site");
    const auto id = builder.find(cursor, builder.network.sites, name, "the name of a site");
    while (id && !cursor.atEnd()) {
        if (cursor.accept("dns")) {
            addNameServer(builder, cursor, *id, name);
            continue;
        }
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

const QStringList& zoneOptions()
{
    static const QStringList words {QStringLiteral("link"), QStringLiteral("link-falls-back"), QStringLiteral("existing")};
    return words;
}

DnsRecord readRecord(Cursor& cursor)
{
    DnsRecord record;
    record.name = Builder::nameField(cursor.word("the name of a record"));
    while (cursor.atValue(zoneOptions()))
        record.addresses.push_back(fieldOf<AddressField>(cursor.word("an address").text, addressField));
    return record;
}

void readLink(Builder& builder, Cursor& cursor, DnsZone& zone, bool fallsBack)
{
    const Token name = cursor.word("the name of a virtual network");
    if (const auto network = builder.find(cursor, builder.network.virtualNetworks, name, "the name of a virtual network"))
        zone.links.push_back({QStringLiteral("to-") + name.text, *network, fallsBack});
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
    builder.options(cursor, zone, "; or link or link-falls-back", [&] {
        const bool fallsBack = cursor.accept("link-falls-back");
        if (!fallsBack && !cursor.accept("link"))
            return false;
        do
            readLink(builder, cursor, zone, fallsBack);
        while (cursor.atValue(zoneOptions()) && !cursor.peek().text.startsWith(u"note="));
        return true;
    });
    builder.network.dnsZones = builder.network.dnsZones.with(id, std::move(zone));
}

}
