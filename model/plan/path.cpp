#include "model/plan/part_search.h"

#include <QStringList>

#include <type_traits>

namespace ase {

namespace {

QString prefixOf(const Device& device)
{
    struct Prefixes {
        QString operator()(const Gateway&) const { return QStringLiteral("gateway:"); }
        QString operator()(const Firewall&) const { return QStringLiteral("firewall:"); }
        QString operator()(const Appliance&) const { return QStringLiteral("appliance:"); }
        QString operator()(const ApplicationGateway&) const { return QStringLiteral("appgw:"); }
        QString operator()(const DnsServer&) const { return QStringLiteral("dns:"); }
        QString operator()(const VirtualMachine&) const { return QStringLiteral("vm:"); }
        QString operator()(const DeploymentServer&) const { return QStringLiteral("server:"); }
        QString operator()(const Client&) const { return QStringLiteral("client:"); }
        QString operator()(const PrivateEndpoint&) const { return QStringLiteral("endpoint:"); }
        QString operator()(const ScaleSet&) const { return QStringLiteral("vmss:"); }
        QString operator()(const PlatformService&) const { return QStringLiteral("service:"); }
        QString operator()(const FrontDoor&) const { return QStringLiteral("frontdoor:"); }
    };
    return std::visit(Prefixes(), device.role);
}

QString prefixOf(const Network& network, PartId id)
{
    switch (id.kind) {
    case PartKind::Peering:
        return QStringLiteral("peering:");
    case PartKind::SecurityGroup:
        return QStringLiteral("nsg:");
    case PartKind::ApplicationSecurityGroup:
        return QStringLiteral("asg:");
    case PartKind::RouteTable:
        return QStringLiteral("rt:");
    case PartKind::Environment:
        return QStringLiteral("ase:");
    case PartKind::AppServicePlan:
        return QStringLiteral("plan:");
    case PartKind::App:
        return QStringLiteral("app:");
    case PartKind::Site:
        return QStringLiteral("site:");
    case PartKind::DnsZone:
        return QStringLiteral("zone:");
    case PartKind::Device:
        if (const Device* device = network.devices.find(*id.as<DeviceId>()))
            return prefixOf(*device);
        return {};
    case PartKind::VirtualNetwork:
    case PartKind::Subnet:
    case PartKind::SecurityRule:
    case PartKind::Route:
    case PartKind::Note:
        return {};
    }
    return {};
}

/// Whether a path leads on through the part's container: apps and plans of an environment are named inside it.
bool isNamedInsideContainer(const Network& network, PartId id)
{
    switch (id.kind) {
    case PartKind::Subnet:
    case PartKind::SecurityRule:
    case PartKind::Route:
    case PartKind::Peering:
        return true;
    case PartKind::AppServicePlan:
    case PartKind::App:
        return containerOf(network, id).has_value();
    case PartKind::VirtualNetwork:
    case PartKind::SecurityGroup:
    case PartKind::ApplicationSecurityGroup:
    case PartKind::RouteTable:
    case PartKind::Environment:
    case PartKind::Device:
    case PartKind::Site:
    case PartKind::DnsZone:
    case PartKind::Note:
        return false;
    }
    return false;
}

/// Apps are known by their own name, and in an environment by its name and theirs, for few know which plan one is in.
std::vector<PartId> appsCalled(const Network& network, const QString& path)
{
    std::vector<PartId> found;
    for (const auto& row : network.apps.rows()) {
        const auto plan = row.value->plan ? network.appServicePlans.find(*row.value->plan) : nullptr;
        const auto environment = plan && plan->environment ? plan->environment : row.value->environment;
        QStringList paths {QStringLiteral("app:") + textOf(row.value->name)};
        if (environment && network.environments.find(*environment))
            paths << pathOf(network, *environment) + u'/' + textOf(row.value->name);
        if (paths.contains(path, Qt::CaseInsensitive))
            found.push_back(row.id);
    }
    return found;
}

}

QString nameOf(const Network& network, PartId id)
{
    const Part* part = findPart(network, id);
    return part ? textOf(part->name) : QString();
}

QString pathOf(const Network& network, PartId id)
{
    if (!findPart(network, id))
        return {};
    const QString name = nameOf(network, id);
    const auto container = containerOf(network, id);
    if (!container || !isNamedInsideContainer(network, id))
        return prefixOf(network, id) + name;
    if (id.kind == PartKind::Peering)
        return prefixOf(network, id) + nameOf(network, *container) + u'/' + name;
    return pathOf(network, *container) + u'/' + name;
}

std::vector<PartId> findByPath(const Network& network, const QString& path)
{
    std::vector<PartId> found;
    const auto wanted = path.trimmed();
    const auto consider = [&](PartId id) {
        const bool same = wanted.startsWith(u"id:") ? wanted.mid(3) == idText(id.value)
                                                    : pathOf(network, id).compare(wanted, Qt::CaseInsensitive) == 0;
        if (same)
            found.push_back(id);
    };
    forEachTable(network, [&](const auto& table) {
        for (const auto& row : table.rows()) {
            consider(row.id);
            using T = std::remove_cvref_t<decltype(*row.value)>;
            if constexpr (std::is_same_v<T, SecurityGroup>)
                for (const auto& rule : row.value->rules.rows())
                    consider(rule.id);
            if constexpr (std::is_same_v<T, RouteTable>)
                for (const auto& route : row.value->routes.rows())
                    consider(route.id);
        }
    });
    if (found.empty())
        found = appsCalled(network, wanted);
    // No name that Azure takes holds an "@", but a path comes first.
    const qsizetype at = wanted.lastIndexOf(u'@');
    if (!found.empty() || at <= 0 || at + 1 == wanted.size())
        return found;
    found = findByPath(network, wanted.left(at));
    std::erase_if(found,
        [&](PartId part) { return resourceGroupOf(network, part).compare(wanted.mid(at + 1), Qt::CaseInsensitive) != 0; });
    return found;
}

QString nameOf(const Plan& plan, PartId id)
{
    constexpr qsizetype longest = 40;
    const auto noteId = id.as<NoteId>();
    if (!noteId)
        return nameOf(*plan.network, id);
    const Note* note = plan.diagram.notes.find(*noteId);
    return note ? note->text.section(u'\n', 0, 0, QString::SectionSkipEmpty).simplified().left(longest) : QString();
}

QString pathOf(const Plan& plan, PartId id)
{
    if (id.kind != PartKind::Note)
        return pathOf(*plan.network, id);
    return isInPlan(plan, id) ? QStringLiteral("note:") + nameOf(plan, id) : QString();
}

std::vector<PartId> findByPath(const Plan& plan, const QString& path)
{
    std::vector<PartId> found = findByPath(*plan.network, path);
    const auto wanted = path.trimmed();
    for (const auto& row : plan.diagram.notes.rows()) {
        const bool same = wanted.startsWith(u"id:") ? wanted.mid(3) == idText(row.id.value)
                                                    : pathOf(plan, row.id).compare(wanted, Qt::CaseInsensitive) == 0;
        if (same)
            found.push_back(row.id);
    }
    return found;
}

}
