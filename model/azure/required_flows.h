#pragma once

#include "model/address/protocol.h"
#include "model/azure/direction.h"
#include "model/azure/ports.h"
#include "model/azure/tags.h"

namespace ase::azure {

/// What the platform, or an app, does without the flow.
enum class Need {
    Required, ///< the environment breaks
    Recommended, ///< it lives, something is lost
    AppOnly, ///< apps and their SCM sites cannot be reached, the environment lives
    Optional, ///< wanted only by who uses the feature
};

/// Who is at the other end of a flow into or out of the environment's subnet.
enum class Peer {
    Any, ///< outbound: Internet and VirtualNetwork together (facts, section 11)
    Tag, ///< the tag named beside it
    Subnet, ///< the environment's own subnet
    Clients, ///< whoever uses the apps: chosen by the plan
};

/// When the flow is asked for at all.
enum class Condition { Always, Ftp, RemoteDebugging, WebDeploy };

/// One flow between the environment's subnet and a peer that the rules of the subnet should let through.
struct RequiredFlow {
    const char* fact;
    Direction direction;
    Protocol protocol;
    std::span<const PortRange> ports; ///< of the destination
    Peer peer;
    QLatin1String tag; ///< of Peer::Tag
    Need need;
    Condition condition;
    const char* consequence; ///< of a blocked one, a whole sentence in the context "RequiredFlows", to be translated
};

/// Facts: IN-V1-*, IN-V2-*, IN-V3-*, OUT-V1-*, OUT-V2-*. Not in the table: IN-V2-09 (nothing needs it), IN-V2-10 (the
/// ports are each app's own), and what is about routes or names (IN-V2-11, OUT-V1-06, OUT-V2-08 to OUT-V2-11).
std::span<const RequiredFlow> requiredFlows(Generation generation);

}
