#pragma once

#include "model/plan/device.h"
#include "model/plan/diagram.h"
#include "model/plan/environment.h"
#include "model/plan/route_table.h"
#include "model/plan/scenario.h"
#include "model/plan/security_group.h"
#include "model/plan/virtual_network.h"

#include <memory>
#include <vector>

namespace ase {

/// Everything Azure would see. One table per kind of part; rules and routes are tables inside their groups.
struct Network {
    Known<QString> region;
    QString resourceGroup;
    Table<VirtualNetworkId, VirtualNetwork> virtualNetworks;
    Table<SubnetId, Subnet> subnets;
    Table<PeeringId, Peering> peerings;
    Table<SecurityGroupId, SecurityGroup> securityGroups;
    Table<ApplicationSecurityGroupId, ApplicationSecurityGroup> applicationSecurityGroups;
    Table<RouteTableId, RouteTable> routeTables;
    Table<EnvironmentId, Environment> environments;
    Table<AppServicePlanId, AppServicePlan> appServicePlans;
    Table<AppId, App> apps;
    Table<DeviceId, Device> devices;
    Table<SiteId, Site> sites;
    Table<DnsZoneId, DnsZone> dnsZones;
    bool operator==(const Network&) const = default;
};

/// What the analyses stand on beside the network.
struct Premises {
    QString documentsDate; ///< date of the documents the facts were taken from
    QString serviceTagList; ///< cloud, change number and digest of a loaded list; empty: none
    bool operator==(const Premises&) const = default;
};

/// A finding a person has accepted. The key is Finding::key. Undone and saved with the plan.
struct AcceptedFinding {
    QString key;
    QString reason;
    QString author;
    QString date; ///< ISO 8601
    bool operator==(const AcceptedFinding&) const = default;
};

struct Review {
    std::vector<AcceptedFinding> accepted;
    bool operator==(const Review&) const = default;
};

/// A whole resource the model does not know, or the properties of a known one it does not know: canonical JSON text, written
/// back unchanged.
struct KeptItem {
    std::optional<PartId> part; ///< whose properties these are; none: a resource of its own
    QString type;
    QString name;
    QString pointer; ///< JSON pointer into the input it came from
    QString json;
    bool operator==(const KeptItem&) const = default;
};

/// What an import brought and the model does not know.
struct Kept {
    std::vector<KeptItem> items;
    QString members; ///< members of a newer plan file this version does not know: canonical JSON object, or empty
    bool operator==(const Kept&) const = default;
};

/// A plan never changes: edits return the next one, and share what they did not touch.
struct Plan {
    QString name;
    QString notes;
    std::shared_ptr<const Network> network = std::make_shared<const Network>(); ///< same pointer: nothing to analyse again
    Premises premises;
    Diagram diagram;
    Scenarios scenarios;
    Review review;
    std::shared_ptr<const Kept> kept = std::make_shared<const Kept>();

    bool operator==(const Plan& other) const;
};
using PlanPtr = std::shared_ptr<const Plan>;

/// The plan with a copy of its network changed by `change(Network&)`.
template<class Change>
Plan withNetwork(const Plan& plan, Change change)
{
    Plan next = plan;
    auto network = std::make_shared<Network>(*plan.network);
    change(*network);
    next.network = std::move(network);
    return next;
}

/// Calls `visit(table)` for each top-level table of a network, in the order of PartKind.
template<class NetworkType, class Visit>
void forEachTable(NetworkType& network, Visit visit)
{
    visit(network.virtualNetworks);
    visit(network.subnets);
    visit(network.peerings);
    visit(network.securityGroups);
    visit(network.applicationSecurityGroups);
    visit(network.routeTables);
    visit(network.environments);
    visit(network.appServicePlans);
    visit(network.apps);
    visit(network.devices);
    visit(network.sites);
    visit(network.dnsZones);
}

/// What all parts share, of a part of any kind, rules and routes included; null where it is not in the network.
const Part* findPart(const Network& network, PartId id);
/// The group or table that holds a rule or route.
std::optional<SecurityGroupId> groupOf(const Network& network, SecurityRuleId rule);
std::optional<RouteTableId> tableOf(const Network& network, RouteId route);
/// The part a part stands in: a subnet's network, an environment's subnet, an app's plan, a rule's group.
std::optional<PartId> containerOf(const Network& network, PartId id);

/// Whether the part is in the plan: in its network, or a note of its diagram.
bool isInPlan(const Plan& plan, PartId id);
/// Whether the plan belongs to the multi-tenant service, apart from every environment. Facts: MT-01, MT-03.
bool isMultiTenant(const AppServicePlan& plan);
/// Whether the app does. False where neither its plan nor its environment is known.
bool isMultiTenant(const Network& network, const App& app);

/// The ends of a question that are parts: who calls, then what is called.
std::vector<PartId> partsOf(const TraceQuery& query);

/// The name to show of a part; its expression where unknown; empty where it is not in the network.
QString nameOf(const Network& network, PartId id);
/// The path parts are named by on the command line and in files: "hub", "hub/apps", "nsg:a/rule1", "ase:prod", "vm:build".
QString pathOf(const Network& network, PartId id);
/// All parts of that path, letter case ignored; "id:..." names one. More than one: ambiguous. Fact: NAME-13.
std::vector<PartId> findByPath(const Network& network, const QString& path);

/// The same of a whole plan: notes are called by the beginning of their first line, "note:ask the network team".
QString nameOf(const Plan& plan, PartId id);
QString pathOf(const Plan& plan, PartId id);
std::vector<PartId> findByPath(const Plan& plan, const QString& path);

}
