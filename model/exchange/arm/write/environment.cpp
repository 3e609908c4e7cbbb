#include "model/exchange/arm/write/template_writer.h"

#include <QStringList>

namespace ase::arm {

namespace {

const QString referenceOnly = QStringLiteral(
    "Reference only: App Service Environments v1 and v2 were retired on 31 August 2024 and cannot be created.");

/// The spelling of the api-version written here; what does not parse stays as it was. Fact: ARM-22.
json::Value mode(const Environment& environment)
{
    const auto known = azure::parseBalancingMode(textOf(environment.exposure));
    return known && environment.exposure.isKnown()
        ? json::Value(azure::balancingModeText(*known, QString(azure::environments(environment.generation).apiVersion)))
        : TemplateWriter::text(environment.exposure);
}

void addIf(json::Object& properties, const char* key, bool wanted, json::Value value)
{
    if (wanted)
        properties.push_back({QString::fromLatin1(key), std::move(value)});
}

json::Value networkingConfiguration(const Environment& environment)
{
    json::Object settings {
        {QStringLiteral("allowNewPrivateEndpointConnections"), TemplateWriter::flag(environment.allowNewPrivateEndpoints)},
        {QStringLiteral("ftpEnabled"), TemplateWriter::flag(environment.ftpEnabled)},
        {QStringLiteral("remoteDebugEnabled"), TemplateWriter::flag(environment.remoteDebugEnabled)}};
    if (environment.inboundAddress && environment.isIlb())
        settings.push_back({QStringLiteral("inboundIpAddressOverride"), TemplateWriter::text(*environment.inboundAddress)});
    return json::Object {{QStringLiteral("properties"), std::move(settings)}};
}

/// What only v3 takes. Facts: ARM-17 to ARM-19, DIS-24.
void addThird(const Environment& environment, json::Object& properties)
{
    properties.push_back({QStringLiteral("zoneRedundant"), TemplateWriter::flag(environment.zoneRedundant)});
    properties.push_back({QStringLiteral("dedicatedHostCount"), TemplateWriter::number(environment.dedicatedHosts)});
    if (environment.upgradePreference)
        properties.push_back({QStringLiteral("upgradePreference"), TemplateWriter::text(*environment.upgradePreference)});
    properties.push_back({QStringLiteral("networkingConfiguration"), networkingConfiguration(environment)});
    if (!environment.dnsSuffix)
        return;
    json::Object suffix {{QStringLiteral("dnsSuffix"), TemplateWriter::text(*environment.dnsSuffix)}};
    if (environment.certificateUrl)
        suffix.push_back({QStringLiteral("certificateUrl"), TemplateWriter::text(*environment.certificateUrl)});
    properties.push_back(
        {QStringLiteral("customDnsSuffixConfiguration"), json::Object {{QStringLiteral("properties"), std::move(suffix)}}});
}

/// What v1 and v2 take. Facts: ARM-20, ARM-21.
void addOlder(const Environment& environment, json::Object& properties)
{
    if (environment.ipSslAddressCount)
        properties.push_back({QStringLiteral("ipsslAddressCount"), TemplateWriter::number(*environment.ipSslAddressCount)});
    if (environment.dnsSuffix)
        properties.push_back({QStringLiteral("dnsSuffix"), TemplateWriter::text(*environment.dnsSuffix)});
    if (environment.frontEndRatio)
        properties.push_back({QStringLiteral("frontEndScaleFactor"), TemplateWriter::number(*environment.frontEndRatio)});
    if (!environment.pools)
        return;
    properties.push_back({QStringLiteral("multiSize"), TemplateWriter::text(environment.pools->frontEndSize)});
    properties.push_back({QStringLiteral("multiRoleCount"), TemplateWriter::number(environment.pools->frontEnds)});
    json::Array pools;
    for (const WorkerPool& pool : environment.pools->workers)
        pools.push_back(json::Object {{QStringLiteral("workerSizeId"), json::Value(int(pools.size()))},
            {QStringLiteral("workerSize"), TemplateWriter::text(pool.size)},
            {QStringLiteral("workerCount"), TemplateWriter::number(pool.workers)}});
    properties.push_back({QStringLiteral("workerPools"), std::move(pools)});
}

}

void writeEnvironment(TemplateWriter& writer, EnvironmentId id)
{
    const Environment& environment = *writer.network().environments.find(id);
    const bool third = environment.generation == Generation::V3;
    json::Object properties {{QStringLiteral("internalLoadBalancingMode"), mode(environment)}};
    if (environment.subnet)
        properties.push_back({QStringLiteral("virtualNetwork"), writer.reference(*environment.subnet)});
    if (third)
        addThird(environment, properties);
    else
        addOlder(environment, properties);
    json::Object resource = writer.head(azure::environments(environment.generation), TemplateWriter::text(environment.name));
    addIf(resource, "comments", !third, json::Value(referenceOnly));
    resource.push_back({QStringLiteral("location"), writer.location(environment)});
    resource.push_back({QStringLiteral("kind"), json::Value(QString(azure::environmentKind(environment.generation)))});
    resource.push_back({QStringLiteral("properties"), std::move(properties)});
    std::vector<PartId> needs;
    if (environment.subnet) {
        needs.push_back(*environment.subnet);
        if (const auto network = containerOf(writer.network(), *environment.subnet))
            needs.push_back(*network);
    }
    writer.add(id, std::move(resource), needs);
}

void writeAppServicePlan(TemplateWriter& writer, AppServicePlanId id)
{
    const AppServicePlan& plan = *writer.network().appServicePlans.find(id);
    json::Object sku {{QStringLiteral("name"), TemplateWriter::text(plan.sku)}};
    addIf(sku, "tier", !textOf(plan.tier).isEmpty(), TemplateWriter::text(plan.tier));
    sku.push_back({QStringLiteral("capacity"), TemplateWriter::number(plan.instances)});
    json::Object properties;
    std::vector<PartId> needs;
    if (plan.environment) {
        properties.push_back({QStringLiteral("hostingEnvironmentProfile"), writer.reference(*plan.environment)});
        needs.push_back(*plan.environment);
    }
    addIf(properties, "reserved", plan.system == PlanSystem::Linux, json::Value(true));
    addIf(properties, "hyperV", plan.system == PlanSystem::WindowsContainers, json::Value(true));
    addIf(properties, "zoneRedundant", plan.zoneRedundant != Known<bool>(false), TemplateWriter::flag(plan.zoneRedundant));
    json::Object resource = writer.head(azure::appServicePlans, TemplateWriter::text(plan.name));
    resource.push_back({QStringLiteral("location"), writer.location(plan)});
    resource.push_back({QStringLiteral("sku"), std::move(sku)});
    resource.push_back({QStringLiteral("properties"), std::move(properties)});
    writer.add(id, std::move(resource), needs);
}

std::vector<Problem> featuresLeftOut(const Network& network, const App& app)
{
    std::vector<Problem> features;
    const auto add = [&](const char* text, QStringList values) {
        features.push_back({.text = text, .values = std::move(values), .context = "Exchange"});
    };
    for (const QString& domain : app.customDomains)
        add(QT_TRANSLATE_NOOP("Exchange", "the custom domain %1"), {domain});
    if (app.assignedAddress)
        add(QT_TRANSLATE_NOOP("Exchange", "the app-assigned address (%1)"), {textOf(*app.assignedAddress)});
    if (app.gatewayIntegration)
        add(QT_TRANSLATE_NOOP("Exchange", "gateway-required VNet integration (%1)"),
            {nameOf(network, *app.gatewayIntegration)});
    for (const HybridConnection& connection : app.hybridConnections)
        add(QT_TRANSLATE_NOOP("Exchange", "the hybrid connection to %1:%2"), {connection.host, textOf(connection.port)});
    return features;
}

namespace {

/// Facts: MT-07, MT-09.
json::Array restrictionList(TemplateWriter& writer, const std::vector<AccessRestriction>& restrictions)
{
    json::Array list;
    for (const AccessRestriction& restriction : restrictions) {
        json::Object entry;
        const AddressMatch* match = restriction.source ? valueOf(*restriction.source) : nullptr;
        if (restriction.subnet)
            entry.push_back({QStringLiteral("vnetSubnetResourceId"), writer.idOf(*restriction.subnet)});
        else if (match && std::holds_alternative<AnyAddress>(*match))
            entry.push_back({QStringLiteral("ipAddress"), json::Value(QStringLiteral("Any"))});
        else if (restriction.source)
            entry.push_back({QStringLiteral("ipAddress"), TemplateWriter::text(*restriction.source)});
        addIf(entry, "tag", match && std::holds_alternative<ServiceTag>(*match), json::Value(QStringLiteral("ServiceTag")));
        entry.push_back({QStringLiteral("action"), TemplateWriter::text(restriction.access)});
        entry.push_back({QStringLiteral("priority"), TemplateWriter::number(restriction.priority)});
        addIf(entry, "name", !textOf(restriction.name).isEmpty(), TemplateWriter::text(restriction.name));
        list.push_back(std::move(entry));
    }
    return list;
}

json::Object siteConfig(TemplateWriter& writer, const App& app)
{
    json::Object config;
    addIf(config, "ipSecurityRestrictions", !app.restrictions.empty(), restrictionList(writer, app.restrictions));
    addIf(config, "scmIpSecurityRestrictions", !app.scmRestrictions.empty(), restrictionList(writer, app.scmRestrictions));
    addIf(config, "scmIpSecurityRestrictionsUseMain", app.scmUsesRestrictions, json::Value(true));
    const auto add = [&](const char* key, const auto& field) {
        if (field)
            config.push_back({QString::fromLatin1(key), TemplateWriter::text(*field)});
    };
    add("ipSecurityRestrictionsDefaultAction", app.restrictionsElse);
    add("scmIpSecurityRestrictionsDefaultAction", app.scmRestrictionsElse);
    add("ftpsState", app.ftpsState);
    addIf(config, "remoteDebuggingEnabled", app.remoteDebugging != Known<bool>(false),
        TemplateWriter::flag(app.remoteDebugging));
    return config;
}

/// Where publish profiles do not work, or it is not known whether they do. Fact: ARM-26.
void addPolicy(TemplateWriter& writer, AppId id, const char* name, const Known<bool>& allow)
{
    if (allow == Known<bool>(true))
        return;
    const App& app = *writer.network().apps.find(id);
    json::Object resource =
        writer.head(azure::publishingPolicies, TemplateWriter::childName(app.name, QString::fromLatin1(name)));
    resource.push_back(
        {QStringLiteral("properties"), json::Object {{QStringLiteral("allow"), TemplateWriter::flag(allow)}}});
    writer.addChild(id, std::move(resource), {id});
}

QString leftOutOf(const Network& network, const App& app)
{
    QStringList features; // untranslated: a template is the same in every language
    for (const Problem& feature : featuresLeftOut(network, app))
        features << filledIn(QString::fromLatin1(feature.text), feature.values);
    return features.isEmpty() ? QString() : leftOutComment + features.join(QStringLiteral(", ")) + u'.';
}

void need(std::vector<PartId>& needs, const Network& network, SubnetId subnet)
{
    needs.push_back(subnet);
    if (const auto around = containerOf(network, subnet))
        needs.push_back(*around);
}

}

void writeApp(TemplateWriter& writer, AppId id)
{
    const App& app = *writer.network().apps.find(id);
    json::Object properties;
    std::vector<PartId> needs;
    if (app.plan) {
        properties.push_back({QStringLiteral("serverFarmId"), writer.idOf(*app.plan)});
        needs.push_back(*app.plan);
    }
    if (app.environment) {
        properties.push_back({QStringLiteral("hostingEnvironmentProfile"), writer.reference(*app.environment)});
        needs.push_back(*app.environment);
    }
    addIf(properties, "httpsOnly", app.httpsOnly != Known<bool>(false), TemplateWriter::flag(app.httpsOnly));
    if (app.publicNetworkAccess)
        properties.push_back({QStringLiteral("publicNetworkAccess"), TemplateWriter::text(*app.publicNetworkAccess)});
    if (app.integrationSubnet) { // Fact: MT-12
        properties.push_back({QStringLiteral("virtualNetworkSubnetId"), writer.idOf(*app.integrationSubnet)});
        need(needs, writer.network(), *app.integrationSubnet);
    }
    for (const auto* restrictions : {&app.restrictions, &app.scmRestrictions})
        for (const AccessRestriction& restriction : *restrictions)
            if (restriction.subnet)
                need(needs, writer.network(), *restriction.subnet);
    if (json::Object config = siteConfig(writer, app); !config.empty())
        properties.push_back({QStringLiteral("siteConfig"), std::move(config)});
    json::Object resource = writer.head(azure::sites, TemplateWriter::text(app.name));
    const QString comment = leftOutOf(writer.network(), app);
    addIf(resource, "comments", !comment.isEmpty(), json::Value(comment));
    resource.push_back({QStringLiteral("location"), writer.location(app)});
    resource.push_back({QStringLiteral("properties"), std::move(properties)});
    writer.add(id, std::move(resource), needs);
    addPolicy(writer, id, "scm", app.scmBasicAuth);
    addPolicy(writer, id, "ftp", app.ftpBasicAuth);
}

}
