#pragma once

#include "model/azure/direction.h"
#include "model/flow/flow_set.h"
#include "model/network/name_resolution.h"
#include "model/reach/endpoint.h"

#include <QStringList>

#include <variant>

namespace ase {

/// What one link does to the packets.
enum class HopVerdict : std::uint8_t { Pass, Warn, Unknown, Block };

/// Packets that a security group drops for sure.
struct DroppedByGroup {
    SecurityGroupId group;
    Direction direction = Direction::Inbound;
    std::optional<SubnetId> seenBy; ///< in whose eyes; none: of an interface's own group
    FlowSet packets;
};

/// Packets that come to a security group.
struct MetByGroup {
    SecurityGroupId group;
    Direction direction = Direction::Inbound;
    FlowSet packets; ///< as they are there, translated and without what was dropped before
};

/// One link with its reason, in whole sentences, and what the reason rests on.
struct Hop {
    Stage stage = Stage::Name;
    HopVerdict verdict = HopVerdict::Pass;
    std::optional<PartId> part = {}; ///< where it happens
    std::optional<PartId> evidence = {}; ///< the rule, route, peering, zone or device that decides
    QString evidenceName = {}; ///< of evidence that is no part: one of Azure's own rules or routes
    std::vector<Problem> because = {};
    Doubts assumptions = {}; ///< what the verdict takes for granted
    QStringList facts = {};
    std::optional<Packet> sample = {}; ///< a packet that is dropped here, or may be
    std::optional<MetByGroup> met = {}; ///< of a link that is a security group, which stands at `part`
    std::optional<DroppedByGroup> dropped = {}; ///< of a link that is a security group
};

/// What becomes of the packets of a question. The links stand in the order they are met; those behind the first that blocks
/// are told as if it did not.
struct Trace {
    TraceVerdict verdict = TraceVerdict::Uncertain;
    std::optional<std::size_t> blockedAt; ///< index of the first link that blocks
    std::vector<Hop> hops;
    QString name; ///< the name asked for; empty where an address is
    FlowSet asked; ///< by the caller's own addresses and the address it calls
    FlowSet through; ///< the part that surely arrives and is answered
};

/// Asks every link in the order it is met, and goes on behind one that blocks. Refuses ends that send nothing or that nobody
/// calls. Facts: section 12.1.
Result<Trace> traceOf(const Reading& reading, const TraceQuery& query);

/// "name", "source-nsg", "return-route": as the command line prints them.
QString nameOf(Stage stage);
/// "pass", "warn", "unknown", "block".
QString nameOf(HopVerdict verdict);
/// "reachable", "degraded", "uncertain", "blocked".
QString nameOf(TraceVerdict verdict);

/// An address, "internet", "management", "probe" or the path of a part. Refuses anything else with a sentence that tells
/// what would do; of an ambiguous path it lists the parts.
Result<TraceEnd> traceEndMeant(const Network& network, const QString& text);
/// How traceEndMeant calls it.
QString pathOfEnd(const Network& network, const TraceEnd& end);

/// A question in words. A target can be a name that an app is asked by, too. Refuses ends as traceEndMeant does.
Result<TraceQuery> traceQueryMeant(
    const Network& network, const Reading& reading, const QString& from, const QString& to, const Endpoint& endpoint);

}
