#include "model/network/site_names.h"

#include "model/azure/services.h"
#include "model/network/only_referred_to.h"
#include "model/network/zone_answer.h"

namespace ase {

namespace {

QStringList suffixesOf(const Reading& reading, const App& app)
{
    if (isMultiTenant(reading, app))
        return {QString(azure::multiTenantSuffix)};
    const auto id = environmentOf(reading, app);
    const Environment* environment = id ? reading.find(*id) : nullptr;
    if (!environment)
        return {};
    QStringList suffixes {givenSuffix(*environment), ownSuffix(*environment)};
    suffixes.removeAll(QString());
    return suffixes;
}

/// Facts: DNS-06, VER-18.
QStringList ftpNames(const Reading& reading, const App& app, const QStringList& sites)
{
    const auto id = environmentOf(reading, app);
    const Environment* environment = id ? reading.find(*id) : nullptr;
    if (!environment)
        return {};
    if (environment->generation != Generation::V3)
        return sites;
    const QString name = ftpName(*environment);
    return name.isEmpty() ? QStringList() : QStringList(name);
}

}

bool hasOwnSuffixAlone(const Environment& environment)
{
    switch (environment.generation) {
    case Generation::V1:
        return environment.isIlb();
    case Generation::V2:
        return environment.isIlb() && environment.dnsSuffix;
    case Generation::V3:
        return false;
    }
    return false;
}

QString givenSuffix(const Environment& environment)
{
    const Exposure* exposure = valueOf(environment.exposure);
    const QString* name = environment.name.value();
    if (!exposure || !name || name->isEmpty() || hasOwnSuffixAlone(environment))
        return {};
    return hostName(*name + u'.' + (*exposure == Exposure::Ilb ? azure::ilbSuffix : azure::externalSuffix));
}

QString ownSuffix(const Environment& environment)
{
    const Exposure* exposure = valueOf(environment.exposure);
    if (!environment.dnsSuffix || (exposure && *exposure == Exposure::External))
        return {};
    return hostName(environment.dnsSuffix->valueOr(QString()));
}

QString ftpName(const Environment& environment)
{
    const QString* name = environment.name.value();
    if (environment.generation != Generation::V3 || !name || name->isEmpty())
        return {};
    return hostName(*name + u'.' + azure::ftpSuffix);
}

std::optional<EnvironmentId> environmentOf(const Reading& reading, const App& app)
{
    std::optional<EnvironmentId> id = app.environment;
    if (!id && app.plan)
        if (const AppServicePlan* plan = reading.find(*app.plan))
            id = plan->environment;
    return id && reading.find(*id) ? id : std::nullopt;
}

bool isMultiTenant(const Reading& reading, const App& app)
{
    const AppServicePlan* plan = app.plan && !app.environment ? reading.find(*app.plan) : nullptr;
    return plan && isMultiTenant(*plan) && !isOnlyReferredTo(*plan, plan->sku);
}

SiteNames siteNames(const Reading& reading, AppId id)
{
    const App* app = reading.find(id);
    if (!app)
        return {};
    SiteNames names;
    const QString name = hostName(app->name.valueOr(QString()));
    if (!name.isEmpty())
        for (const QString& suffix : suffixesOf(reading, *app)) {
            names.site << name + u'.' + suffix;
            names.scm << name + u'.' + azure::scmLabel + u'.' + suffix;
        }
    names.ftp = ftpNames(reading, *app, names.site);
    for (const QString& domain : app->customDomains)
        if (!hostName(domain).isEmpty())
            names.site << hostName(domain);
    return names;
}

}
