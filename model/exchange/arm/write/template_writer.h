#pragma once

#include "model/azure/api_versions.h"
#include "model/exchange/json/value.h"
#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <set>

namespace ase::arm {

/// KeptItem::type of the declaration of a parameter that had no value: `name` is the parameter's, `json` its declaration.
inline const QString keptParameterType = QStringLiteral("parameter");

/// The members of what was kept; empty where it does not parse as an object.
json::Object keptMembers(const KeptItem& item);

/// Collects the resources of one template. Each kind of resource has a file of its own that adds to it.
class TemplateWriter {
public:
    explicit TemplateWriter(const Plan& plan);

    const Plan& plan() const { return m_plan; }
    const Network& network() const { return *m_plan.network; }

    /// A name, or any text, as a template spells it: escaped where it is plain, the expression where it is unknown.
    static json::Value text(const QString& plain);
    static json::Value text(const Known<QString>& field);
    static json::Value flag(const Known<bool>& field);
    static json::Value number(const Known<int>& field);
    template<class T>
    static json::Value text(const Field<T>& field)
    {
        return field.isKnown() ? text(field.value()->text) : text(Known<QString>(*field.unknown()));
    }

    /// The location of a part: its own, the plan's, or the resource group's.
    json::Value location(const Part& part) const;
    /// "[resourceId('type', 'a', 'b')]" of a part and the parts it stands in; with its resource group where that is another.
    json::Value idOf(PartId part) const;
    /// {"id": ...}
    json::Value reference(PartId part) const;
    /// The name of a child resource written apart from its parent: "parent/child", a format expression where one is unknown.
    json::Value fullName(PartId part) const;

    /// The same of a child that is no part: a record, a link, a policy.
    static json::Value childName(const Known<QString>& parent, const Known<QString>& child);

    /// The head of a resource: type, apiVersion, name.
    json::Object head(const azure::ResourceType& type, json::Value name) const;
    /// Adds what an import kept of the part, then the resource. `needs` are the parts it depends on: those this template
    /// creates become its dependsOn.
    void add(PartId part, json::Object resource, const std::vector<PartId>& needs = {});
    /// Adds a resource that is a piece of a part: a record, a link.
    void addChild(PartId part, json::Object resource, const std::vector<PartId>& needs);
    /// Merges what an import kept of the part into the object: members that are there already win.
    json::Object withKept(PartId part, json::Object object) const;

    /// A resource the model does not know, as it was imported.
    void addKept(const json::Value& resource);

    bool creates(PartId part) const { return m_created.contains(part); }
    void willCreate(PartId part) { m_created.insert(part); }

    json::Value finish() const;

private:
    std::vector<QString> argumentsOf(PartId part) const;
    std::optional<Known<QString>> otherGroupOf(PartId part) const;
    QString deploymentOf(PartId part) const;
    json::Value dependencyOn(PartId part) const;
    json::Object parameters() const;

    const Plan& m_plan;
    std::set<PartId> m_created;
    json::Array m_resources;
    std::vector<QString> m_deployments; ///< of parts in other resource groups, as often as each was written
};

/// How the comment begins by which an export says what of an app it leaves out; an import forgets it.
inline const QString leftOutComment = QStringLiteral("Planned, and not created by this template: ");
/// What an app has in the plan, and a template creates by resources of other kinds. Facts: MT-06, MT-10, MT-11.
std::vector<Problem> featuresLeftOut(const Network& network, const App& app);

void writeSecurityGroup(TemplateWriter& writer, SecurityGroupId id);
void writeApplicationSecurityGroup(TemplateWriter& writer, ApplicationSecurityGroupId id);
void writeRouteTable(TemplateWriter& writer, RouteTableId id);
void writeVirtualNetwork(TemplateWriter& writer, VirtualNetworkId id);
/// A subnet apart from its network: of a network that stands elsewhere, or alone.
void writeSubnet(TemplateWriter& writer, SubnetId id);
void writePeering(TemplateWriter& writer, PeeringId id);
void writeEnvironment(TemplateWriter& writer, EnvironmentId id);
void writeAppServicePlan(TemplateWriter& writer, AppServicePlanId id);
void writeApp(TemplateWriter& writer, AppId id);
void writeDnsZone(TemplateWriter& writer, DnsZoneId id);

}
