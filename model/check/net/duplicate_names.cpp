#include "model/check/support.h"
#include "model/plan/edit/edit_part.h"
#include "model/plan/edit/free_space.h"

#include <map>
#include <set>

namespace ase {

namespace {

struct Named {
    PartId id;
    const Part* part;
    QString scope; ///< names in different scopes may be equal
};

template<class List>
std::vector<Named> rowsOf(const List& rows)
{
    std::vector<Named> named;
    named.reserve(rows.size());
    for (const auto& row : rows)
        named.push_back({row.id, row.value.get(), {}});
    return named;
}

/// Of resources that a resource group holds.
template<class List>
std::vector<Named> inResourceGroups(const List& rows)
{
    std::vector<Named> named = rowsOf(rows);
    for (Named& one : named)
        one.scope = one.part->resourceGroup.toCaseFolded();
    return named;
}

/// Everyone but the first of each name is a finding. Parts that stand elsewhere come first: they keep their names.
std::vector<Finding> duplicatesOf(std::vector<Named> named)
{
    std::stable_sort(
        named.begin(), named.end(), [](const Named& a, const Named& b) { return a.part->existing > b.part->existing; });
    std::map<std::pair<QString, QString>, const Named*> first;
    std::vector<std::pair<const Named*, const Named*>> pairs;
    for (const Named& one : named) {
        const QString* name = one.part->name.value();
        if (!name || name->isEmpty())
            continue;
        const auto [at, isNew] = first.emplace(std::pair(one.scope, name->toCaseFolded()), &one);
        if (!isNew)
            pairs.emplace_back(&one, at->second);
    }
    std::vector<Finding> findings;
    if (pairs.empty())
        return findings;
    QStringList taken;
    for (const Named& one : named)
        taken << textOf(one.part->name);
    for (const auto& [later, earlier] : pairs) {
        Finding finding {.about = {later->id, earlier->id}, .values = {textOf(later->part->name)}};
        finding.field = QStringLiteral("name");
        if (!later->part->existing) {
            const QString better = freeName(textOf(later->part->name), taken);
            finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Rename to %1"), {better},
                [id = later->id, better](const Plan& plan) { return renamePart(plan, id, better); }});
        }
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> networks(VirtualNetworkId id, const Reading& plan)
{
    auto findings = duplicatesOf(rowsOf(plan.subnetsOf(id)));
    auto peerings = duplicatesOf(rowsOf(plan.peeringsFrom(id)));
    std::move(peerings.begin(), peerings.end(), std::back_inserter(findings));
    const auto& table = plan.virtualNetworks();
    if (!answersForAll(table, id))
        return findings;
    auto all = duplicatesOf(inResourceGroups(table.rows()));
    std::move(all.begin(), all.end(), std::back_inserter(findings));
    return findings;
}

std::vector<Finding> groups(SecurityGroupId id, const Reading& plan)
{
    auto findings = duplicatesOf(rowsOf(plan.find(id)->rules.rows()));
    const auto& table = plan.securityGroups();
    if (!answersForAll(table, id))
        return findings;
    auto all = duplicatesOf(inResourceGroups(table.rows()));
    std::move(all.begin(), all.end(), std::back_inserter(findings));
    return findings;
}

std::vector<Finding> tables(RouteTableId id, const Reading& plan)
{
    auto findings = duplicatesOf(rowsOf(plan.find(id)->routes.rows()));
    const auto& table = plan.routeTables();
    if (!answersForAll(table, id))
        return findings;
    auto all = duplicatesOf(inResourceGroups(table.rows()));
    std::move(all.begin(), all.end(), std::back_inserter(findings));
    return findings;
}

/// Names of environments are unique in all of Azure, those of their plans in a resource group.
std::vector<Finding> environments(EnvironmentId id, const Reading& plan)
{
    const auto& table = plan.environments();
    if (!answersForAll(table, id))
        return {};
    auto findings = duplicatesOf(rowsOf(table.rows()));
    std::vector<Named> plans;
    for (const auto& row : table.rows()) {
        auto some = inResourceGroups(plan.plansOf(row.id));
        std::move(some.begin(), some.end(), std::back_inserter(plans));
    }
    auto more = duplicatesOf(std::move(plans));
    std::move(more.begin(), more.end(), std::back_inserter(findings));
    return findings;
}

std::optional<EnvironmentId> environmentOf(const App& app, const Reading& plan)
{
    const AppServicePlan* holder = app.plan ? plan.find(*app.plan) : nullptr;
    return holder && holder->environment ? holder->environment : app.environment;
}

/// Names of apps are unique inside their environment. Fact: NAME-09.
std::vector<Finding> apps(AppId id, const Reading& plan)
{
    const auto& table = plan.apps();
    if (!answersForAll(table, id))
        return {};
    std::vector<Named> named;
    for (const auto& row : table.rows())
        if (const auto environment = environmentOf(*row.value, plan))
            named.push_back({row.id, row.value.get(), idText(environment->value)});
    return duplicatesOf(std::move(named));
}

std::vector<Finding> zones(DnsZoneId id, const Reading& plan)
{
    const auto& table = plan.dnsZones();
    return answersForAll(table, id) ? duplicatesOf(inResourceGroups(table.rows())) : std::vector<Finding>();
}

/// Apps of one name in several environments and one resource group.
std::vector<Finding> appsOfSeveral(AppId id, const Reading& plan)
{
    const auto& table = plan.apps();
    if (!answersForAll(table, id))
        return {};
    std::map<std::pair<QString, QString>, std::vector<std::tuple<AppId, EnvironmentId, const App*>>> byName;
    for (const auto& row : table.rows()) {
        const QString* name = row.value->name.value();
        const auto environment = environmentOf(*row.value, plan);
        if (name && environment && !name->isEmpty())
            byName[{row.value->resourceGroup.toCaseFolded(), name->toCaseFolded()}].emplace_back(
                row.id, *environment, row.value.get());
    }
    std::vector<Finding> findings;
    for (const auto& [key, same] : byName) {
        const auto& [firstId, firstEnvironment, firstApp] = same.front();
        std::set<EnvironmentId> told {firstEnvironment};
        for (const auto& [appId, environment, app] : same) {
            if (!told.insert(environment).second)
                continue;
            const Environment* one = plan.find(firstEnvironment);
            const Environment* other = plan.find(environment);
            findings.push_back({.about = {appId, firstId},
                .values = {textOf(app->name), one ? textOf(one->name) : QString(), other ? textOf(other->name) : QString()},
                .field = QStringLiteral("resourceGroup")});
        }
    }
    return findings;
}

}

extern const Rule duplicateNames {
    .id = "ASE-NET-012",
    .severity = Severity::Error,
    .facts = "NAME-13 NAME-09 NAME-11",
    .title = QT_TRANSLATE_NOOP("Checks", "Two parts have the same name"),
    .because = QT_TRANSLATE_NOOP("Checks", "Another part of the kind is called “%1” too; letter case makes no difference."),
    .consequence = QT_TRANSLATE_NOOP(
        "Checks", "Azure takes them for one resource: the second deployment changes or fails at the first."),
    .check = networks,
    .more = {groups, tables, environments, apps, zones},
};

extern const Rule appNameInSeveral {
    .id = "ASE-NET-014",
    .severity = Severity::Warning,
    .facts = "OCT-04",
    .title = QT_TRANSLATE_NOOP("Checks", "Same app name in two environments"),
    .because = QT_TRANSLATE_NOOP("Checks", "“%1” is an app of %2 and of %3, and both are in one resource group."),
    .consequence = QT_TRANSLATE_NOOP(
        "Checks", "Deployment tools that look an app up by name and resource group may find the other one."),
    .check = appsOfSeveral,
};

}
