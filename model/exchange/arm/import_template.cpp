#include "model/exchange/arm/import_template.h"

#include "model/azure/api_versions.h"
#include "model/exchange/arm/read/plan_builder.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ase::arm {

namespace {

using Reader = void (*)(PlanBuilder&, const EvaluatedResource&);

Reader readerOf(const QString& type)
{
    static const std::pair<QLatin1String, Reader> readers[] {
        {azure::virtualNetworks.type, readVirtualNetwork},
        {azure::subnets.type, readSubnet},
        {azure::peerings.type, readPeering},
        {azure::networkSecurityGroups.type, readSecurityGroup},
        {azure::securityRules.type, readSecurityRule},
        {azure::applicationSecurityGroups.type, readApplicationSecurityGroup},
        {azure::routeTables.type, readRouteTable},
        {azure::routes.type, readRoute},
        {azure::environmentsV3.type, readEnvironment},
        {azure::environmentConfigurations.type, readEnvironmentConfiguration},
        {azure::appServicePlans.type, readAppServicePlan},
        {azure::sites.type, readApp},
        {azure::publishingPolicies.type, readPublishingPolicy},
        {azure::privateDnsZones.type, readDnsZone},
        {azure::privateDnsRecords.type, readDnsRecord},
        {azure::privateDnsLinks.type, readDnsLink},
        {QLatin1String("Microsoft.Network/virtualNetworkGateways"), readGateway},
        {QLatin1String("Microsoft.Network/azureFirewalls"), readFirewall},
        {QLatin1String("Microsoft.Network/applicationGateways"), readApplicationGateway},
    };
    for (const auto& [name, reader] : readers)
        if (type.compare(name, Qt::CaseInsensitive) == 0)
            return reader;
    return nullptr;
}

/// Networks first, then what stands in them, so that a reference finds what the input creates whatever its order.
int rank(const QString& type)
{
    if (type.compare(azure::virtualNetworks.type, Qt::CaseInsensitive) == 0)
        return 0;
    return type.count(u'/') > 1 ? 2 : 1;
}

void read(PlanBuilder& plan, const std::vector<EvaluatedResource>& resources)
{
    for (int wanted = 0; wanted <= 2; ++wanted)
        for (const EvaluatedResource& resource : resources) {
            if (rank(resource.type) != wanted)
                continue;
            if (const Reader reader = readerOf(resource.type))
                reader(plan, resource);
            else if (!resource.existing)
                plan.keepResource(resource);
        }
}

bool isNotedAt(const Evaluation& evaluation, const QString& pointer)
{
    return std::any_of(evaluation.notEvaluated.begin(), evaluation.notEvaluated.end(),
        [&](const Problem& problem) { return problem.place.pointer == pointer; });
}

void note(PlanBuilder& plan, const Evaluation& evaluation, const QString& file)
{
    for (const Problem& problem : evaluation.notEvaluated)
        plan.note(problem);
    for (const Problem& problem : evaluation.notes)
        plan.note(problem);
    for (const EvaluatedResource& skipped : evaluation.skipped)
        plan.note({QT_TRANSLATE_NOOP("Exchange", "Left out because its condition is false: %1 %2"),
            {skipped.type, written(skipped.name)}, {file, skipped.line, 0, skipped.pointer}, "Exchange"});
    for (const EvaluatedResource& resource : evaluation.resources)
        if (!resource.subscription.isNull() && readerOf(resource.type))
            plan.note({QT_TRANSLATE_NOOP(
                           "Exchange", "%1 %2 is deployed into subscription %3; the plan keeps its resource group alone."),
                {resource.type, written(resource.name), written(resource.subscription)},
                {file, resource.line, 0, resource.pointer}, "Exchange"});
    for (const EvaluatedDeployment& deployment : evaluation.deployments)
        if (!deployment.opened && !isNotedAt(evaluation, deployment.pointer))
            plan.note(
                {QT_TRANSLATE_NOOP("Exchange",
                     "Not opened: the linked template of deployment %1 (%2). Import that file too to have its resources."),
                    {written(deployment.name), deployment.link}, {file, deployment.line, 0, deployment.pointer},
                    "Exchange"});
}

}

Result<Imported> importTemplates(const std::vector<TemplateInput>& inputs, const Scope& scope)
{
    PlanBuilder plan;
    std::vector<EvaluatedResource> resources;
    QStringList without;
    for (const TemplateInput& input : inputs) {
        auto evaluation = evaluate(input.document, input.parameters, scope);
        if (!evaluation)
            return evaluation.error();
        note(plan, *evaluation, input.document.file());
        const json::Value* declared = input.document.root().findAnyCase(u"parameters");
        for (const QString& name : evaluation->parametersWithoutValue) {
            const json::Value* declaration = declared ? declared->findAnyCase(name) : nullptr;
            if (declaration && !without.contains(name, Qt::CaseInsensitive))
                plan.keepParameter(name, *declaration);
            without.append(name);
        }
        resources.insert(resources.end(), std::make_move_iterator(evaluation->resources.begin()),
            std::make_move_iterator(evaluation->resources.end()));
    }
    read(plan, resources);
    Imported imported = plan.finish(resources);
    without.removeDuplicates();
    imported.parametersWithoutValue = without;
    imported.plan.name = inputs.empty() ? QString() : QFileInfo(inputs.front().document.file()).completeBaseName();
    return imported;
}

}
