#pragma once

#include "model/reach/trace.h"

namespace ase {

/// Who sends the packets, where from and under which addresses.
struct Origin {
    std::optional<PartId> part = {}; ///< none: an address or an outsider
    QString name = {}; ///< to speak of it
    Standing standing = {};
    AddressSet addresses = {}; ///< of its own
    std::optional<DeviceId> device = {}; ///< whose interface may have a group
    std::optional<EnvironmentId> environment = {}; ///< of an app inside one
    std::optional<AppId> app = {};
    std::optional<VirtualNetworkId> dialsInto = {}; ///< an app joined to it through its gateway. Fact: MT-11
    const std::vector<HostsEntry>* hosts = nullptr;
    std::optional<SignIn> signIn = {};
    const DeploymentServer* server = nullptr;
    Doubts assumptions = {}; ///< about the addresses
};

/// Refuses parts that send nothing.
Result<Origin> originOf(const Reading& reading, const TraceEnd& from);

/// What is missing of the plan to tell where packets of that end come from, as a link; none where it is told. originOf
/// refuses such an end.
std::optional<Hop> missingOrigin(const Reading& reading, const TraceEnd& from);

struct OriginOf {
    using Answer = Result<Origin>;
    TraceEnd end;
    bool operator<(const OriginOf& other) const { return end < other.end; }
    Answer answer(const Reading& reading) const { return originOf(reading, end); }
};

/// As which addresses the Internet sees packets that leave there. Not known of most machines: then anything of the Internet,
/// with the doubt. Facts: IP-02, IP-07, IP-11, NSG-11.
struct PublicSource {
    AddressSet addresses = {};
    bool isKnown = true;
};
PublicSource publicSourceOf(const Reading& reading, const Origin& origin);

}
