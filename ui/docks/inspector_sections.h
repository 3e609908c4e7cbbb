#pragma once

#include "model/plan/edit/edit_device.h"
#include "ui/docks/inspector_form.h"
#include "ui/docks/line_list.h"
#include "ui/docks/prefix_text.h"

/// The fields of each kind of part, in the order of the inspector: identity, traffic, addresses, what only it has.
namespace ase::inspector {

void addSections(InspectorForm& form, PartId part);
/// What can be edited of all the parts together: fields of their kind where they are of one, and what every part has.
void addSharedSections(InspectorForm& form, const std::vector<PartId>& parts);
/// "3 subnets", "2 subnets, 1 app".
QString countOf(const std::vector<PartId>& parts);

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
/// What only those have that packets go through and that ask for names: firewalls, appliances, gateways, name servers,
/// deployment servers and clients; false for the other roles.
bool addTrafficRole(InspectorForm& form, DeviceId id, const Role& role);
/// The lines of its hosts file.
void addHosts(InspectorForm& form, DeviceId id);
/// What only private endpoints, scale sets, services and Front Door have; nothing for the other roles.
void addServiceRole(InspectorForm& form, DeviceId id, const Role& role);
/// How the app is reached and what it reaches: restrictions, integration with networks, hybrid connections.
void addNetworking(InspectorForm& form, AppId id);

/// Lists of an app whose lines are edited in place: who may come in, and what it reaches through a relay.
void addRestrictions(InspectorForm& form, AppId id);
void addHybridConnections(InspectorForm& form, AppId id);

/// Fields that several parts of a kind share; the same make up part of the sections of one.
void addNetworkTraffic(InspectorForm& form, const std::vector<VirtualNetworkId>& ids);
void addDelegation(InspectorForm& form, const std::vector<SubnetId>& ids);
void addTraffic(InspectorForm& form, const std::vector<SubnetId>& ids);
void addPeeringTraffic(InspectorForm& form, const std::vector<PeeringId>& ids);
void addPropagation(InspectorForm& form, const std::vector<RouteTableId>& ids);
void addEnvironmentKind(InspectorForm& form, const std::vector<EnvironmentId>& ids);
void addEnvironmentSwitches(InspectorForm& form, const std::vector<EnvironmentId>& ids);
void addPlanSize(InspectorForm& form, const std::vector<AppServicePlanId>& ids);
void addPlanInstances(InspectorForm& form, const std::vector<AppServicePlanId>& ids);
void addAppHome(InspectorForm& form, const std::vector<AppId>& ids);
void addAppSwitches(InspectorForm& form, const std::vector<AppId>& ids);
void addScmChoice(InspectorForm& form, const std::vector<AppId>& ids);
void addPublishing(InspectorForm& form, const std::vector<AppId>& ids);
void addIntegration(InspectorForm& form, const std::vector<AppId>& ids);
/// Region and resource group where all of them are resources of their own, and notes; nothing where one is a note.
void addCommon(InspectorForm& form, const std::vector<PartId>& parts);

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

/// What `show` says of the role of a device; empty where it is no longer that.
template<class R, class Show>
auto shownOfRole(DeviceId id, Show show)
{
    using Shown = decltype(show(std::declval<const R&>()));
    return [id, show](const Network& network) {
        const Device* device = network.devices.find(id);
        const R* role = device ? std::get_if<R>(&device->role) : nullptr;
        return role ? show(*role) : Shown {};
    };
}

/// The plan with the role of a device changed by `change(R&)`.
template<class R, class Change>
Result<Plan> changeRole(const Plan& plan, DeviceId id, Change change)
{
    const Device* device = plan.network->devices.find(id);
    R role = device && std::get_if<R>(&device->role) ? std::get<R>(device->role) : R {};
    change(role);
    return setDeviceRole(plan, id, role);
}

/// What `show` says of all of the rows; none where they differ.
template<class TypedId, class T, class Show>
InspectorForm::Text sharedOf(Table<TypedId, T> Network::*table, std::vector<TypedId> ids, Show show)
{
    return [table, ids = std::move(ids), show](const Network& network) -> std::optional<QString> {
        std::optional<QString> common;
        for (const TypedId id : ids) {
            const T* row = (network.*table).find(id);
            if (!row)
                continue;
            const QString text = show(*row);
            if (common && *common != text)
                return std::nullopt;
            common = text;
        }
        return common.value_or(QString());
    };
}

/// A switch of all of the rows.
template<class TypedId, class T>
InspectorForm::Flags switchesOf(Table<TypedId, T> Network::*table, std::vector<TypedId> ids, Known<bool> T::*flag)
{
    return [table, ids = std::move(ids), flag](const Network& network) {
        std::vector<Known<bool>> values;
        for (const TypedId id : ids)
            if (const T* row = (network.*table).find(id))
                values.push_back(row->*flag);
        return values;
    };
}

/// The number all of the rows have; none where it is not known, or not the same.
template<class TypedId, class T, class Show>
InspectorForm::Number numberOf(Table<TypedId, T> Network::*table, std::vector<TypedId> ids, Show show)
{
    return [table, ids = std::move(ids), show](const Network& network) {
        std::optional<int> common;
        bool first = true;
        for (const TypedId id : ids) {
            const T* row = (network.*table).find(id);
            const std::optional<int> value = row ? show(*row) : std::nullopt;
            if (!first && value != common)
                return std::optional<int>();
            common = value;
            first = false;
        }
        return common;
    };
}

/// Why an edit of several parts was not done: the sentence of one of them, led by its name.
Problem refusedBy(const Plan& plan, PartId part, const Problem& why);

/// The edit `change(plan, id, value)` of all of the parts, or of none where one of them refuses.
template<class Id, class Change>
auto forAll(std::vector<Id> ids, Change change)
{
    return [ids = std::move(ids), change](const Plan& plan, const auto& value) -> Result<Plan> {
        Plan next = plan;
        for (const Id id : ids) {
            Result<Plan> changed = change(next, id, value);
            if (!changed)
                return ids.size() > 1 ? refusedBy(plan, id, changed.error()) : std::move(changed);
            next = *std::move(changed);
        }
        return next;
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
