#include "model/plan/edit/edits.h"
#include "ui/docks/edited_list.h"
#include "ui/docks/inspector_sections.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace ase::inspector {

namespace {

template<class TypedId>
std::vector<TypedId> idsOf(const std::vector<PartId>& parts)
{
    std::vector<TypedId> ids;
    for (const PartId part : parts)
        ids.push_back(*part.as<TypedId>());
    return ids;
}

/// Whether Azure keeps parts of the kind as resources with a group and a region of their own.
bool isResource(PartKind kind)
{
    switch (kind) {
    case PartKind::VirtualNetwork:
    case PartKind::SecurityGroup:
    case PartKind::ApplicationSecurityGroup:
    case PartKind::RouteTable:
    case PartKind::Environment:
    case PartKind::AppServicePlan:
    case PartKind::App:
    case PartKind::Device:
    case PartKind::Site:
    case PartKind::DnsZone:
        return true;
    case PartKind::Subnet:
    case PartKind::Peering:
    case PartKind::SecurityRule:
    case PartKind::Route:
    case PartKind::Note:
        return false;
    }
    return false;
}

/// What `show` says of all of the parts; none where they differ.
template<class Show>
InspectorForm::Text sharedByAll(const std::vector<PartId>& parts, Show show)
{
    return [parts, show](const Network& network) -> std::optional<QString> {
        std::optional<QString> common;
        for (const PartId id : parts) {
            const Part* part = findPart(network, id);
            if (!part)
                continue;
            const QString text = show(*part);
            if (common && *common != text)
                return std::nullopt;
            common = text;
        }
        return common.value_or(QString());
    };
}

QString countOfKind(PartKind kind, int count)
{
    const bool one = count == 1;
    const auto words = [&](const char* single, const char* several) { return one ? say(single) : say(several).arg(count); };
    switch (kind) {
    case PartKind::VirtualNetwork:
        return words(
            QT_TRANSLATE_NOOP("Inspector", "1 virtual network"), QT_TRANSLATE_NOOP("Inspector", "%1 virtual networks"));
    case PartKind::Subnet:
        return words(QT_TRANSLATE_NOOP("Inspector", "1 subnet"), QT_TRANSLATE_NOOP("Inspector", "%1 subnets"));
    case PartKind::Peering:
        return words(QT_TRANSLATE_NOOP("Inspector", "1 peering"), QT_TRANSLATE_NOOP("Inspector", "%1 peerings"));
    case PartKind::SecurityGroup:
        return words(
            QT_TRANSLATE_NOOP("Inspector", "1 security group"), QT_TRANSLATE_NOOP("Inspector", "%1 security groups"));
    case PartKind::SecurityRule:
        return words(QT_TRANSLATE_NOOP("Inspector", "1 rule"), QT_TRANSLATE_NOOP("Inspector", "%1 rules"));
    case PartKind::ApplicationSecurityGroup:
        return words(QT_TRANSLATE_NOOP("Inspector", "1 application security group"),
            QT_TRANSLATE_NOOP("Inspector", "%1 application security groups"));
    case PartKind::RouteTable:
        return words(QT_TRANSLATE_NOOP("Inspector", "1 route table"), QT_TRANSLATE_NOOP("Inspector", "%1 route tables"));
    case PartKind::Route:
        return words(QT_TRANSLATE_NOOP("Inspector", "1 route"), QT_TRANSLATE_NOOP("Inspector", "%1 routes"));
    case PartKind::Environment:
        return words(QT_TRANSLATE_NOOP("Inspector", "1 environment"), QT_TRANSLATE_NOOP("Inspector", "%1 environments"));
    case PartKind::AppServicePlan:
        return words(
            QT_TRANSLATE_NOOP("Inspector", "1 App Service plan"), QT_TRANSLATE_NOOP("Inspector", "%1 App Service plans"));
    case PartKind::App:
        return words(QT_TRANSLATE_NOOP("Inspector", "1 app"), QT_TRANSLATE_NOOP("Inspector", "%1 apps"));
    case PartKind::Device:
        return words(QT_TRANSLATE_NOOP("Inspector", "1 machine or service"),
            QT_TRANSLATE_NOOP("Inspector", "%1 machines and services"));
    case PartKind::Site:
        return words(QT_TRANSLATE_NOOP("Inspector", "1 site"), QT_TRANSLATE_NOOP("Inspector", "%1 sites"));
    case PartKind::DnsZone:
        return words(QT_TRANSLATE_NOOP("Inspector", "1 DNS zone"), QT_TRANSLATE_NOOP("Inspector", "%1 DNS zones"));
    case PartKind::Note:
        return words(QT_TRANSLATE_NOOP("Inspector", "1 note"), QT_TRANSLATE_NOOP("Inspector", "%1 notes"));
    }
    return {};
}

/// Opens the section in which the fields of a kind begin.
void addSettings(InspectorForm& form)
{
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "Settings")));
}

void addOfOneKind(InspectorForm& form, const std::vector<PartId>& parts)
{
    switch (parts.front().kind) {
    case PartKind::VirtualNetwork:
        addSettings(form);
        return addNetworkTraffic(form, idsOf<VirtualNetworkId>(parts));
    case PartKind::Subnet:
        addSettings(form);
        addDelegation(form, idsOf<SubnetId>(parts));
        return addTraffic(form, idsOf<SubnetId>(parts));
    case PartKind::Peering:
        return addPeeringTraffic(form, idsOf<PeeringId>(parts));
    case PartKind::RouteTable:
        addSettings(form);
        return addPropagation(form, idsOf<RouteTableId>(parts));
    case PartKind::Environment:
        addSettings(form);
        addEnvironmentKind(form, idsOf<EnvironmentId>(parts));
        return addEnvironmentSwitches(form, idsOf<EnvironmentId>(parts));
    case PartKind::AppServicePlan:
        addSettings(form);
        addPlanSize(form, idsOf<AppServicePlanId>(parts));
        return addPlanInstances(form, idsOf<AppServicePlanId>(parts));
    case PartKind::App:
        addSettings(form);
        addAppHome(form, idsOf<AppId>(parts));
        addAppSwitches(form, idsOf<AppId>(parts));
        addScmChoice(form, idsOf<AppId>(parts));
        addPublishing(form, idsOf<AppId>(parts));
        return addIntegration(form, idsOf<AppId>(parts));
    case PartKind::SecurityGroup:
    case PartKind::SecurityRule:
    case PartKind::ApplicationSecurityGroup:
    case PartKind::Route:
    case PartKind::Device:
    case PartKind::Site:
    case PartKind::DnsZone:
    case PartKind::Note:
        return;
    }
}

}

QString say(const char* text)
{
    return QCoreApplication::translate("Inspector", text);
}

void addEditedLines(InspectorForm& form, const QString& title, const QString& field, LineEditing editing)
{
    auto* lines = new EditedLines(form.document(), title, std::move(editing), form.theme());
    QObject::connect(lines, &EditedLines::refused, &form, &InspectorForm::refused);
    form.custom(
        lines, [lines](const Plan& plan, const AnswersPtr&) { lines->follow(*plan.network); }, field);
}

Problem refusedBy(const Plan& plan, PartId part, const Problem& why)
{
    return {QT_TRANSLATE_NOOP("Edits", "%1: %2 None of the parts was changed."), {nameOf(plan, part), sentence(why)}};
}

QString countOf(const std::vector<PartId>& parts)
{
    std::map<PartKind, int> counts;
    for (const PartId part : parts)
        ++counts[part.kind];
    QStringList words;
    for (const auto& [kind, count] : counts)
        words.append(countOfKind(kind, count));
    return words.join(QStringLiteral(", "));
}

void addCommon(InspectorForm& form, const std::vector<PartId>& parts)
{
    const auto are = [&](auto what) { return std::all_of(parts.begin(), parts.end(), what); };
    if (!are([](PartId part) { return part.kind != PartKind::Note; }))
        return;
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "General")));
    if (are([](PartId part) { return isResource(part.kind); })) {
        QLineEdit* region = form.text(say(QT_TRANSLATE_NOOP("Inspector", "Region")), QStringLiteral("region"),
            sharedByAll(parts, [](const Part& part) { return part.region ? textOf(*part.region) : QString(); }),
            forAll(parts, [](const Plan& plan, PartId part, const QString& text) {
                const QString name = text.trimmed();
                return setRegion(plan, part, name.isEmpty() ? std::nullopt : std::optional<Known<QString>>(name));
            }));
        region->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "as the plan")));
        QLineEdit* group = form.text(say(QT_TRANSLATE_NOOP("Inspector", "Resource group")), QStringLiteral("resourceGroup"),
            sharedByAll(parts, [](const Part& part) { return part.resourceGroup; }),
            forAll(parts, [](const Plan& plan, PartId part, const QString& text) {
                return setResourceGroup(plan, part, text.trimmed());
            }));
        group->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "as the plan")));
    }
    form.paragraph(say(QT_TRANSLATE_NOOP("Inspector", "Notes")), QStringLiteral("notes"),
        sharedByAll(parts, [](const Part& part) { return part.notes; }),
        forAll(parts, [](const Plan& plan, PartId part, const QString& text) { return setNotes(plan, part, text); }));
}

void addSharedSections(InspectorForm& form, const std::vector<PartId>& parts)
{
    const bool oneKind =
        std::all_of(parts.begin(), parts.end(), [&](PartId part) { return part.kind == parts.front().kind; });
    if (oneKind)
        addOfOneKind(form, parts);
    addCommon(form, parts);
    if (std::any_of(parts.begin(), parts.end(), [](PartId part) { return part.kind == PartKind::Note; }))
        form.note(say(QT_TRANSLATE_NOOP("Inspector",
            "Notes have a text and nothing else, so these parts share no field. Select fewer to edit them together.")));
}

namespace {

void addOwnSections(InspectorForm& form, PartId part)
{
    switch (part.kind) {
    case PartKind::VirtualNetwork:
        return addVirtualNetwork(form, *part.as<VirtualNetworkId>());
    case PartKind::Subnet:
        return addSubnet(form, *part.as<SubnetId>());
    case PartKind::Peering:
        return addPeering(form, *part.as<PeeringId>());
    case PartKind::SecurityGroup:
        return addSecurityGroup(form, *part.as<SecurityGroupId>());
    case PartKind::SecurityRule:
        return addSecurityRule(form, *part.as<SecurityRuleId>());
    case PartKind::ApplicationSecurityGroup:
        return addIdentity(form, part);
    case PartKind::RouteTable:
        return addRouteTable(form, *part.as<RouteTableId>());
    case PartKind::Route:
        return addRoute(form, *part.as<RouteId>());
    case PartKind::Environment:
        return addEnvironment(form, *part.as<EnvironmentId>());
    case PartKind::AppServicePlan:
        return addAppServicePlan(form, *part.as<AppServicePlanId>());
    case PartKind::App:
        return addApp(form, *part.as<AppId>());
    case PartKind::Device:
        return addDevice(form, *part.as<DeviceId>());
    case PartKind::Site:
        return addSite(form, *part.as<SiteId>());
    case PartKind::DnsZone:
        return addDnsZone(form, *part.as<DnsZoneId>());
    case PartKind::Note:
        return addNote(form, *part.as<NoteId>());
    }
}

}

void addSections(InspectorForm& form, PartId part)
{
    addOwnSections(form, part);
    addCommon(form, {part});
}

}
