#include "model/plan/edit/edits.h"
#include "ui/docks/inspector_sections.h"

#include <QRegularExpression>

#include <algorithm>

namespace ase::inspector {

namespace {

/// "100 allow 10.0.0.0/8; 110 allow subnet hub/apps".
QString restrictionsText(const Network& network, const std::vector<AccessRestriction>& restrictions)
{
    QStringList entries;
    for (const AccessRestriction& restriction : restrictions) {
        const QString source = restriction.subnet ? QStringLiteral("subnet ") + pathOf(network, *restriction.subnet)
            : restriction.source                  ? textOf(*restriction.source)
                                                  : QStringLiteral("nobody");
        entries.append(
            QStringLiteral("%1 %2 %3").arg(textOf(restriction.priority), textOf(restriction.access).toLower(), source));
    }
    return entries.join(QStringLiteral("; "));
}

std::optional<AccessRestriction> restrictionOf(const Network& network, const QString& entry)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d+)\\s+(allow|deny)\\s+(?:(subnet)\\s+)?(\\S.*?)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(entry);
    bool ok = false;
    const int priority = match.captured(1).toInt(&ok);
    if (!match.hasMatch() || !ok)
        return std::nullopt;
    AccessRestriction restriction;
    restriction.priority = priority;
    restriction.access =
        accessField(match.captured(2).compare(u"allow", Qt::CaseInsensitive) == 0 ? Access::Allow : Access::Deny);
    const QString source = match.captured(4);
    if (match.captured(3).isEmpty()) {
        if (source.compare(u"nobody", Qt::CaseInsensitive) != 0)
            restriction.source = matchField(source);
        return restriction;
    }
    const auto found = findByPath(network, source);
    restriction.subnet = found.empty() ? std::nullopt : found.front().as<SubnetId>();
    return restriction.subnet ? std::optional(restriction) : std::nullopt;
}

/// Entries with the priority of an old one keep its name.
Result<std::vector<AccessRestriction>> restrictionsOf(
    const Network& network, const QString& text, const std::vector<AccessRestriction>& before)
{
    std::vector<AccessRestriction> restrictions;
    for (const QString& entry : text.split(u';', Qt::SkipEmptyParts)) {
        auto restriction = restrictionOf(network, entry);
        if (!restriction)
            return Problem {QT_TRANSLATE_NOOP("Edits",
                                "\"%1\" is no access restriction. Write a priority, allow or deny, and a prefix, a service "
                                "tag, or \"subnet\" and its path: 100 allow 10.0.0.0/8."),
                {entry.trimmed()}};
        const auto named = std::find_if(before.begin(), before.end(),
            [&](const AccessRestriction& old) { return old.priority == restriction->priority; });
        if (named != before.end())
            restriction->name = named->name;
        restrictions.push_back(std::move(*restriction));
    }
    return restrictions;
}

using Restrictions = std::vector<AccessRestriction>;
using SetRestrictions = Result<Plan> (*)(const Plan&, AppId, Restrictions);

void addRestrictions(InspectorForm& form, AppId id, const QString& label, const QString& field,
    Restrictions App::*restrictions, SetRestrictions set)
{
    QLineEdit* line = form.text(
        label, field,
        [id, restrictions](const Network& network) {
            const App* app = network.apps.find(id);
            return app ? restrictionsText(network, app->*restrictions) : QString();
        },
        [id, restrictions, set](const Plan& plan, const QString& text) -> Result<Plan> {
            const App* app = plan.network->apps.find(id);
            const auto next = restrictionsOf(*plan.network, text, app ? app->*restrictions : Restrictions {});
            return next ? set(plan, id, *next) : Result<Plan>(next.error());
        },
        true);
    line->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "everyone")));
}

QString connectionsText(const App& app)
{
    QStringList entries;
    for (const HybridConnection& connection : app.hybridConnections)
        entries.append(QStringLiteral("%1:%2").arg(connection.host, textOf(connection.port)));
    return entries.join(QStringLiteral(", "));
}

std::vector<HybridConnection> connectionsOf(const QString& text)
{
    std::vector<HybridConnection> connections;
    for (const QString& entry : text.split(u',', Qt::SkipEmptyParts)) {
        const QString host = entry.section(u':', 0, -2).trimmed();
        const QString port = entry.section(u':', -1).trimmed();
        connections.push_back({host.isEmpty() ? port : host, portField(host.isEmpty() ? QStringLiteral("443") : port)});
    }
    return connections;
}

std::vector<InspectorForm::Option> subnets(const Network& network)
{
    std::vector<InspectorForm::Option> options {{{}, say(QT_TRANSLATE_NOOP("Inspector", "None"))}};
    for (const auto& row : network.subnets.rows())
        options.push_back({idText(row.id.value), pathOf(network, row.id)});
    return options;
}

void addHybrid(InspectorForm& form, AppId id)
{
    QLineEdit* hybrid = form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Hybrid")), QStringLiteral("hybridConnections"),
        shownOf(&Network::apps, id, connectionsText),
        [id](const Plan& plan, const QString& text) { return setHybridConnections(plan, id, connectionsOf(text)); }, true);
    hybrid->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "host:port, through a relay")));
}

}

void addIntegration(InspectorForm& form, const std::vector<AppId>& ids)
{
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "Outbound")));
    form.choice(say(QT_TRANSLATE_NOOP("Inspector", "Subnet")), QStringLiteral("integrationSubnet"), subnets,
        sharedOf(&Network::apps, ids, [](const App& row) { return keyOf(row.integrationSubnet); }),
        forAll(ids,
            [](const Plan& plan, AppId id, const QString& key) {
                return setIntegrationSubnet(plan, id, idOf<SubnetId>(key));
            }),
        Glyph::Subnet);
    form.choice(say(QT_TRANSLATE_NOOP("Inspector", "By gateway")), QStringLiteral("gatewayIntegration"),
        partOptions(&Network::virtualNetworks, say(QT_TRANSLATE_NOOP("Inspector", "None"))),
        sharedOf(&Network::apps, ids, [](const App& row) { return keyOf(row.gatewayIntegration); }),
        forAll(ids,
            [](const Plan& plan, AppId id, const QString& key) {
                return setGatewayIntegration(plan, id, idOf<VirtualNetworkId>(key));
            }),
        Glyph::VirtualNetwork);
}

void addScmChoice(InspectorForm& form, const std::vector<AppId>& ids)
{
    form.choice(
        say(QT_TRANSLATE_NOOP("Inspector", "SCM goes by")), QStringLiteral("scmUsesRestrictions"),
        [](const Network&) {
            return std::vector<InspectorForm::Option> {
                {QStringLiteral("own"), say(QT_TRANSLATE_NOOP("Inspector", "Its own restrictions"))},
                {QStringLiteral("site"), say(QT_TRANSLATE_NOOP("Inspector", "Those of the site"))}};
        },
        sharedOf(&Network::apps, ids,
            [](const App& row) { return row.scmUsesRestrictions ? QStringLiteral("site") : QStringLiteral("own"); }),
        forAll(ids, [](const Plan& plan, AppId id, const QString& key) {
            return setScmUsesRestrictions(plan, id, key == u"site");
        }));
}

void addNetworking(InspectorForm& form, AppId id)
{
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "Inbound")));
    QLineEdit* address = form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Own address")), QStringLiteral("assignedAddress"),
        shownOf(&Network::apps, id,
            [](const App& row) { return row.assignedAddress ? textOf(*row.assignedAddress) : QString(); }),
        [id](const Plan& plan, const QString& text) {
            return setAssignedAddress(
                plan, id, text.trimmed().isEmpty() ? std::nullopt : std::optional(addressField(text.trimmed())));
        },
        true);
    address->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "shared")));
    addRestrictions(form, id, say(QT_TRANSLATE_NOOP("Inspector", "Site")), QStringLiteral("restrictions"),
        &App::restrictions, &setRestrictions);
    addRestrictions(form, id, say(QT_TRANSLATE_NOOP("Inspector", "SCM site")), QStringLiteral("scmRestrictions"),
        &App::scmRestrictions, &setScmRestrictions);
    addScmChoice(form, {id});
    addIntegration(form, {id});
    addHybrid(form, id);
}

}
