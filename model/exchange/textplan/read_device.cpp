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
        while (atDeviceValue(cursor)) {
            const auto& groups = builder.network.applicationSecurityGroups;
            if (const auto group =
                    builder.find(cursor, groups, cursor.word("a group"), "the name of an application security group"))
                device.groups.push_back(*group);
        }
    } else if (cursor.accept("hosts")) {
        const QString host = cursor.word("a host name").text;
        device.hosts.push_back({host, fieldOf<AddressField>(cursor.word("an address").text, addressField)});
    } else
        return false;
    return true;
}

}

void readDevice(Builder& builder, Cursor& cursor, const QString& keyword)
{
    Device device;
    device.role = roleOf(keyword);
    const Token name = cursor.word("the name of a device");
    const QString next = cursor.peek().text;
    if (cursor.atWord() && (next.contains(u'.') || next.contains(u':') || next.startsWith(u'?')))
        device.address = fieldOf<AddressField>(cursor.word("an address").text, addressField);
    std::optional<Standing> place;
    builder.options(cursor, device, "an address, in SUBNET, internet, existing or what the role has",
        [&] { return readDeviceOption(builder, cursor, device, place) || readRoleOption(builder, cursor, device.role); });
    if (standsOutsideNetworks(device.role))
        place = OnInternet {};
    device.standing = place ? *place : standingOf(builder.network, device);
    if (!cursor.problem())
        builder.addDevice(cursor, std::move(device), name, keyword);
}

}
