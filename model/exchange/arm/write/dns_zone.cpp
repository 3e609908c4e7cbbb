#include "model/exchange/arm/write/template_writer.h"

namespace ase::arm {

namespace {

json::Value recordValue(const DnsRecord& record)
{
    json::Array addresses;
    for (const AddressField& address : record.addresses)
        addresses.push_back(json::Object {{QStringLiteral("ipv4Address"), TemplateWriter::text(address)}});
    return json::Object {
        {QStringLiteral("ttl"), json::Value(azure::recordSeconds)}, {QStringLiteral("aRecords"), std::move(addresses)}};
}

}

void writeDnsZone(TemplateWriter& writer, DnsZoneId id)
{
    const DnsZone& zone = *writer.network().dnsZones.find(id);
    const json::Value global = json::Value(QStringLiteral("global"));
    if (!zone.existing) {
        json::Object resource = writer.head(azure::privateDnsZones, TemplateWriter::text(zone.name));
        resource.push_back({QStringLiteral("location"), global});
        resource.push_back({QStringLiteral("properties"), json::Object()});
        writer.add(id, std::move(resource));
    }
    for (const ZoneLink& link : zone.links) {
        azure::ResourceType type = azure::privateDnsLinks;
        json::Object properties {{QStringLiteral("registrationEnabled"), json::Value(false)},
            {QStringLiteral("virtualNetwork"), writer.reference(link.network)}};
        if (link.fallsBack) { // Facts: DNS-16, ARM-04
            type.apiVersion = azure::resolutionPolicyApiVersion;
            properties.push_back({QStringLiteral("resolutionPolicy"), json::Value(QString(azure::fallingBackPolicy))});
        }
        json::Object resource = writer.head(type, TemplateWriter::childName(zone.name, link.name));
        resource.push_back({QStringLiteral("location"), global});
        resource.push_back({QStringLiteral("properties"), std::move(properties)});
        writer.addChild(id, std::move(resource), {id, link.network});
    }
    for (const DnsRecord& record : zone.records) {
        json::Object resource = writer.head(azure::privateDnsRecords, TemplateWriter::childName(zone.name, record.name));
        resource.push_back({QStringLiteral("properties"), recordValue(record)});
        writer.addChild(id, std::move(resource), {id});
    }
}

}
