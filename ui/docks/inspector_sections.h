#pragma once

#include "ui/docks/inspector_form.h"
#include "ui/docks/line_list.h"

/// The fields of each kind of part, in the order of the inspector: identity, traffic, addresses, what only it has.
namespace ase::inspector {

void addSections(InspectorForm& form, PartId part);

void addVirtualNetwork(InspectorForm& form, VirtualNetworkId id);
void addSubnet(InspectorForm& form, SubnetId id);
void addPeering(InspectorForm& form, PeeringId id);
void addSecurityGroup(InspectorForm& form, SecurityGroupId id);
void addSecurityRule(InspectorForm& form, SecurityRuleId id);
void addRouteTable(InspectorForm& form, RouteTableId id);
void addRoute(InspectorForm& form, RouteId id);
void addEnvironment(InspectorForm& form, EnvironmentId id);
void addAppServicePlan(InspectorForm& form, AppServicePlanId id);
void addApp(InspectorForm& form, AppId id);
void addDevice(InspectorForm& form, DeviceId id);
void addSite(InspectorForm& form, SiteId id);
void addDnsZone(InspectorForm& form, DnsZoneId id);
void addNote(InspectorForm& form, NoteId id);
/// What only private endpoints, scale sets, services and Front Door have; nothing for the other roles.
void addServiceRole(InspectorForm& form, DeviceId id, const Role& role);
/// How the app is reached and what it reaches: restrictions, integration with networks, hybrid connections.
void addNetworking(InspectorForm& form, AppId id);

/// The section every part begins with, and its name.
void addIdentity(InspectorForm& form, PartId part);
/// A section that lists parts; a double click shows one.
void addLines(
    InspectorForm& form, const QString& title, const std::function<std::vector<LineListModel::Row>(const Network&)>& rows);
/// Bar and figures of a subnet's addresses.
void addAddresses(InspectorForm& form, SubnetId id);

/// The text in the user's language; marked with QT_TRANSLATE_NOOP("Inspector", ...) where it stands.
QString say(const char* text);

/// What `show` says of a row; empty where it is no longer in the plan.
template<class TypedId, class T, class Show>
auto shownOf(Table<TypedId, T> Network::*table, TypedId id, Show show)
{
    using Shown = decltype(show(std::declval<const T&>()));
    return [table, id, show](const Network& network) {
        const T* row = (network.*table).find(id);
        return row ? show(*row) : Shown {};
    };
}

/// Parts of a table as options, led by `none`.
template<class TypedId, class T>
InspectorForm::Options partOptions(Table<TypedId, T> Network::*table, const QString& none)
{
    return [table, none](const Network& network) {
        std::vector<InspectorForm::Option> options {{{}, none}};
        for (const auto& row : (network.*table).rows())
            options.push_back({idText(row.id.value), textOf(row.value->name)});
        return options;
    };
}

template<class TypedId>
std::optional<TypedId> idOf(const QString& key)
{
    const auto value = parseId(key);
    return value ? std::optional(TypedId {*value}) : std::nullopt;
}
template<class TypedId>
QString keyOf(const std::optional<TypedId>& id)
{
    return id ? idText(id->value) : QString();
}

}
