#include "model/azure/skus.h"
#include "model/plan/edit/edits.h"
#include "ui/docks/inspector_sections.h"
#include "ui/docks/part_text.h"

#include <algorithm>

namespace ase::inspector {

namespace {

constexpr int mostInstances = 999; ///< what the spin box offers; bounds of the service are for the checks

template<class T>
QString optionalText(const std::optional<T>& field)
{
    return field ? textOf(*field) : QString();
}

std::optional<Known<QString>> optionalField(const QString& text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional<Known<QString>>(text.trimmed());
}

std::optional<int> valueOr(const Known<int>& known)
{
    return known.isKnown() ? std::optional(*known.value()) : std::nullopt;
}

/// Whether the home of a plan runs sizes of that tier; one without a home runs all.
bool isOffered(const Network& network, AppServicePlanId id, azure::Tier tier)
{
    const AppServicePlan* plan = network.appServicePlans.find(id);
    const Environment* home = plan && plan->environment ? network.environments.find(*plan->environment) : nullptr;
    return !home || azure::generationOf(tier) == home->generation;
}

QString generationKey(Generation generation)
{
    return QString::number(int(generation));
}

void addEnvironmentPlace(InspectorForm& form, EnvironmentId id)
{
    form.choice(
        say(QT_TRANSLATE_NOOP("Inspector", "Subnet")), QStringLiteral("subnet"),
        [](const Network& network) {
            std::vector<InspectorForm::Option> options {{{}, say(QT_TRANSLATE_NOOP("Inspector", "Not placed"))}};
            for (const auto& row : network.subnets.rows())
                options.push_back({idText(row.id.value), pathOf(network, row.id)});
            return options;
        },
        shownOf(&Network::environments, id, [](const Environment& row) { return keyOf(row.subnet); }),
        [id](const Plan& plan, const QString& key) { return setEnvironmentSubnet(plan, id, idOf<SubnetId>(key)); },
        Glyph::Subnet);
}

/// What is known of the certificate for the own suffix. Facts: CERT-01, CERT-03, CERT-04, DNS-13.
void addCertificate(InspectorForm& form, EnvironmentId id)
{
    QLineEdit* names = form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Certificate for")), QStringLiteral("certificateNames"),
        shownOf(&Network::environments, id,
            [](const Environment& row) {
                return QStringList(row.certificateNames.begin(), row.certificateNames.end()).join(QStringLiteral(", "));
            }),
        [id](const Plan& plan, const QString& text) {
            std::vector<QString> all;
            for (const QString& name : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
                all.push_back(name.trimmed());
            return setCertificateNames(plan, id, std::move(all));
        },
        true);
    names->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "names not told")));
    form.flag(say(QT_TRANSLATE_NOOP("Inspector", "Can read the certificate from its vault")),
        QStringLiteral("vaultReachable"),
        shownOf(&Network::environments, id,
            [](const Environment& row) { return std::vector<Known<bool>> {row.vaultReachable}; }),
        [id](const Plan& plan, bool on) { return setVaultReachable(plan, id, on); });
}

void addEnvironmentTraffic(InspectorForm& form, EnvironmentId id)
{
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "Traffic")));
    QLineEdit* inbound = form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Inbound")), QStringLiteral("inboundAddress"),
        shownOf(&Network::environments, id, [](const Environment& row) { return optionalText(row.inboundAddress); }),
        [id](const Plan& plan, const QString& text) {
            return setInboundAddress(
                plan, id, text.trimmed().isEmpty() ? std::nullopt : std::optional(addressField(text.trimmed())));
        },
        true);
    inbound->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "given by Azure")));
    QLineEdit* suffix = form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "DNS suffix")), QStringLiteral("dnsSuffix"),
        shownOf(&Network::environments, id, [](const Environment& row) { return optionalText(row.dnsSuffix); }),
        [id](const Plan& plan, const QString& text) { return setDnsSuffix(plan, id, optionalField(text)); }, true);
    suffix->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "Azure's own")));
    addCertificate(form, id);
    addEnvironmentSwitches(form, {id});
}

}

void addEnvironmentKind(InspectorForm& form, const std::vector<EnvironmentId>& ids)
{
    form.choice(
        say(QT_TRANSLATE_NOOP("Inspector", "Generation")), QStringLiteral("generation"),
        [](const Network&) {
            std::vector<InspectorForm::Option> options;
            for (Generation generation : {Generation::V3, Generation::V2, Generation::V1}) {
                const QString name = generation == Generation::V3
                    ? generationName(generation)
                    : say(QT_TRANSLATE_NOOP("Inspector", "%1, retired")).arg(generationName(generation));
                options.push_back({generationKey(generation), name});
            }
            return options;
        },
        sharedOf(&Network::environments, ids, [](const Environment& row) { return generationKey(row.generation); }),
        forAll(ids, [](const Plan& plan, EnvironmentId id, const QString& key) {
            return setEnvironmentGeneration(plan, id, Generation(key.toInt()));
        }));
    form.choice(
        say(QT_TRANSLATE_NOOP("Inspector", "Exposure")), QStringLiteral("exposure"),
        [](const Network&) {
            return std::vector<InspectorForm::Option> {
                {textOf(exposureField(Exposure::Ilb)), say(QT_TRANSLATE_NOOP("Inspector", "Internal (ILB)"))},
                {textOf(exposureField(Exposure::External)), say(QT_TRANSLATE_NOOP("Inspector", "External"))}};
        },
        // Azure spells one exposure in several ways; all of them are the same choice here.
        sharedOf(&Network::environments, ids,
            [](const Environment& row) {
                const Exposure* exposure = valueOf(row.exposure);
                return exposure ? textOf(exposureField(*exposure)) : textOf(row.exposure);
            }),
        forAll(ids, [](const Plan& plan, EnvironmentId id, const QString& text) {
            return setEnvironmentExposure(plan, id, exposureField(text));
        }));
}

void addEnvironmentSwitches(InspectorForm& form, const std::vector<EnvironmentId>& ids)
{
    const auto flag = [&](const char* label, const char* field, Known<bool> Environment::*shown, auto edit) {
        form.flag(say(label), QLatin1String(field), switchesOf(&Network::environments, ids, shown),
            forAll(ids, [edit](const Plan& plan, EnvironmentId id, bool on) { return edit(plan, id, on); }));
    };
    flag(QT_TRANSLATE_NOOP("Inspector", "FTP is on"), "ftpEnabled", &Environment::ftpEnabled, setFtpEnabled);
    flag(QT_TRANSLATE_NOOP("Inspector", "Remote debugging is on"), "remoteDebugEnabled", &Environment::remoteDebugEnabled,
        setRemoteDebugEnabled);
    flag(QT_TRANSLATE_NOOP("Inspector", "Takes private endpoints"), "allowNewPrivateEndpoints",
        &Environment::allowNewPrivateEndpoints, setAllowNewPrivateEndpoints);
    flag(QT_TRANSLATE_NOOP("Inspector", "Zone redundant"), "zoneRedundant", &Environment::zoneRedundant,
        setEnvironmentZoneRedundant);
}

void addEnvironment(InspectorForm& form, EnvironmentId id)
{
    addIdentity(form, id);
    addEnvironmentKind(form, {id});
    addEnvironmentPlace(form, id);
    addEnvironmentTraffic(form, id);
    const Environment* environment = form.document().plan()->network->environments.find(id);
    if (environment && environment->subnet)
        addAddresses(form, *environment->subnet);
}

void addPlanSize(InspectorForm& form, const std::vector<AppServicePlanId>& ids)
{
    form.choice(
        say(QT_TRANSLATE_NOOP("Inspector", "Size")), QStringLiteral("sku"),
        [ids](const Network& network) {
            std::vector<InspectorForm::Option> options;
            for (const azure::Sku& sku : azure::skus()) {
                const bool fits = std::all_of(
                    ids.begin(), ids.end(), [&](AppServicePlanId id) { return isOffered(network, id, sku.tier); });
                if (fits)
                    options.push_back({sku.name, sku.name});
            }
            return options;
        },
        sharedOf(&Network::appServicePlans, ids, [](const AppServicePlan& row) { return textOf(row.sku); }),
        forAll(ids, [](const Plan& plan, AppServicePlanId id, const QString& text) { return setPlanSku(plan, id, text); }),
        Glyph::Next, true);
    form.fact(
        say(QT_TRANSLATE_NOOP("Inspector", "Tier")), sharedOf(&Network::appServicePlans, ids, [](const AppServicePlan& row) {
            const QString tier = textOf(row.tier);
            return tier.isEmpty() ? say(QT_TRANSLATE_NOOP("Inspector", "Not given")) : tier;
        }));
    form.choice(
        say(QT_TRANSLATE_NOOP("Inspector", "System")), QStringLiteral("system"),
        [](const Network&) {
            return std::vector<InspectorForm::Option> {
                {QString::number(int(PlanSystem::Windows)), QStringLiteral("Windows")},
                {QString::number(int(PlanSystem::Linux)), QStringLiteral("Linux")},
                {QString::number(int(PlanSystem::WindowsContainers)),
                    say(QT_TRANSLATE_NOOP("Inspector", "Windows containers"))}};
        },
        sharedOf(&Network::appServicePlans, ids, [](const AppServicePlan& row) { return QString::number(int(row.system)); }),
        forAll(ids, [](const Plan& plan, AppServicePlanId id, const QString& key) {
            return setPlanSystem(plan, id, PlanSystem(key.toInt()));
        }));
}

void addPlanInstances(InspectorForm& form, const std::vector<AppServicePlanId>& ids)
{
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "Addresses")));
    form.number(say(QT_TRANSLATE_NOOP("Inspector", "Instances")), QStringLiteral("instances"), 0, mostInstances,
        numberOf(&Network::appServicePlans, ids, [](const AppServicePlan& row) { return valueOr(row.instances); }),
        forAll(ids, [](const Plan& plan, AppServicePlanId id, int value) { return setPlanInstances(plan, id, value); }));
    form.number(say(QT_TRANSLATE_NOOP("Inspector", "Grows to")), QStringLiteral("steadyInstances"), 0, mostInstances,
        numberOf(&Network::appServicePlans, ids,
            [](const AppServicePlan& row) { return row.steadyInstances ? row.steadyInstances : valueOr(row.instances); }),
        forAll(ids, [](const Plan& plan, AppServicePlanId id, int value) { return setSteadyInstances(plan, id, value); }));
    form.flag(say(QT_TRANSLATE_NOOP("Inspector", "Zone redundant")), QStringLiteral("zoneRedundant"),
        switchesOf(&Network::appServicePlans, ids, &AppServicePlan::zoneRedundant),
        forAll(ids, [](const Plan& plan, AppServicePlanId id, bool on) { return setPlanZoneRedundant(plan, id, on); }));
}

void addAppServicePlan(InspectorForm& form, AppServicePlanId id)
{
    addIdentity(form, id);
    addPlanSize(form, {id});
    addPlanInstances(form, {id});
}

void addAppHome(InspectorForm& form, const std::vector<AppId>& ids)
{
    form.choice(say(QT_TRANSLATE_NOOP("Inspector", "Plan")), QStringLiteral("plan"),
        partOptions(&Network::appServicePlans, say(QT_TRANSLATE_NOOP("Inspector", "No plan"))),
        sharedOf(&Network::apps, ids, [](const App& row) { return keyOf(row.plan); }),
        forAll(ids,
            [](const Plan& plan, AppId id, const QString& key) -> Result<Plan> {
                const auto to = idOf<AppServicePlanId>(key);
                return to ? setAppPlan(plan, id, *to) : Result<Plan>(plan);
            }),
        Glyph::Plan);
}

void addAppSwitches(InspectorForm& form, const std::vector<AppId>& ids)
{
    form.flag(say(QT_TRANSLATE_NOOP("Inspector", "HTTPS only")), QStringLiteral("httpsOnly"),
        switchesOf(&Network::apps, ids, &App::httpsOnly),
        forAll(ids, [](const Plan& plan, AppId id, bool on) { return setHttpsOnly(plan, id, on); }));
}

void addApp(InspectorForm& form, AppId id)
{
    addIdentity(form, id);
    addAppHome(form, {id});
    QLineEdit* domains = form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Domains")), QStringLiteral("customDomains"),
        shownOf(&Network::apps, id,
            [](const App& row) {
                return QStringList(row.customDomains.begin(), row.customDomains.end()).join(QStringLiteral(", "));
            }),
        [id](const Plan& plan, const QString& text) {
            std::vector<QString> all;
            for (const QString& domain : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
                all.push_back(domain.trimmed());
            return setCustomDomains(plan, id, std::move(all));
        },
        true);
    domains->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "none")));
    addAppSwitches(form, {id});
    addNetworking(form, id);
}

}
