#include "model/plan/edit/edits.h"
#include "ui/docks/inspector_sections.h"

namespace ase::inspector {

namespace {

std::vector<InspectorForm::Option> subnets(const Network& network)
{
    std::vector<InspectorForm::Option> options {{{}, say(QT_TRANSLATE_NOOP("Inspector", "None"))}};
    for (const auto& row : network.subnets.rows())
        options.push_back({idText(row.id.value), pathOf(network, row.id)});
    return options;
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

namespace {

InspectorForm::Option plain(const char* word)
{
    return {QString::fromLatin1(word), QString::fromLatin1(word)};
}

/// One of Azure's words, or nothing.
void addWord(InspectorForm& form, const std::vector<AppId>& ids, const QString& label, const QString& field,
    const std::vector<InspectorForm::Option>& words, std::optional<Known<QString>> App::*member,
    Result<Plan> (*set)(const Plan&, AppId, const std::optional<Known<QString>>&))
{
    form.choice(
        label, field,
        [words](const Network&) {
            std::vector<InspectorForm::Option> options {{{}, say(QT_TRANSLATE_NOOP("Inspector", "Not told"))}};
            options.insert(options.end(), words.begin(), words.end());
            return options;
        },
        sharedOf(&Network::apps, ids, [member](const App& row) { return row.*member ? textOf(*(row.*member)) : QString(); }),
        forAll(ids, [set](const Plan& plan, AppId id, const QString& key) {
            return set(plan, id, key.isEmpty() ? std::nullopt : std::optional<Known<QString>>(key));
        }));
}

}

/// Facts: KUDU-14, KUDU-16, KUDU-18, ARM-26, VER-19.
void addPublishing(InspectorForm& form, const std::vector<AppId>& ids)
{
    const auto flag = [&](const QString& label, const char* field, Known<bool> App::*shown, auto edit) {
        form.flag(label, QLatin1String(field), switchesOf(&Network::apps, ids, shown),
            forAll(ids, [edit](const Plan& plan, AppId id, bool on) { return edit(plan, id, on); }));
    };
    addWord(form, ids, say(QT_TRANSLATE_NOOP("Inspector", "Public access")), QStringLiteral("publicNetworkAccess"),
        {{QStringLiteral("Enabled"), say(QT_TRANSLATE_NOOP("Inspector", "Enabled"))},
            {QStringLiteral("Disabled"), say(QT_TRANSLATE_NOOP("Inspector", "Disabled"))}},
        &App::publicNetworkAccess, &setPublicNetworkAccess);
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "Publishing")));
    flag(say(QT_TRANSLATE_NOOP("Inspector", "Publish profiles work at the SCM site")), "scmBasicAuth", &App::scmBasicAuth,
        setScmBasicAuth);
    flag(say(QT_TRANSLATE_NOOP("Inspector", "Publish profiles work for FTP")), "ftpBasicAuth", &App::ftpBasicAuth,
        setFtpBasicAuth);
    addWord(form, ids, say(QT_TRANSLATE_NOOP("Inspector", "FTP")), QStringLiteral("ftpsState"),
        {plain("AllAllowed"), plain("FtpsOnly"), plain("Disabled")}, &App::ftpsState, &setFtpsState);
    flag(say(QT_TRANSLATE_NOOP("Inspector", "Remote debugging is on")), "remoteDebugging", &App::remoteDebugging,
        setRemoteDebugging);
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
    addRestrictions(form, id);
    addScmChoice(form, {id});
    addPublishing(form, {id});
    addIntegration(form, {id});
    addHybridConnections(form, id);
}

}
