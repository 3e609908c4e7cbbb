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
    addIntegration(form, {id});
    addHybridConnections(form, id);
}

}
