#include "model/reach/words.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace ase {

namespace {

constexpr int mostNamed = 4;

QString listed(QStringList texts)
{
    const bool more = texts.size() > mostNamed;
    texts = texts.mid(0, mostNamed);
    return texts.join(QStringLiteral(", ")) + (more ? QStringLiteral(", ...") : QString());
}

template<class Change>
FlowSet changed(const FlowSet& flow, Change change)
{
    FlowSet result;
    for (FlowBox box : flow.boxes()) {
        change(box);
        result = result | FlowSet(box);
    }
    return result;
}

template<class Ranges>
bool areBefore(const Ranges& a, const Ranges& b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
        [](const auto& x, const auto& y) { return std::tie(x.first, x.last) < std::tie(y.first, y.last); });
}

}

Problem because(const char* text, QStringList values)
{
    return {.text = text, .values = std::move(values), .context = "Reach"};
}

QString nameIn(const Reading& reading, PartId part)
{
    const auto of = [](const Part* row) { return row ? textOf(row->name) : QString(); };
    if (const auto id = part.as<VirtualNetworkId>())
        return of(reading.find(*id));
    if (const auto id = part.as<SubnetId>())
        return of(reading.find(*id));
    if (const auto id = part.as<PeeringId>())
        return of(reading.find(*id));
    if (const auto id = part.as<SecurityGroupId>())
        return of(reading.find(*id));
    if (const auto id = part.as<RouteTableId>())
        return of(reading.find(*id));
    if (const auto id = part.as<EnvironmentId>())
        return of(reading.find(*id));
    if (const auto id = part.as<AppServicePlanId>())
        return of(reading.find(*id));
    if (const auto id = part.as<ApplicationSecurityGroupId>())
        return of(reading.find(*id));
    if (const auto id = part.as<AppId>())
        return of(reading.find(*id));
    if (const auto id = part.as<DeviceId>())
        return of(reading.find(*id));
    if (const auto id = part.as<SiteId>())
        return of(reading.find(*id));
    if (const auto id = part.as<DnsZoneId>())
        return of(reading.find(*id));
    return {};
}

QString textOf(const AddressSet& addresses)
{
    return spoken(addresses);
}

QString textOf(const PortSet& ports)
{
    QStringList texts;
    for (const PortRange& range : ports.ranges())
        texts << QString::fromStdString(range.toString());
    return listed(texts);
}

AddressSet lone(const Address& address)
{
    return AddressSet(Prefix(address, bitsOf(address.family())));
}

bool isBefore(const AddressSet& a, const AddressSet& b)
{
    return areBefore(a.ranges(), b.ranges());
}

bool isBefore(const PortSet& a, const PortSet& b)
{
    return areBefore(a.ranges(), b.ranges());
}

PortSet portsOf(const FlowSet& flow)
{
    PortSet ports;
    for (const FlowBox& box : flow.boxes())
        ports = ports | box.destinationPorts;
    return ports;
}

AddressSet sourcesOf(const FlowSet& flow)
{
    AddressSet sources;
    for (const FlowBox& box : flow.boxes())
        sources = sources | box.sources;
    return sources;
}

FlowSet fromSources(const FlowSet& flow, const AddressSet& sources)
{
    return changed(flow, [&](FlowBox& box) { box.sources = box.sources & sources; });
}

FlowSet sentTo(const FlowSet& flow, const AddressSet& destinations)
{
    return changed(flow, [&](FlowBox& box) { box.destinations = destinations; });
}

FlowSet sentFrom(const FlowSet& flow, const AddressSet& sources)
{
    return changed(flow, [&](FlowBox& box) { box.sources = sources; });
}

}
