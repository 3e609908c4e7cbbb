#include "app/cli/effective_formats.h"

#include "app/cli/json_list.h"
#include "app/cli/table.h"
#include "model/azure/default_rules.h"
#include "model/exchange/json/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase::cli {

namespace {

using json::Array;
using json::Object;

QString originOf(RouteOrigin origin)
{
    switch (origin) {
    case RouteOrigin::System:
        return QStringLiteral("system");
    case RouteOrigin::VirtualNetwork:
        return QStringLiteral("vnet");
    case RouteOrigin::Peering:
        return QStringLiteral("peering");
    case RouteOrigin::Endpoint:
        return QStringLiteral("endpoint");
    case RouteOrigin::PrivateEndpoint:
        return QStringLiteral("private-endpoint");
    case RouteOrigin::Bgp:
        return QStringLiteral("bgp");
    case RouteOrigin::Static:
        return QStringLiteral("static");
    case RouteOrigin::User:
        return QStringLiteral("user");
    }
    return {};
}

QString targetOf(const EffectiveRoute& route)
{
    return route.prefix ? text(*route.prefix) : route.tag;
}

QString stateOf(const EffectiveRoute& route)
{
    return route.active ? QStringLiteral("Active") : QStringLiteral("Invalid");
}

QString nameOf(Direction direction)
{
    return direction == Direction::Inbound ? QStringLiteral("Inbound") : QStringLiteral("Outbound");
}

/// Source or destination of a rule as written; default rules name theirs in Azure's table.
struct WrittenEnd {
    QStringList addresses;
    QStringList ports;
};

WrittenEnd written(const Network& network, const RuleEnd& end)
{
    WrittenEnd result;
    for (const MatchField& field : end.allAddresses())
        result.addresses << textOf(field);
    for (const ApplicationSecurityGroupId group : end.groups)
        result.addresses << u'@' + ase::nameOf(network, group);
    for (const PortField& field : end.allPorts())
        result.ports << textOf(field);
    return result;
}

struct WrittenRule {
    WrittenEnd source;
    WrittenEnd destination;
    QString protocol = QStringLiteral("*");
};

WrittenRule written(const Network& network, const SecurityList& list, const SeenRule& rule)
{
    const QString any = QStringLiteral("*");
    const SecurityGroup* group = list.group ? network.securityGroups.find(*list.group) : nullptr;
    if (const SecurityRule* custom = rule.id && group ? group->rules.find(*rule.id) : nullptr)
        return {written(network, custom->source), written(network, custom->destination), textOf(custom->protocol)};
    for (const azure::DefaultRule& own : azure::defaultRules)
        if (!rule.id && rule.name == own.name) {
            const auto end = [&](QLatin1String tag) { return tag.isEmpty() ? any : QString(tag); };
            return {{{end(own.source)}, {any}}, {{end(own.destination)}, {any}}, any};
        }
    return {{{any}, {any}}, {{any}, {any}}, any};
}

QString accessOf(const SeenRule& rule)
{
    return !rule.access ? QString() : *rule.access == Access::Allow ? QStringLiteral("Allow") : QStringLiteral("Deny");
}

QStringList sentencesOf(const Doubts& doubts)
{
    QStringList sentences;
    for (const Problem& one : doubts)
        sentences << sentence(one);
    return sentences;
}

std::vector<const SecurityList*> allLists(const Effective& effective)
{
    std::vector<const SecurityList*> lists {&effective.lists.inbound, &effective.lists.outbound};
    for (const auto& [device, both] : effective.interfaces)
        lists.insert(lists.end(), {&both.inbound, &both.outbound});
    return lists;
}

Doubts allDoubts(const Effective& effective)
{
    Doubts doubts = effective.routes.doubts;
    for (const SecurityList* list : allLists(effective)) {
        addDoubts(doubts, list->doubts);
        for (const SeenRule& rule : list->rules) {
            addDoubts(doubts, rule.doubts);
            if (rule.tie)
                addDoubts(doubts, {*rule.tie});
            for (const Assumption& assumption : rule.assumptions)
                if (assumption.tag.isEmpty()) // those of tags have a line of their own
                    addDoubts(doubts, {assumption.what});
        }
    }
    return doubts;
}

/// Of the addresses that surely match; points of tags have no prefix.
json::Value prefixesOf(const AddressSet& set)
{
    Array list;
    for (const Prefix& prefix : set.prefixes())
        if (prefix.family() != Family::Tag)
            list.push_back(text(prefix));
    return list;
}

json::Value textOrNull(const QString& text)
{
    return text.isEmpty() ? json::Value() : json::Value(text);
}

json::Value jsonOf(const Network& network, const EffectiveRoute& route)
{
    return Object {{QStringLiteral("prefix"), targetOf(route)},
        {QStringLiteral("next_hop"), QString(azure::nameOf(route.hop))},
        {QStringLiteral("address"), textOrNull(route.hopAddress ? text(*route.hopAddress) : QString())},
        {QStringLiteral("source"), nameOfSource(route.origin)}, {QStringLiteral("origin"), originOf(route.origin)},
        {QStringLiteral("part"), textOrNull(route.part ? pathOf(network, *route.part) : QString())},
        {QStringLiteral("state"), stateOf(route)}, {QStringLiteral("why"), sentence(route.why)}};
}

json::Value jsonOf(
    const Network& network, const SecurityList& list, const SeenRule& rule, Direction direction, const QString& interfaceOf)
{
    const WrittenRule text = written(network, list, rule);
    return Object {{QStringLiteral("direction"), nameOf(direction)}, {QStringLiteral("priority"), rule.priority},
        {QStringLiteral("name"), rule.name}, {QStringLiteral("access"), textOrNull(accessOf(rule))},
        {QStringLiteral("group"), list.group ? pathOf(network, *list.group) : QString()},
        {QStringLiteral("interface"), textOrNull(interfaceOf)}, {QStringLiteral("default"), !rule.id && rule.priority > 0},
        {QStringLiteral("protocol"), text.protocol}, {QStringLiteral("source"), listOf(text.source.addresses)},
        {QStringLiteral("source_prefixes"), prefixesOf(rule.sure.sources)},
        {QStringLiteral("source_ports"), listOf(text.source.ports)},
        {QStringLiteral("destination"), listOf(text.destination.addresses)},
        {QStringLiteral("destination_prefixes"), prefixesOf(rule.sure.destinations)},
        {QStringLiteral("destination_ports"), listOf(text.destination.ports)},
        {QStringLiteral("certain"), rule.isCertain() && !rule.tie}, {QStringLiteral("unknown_tags"), listOf(rule.tags)}};
}

QStringList headings(std::initializer_list<const char*> texts)
{
    QStringList row;
    for (const char* text : texts)
        row << QCoreApplication::translate("CommandLine", text);
    return row;
}

QByteArray routesText(const EffectiveRoutes& routes)
{
    std::vector<QStringList> rows {
        headings({QT_TRANSLATE_NOOP("CommandLine", "prefix"), QT_TRANSLATE_NOOP("CommandLine", "next hop"),
            QT_TRANSLATE_NOOP("CommandLine", "address"), QT_TRANSLATE_NOOP("CommandLine", "origin"),
            QT_TRANSLATE_NOOP("CommandLine", "state"), QT_TRANSLATE_NOOP("CommandLine", "why")})};
    for (const EffectiveRoute& route : routes.routes)
        rows.push_back({targetOf(route), azure::nameOf(route.hop), route.hopAddress ? text(*route.hopAddress) : QString(),
            originOf(route.origin), stateOf(route), sentence(route.why)});
    return table(rows);
}

/// A cell that does not push the rest of the line off the screen.
QString cell(const QStringList& texts)
{
    constexpr qsizetype most = 3;
    if (texts.size() <= most)
        return texts.join(u',');
    return QCoreApplication::translate("CommandLine", "%1 and %2 more")
        .arg(texts.mid(0, most).join(u','))
        .arg(texts.size() - most);
}

QByteArray rulesText(const Network& network, const SecurityList& list)
{
    if (!list.filters) {
        const QString text = list.doubts.empty()
            ? QCoreApplication::translate("CommandLine", "No network security group: everything passes.")
            : QCoreApplication::translate("CommandLine", "The network security group is not known.");
        return text.toUtf8() + '\n';
    }
    std::vector<QStringList> rows {
        headings({QT_TRANSLATE_NOOP("CommandLine", "priority"), QT_TRANSLATE_NOOP("CommandLine", "name"),
            QT_TRANSLATE_NOOP("CommandLine", "access"), QT_TRANSLATE_NOOP("CommandLine", "protocol"),
            QT_TRANSLATE_NOOP("CommandLine", "source"), QT_TRANSLATE_NOOP("CommandLine", "ports"),
            QT_TRANSLATE_NOOP("CommandLine", "destination"), QT_TRANSLATE_NOOP("CommandLine", "ports")})};
    for (const SeenRule& rule : list.rules) {
        const WrittenRule text = written(network, list, rule);
        rows.push_back({rule.priority > 0 ? QString::number(rule.priority) : QStringLiteral("?"), rule.name,
            rule.access ? accessOf(rule) : QStringLiteral("?"), text.protocol, cell(text.source.addresses),
            cell(text.source.ports), cell(text.destination.addresses), cell(text.destination.ports)});
    }
    return table(rows);
}

QByteArray heading(const QString& text)
{
    return '\n' + oneLine(text).toUtf8() + '\n';
}

QByteArray unknownText(const Effective& effective)
{
    QStringList sentences = sentencesOf(allDoubts(effective));
    QStringList tags;
    for (const SecurityList* list : allLists(effective))
        for (const SeenRule& rule : list->rules)
            tags << rule.tags;
    tags.removeDuplicates();
    if (!tags.isEmpty())
        sentences << QCoreApplication::translate(
            "CommandLine", "Tags without a known list of addresses: %1. Give a list with --service-tags.")
                         .arg(tags.join(QStringLiteral(", ")));
    if (sentences.isEmpty())
        return {};
    QByteArray text = heading(QCoreApplication::translate("CommandLine", "What is not known"));
    for (const QString& one : sentences)
        text += oneLine(one).toUtf8() + '\n';
    return text;
}

}

Effective effectiveOf(const Reading& reading, SubnetId subnet)
{
    Effective effective {subnet, effectiveRoutes(reading, subnet),
        {securityList(reading, subnet, Direction::Inbound), securityList(reading, subnet, Direction::Outbound)}, {}};
    for (const auto& row : reading.devicesIn(subnet))
        if (const auto& group = row.value->securityGroup)
            effective.interfaces.push_back({row.id,
                {securityList(reading, *group, subnet, Direction::Inbound),
                    securityList(reading, *group, subnet, Direction::Outbound)}});
    return effective;
}

QByteArray effectiveText(const Network& network, const Effective& effective)
{
    const Subnet& subnet = *network.subnets.find(effective.subnet);
    QStringList prefixes;
    for (const PrefixField& field : subnet.prefixes)
        prefixes << textOf(field);
    const auto rules = [&](const QString& title, const SecurityList& list) {
        const QString group = list.group ? QStringLiteral(" (%1)").arg(pathOf(network, *list.group)) : QString();
        return heading(title + group) + rulesText(network, list);
    };
    QByteArray text = oneLine(pathOf(network, effective.subnet) + u' ' + prefixes.join(u' ')).toUtf8() + '\n'
        + heading(QCoreApplication::translate("CommandLine", "Routes")) + routesText(effective.routes)
        + rules(QCoreApplication::translate("CommandLine", "Inbound rules"), effective.lists.inbound)
        + rules(QCoreApplication::translate("CommandLine", "Outbound rules"), effective.lists.outbound);
    for (const auto& [device, both] : effective.interfaces) {
        const QString path = pathOf(network, device);
        text += rules(QCoreApplication::translate("CommandLine", "Inbound rules of %1").arg(path), both.inbound)
            + rules(QCoreApplication::translate("CommandLine", "Outbound rules of %1").arg(path), both.outbound);
    }
    return text + unknownText(effective);
}

QByteArray effectiveJson(const Network& network, const Effective& effective)
{
    Array routes;
    for (const EffectiveRoute& route : effective.routes.routes)
        routes.push_back(jsonOf(network, route));
    Array rules;
    const auto add = [&](const BothLists& both, const QString& interfaceOf) {
        for (const SeenRule& rule : both.inbound.rules)
            rules.push_back(jsonOf(network, both.inbound, rule, Direction::Inbound, interfaceOf));
        for (const SeenRule& rule : both.outbound.rules)
            rules.push_back(jsonOf(network, both.outbound, rule, Direction::Outbound, interfaceOf));
    };
    add(effective.lists, {});
    for (const auto& [device, both] : effective.interfaces)
        add(both, pathOf(network, device));
    return json::write(Object {{QStringLiteral("schema"), QStringLiteral("ase-planner/effective/1")},
        {QStringLiteral("subnet"), pathOf(network, effective.subnet)}, {QStringLiteral("routes"), std::move(routes)},
        {QStringLiteral("rules"), std::move(rules)},
        {QStringLiteral("unknown"), listOf(sentencesOf(allDoubts(effective)))}});
}

}
