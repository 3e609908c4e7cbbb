#include "model/azure/limits.h"
#include "model/check/rule.h"
#include "model/plan/edit/edits.h"

#include <map>

namespace ase {

namespace {

QString keyOf(const AddressMatch& match)
{
    if (const Prefix* prefix = std::get_if<Prefix>(&match))
        return text(*prefix);
    const ServiceTag* tag = std::get_if<ServiceTag>(&match);
    return tag ? tag->name.toLower() : QStringLiteral("*");
}

std::vector<Finding> duplicates(RouteTableId id, const Reading& plan)
{
    const RouteTable& table = *plan.find(id);
    std::vector<Finding> findings;
    std::map<QString, const Route*> first;
    for (const auto& [routeId, route] : routesAsWritten(table)) {
        const AddressMatch* match = valueOf(route->prefix);
        if (!match)
            continue;
        const auto [before, isFirst] = first.try_emplace(keyOf(*match), route);
        if (isFirst)
            continue;
        Finding finding {.about = {routeId, id}, .field = QStringLiteral("prefix")};
        finding.values = {textOf(route->name), textOf(before->second->name), textOf(route->prefix)};
        const bool same =
            route->nextHop == before->second->nextHop && route->nextHopAddress == before->second->nextHopAddress;
        if (same)
            finding.fixes.push_back({.label = QT_TRANSLATE_NOOP("Checks", "Remove route %1"),
                .values = finding.values,
                .apply = [route = routeId](const Plan& next) { return removeParts(next, {route}); }});
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> limits(RouteTableId id, const Reading& plan)
{
    const RouteTable& table = *plan.find(id);
    std::size_t tags = 0;
    for (const auto& row : table.routes.rows()) {
        const AddressMatch* match = valueOf(row.value->prefix);
        tags += match && std::holds_alternative<ServiceTag>(*match) ? 1 : 0;
    }
    std::vector<Finding> findings;
    const auto over = [&](const char* field, std::size_t count, int most) {
        if (count > std::size_t(most))
            findings.push_back({.about = {id},
                .values = {textOf(table.name), QString::number(count), QString::number(most)},
                .field = QString::fromLatin1(field)});
    };
    over("routes", table.routes.size(), azure::mostRoutesPerTable);
    over("tags", tags, azure::mostTagRoutesPerTable);
    return findings;
}

}

extern const Rule prefixTwice {
    .id = "ASE-RTE-082",
    .severity = Severity::Error,
    .facts = "RT-05",
    .title = QT_TRANSLATE_NOOP("Checks", "Routes %1 and %2 have the same prefix %3"),
    .because = QT_TRANSLATE_NOOP("Checks", "A prefix can stand in a route table only once."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the table."),
    .check = duplicates,
};

extern const Rule routeLimits {
    .id = "ASE-RTE-201",
    .severity = Severity::Error,
    .facts = "LIM-04 LIM-05 DIS-18",
    .title = QT_TRANSLATE_NOOP("Checks", "Route table %1 holds %2 routes of a kind of which Azure takes %3"),
    .because = QT_TRANSLATE_NOOP("Checks", "Routes of a table, and those for service tags among them, are limited."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the table."),
    .check = limits,
};

}
