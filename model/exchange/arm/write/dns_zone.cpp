#include "model/exchange/arm/write/template_writer.h"

namespace ase::arm {

namespace {

json::Value childName(const Known<QString>& zone, const Known<QString>& child)
{
    if (zone.isKnown() && child.isKnown())
        return TemplateWriter::text(*zone.value() + u'/' + *child.value());
    const auto inner = [](const Known<QString>& name) {
        const QString text = TemplateWriter::text(name).toString();
        return name.isKnown() ? u'\'' + QString(*name.value()).replace(u'\'', QStringLiteral("''")) + u'\''
                              : text.mid(1, text.size() - 2);
    };
    return json::Value(QStringLiteral("[format('{0}/{1}', %1, %2)]").arg(inner(zone), inner(child)));
}

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
        json::Object resource = writer.head(azure::privateDnsLinks, childName(zone.name, link.name));
        resource.push_back({QStringLiteral("location"), global});
        resource.push_back({QStringLiteral("properties"),
            json::Object {{QStringLiteral("registrationEnabled"), json::Value(false)},
                {QStringLiteral("virtualNetwork"), writer.reference(link.network)}}});
        writer.addChild(id, std::move(resource), {id, link.network});
    }
    for (const DnsRecord& record : zone.records) {
        json::Object resource = writer.head(azure::privateDnsRecords, childName(zone.name, record.name));
        resource.push_back({QStringLiteral("properties"), recordValue(record)});
        writer.addChild(id, std::move(resource), {id});
    }
}

}
