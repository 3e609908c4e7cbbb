#include "model/azure/address_space.h"
#include "model/network/name_question.h"
#include "model/network/next_hop.h"
#include "model/network/zone_answer.h"

#include <algorithm>
#include <tuple>

namespace ase {

namespace {

constexpr const char* rulesetLinked = QT_TRANSLATE_NOOP(
    "NameResolution", "It is taken for granted that the forwards of resolver %1 are linked to %2 as a ruleset.");

QString shown(const Device& device)
{
    return device.address ? QStringLiteral("%1 (%2)").arg(textOf(device.name), textOf(*device.address))
                          : textOf(device.name);
}

/// A suffix a server forwards, as names are compared: "*", "." and nothing stand for all names.
QString forwardedSuffix(const QString& written)
{
    QString suffix = hostName(written);
    while (suffix.startsWith(u'*') || suffix.startsWith(u'.'))
        suffix.remove(0, 1);
    return suffix;
}

/// The forwards of the longest suffix that the name lies under, in their order. Fact: DNS-15.
std::vector<const DnsServer::Forward*> forwardsFor(const DnsServer& server, const QString& name)
{
    std::vector<const DnsServer::Forward*> best;
    qsizetype length = -1;
    for (const DnsServer::Forward& forward : server.forwards) {
        const QString suffix = forwardedSuffix(forward.suffix);
        if (!liesIn(name, suffix) || suffix.size() < length)
            continue;
        if (suffix.size() > length)
            best.clear();
        length = suffix.size();
        best.push_back(&forward);
    }
    return best;
}

bool isDropped(const Reading& reading, SubnetId from, const Address& to)
{
    const NextHopAnswer answer = nextHopOf(*sharedRoutes(reading, from), to);
    if (!answer.doubts.empty() || !answer.assumptions.empty())
        return false;
    if (!answer.route || answer.route->hop == azure::NextHop::None)
        return true;
    return answer.route->hop == azure::NextHop::Internet && to.family() == Family::V4
        && azure::isPrivate(AddressSet(Prefix(to, bitsOf(Family::V4))));
}

/// Whether the routes of every subnet of a network drop what is sent to an address. Asked of the network and not of a
/// subnet: its subnets have the same name servers, and share what these answer.
struct CutOffFrom {
    using Answer = bool;
    VirtualNetworkId network;
    Address to;

    bool operator<(const CutOffFrom& other) const { return std::tie(network, to) < std::tie(other.network, other.to); }
    Answer answer(const Reading& reading) const
    {
        const auto& subnets = reading.subnetsOf(network);
        return !subnets.empty()
            && std::all_of(subnets.begin(), subnets.end(), [&](const auto& row) { return isDropped(reading, row.id, to); });
    }
};

}

NameOutcome NameQuestion::askAt(const AddressField& server, const Standing& standing, PartId asking)
{
    const Address* address = valueOf(server);
    if (!address)
        return conclude(NameOutcome::CannotTell,
            QT_TRANSLATE_NOOP("NameResolution", "The address of the name server to ask is not known: %1."), {textOf(server)},
            "DNS-15", asking);
    if (*address == azure::platformAddress)
        return askPlatform(standing, asking);
    const RowOf<DeviceId, Device>* other = nullptr;
    for (const auto& row : m_reading.devices().rows()) {
        const Address* own = valueOf(row.value->address);
        if (!own || *own != *address)
            continue;
        if (std::holds_alternative<DnsServer>(row.value->role))
            return isCutOff(standing, *address) ? cutOff(standing, row.id) : askServer(row.id);
        other = &row;
    }
    if (other)
        return conclude(NameOutcome::CannotTell,
            QT_TRANSLATE_NOOP("NameResolution",
                "%1 is the address of %2, which is no name server in the plan: what it answers "
                "is not known."),
            {text(*address), textOf(other->value->name)}, "DNS-15", other->id);
    return conclude(NameOutcome::CannotTell,
        QT_TRANSLATE_NOOP("NameResolution", "No name server of the plan has the address %1: what it answers is not known."),
        {text(*address)}, "DNS-15", asking);
}

bool NameQuestion::isCutOff(const Standing& standing, const Address& server)
{
    const auto* id = std::get_if<SubnetId>(&standing);
    const Subnet* subnet = id ? m_reading.find(*id) : nullptr;
    return subnet && *recall(m_reading, CutOffFrom {subnet->network, server});
}

/// Facts: DNS-20, DNS-25, RT-01.
NameOutcome NameQuestion::cutOff(const Standing& standing, DeviceId server)
{
    const VirtualNetworkId network = m_reading.find(std::get<SubnetId>(standing))->network;
    return conclude(NameOutcome::NoAnswer,
        QT_TRANSLATE_NOOP("NameResolution",
            "No route of %1 leads to name server %2: there is no answer. Peer the networks, or connect them by a gateway."),
        {textOf(m_reading.find(network)->name), shown(*m_reading.find(server))}, "DNS-20 DNS-25 RT-01", server);
}

/// Fact: DNS-17.
NameOutcome NameQuestion::askPlatform(const Standing& standing, PartId asking)
{
    const auto* id = std::get_if<SubnetId>(&standing);
    const Subnet* subnet = id ? m_reading.find(*id) : nullptr;
    if (subnet && m_reading.find(subnet->network))
        return askAzure(subnet->network);
    return conclude(NameOutcome::NoAnswer,
        QT_TRANSLATE_NOOP("NameResolution", "Azure DNS (%1) answers only from inside virtual networks: there is no answer."),
        {text(azure::platformAddress)}, "DNS-17", asking);
}

NameOutcome NameQuestion::askServer(DeviceId id)
{
    const Device& device = *m_reading.find(id);
    const auto [asked, isNew] = m_asked.try_emplace(id, true);
    if (!isNew && asked->second)
        return conclude(NameOutcome::NoAnswer,
            QT_TRANSLATE_NOOP("NameResolution",
                "The question comes back to name server %1, whose forwards lead in a circle: there is no answer."),
            {shown(device)}, "DNS-15", id);
    if (!isNew)
        return conclude(NameOutcome::NoAnswer,
            QT_TRANSLATE_NOOP("NameResolution", "Name server %1 was asked before and gave no answer."), {shown(device)},
            "DNS-25", id);
    const NameOutcome outcome = answerOf(id, device, std::get<DnsServer>(device.role));
    m_asked[id] = false;
    return outcome;
}

NameOutcome NameQuestion::answerOf(DeviceId id, const Device& device, const DnsServer& server)
{
    if (!server.reachable)
        return conclude(NameOutcome::NoAnswer, QT_TRANSLATE_NOOP("NameResolution", "Name server %1 cannot be reached."),
            {shown(device)}, "DNS-25", id);
    if (server.resolverEndpoint)
        return askResolver(id, device, server);
    if (const auto outcome = askZonesOf(id, device, server))
        return *outcome;
    const auto forwards = forwardsFor(server, m_name);
    if (!forwards.empty())
        return forward(id, device, forwards);
    tell(QT_TRANSLATE_NOOP("NameResolution", "Name server %1 has no forward for %2 and asks public DNS."),
        {shown(device), m_name}, "DNS-15", id);
    return askPublic();
}

NameOutcome NameQuestion::forward(DeviceId id, const Device& device, const std::vector<const DnsServer::Forward*>& forwards)
{
    for (const DnsServer::Forward* one : forwards) {
        const QString suffix = forwardedSuffix(one->suffix);
        if (suffix.isEmpty())
            tell(QT_TRANSLATE_NOOP("NameResolution", "Name server %1 forwards all other names to %2."),
                {shown(device), textOf(one->target)}, "DNS-15", id);
        else
            tell(QT_TRANSLATE_NOOP("NameResolution", "Name server %1 forwards names under %2 to %3."),
                {shown(device), suffix, textOf(one->target)}, "DNS-15 DNS-17", id);
        if (askAt(one->target, device.standing, id) != NameOutcome::NoAnswer)
            return m_answer.outcome;
    }
    return m_answer.outcome;
}

/// An inbound endpoint answers as Azure DNS of its network; the resolver's forwards come after its private zones.
/// Facts: DNS-15, DNS-17, DNS-18.
NameOutcome NameQuestion::askResolver(DeviceId id, const Device& device, const DnsServer& server)
{
    const SubnetId* standing = subnetOf(device);
    const Subnet* subnet = standing ? m_reading.find(*standing) : nullptr;
    const VirtualNetwork* network = subnet ? m_reading.find(subnet->network) : nullptr;
    if (!network)
        return conclude(NameOutcome::CannotTell,
            QT_TRANSLATE_NOOP(
                "NameResolution", "Resolver endpoint %1 stands in no virtual network: what it answers is not known."),
            {shown(device)}, "DNS-18", id);
    tell(QT_TRANSLATE_NOOP("NameResolution", "Resolver endpoint %1 answers as Azure DNS of %2 does."),
        {shown(device), textOf(network->name)}, "DNS-17", id);
    if (const auto outcome = askPrivateZones(subnet->network))
        return *outcome;
    const auto forwards = forwardsFor(server, m_name);
    if (forwards.empty())
        return askPublic();
    addDoubts(m_answer.doubts, {nameText(rulesetLinked, {textOf(device.name), textOf(network->name)})});
    return forward(id, device, forwards);
}

/// From the zones the server holds itself; none where it holds none for the name. Facts: DNS-09, DNS-14.
std::optional<NameOutcome> NameQuestion::askZonesOf(DeviceId id, const Device& device, const DnsServer& server)
{
    std::vector<const RowOf<DnsZoneId, DnsZone>*> zones;
    for (const auto& row : m_reading.dnsZones().rows())
        if (std::count(server.zones.begin(), server.zones.end(), row.id) > 0)
            zones.push_back(&row);
    const auto zone = mostSpecific(zones, m_name, textOf(device.name));
    if (!zone)
        return std::nullopt;
    tell(QT_TRANSLATE_NOOP("NameResolution", "Name server %1 holds zone %2 itself and answers from it."),
        {shown(device), zone->origin}, "DNS-09", id);
    return askIn(*zone, m_name);
}

}
