#include "model/exchange/textplan/builder.h"
#include "model/plan/flow_text.h"

namespace ase::textplan {

QString starOf(const QString& text)
{
    return text == u"any" ? QStringLiteral("*") : text;
}

Field<Access> readAccess(Cursor& cursor)
{
    const Token token = cursor.word("allow or deny");
    if (token.text == u"allow")
        return accessField(Access::Allow);
    if (token.text != u"deny")
        cursor.refuse(token, "allow or deny");
    return accessField(Access::Deny);
}

Field<Protocol> protocolOf(const QString& text)
{
    const Field<Protocol> field = fieldOf<Field<Protocol>>(starOf(text), protocolField);
    const Protocol* known = valueOf(field);
    return known ? protocolField(*known) : field;
}

namespace {

RuleEnd readEnd(Builder& builder, Cursor& cursor, const char* expected)
{
    const Token token = cursor.word(expected);
    const auto [addresses, ports] = splitEnd(token.text);
    std::vector<MatchField> matches;
    RuleEnd end;
    for (const QString& address : addresses.split(u',')) {
        Token group = token;
        group.text = address.mid(1);
        if (!address.startsWith(u'@'))
            matches.push_back(fieldOf<MatchField>(starOf(address), matchField));
        else if (const auto id = builder.find(cursor, builder.network.applicationSecurityGroups, group,
                     "the name of an application security group after @"))
            end.groups.push_back(*id);
    }
    std::vector<PortField> portFields;
    for (const QString& port : ports.split(u','))
        portFields.push_back(fieldOf<PortField>(starOf(port), portField));
    end.setAddresses(std::move(matches));
    end.setPorts(std::move(portFields));
    return end;
}

Field<Direction> readDirection(Cursor& cursor)
{
    const Token token = cursor.word("in or out");
    if (token.text == u"in")
        return directionField(Direction::Inbound);
    if (token.text != u"out")
        cursor.refuse(token, "in or out");
    return directionField(Direction::Outbound);
}

void readRule(Builder& builder, Cursor& cursor, SecurityGroup& group, const QString& groupName)
{
    SecurityRule rule;
    Token name = cursor.word("the priority of a rule");
    rule.priority = fieldOf<Field<int>>(name.text, numberField);
    rule.direction = readDirection(cursor);
    rule.access = readAccess(cursor);
    rule.protocol = protocolOf(cursor.word("tcp, udp, icmp, esp, ah or any").text);
    rule.source = readEnd(builder, cursor, "a source");
    cursor.expect("->");
    rule.destination = readEnd(builder, cursor, "a destination");
    rule.position = int(group.rules.size());
    name.text.prepend(QStringLiteral("rule-"));
    for (bool more = true; more;) {
        if (const auto own = cursor.acceptSetting("name"))
            name.text = *own;
        else if (const auto note = cursor.acceptSetting("note"))
            rule.description = *note;
        else if (cursor.accept("disabled"))
            rule.enabled = false;
        else
            more = false;
    }
    if (cursor.problem())
        return;
    const auto id = builder.begin(cursor, group.rules, rule, name, groupName + u'/' + name.text);
    group.rules = group.rules.with(id, std::move(rule));
}

/// The items of a list behind a colon, up to the statement's options.
template<class ReadItem>
void readItems(Cursor& cursor, ReadItem readItem)
{
    if (!cursor.accept(TokenKind::Colon))
        return;
    while (cursor.atWord()) {
        readItem();
        if (!cursor.accept(TokenKind::Semicolon))
            return;
    }
}

}

void readSecurityGroup(Builder& builder, Cursor& cursor)
{
    SecurityGroup group;
    const Token name = cursor.word("the name of an NSG");
    const auto id = builder.begin(cursor, builder.network.securityGroups, group, name, QStringLiteral("nsg:") + name.text);
    while (builder.acceptCommon(cursor, group)) { }
    readItems(cursor, [&] { readRule(builder, cursor, group, name.text); });
    builder.options(cursor, group, "; or the end of the statement", [] { return false; });
    builder.network.securityGroups = builder.network.securityGroups.with(id, std::move(group));
}

void readApplicationSecurityGroup(Builder& builder, Cursor& cursor)
{
    ApplicationSecurityGroup group;
    const Token name = cursor.word("the name of an application security group");
    auto& groups = builder.network.applicationSecurityGroups;
    const auto id = builder.begin(cursor, groups, group, name, QStringLiteral("asg:") + name.text);
    builder.options(cursor, group, "existing or the end of the statement", [] { return false; });
    groups = groups.with(id, std::move(group));
}

namespace {

void readHop(Cursor& cursor, Route& route)
{
    const Token hop = cursor.word("an address, appliance, internet, none, vnet or gateway");
    if (hop.text == u"internet")
        route.nextHop = nextHopField(NextHop::Internet);
    else if (hop.text == u"none")
        route.nextHop = nextHopField(NextHop::None);
    else if (hop.text == u"vnet")
        route.nextHop = nextHopField(NextHop::VnetLocal);
    else if (hop.text == u"gateway")
        route.nextHop = nextHopField(NextHop::VirtualNetworkGateway);
    else {
        route.nextHop = nextHopField(NextHop::VirtualAppliance);
        if (hop.text != u"appliance")
            route.nextHopAddress = fieldOf<AddressField>(hop.text, addressField);
        else if (cursor.atValue({QStringLiteral("no-propagation"), QStringLiteral("existing")})
            && !cursor.peek().text.startsWith(u"name="))
            route.nextHopAddress = fieldOf<AddressField>(cursor.word("an address").text, addressField);
    }
}

void readRoute(Builder& builder, Cursor& cursor, RouteTable& table, const QString& tableName)
{
    Route route;
    Token name = cursor.word("a prefix or a service tag");
    route.prefix = fieldOf<MatchField>(name.text, matchField);
    cursor.expect("->");
    readHop(cursor, route);
    route.position = int(table.routes.size());
    name.text = QStringLiteral("to-") + name.text.replace(u'/', u'_').replace(u':', u'.');
    if (const auto own = cursor.acceptSetting("name"))
        name.text = *own;
    const auto id = builder.begin(cursor, table.routes, route, name, tableName + u'/' + name.text);
    table.routes = table.routes.with(id, std::move(route));
}

}

void readRouteTable(Builder& builder, Cursor& cursor)
{
    RouteTable table;
    const Token name = cursor.word("the name of a route table");
    const auto id = builder.begin(cursor, builder.network.routeTables, table, name, QStringLiteral("rt:") + name.text);
    const auto option = [&] {
        const bool off = cursor.accept("no-propagation");
        table.disableBgpRoutePropagation = off ? Known<bool>(true) : table.disableBgpRoutePropagation;
        return off;
    };
    while (option() || builder.acceptCommon(cursor, table)) { }
    readItems(cursor, [&] { readRoute(builder, cursor, table, name.text); });
    builder.options(cursor, table, "; or no-propagation", option);
    builder.network.routeTables = builder.network.routeTables.with(id, std::move(table));
}

}
