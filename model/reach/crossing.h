#pragma once

#include "model/reach/links.h"
#include "model/reach/origin.h"
#include "model/reach/target.h"
#include "model/reach/walk.h"

namespace ase {

/// What packets look for, as far as the network is asked: apps of one environment have it in common.
struct Destination {
    Address to; ///< that is called
    std::optional<EnvironmentId> environment = {};
    std::optional<DeviceId> device = {};
    std::optional<SubnetId> subnet = {};
    std::optional<Address> address = {}; ///< of the target, as the plan has it
    Generation generation = Generation::V3;
    bool isMultiTenant = false;
    bool isSite = false; ///< an app: whatever leads to it, its site is asked
    PortSet ports = {};
    Carried carried = Carried::Tcp;
    std::shared_ptr<const Hop> missing = {}; ///< of the target: where it stands is not in the plan

    Destination() = default;
    Destination(const Target& target, const Endpoint& endpoint, const Address& called);
    bool operator<(const Destination& other) const;
    bool operator==(const Destination&) const = default;
};

/// What became of packets between their sender and the site.
struct Crossed {
    Links links;
    FlowSet asked = {}; ///< by the caller's own addresses and the address it calls
    Packets packets = {}; ///< as they arrive
    bool seenIsKnown = true; ///< as which addresses the target sees the callers
    std::optional<DeviceId> proxy = {}; ///< where the way ends, and one of the proxy's own begins
    bool asksSite = false;
    bool throughPrivateEndpoint = false;
};
/// Walks there and back. Where the reading has a memory and the links are not wanted, what other callers or environments
/// have in common with this question is asked once. `caller` is whom `origin` was made of; null: it is no end of a trace.
Crossed crossed(
    const Reading& reading, const Origin& origin, const TraceEnd* caller, const Destination& destination, Detail detail);

}
