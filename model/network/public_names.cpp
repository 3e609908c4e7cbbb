#include "model/network/public_names.h"

#include "model/azure/address_space.h"
#include "model/azure/services.h"
#include "model/azure/tags.h"
#include "model/network/site_names.h"
#include "model/network/tag_points.h"
#include "model/network/zone_answer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ase {

namespace {

constexpr const char* someonePublished = QT_TRANSLATE_NOOP(
    "NameResolution", "It is taken for granted that nobody has published names under %1, the suffix of environment %2.");
constexpr const char* someoneElse = QT_TRANSLATE_NOOP(
    "NameResolution", "It is taken for granted that nobody else has an app %1 in the multi-tenant service.");
constexpr const char* leadsToGateway = QT_TRANSLATE_NOOP(
    "NameResolution", "It is taken for granted that the owner of %1 leads it to application gateway %2 in public DNS.");
constexpr const char* ftpPublished = QT_TRANSLATE_NOOP(
    "NameResolution", "It is taken for granted that Azure publishes %1, as it does the names of the apps.");
constexpr const char* oneOfMany = QT_TRANSLATE_NOOP(
    "NameResolution", "Which of the addresses of service tag %1 app %2 answers on is not known: one of them stands for it.");
constexpr const char* unknownName =
    QT_TRANSLATE_NOOP("NameResolution", "%1 of the plan has an unknown name, and %2 may be one of its names.");

class PublicDns {
public:
    PublicDns(const Reading& reading, const QString& name)
        : m_reading(reading)
        , m_name(name)
    {
    }
    NameAnswer ask()
    {
        if (!isPublishedDomain() && !isOfEnvironment() && !isOfMultiTenantService())
            conclude(m_answer, NameOutcome::CannotTell,
                QT_TRANSLATE_NOOP("NameResolution", "The plan does not tell what public DNS says of %1."), {m_name},
                "DNS-07");
        if (m_answer.outcome == NameOutcome::CannotTell)
            addDoubts(m_answer.doubts, m_unknown);
        return std::move(m_answer);
    }

private:
    bool isPublishedDomain();
    bool isPublishedBy(const RowOf<DeviceId, Device>& gateway, const App& app);
    bool isOfEnvironment();
    bool isUnder(EnvironmentId id, const Environment& environment);
    void noteUnknown(const Environment& environment);
    void external(EnvironmentId id, const Environment& environment);
    void internal(EnvironmentId id, const Environment& environment, const QString& suffix, const char* facts);
    bool isOfMultiTenantService();
    void multiTenant(AppId id, const App& app);
    void hosted(AppId id, const App& app);
    void found(std::vector<Address> addresses) { m_answer.addresses = std::move(addresses); }

    const Reading& m_reading;
    const QString& m_name;
    NameAnswer m_answer;
    Doubts m_unknown; ///< names that may be the one asked for
};

bool PublicDns::isPublishedDomain()
{
    for (const auto& app : m_reading.apps().rows()) {
        const auto& domains = app.value->customDomains;
        if (std::none_of(domains.begin(), domains.end(), [&](const auto& one) { return hostName(one) == m_name; }))
            continue;
        for (const auto& device : m_reading.devices().rows()) {
            const auto* gateway = std::get_if<ApplicationGateway>(&device.value->role);
            if (gateway && std::count(gateway->publishes.begin(), gateway->publishes.end(), app.id) > 0)
                return isPublishedBy(device, *app.value);
        }
    }
    return false;
}

/// Fact: MT-17.
bool PublicDns::isPublishedBy(const RowOf<DeviceId, Device>& gateway, const App& app)
{
    const Address* address = valueOf(gateway.value->address);
    const bool onInternet = std::holds_alternative<OnInternet>(gateway.value->standing);
    const QString name = textOf(gateway.value->name);
    if (!address || (!onInternet && azure::isPrivate(AddressSet(Prefix(*address, bitsOf(address->family())))))) {
        conclude(m_answer, NameOutcome::CannotTell,
            QT_TRANSLATE_NOOP("NameResolution",
                "%1 is a domain of app %2, which application gateway %3 publishes; its public address is not in the plan."),
            {m_name, textOf(app.name), name}, "MT-17", gateway.id);
        return true;
    }
    found({*address});
    conclude(m_answer, NameOutcome::Found,
        QT_TRANSLATE_NOOP("NameResolution",
            "Public DNS leads %1, a domain of app %2, to application gateway %3, which publishes it on %4."),
        {m_name, textOf(app.name), name, text(*address)}, "MT-17 DNS-07", gateway.id);
    addDoubts(m_answer.doubts, {nameText(leadsToGateway, {m_name, name})});
    return true;
}

bool PublicDns::isOfEnvironment()
{
    const auto& rows = m_reading.environments().rows();
    return std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return isUnder(row.id, *row.value); });
}

bool PublicDns::isUnder(EnvironmentId id, const Environment& environment)
{
    noteUnknown(environment);
    const QString given = givenSuffix(environment);
    const QString own = ownSuffix(environment);
    const bool isFtp = m_name == ftpName(environment);
    if (!valueOf(environment.exposure) && environment.name.isKnown() && !environment.name.value()->isEmpty()) {
        const QString name = *environment.name.value() + u'.';
        if (!liesIn(m_name, hostName(name + azure::externalSuffix)) && !liesIn(m_name, hostName(name + azure::ilbSuffix)))
            return false;
        conclude(m_answer, NameOutcome::CannotTell,
            QT_TRANSLATE_NOOP("NameResolution",
                "It is not known whether environment %1 is external or internal, and so whether public DNS holds %2."),
            {textOf(environment.name), m_name}, "DNS-01 DNS-05", id);
        return true;
    }
    const bool isGiven = !given.isEmpty() && liesIn(m_name, given);
    if ((isGiven || isFtp) && !environment.isIlb())
        external(id, environment);
    else if (isGiven)
        internal(id, environment, given, "DNS-03 DNS-05");
    else if (isFtp)
        internal(id, environment, m_name, "DNS-06");
    else if (!own.isEmpty() && liesIn(m_name, own))
        internal(id, environment, own, "DNS-02 DNS-04 DNS-13");
    else
        return false;
    if (isFtp && m_answer.outcome == NameOutcome::Found)
        addDoubts(m_answer.doubts, {nameText(ftpPublished, {m_name})});
    if (!isGiven && !isFtp)
        addDoubts(m_answer.doubts, {nameText(someonePublished, {own, textOf(environment.name)})});
    return true;
}

void PublicDns::noteUnknown(const Environment& environment)
{
    const bool azureName = liesIn(m_name, azure::externalSuffix) || liesIn(m_name, azure::ilbSuffix);
    if (!environment.name.isKnown() && azureName)
        addDoubts(m_unknown, {nameText(unknownName, {textOf(environment.name), m_name})});
    if (environment.dnsSuffix && !environment.dnsSuffix->isKnown())
        addDoubts(m_unknown,
            {nameText(
                QT_TRANSLATE_NOOP("NameResolution", "The suffix of environment %1 is not known, and %2 may lie under it."),
                {textOf(environment.name), m_name})});
}

/// Fact: DNS-01.
void PublicDns::external(EnvironmentId id, const Environment& environment)
{
    const Address* inbound = valueOf(environment.inboundAddress);
    if (!inbound) {
        conclude(m_answer, NameOutcome::CannotTell,
            QT_TRANSLATE_NOOP("NameResolution",
                "Public DNS holds the names of external environment %1; its inbound address is not known."),
            {textOf(environment.name)}, "DNS-01", id);
        return;
    }
    found({*inbound});
    conclude(m_answer, NameOutcome::Found,
        QT_TRANSLATE_NOOP("NameResolution", "Public DNS leads %1 to %3, the inbound address of external environment %2."),
        {m_name, textOf(environment.name), text(*inbound)}, "DNS-01", id);
}

void PublicDns::internal(EnvironmentId id, const Environment& environment, const QString& suffix, const char* facts)
{
    conclude(m_answer, NameOutcome::NoSuchName,
        QT_TRANSLATE_NOOP("NameResolution",
            "Public DNS does not know %1: names under %2 belong to environment %3, which has an internal load balancer."),
        {m_name, suffix, textOf(environment.name)}, facts, id);
}

/// Apps as "app.azurewebsites.net" or "app.scm.azurewebsites.net". Fact: OCT-06.
bool PublicDns::isOfMultiTenantService()
{
    if (!m_name.endsWith(u'.' + azure::multiTenantSuffix))
        return false;
    const QStringList labels = m_name.chopped(azure::multiTenantSuffix.size() + 1).split(u'.');
    if (labels.size() > 2 || (labels.size() == 2 && labels.back() != azure::scmLabel))
        return false;
    bool unnamed = false;
    const RowOf<AppId, App>* inEnvironment = nullptr;
    for (const auto& row : m_reading.apps().rows()) {
        const bool multi = isMultiTenant(m_reading, *row.value);
        if (!row.value->name.isKnown() && multi) {
            unnamed = true;
            addDoubts(m_unknown, {nameText(unknownName, {textOf(row.value->name), m_name})});
        }
        if (hostName(row.value->name.valueOr(QString())) != labels.front())
            continue;
        if (multi) {
            multiTenant(row.id, *row.value);
            return true;
        }
        if (environmentOf(m_reading, *row.value))
            inEnvironment = &row;
    }
    if (!inEnvironment || unnamed)
        return false;
    hosted(inEnvironment->id, *inEnvironment->value);
    return true;
}

/// Facts: MT-04 to MT-06.
void PublicDns::multiTenant(AppId id, const App& app)
{
    const QString name = textOf(app.name);
    if (app.assignedAddress) {
        const Address* address = valueOf(app.assignedAddress);
        if (address)
            found({*address});
        conclude(m_answer, address ? NameOutcome::Found : NameOutcome::CannotTell,
            address ? QT_TRANSLATE_NOOP("NameResolution", "Public DNS leads %1 to %3, the address assigned to app %2.")
                    : QT_TRANSLATE_NOOP(
                        "NameResolution", "Public DNS leads %1 to the address assigned to app %2, which is not known: %3."),
            {m_name, name, textOf(*app.assignedAddress)}, "MT-06", id);
        return;
    }
    const QString tag = QString(azure::tag::appService);
    const AddressSet* loaded = knownTag(tag, m_reading.serviceTags());
    found({(loaded && !loaded->isEmpty() ? *loaded : tagPoints(tag)).ranges().front().first});
    conclude(m_answer, NameOutcome::Found,
        QT_TRANSLATE_NOOP("NameResolution",
            "Public DNS leads %1 to the multi-tenant service; app %2 shares the inbound addresses of service tag %3."),
        {m_name, name, tag}, "MT-04 MT-05", id);
    addDoubts(m_answer.doubts, {nameText(oneOfMany, {tag, name})});
}

void PublicDns::hosted(AppId id, const App& app)
{
    const Environment& environment = *m_reading.find(*environmentOf(m_reading, app));
    conclude(m_answer, NameOutcome::NoSuchName,
        QT_TRANSLATE_NOOP("NameResolution",
            "%1 is a name of the multi-tenant service, which has no app %2: it runs in environment %3 and is named after "
            "it."),
        {m_name, textOf(app.name), textOf(environment.name)}, "OCT-06", id);
    addDoubts(m_answer.doubts, {nameText(someoneElse, {textOf(app.name)})});
}

}

NameAnswer publicAnswer(const Reading& reading, const QString& name)
{
    return PublicDns(reading, name).ask();
}

QString privateLinkName(const Reading& reading, const QString& name)
{
    static constexpr std::array<std::pair<QLatin1String, QLatin1String>, 3> suffixes {{
        {azure::externalSuffix, azure::privateEndpointSuffix},
        {azure::ilbSuffix, azure::privateEndpointSuffix},
        {azure::multiTenantSuffix, azure::multiTenantEndpointSuffix},
    }};
    const auto suffix =
        std::find_if(suffixes.begin(), suffixes.end(), [&](const auto& one) { return name.endsWith(u'.' + one.first); });
    if (suffix == suffixes.end())
        return {};
    const auto leadsToIt = [&](const auto& device) {
        const auto* endpoint = std::get_if<PrivateEndpoint>(&device.value->role);
        const AppId* app = endpoint ? std::get_if<AppId>(&endpoint->target) : nullptr;
        const SiteNames names = app ? siteNames(reading, *app) : SiteNames();
        return names.site.contains(name) || names.scm.contains(name);
    };
    const auto& devices = reading.devices().rows();
    const bool isLedOn = std::any_of(devices.begin(), devices.end(), leadsToIt);
    return isLedOn ? name.chopped(suffix->first.size()) + suffix->second : QString();
}

}
