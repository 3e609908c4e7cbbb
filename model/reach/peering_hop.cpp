#include "model/reach/peering_hop.h"

#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* connected = QT_TRANSLATE_NOOP("Reach", "Virtual networks %1 and %2 are peered in both directions.");
constexpr const char* oneSided = QT_TRANSLATE_NOOP(
    "Reach", "The peering between %1 and %2 has one direction only: it stays \"Initiated\" and carries nothing.");
constexpr const char* disconnected = QT_TRANSLATE_NOOP(
    "Reach", "The peering between %1 and %2 is disconnected: its other side was deleted. Delete both and make them anew.");
constexpr const char* sideMissing = QT_TRANSLATE_NOOP("Reach",
    "Virtual network %2 stands elsewhere, and its side of the peering with %1 is not in the plan: whether they are "
    "connected cannot be told. Add the peering of %2.");
constexpr const char* notForwarded = QT_TRANSLATE_NOOP("Reach",
    "Peering %1 of %2 does not take traffic that was forwarded to %3 from elsewhere. Azure does not always enforce this.");
constexpr const char* forwardedUnknown =
    QT_TRANSLATE_NOOP("Reach", "It is not known whether peering %1 takes forwarded traffic.");
constexpr const char* overlapping =
    QT_TRANSLATE_NOOP("Reach", "Azure refuses to peer %1 and %2: both hold %3. Give one of them other addresses.");
constexpr const char* basicBalancer = QT_TRANSLATE_NOOP("Reach",
    "%1 and %2 are in different regions, and the target stands behind a basic load balancer, which global peering does not "
    "lead to.");

/// Whether the networks are in different regions; none where that is not known.
std::optional<bool> isGlobal(const Reading& reading, const Peering& link)
{
    const VirtualNetwork* local = reading.find(link.local);
    const VirtualNetwork* remote = reading.find(link.remote);
    if (!local || !remote)
        return std::nullopt;
    const Known<QString> here = reading.regionOf(*local);
    const Known<QString> there = reading.regionOf(*remote);
    if (!here.isKnown() || !there.isKnown())
        return std::nullopt;
    return here.value()->compare(*there.value(), Qt::CaseInsensitive) != 0;
}

/// The link of the receiving network. Facts: PEER-06, DIS-16.
const Peering* receivingLink(const Reading& reading, const Peering& link, std::optional<PeeringId>& id)
{
    for (const auto& row : reading.peeringsFrom(link.remote)) {
        if (row.value->remote != link.local)
            continue;
        id = row.id;
        return row.value.get();
    }
    return nullptr;
}

}

Hop peeringHop(const Reading& reading, PeeringId id, const PeeringPassage& passage)
{
    const Peering& link = *reading.find(id);
    const QString local = nameIn(reading, link.local);
    const QString remote = nameIn(reading, link.remote);
    Hop hop {.stage = Stage::Peering,
        .part = PartId(id),
        .evidence = PartId(id),
        .because = {because(connected, {local, remote})},
        .facts = {QStringLiteral("PEER-01")}};
    Doubts doubts;
    const VirtualNetwork* here = reading.find(link.local);
    const VirtualNetwork* there = reading.find(link.remote);
    const AddressSet both = here && there ? addressSpaceOf(*here, doubts) & addressSpaceOf(*there, doubts) : AddressSet();
    if (!both.isEmpty()) {
        hop.verdict = HopVerdict::Block;
        hop.because = {because(overlapping, {local, remote, spoken(both)})};
        hop.facts = {QStringLiteral("PEER-04"), QStringLiteral("NET-09")};
        return hop;
    }
    const auto global = isGlobal(reading, link);
    if (passage.behindBasicBalancer && global.value_or(false)) {
        hop.verdict = HopVerdict::Block;
        hop.because = {because(basicBalancer, {local, remote})};
        hop.facts = {QStringLiteral("PEER-08"), QStringLiteral("VER-21")};
        return hop;
    }
    std::optional<PeeringId> receiving;
    const Peering* other = receivingLink(reading, link, receiving);
    if (!passage.relayed || !other)
        return hop;
    hop.facts << QStringLiteral("PEER-06");
    if (const bool* forwards = other->allowForwardedTraffic.value(); !forwards) {
        hop.verdict = HopVerdict::Unknown;
        hop.because.push_back(because(forwardedUnknown, {nameIn(reading, *receiving)}));
    } else if (!*forwards) {
        hop.verdict = HopVerdict::Block;
        hop.evidence = PartId(*receiving);
        hop.because = {because(notForwarded, {nameIn(reading, *receiving), remote, local})};
    }
    return hop;
}

std::optional<Hop> brokenPeering(const Reading& reading, SubnetId from, const Address& to)
{
    const Subnet* subnet = reading.find(from);
    if (!subnet)
        return std::nullopt;
    const auto holds = [&](VirtualNetworkId id) {
        const VirtualNetwork* network = reading.find(id);
        Doubts doubts;
        return network && addressSpaceOf(*network, doubts).contains(to);
    };
    const auto broken = [&](PeeringId id, const Peering& link) {
        const VirtualNetwork* other = reading.find(link.remote); // its side is the one that is not there
        const bool isUntold = !link.disconnected && other && other->existing;
        const char* what = link.disconnected ? disconnected : isUntold ? sideMissing : oneSided;
        return Hop {.stage = Stage::Peering,
            .verdict = isUntold ? HopVerdict::Unknown : HopVerdict::Block,
            .part = PartId(id),
            .evidence = PartId(id),
            .because = {because(what, {nameIn(reading, link.local), nameIn(reading, link.remote)})},
            .facts = {QStringLiteral("PEER-01")}};
    };
    for (const auto& row : reading.peeringsFrom(subnet->network))
        if (holds(row.value->remote))
            return broken(row.id, *row.value);
    for (const auto& row : reading.peeringsTo(subnet->network))
        if (holds(row.value->local))
            return broken(row.id, *row.value);
    return std::nullopt;
}

}
