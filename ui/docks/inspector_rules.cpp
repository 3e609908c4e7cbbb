#include "model/azure/default_rules.h"
#include "model/plan/edit/edits.h"
#include "ui/docks/inspector_sections.h"

namespace ase::inspector {

namespace {

QString endText(const Network& network, const RuleEnd& end)
{
    QStringList words;
    for (const MatchField& field : end.allAddresses())
        words.append(textOf(field));
    for (ApplicationSecurityGroupId group : end.groups)
        words.append(nameOf(network, group));
    return words.join(QStringLiteral(", "));
}

QString portsText(const RuleEnd& end)
{
    QStringList words;
    for (const PortField& field : end.allPorts())
        words.append(textOf(field));
    return words.isEmpty() ? QStringLiteral("*") : words.join(QStringLiteral(", "));
}

bool isAny(const QString& text)
{
    return text.isEmpty() || text == QLatin1String("*");
}

/// "Tcp 80, 443  VirtualNetwork → any". What does not fit is lost at the end, so the ports stand before the addresses.
QString flowText(const QString& protocol, const QString& ports, const QString& source, const QString& destination)
{
    const QString any = say(QT_TRANSLATE_NOOP("Inspector", "any"));
    const auto end = [&](const QString& text) { return isAny(text) ? any : text; };
    QStringList traffic;
    if (!isAny(protocol) || isAny(ports))
        traffic.append(end(protocol));
    if (!isAny(ports))
        traffic.append(ports);
    return QStringLiteral("%1  %2 → %3").arg(traffic.join(QLatin1Char(' ')), end(source), end(destination));
}

LineListModel::Row ruleRow(const Network& network, SecurityRuleId id, const SecurityRule& rule)
{
    const Access* access = valueOf(rule.access);
    const QString detail = flowText(textOf(rule.protocol), portsText(rule.destination), endText(network, rule.source),
        endText(network, rule.destination));
    return {idText(id.value),
        {.lead = textOf(rule.priority),
            .title = textOf(rule.name),
            .detail = detail,
            .allowed = access ? std::optional(*access == Access::Allow) : std::nullopt,
            .muted = !rule.enabled,
            .part = id}};
}

LineListModel::Row defaultRow(const azure::DefaultRule& rule)
{
    return {rule.name,
        {.lead = QString::number(rule.priority),
            .title = rule.name,
            .detail = flowText({}, {}, rule.source, rule.destination),
            .allowed = rule.allow,
            .muted = true,
            .part = std::nullopt}};
}

void addRules(InspectorForm& form, SecurityGroupId id, Direction direction, const QString& title)
{
    addLines(form, title, [id, direction](const Network& network) {
        std::vector<LineListModel::Row> rows;
        const SecurityGroup* group = network.securityGroups.find(id);
        if (!group)
            return rows;
        for (const auto& [rule, value] : rulesInOrder(*group, direction))
            rows.push_back(ruleRow(network, rule, *value));
        // What Azure would not evaluate, or not tell, still stands in the group.
        for (const auto& [rule, value] : rulesAsWritten(*group)) {
            const Direction* side = valueOf(value->direction);
            const bool ordered = value->enabled && side && valueOf(value->priority);
            if (!ordered && (side ? *side == direction : direction == Direction::Inbound))
                rows.push_back(ruleRow(network, rule, *value));
        }
        for (const azure::DefaultRule& rule : azure::defaultRules) {
            if (rule.direction == direction)
                rows.push_back(defaultRow(rule));
        }
        return rows;
    });
}

template<class Row>
QString usersOf(const Network& network, Row Subnet::*attached, const Row& wanted)
{
    QStringList users;
    for (const auto& row : network.subnets.rows()) {
        if ((*row.value).*attached == wanted)
            users.append(pathOf(network, row.id));
    }
    return users.isEmpty() ? say(QT_TRANSLATE_NOOP("Inspector", "No subnet")) : users.join(QStringLiteral(", "));
}

const SecurityRule* ruleOf(const Network& network, SecurityRuleId id)
{
    const auto group = groupOf(network, id);
    return group ? network.securityGroups.find(*group)->rules.find(id) : nullptr;
}

const Route* routeOf(const Network& network, RouteId id)
{
    const auto table = tableOf(network, id);
    return table ? network.routeTables.find(*table)->routes.find(id) : nullptr;
}

QStringList words(const QString& text)
{
    QStringList all;
    for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        all.append(word.trimmed());
    return all;
}

/// A field of a rule: shown from it, put back into a copy of it.
void addRuleText(InspectorForm& form, SecurityRuleId id, const QString& label, const char* field,
    const std::function<QString(const SecurityRule&)>& shown, const std::function<void(SecurityRule&, const QString&)>& put,
    bool mono)
{
    form.text(
        label, QLatin1String(field),
        [id, shown](const Network& network) {
            const SecurityRule* rule = ruleOf(network, id);
            return rule ? shown(*rule) : QString();
        },
        [id, put](const Plan& plan, const QString& text) -> Result<Plan> {
            const SecurityRule* rule = ruleOf(*plan.network, id);
            SecurityRule next = rule ? *rule : SecurityRule {};
            put(next, text);
            return replaceRule(plan, id, next);
        },
        mono);
}

void addRuleEnd(InspectorForm& form, SecurityRuleId id, RuleEnd SecurityRule::*end, const QString& label, const char* field,
    const QString& portLabel, const char* portField)
{
    addRuleText(
        form, id, label, field,
        [end](const SecurityRule& rule) {
            QStringList all;
            for (const MatchField& match : (rule.*end).allAddresses())
                all.append(textOf(match));
            return all.join(QStringLiteral(", "));
        },
        [end, &form](SecurityRule& rule, const QString& text) {
            std::vector<MatchField> fields;
            const auto tell = [&form](const QString& sentence) { Q_EMIT form.told(sentence); };
            for (const QString& word : words(text))
                fields.push_back(matchField(plainPrefix(word, tell)));
            (rule.*end).setAddresses(std::move(fields));
        },
        true);
    addRuleText(
        form, id, portLabel, portField, [end](const SecurityRule& rule) { return portsText(rule.*end); },
        [end](SecurityRule& rule, const QString& text) {
            std::vector<PortField> fields;
            for (const QString& word : words(text))
                fields.push_back(ase::portField(word));
            (rule.*end).setPorts(std::move(fields));
        },
        true);
}

/// A field of a rule that is one of a few words.
void addRuleChoice(InspectorForm& form, SecurityRuleId id, const QString& label, const char* field,
    const std::vector<InspectorForm::Option>& options, const std::function<QString(const SecurityRule&)>& shown,
    const std::function<void(SecurityRule&, const QString&)>& put)
{
    form.choice(
        label, QLatin1String(field), [options](const Network&) { return options; },
        [id, shown](const Network& network) {
            const SecurityRule* rule = ruleOf(network, id);
            return rule ? shown(*rule) : QString();
        },
        [id, put](const Plan& plan, const QString& text) -> Result<Plan> {
            const SecurityRule* rule = ruleOf(*plan.network, id);
            SecurityRule next = rule ? *rule : SecurityRule {};
            put(next, text);
            return replaceRule(plan, id, next);
        });
}

}

void addSecurityGroup(InspectorForm& form, SecurityGroupId id)
{
    addIdentity(form, id);
    form.fact(say(QT_TRANSLATE_NOOP("Inspector", "Used by")),
        [id](const Network& network) { return usersOf(network, &Subnet::securityGroup, std::optional(id)); });
    addRules(form, id, Direction::Inbound, say(QT_TRANSLATE_NOOP("Inspector", "Inbound rules")));
    addRules(form, id, Direction::Outbound, say(QT_TRANSLATE_NOOP("Inspector", "Outbound rules")));
}

void addSecurityRule(InspectorForm& form, SecurityRuleId id)
{
    addIdentity(form, id);
    addRuleText(
        form, id, say(QT_TRANSLATE_NOOP("Inspector", "Priority")), "priority",
        [](const SecurityRule& rule) { return textOf(rule.priority); },
        [](SecurityRule& rule, const QString& text) { rule.priority = numberField(text); }, true);
    addRuleChoice(
        form, id, say(QT_TRANSLATE_NOOP("Inspector", "Direction")), "direction",
        {{QStringLiteral("Inbound"), say(QT_TRANSLATE_NOOP("Inspector", "Inbound"))},
            {QStringLiteral("Outbound"), say(QT_TRANSLATE_NOOP("Inspector", "Outbound"))}},
        [](const SecurityRule& rule) { return textOf(rule.direction); },
        [](SecurityRule& rule, const QString& text) { rule.direction = directionField(text); });
    addRuleChoice(
        form, id, say(QT_TRANSLATE_NOOP("Inspector", "Action")), "access",
        {{QStringLiteral("Allow"), say(QT_TRANSLATE_NOOP("Inspector", "Allow"))},
            {QStringLiteral("Deny"), say(QT_TRANSLATE_NOOP("Inspector", "Deny"))}},
        [](const SecurityRule& rule) { return textOf(rule.access); },
        [](SecurityRule& rule, const QString& text) { rule.access = accessField(text); });
    std::vector<InspectorForm::Option> protocols {{QStringLiteral("*"), say(QT_TRANSLATE_NOOP("Inspector", "Any"))}};
    for (Protocol protocol : {Protocol::Tcp, Protocol::Udp, Protocol::Icmp, Protocol::Esp, Protocol::Ah}) {
        const std::string_view name = toString(protocol);
        const QString word = QString::fromLatin1(name.data(), qsizetype(name.size()));
        protocols.push_back({word, word});
    }
    addRuleChoice(
        form, id, say(QT_TRANSLATE_NOOP("Inspector", "Protocol")), "protocol", protocols,
        [](const SecurityRule& rule) { return textOf(rule.protocol); },
        [](SecurityRule& rule, const QString& text) { rule.protocol = protocolField(text); });
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "Traffic")));
    addRuleEnd(form, id, &SecurityRule::source, say(QT_TRANSLATE_NOOP("Inspector", "Source")), "source",
        say(QT_TRANSLATE_NOOP("Inspector", "From ports")), "sourcePort");
    addRuleEnd(form, id, &SecurityRule::destination, say(QT_TRANSLATE_NOOP("Inspector", "Destination")), "destination",
        say(QT_TRANSLATE_NOOP("Inspector", "To ports")), "destinationPort");
    addRuleText(
        form, id, say(QT_TRANSLATE_NOOP("Inspector", "Description")), "description",
        [](const SecurityRule& rule) { return rule.description; },
        [](SecurityRule& rule, const QString& text) { rule.description = text; }, false);
}

void addPropagation(InspectorForm& form, const std::vector<RouteTableId>& ids)
{
    form.flag(say(QT_TRANSLATE_NOOP("Inspector", "Gateway routes are not learned")),
        QStringLiteral("disableBgpRoutePropagation"),
        switchesOf(&Network::routeTables, ids, &RouteTable::disableBgpRoutePropagation),
        forAll(ids, [](const Plan& plan, RouteTableId id, bool on) { return setPropagationDisabled(plan, id, on); }));
}

void addRouteTable(InspectorForm& form, RouteTableId id)
{
    addIdentity(form, id);
    form.fact(say(QT_TRANSLATE_NOOP("Inspector", "Used by")),
        [id](const Network& network) { return usersOf(network, &Subnet::routeTable, std::optional(id)); });
    addPropagation(form, {id});
    addLines(form, say(QT_TRANSLATE_NOOP("Inspector", "Routes")), [id](const Network& network) {
        std::vector<LineListModel::Row> rows;
        const RouteTable* table = network.routeTables.find(id);
        if (!table)
            return rows;
        for (const auto& [route, value] : routesAsWritten(*table)) {
            const QString hop = value->nextHopAddress ? textOf(*value->nextHopAddress) : QString();
            rows.push_back({idText(route.value),
                {.lead = {},
                    .title = textOf(value->name),
                    .detail = QStringLiteral("%1 → %2 %3").arg(textOf(value->prefix), textOf(value->nextHop), hop).trimmed(),
                    .allowed = {},
                    .muted = false,
                    .part = route}});
        }
        return rows;
    });
}

void addRoute(InspectorForm& form, RouteId id)
{
    addIdentity(form, id);
    const auto add = [&](const char* label, const char* field, const std::function<QString(const Route&)>& shown,
                         const std::function<void(Route&, const QString&)>& put) {
        form.text(
            say(label), QLatin1String(field),
            [id, shown](const Network& network) {
                const Route* route = routeOf(network, id);
                return route ? shown(*route) : QString();
            },
            [id, put](const Plan& plan, const QString& text) -> Result<Plan> {
                const Route* route = routeOf(*plan.network, id);
                Route next = route ? *route : Route {};
                put(next, text);
                return replaceRoute(plan, id, next);
            },
            true);
    };
    add(
        QT_TRANSLATE_NOOP("Inspector", "Prefix"), "prefix", [](const Route& route) { return textOf(route.prefix); },
        [&form](Route& route, const QString& text) {
            const auto tell = [&form](const QString& sentence) { Q_EMIT form.told(sentence); };
            route.prefix = matchField(plainPrefix(text, tell, textOf(route.prefix)));
        });
    std::vector<InspectorForm::Option> hops;
    for (const char* hop : {"VirtualNetworkGateway", "VnetLocal", "Internet", "VirtualAppliance", "None"})
        hops.push_back({QLatin1String(hop), QLatin1String(hop)});
    form.choice(
        say(QT_TRANSLATE_NOOP("Inspector", "Next hop")), QStringLiteral("nextHop"), [hops](const Network&) { return hops; },
        [id](const Network& network) {
            const Route* route = routeOf(network, id);
            return route ? textOf(route->nextHop) : QString();
        },
        [id](const Plan& plan, const QString& text) -> Result<Plan> {
            const Route* route = routeOf(*plan.network, id);
            Route next = route ? *route : Route {};
            next.nextHop = nextHopField(text);
            return replaceRoute(plan, id, next);
        });
    add(
        QT_TRANSLATE_NOOP("Inspector", "Hop address"), "nextHopAddress",
        [](const Route& route) { return route.nextHopAddress ? textOf(*route.nextHopAddress) : QString(); },
        [](Route& route, const QString& text) {
            route.nextHopAddress = text.trimmed().isEmpty() ? std::nullopt : std::optional(addressField(text));
        });
}

}
