#include "model/azure/api_versions.h"
#include "model/exchange/arm/read/plan_builder.h"

namespace ase::arm {

void readDnsZone(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Taken fields(resource.body);
    const DnsZoneId key = plan.create<DnsZoneId>(resource, fields);
    plan.at(key).region.reset(); // always "global". Fact: ARM-04
    fields.object(u"properties");
    plan.keepRest(key, fields, resource, resource.pointer);
}

void readDnsRecord(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Taken fields(resource.body);
    for (const auto* key : {u"name", u"type", u"apiVersion"})
        fields.drop(QStringView(key));
    DnsRecord record;
    record.name = textOf(ownName(resource));
    Taken& properties = fields.object(u"properties");
    properties.drop(u"ttl");
    for (const Value& item : properties.items(u"aRecords"))
        if (const Value* address = item.find(u"ipv4Address"))
            record.addresses.push_back(fieldOf<Address>(*address, addressField));
    plan.at(plan.refer<DnsZoneId>(PlanBuilder::parentOf(resource.id))).records.push_back(std::move(record));
    plan.listRest(resource, fields);
}

namespace {

/// A policy of another name stays untaken. Facts: DNS-16, ARM-16.
bool fallsBack(Taken& properties)
{
    const auto is = [&](QLatin1String name) {
        const Value* policy = properties.peek(u"resolutionPolicy");
        return policy && policy->isString() && policy->toString().compare(name, Qt::CaseInsensitive) == 0;
    };
    const bool redirects = is(azure::fallingBackPolicy);
    if (redirects || is(azure::strictPolicy))
        properties.drop(u"resolutionPolicy");
    return redirects;
}

}

void readDnsLink(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Taken fields(resource.body);
    for (const auto* key : {u"name", u"type", u"apiVersion", u"location"})
        fields.drop(QStringView(key));
    Taken& properties = fields.object(u"properties");
    properties.drop(u"registrationEnabled");
    const Value* network = properties.object(u"virtualNetwork").take(u"id");
    if (!network)
        return plan.keepResource(resource);
    const ZoneLink link {textOf(ownName(resource)), plan.refer<VirtualNetworkId>(*network), fallsBack(properties)};
    plan.at(plan.refer<DnsZoneId>(PlanBuilder::parentOf(resource.id))).links.push_back(link);
    plan.listRest(resource, fields);
}

}
