#include "model/exchange/arm/functions/function.h"
#include "model/exchange/arm/resource_id.h"

#include <QCoreApplication>

namespace ase::arm {

namespace {

constexpr const char* regionNotGiven = QT_TRANSLATE_NOOP("Exchange", "The region of the resource group is not given.");
constexpr const char* notGiven = QT_TRANSLATE_NOOP("Exchange", "%1 is not given.");

Value openPart(const char* why, const QString& expression)
{
    return unknownValue(Cause::NoValue, why, {expression}, expression);
}

Value given(const std::optional<QString>& value, const char* why, const char* expression)
{
    return value ? Value(*value) : openPart(why, QString::fromLatin1(expression));
}

Value resourceGroup(const Call& call)
{
    const Target& target = call.context.frame->target;
    TextBuilder id;
    addTarget(id, {Level::ResourceGroup, target.subscription, target.resourceGroup});
    const bool isOwn =
        target.resourceGroup.isUnknown() && target.resourceGroup.unknown().expression == resourceGroupExpression;
    const Scope& scope = call.evaluator.scope();
    const bool isGiven = scope.resourceGroup && target.resourceGroup.toString() == *scope.resourceGroup;
    return Value::Object {
        {QStringLiteral("id"), id.build()},
        {QStringLiteral("name"), target.resourceGroup},
        {QStringLiteral("type"), QStringLiteral("Microsoft.Resources/resourceGroups")},
        {QStringLiteral("location"),
            isOwn || isGiven ? given(scope.location, regionNotGiven, "resourceGroup().location")
                             : openPart(regionNotGiven, QStringLiteral("resourceGroup().location"))},
        {QStringLiteral("tags"), openPart(notGiven, QStringLiteral("resourceGroup().tags"))},
        {QStringLiteral("properties"), Value::Object {{QStringLiteral("provisioningState"), QStringLiteral("Succeeded")}}},
    };
}

Value subscription(const Call& call)
{
    const Target& target = call.context.frame->target;
    TextBuilder id;
    addTarget(id, {Level::Subscription, target.subscription, {}});
    return Value::Object {
        {QStringLiteral("id"), id.build()},
        {QStringLiteral("subscriptionId"), target.subscription},
        {QStringLiteral("tenantId"), given(call.evaluator.scope().tenantId, notGiven, "subscription().tenantId")},
        {QStringLiteral("displayName"), openPart(notGiven, QStringLiteral("subscription().displayName"))},
    };
}

Value tenant(const Call& call)
{
    return Value::Object {
        {QStringLiteral("tenantId"), given(call.evaluator.scope().tenantId, notGiven, "tenant().tenantId")},
        {QStringLiteral("displayName"), openPart(notGiven, QStringLiteral("tenant().displayName"))},
        {QStringLiteral("countryCode"), openPart(notGiven, QStringLiteral("tenant().countryCode"))},
    };
}

Value managementGroup(const Call&)
{
    return Value::Object {
        {QStringLiteral("id"), openPart(notGiven, QStringLiteral("managementGroup().id"))},
        {QStringLiteral("name"), openPart(notGiven, QStringLiteral("managementGroup().name"))},
        {QStringLiteral("properties"), openPart(notGiven, QStringLiteral("managementGroup().properties"))},
    };
}

Value deployment(const Call& call)
{
    const Deployment* deployment = call.context.frame->deployment;
    const json::Value* version = deployment && deployment->node ? deployment->node->findAnyCase(u"contentVersion") : nullptr;
    return Value::Object {
        {QStringLiteral("name"), call.context.frame->deploymentName},
        {QStringLiteral("location"), openPart(notGiven, QStringLiteral("deployment().location"))},
        {QStringLiteral("properties"),
            Value::Object {
                {QStringLiteral("templateLink"), openPart(notGiven, QStringLiteral("deployment().properties.templateLink"))},
                {QStringLiteral("template"),
                    Value::Object {{QStringLiteral("contentVersion"),
                        version ? Value(version->toString()) : Value(QStringLiteral("1.0.0.0"))}}},
                {QStringLiteral("mode"), QStringLiteral("Incremental")},
            }},
    };
}

/// The public cloud. Other clouds have other names; a template for them asks for nothing else here.
Value environment(const Call&)
{
    const auto entry = [](const char* name, const char* value) {
        return Member {QString::fromLatin1(name), QString::fromLatin1(value)};
    };
    return Value::Object {
        entry("name", "AzureCloud"),
        entry("gallery", "https://gallery.azure.com/"),
        entry("graph", "https://graph.windows.net/"),
        entry("portal", "https://portal.azure.com"),
        entry("graphAudience", "https://graph.windows.net/"),
        entry("activeDirectoryDataLake", "https://datalake.azure.net/"),
        entry("batch", "https://batch.core.windows.net/"),
        entry("media", "https://rest.media.azure.net"),
        entry("sqlManagement", "https://management.core.windows.net:8443/"),
        entry("resourceManager", "https://management.azure.com/"),
        {QStringLiteral("authentication"),
            Value::Object {
                entry("loginEndpoint", "https://login.microsoftonline.com/"),
                {QStringLiteral("audiences"),
                    Value::Array {QStringLiteral("https://management.core.windows.net/"),
                        QStringLiteral("https://management.azure.com/")}},
                entry("tenant", "common"),
                entry("identityProvider", "AAD"),
            }},
        {QStringLiteral("suffixes"),
            Value::Object {
                entry("acrLoginServer", ".azurecr.io"),
                entry("azureDatalakeAnalyticsCatalogAndJob", "azuredatalakeanalytics.net"),
                entry("azureDatalakeStoreFileSystem", "azuredatalakestore.net"),
                entry("azureFrontDoorEndpointSuffix", "azurefd.net"),
                entry("keyvaultDns", ".vault.azure.net"),
                entry("sqlServerHostname", ".database.windows.net"),
                entry("storage", "core.windows.net"),
            }},
    };
}

}

const std::vector<Function>& deploymentFunctions()
{
    static const std::vector<Function> table {
        {"resourceGroup", 0, 0, Meets::Itself, resourceGroup},
        {"subscription", 0, 0, Meets::Itself, subscription},
        {"tenant", 0, 0, Meets::Itself, tenant},
        {"managementGroup", 0, 0, Meets::Itself, managementGroup},
        {"deployment", 0, 0, Meets::Itself, deployment},
        {"environment", 0, 0, Meets::Itself, environment},
    };
    return table;
}

}
