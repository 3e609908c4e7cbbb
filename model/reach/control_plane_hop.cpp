#include "model/reach/control_plane_hop.h"

#include "model/azure/tags.h"
#include "model/network/tag_points.h"
#include "model/reach/walk.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* open = QT_TRANSLATE_NOOP("Reach", "%1 gets to Azure's control plane and to sign-in.");
constexpr const char* notInPlan = QT_TRANSLATE_NOOP(
    "Reach", "%1 gets to the Internet on ways that are not in the plan: nothing here keeps it from signing in.");
constexpr const char* closed =
    QT_TRANSLATE_NOOP("Reach", "%1 cannot reach %2 on port 443: the tool fails before it publishes.");
constexpr const char* unsure = QT_TRANSLATE_NOOP("Reach", "It cannot be told whether %1 reaches %2 on port 443.");
constexpr const char* ambiguous = QT_TRANSLATE_NOOP("Reach",
    "%1 looks an app up by its name alone, and %2 is in %3 places: it may publish to another one. Give the resource group.");
constexpr const char* wrongHost =
    QT_TRANSLATE_NOOP("Reach", "%1 publishes to %2, which is not a name of %3: it would have to publish to %4.");

/// One service the tool needs, by its tag.
void ask(const Reading& reading, const Origin& origin, SubnetId subnet, QLatin1String tag, Hop& hop)
{
    const AddressSet* known = knownTag(tag, reading.serviceTags());
    const AddressSet service = known ? known->only(Family::V4) : tagPoints(tag);
    const Address one = service.ranges().front().first;
    const FlowSet flow = FlowBox {.sources = origin.addresses,
        .destinations = service,
        .destinationPorts = portsOf(Endpoint {}),
        .protocols = ProtocolSet::one(Carried::Tcp)};
    Packets packets {.flow = flow, .sure = origin.addresses};
    std::vector<Hop> links =
        filterThrough(reading, origin.device, subnet, Direction::Outbound, Stage::ControlPlane, packets);
    packets.flow = sentTo(packets.flow, lone(one));
    Walk walk = walked(reading, {.from = subnet, .to = one, .packets = packets});
    links.insert(links.end(), walk.hops.begin(), walk.hops.end());
    for (const Hop& link : links) {
        if (link.verdict == HopVerdict::Pass || (link.verdict != HopVerdict::Block && hop.verdict != HopVerdict::Pass))
            continue;
        const bool first = hop.verdict != HopVerdict::Block;
        hop.verdict = first ? link.verdict : hop.verdict;
        if (!first)
            continue;
        hop.because = link.because;
        if (hop.verdict != HopVerdict::Warn)
            hop.because.insert(
                hop.because.begin(), because(hop.verdict == HopVerdict::Unknown ? unsure : closed, {origin.name, tag}));
        hop.evidence = link.evidence;
        hop.evidenceName = link.evidenceName;
        hop.sample = link.sample;
    }
}

}

Hop controlPlaneHop(const Reading& reading, const Origin& origin)
{
    Hop hop {
        .stage = Stage::ControlPlane, .part = origin.part, .facts = {QStringLiteral("KUDU-01"), QStringLiteral("OCT-02")}};
    const auto* subnet = std::get_if<SubnetId>(&origin.standing);
    if (!subnet) {
        hop.because = {because(notInPlan, {origin.name})};
        return hop;
    }
    for (const QLatin1String tag : {azure::tag::azureResourceManager, azure::tag::azureActiveDirectory})
        ask(reading, origin, *subnet, tag, hop);
    if (hop.verdict == HopVerdict::Pass)
        hop.because = {because(open, {origin.name})};
    return hop;
}

std::vector<Hop> toolHops(const Reading& reading, const Origin& origin, const Target& target)
{
    std::vector<Hop> hops;
    if (!origin.server || !target.app)
        return hops;
    const QString name = target.name;
    const auto& apps = reading.apps().rows();
    const auto twins = std::count_if(apps.begin(), apps.end(),
        [&](const auto& row) { return textOf(row.value->name).compare(name, Qt::CaseInsensitive) == 0; });
    if (origin.server->bindsByNameOnly && twins > 1)
        hops.push_back({.stage = Stage::ControlPlane,
            .verdict = HopVerdict::Unknown,
            .part = origin.part,
            .evidence = target.part,
            .because = {because(ambiguous, {origin.name, name, QString::number(twins)})},
            .facts = {QStringLiteral("OCT-04")}});
    const QString host = origin.server->publishHost;
    const QStringList own = siteNames(reading, *target.app).scm;
    if (!host.isEmpty() && !own.isEmpty() && !own.contains(host, Qt::CaseInsensitive))
        hops.push_back({.stage = Stage::Operation,
            .verdict = HopVerdict::Block,
            .part = origin.part,
            .evidence = origin.part,
            .because = {because(wrongHost, {origin.name, host, name, own.front()})},
            .facts = {QStringLiteral("OCT-06"), QStringLiteral("KUDU-03")}});
    return hops;
}

}
