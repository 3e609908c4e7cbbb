#pragma once

#include "model/network/packet_answer.h"
#include "model/reach/trace.h"

namespace ase {

/// The packets of a question on their way.
struct Packets {
    FlowSet flow; ///< as they are now: without what was surely dropped
    AddressSet sure; ///< senders, by their own addresses, of which everything surely gets this far
    bool translated = false; ///< they bear the address of a relay

    /// Leaves `left` of the packets, of which `passed` surely gets on. Of nothing left all are kept: what comes behind a
    /// block is told as if it did not.
    void keep(const FlowSet& left, const FlowSet& passed);
};

/// What a security group leaves of packets, with the link that tells it.
struct Filtered {
    Hop hop;
    FlowSet passed; ///< surely
    FlowSet left; ///< passed, or not known to be dropped
};

/// A list that packets meet, and whose it is.
struct MetFilter {
    const SecurityList& list;
    Direction direction;
    Stage stage;
    PartId owner; ///< subnet or device
};
/// The packets against one list. Part of the packets dropped makes a
/// warning that says whose; all of them a block. Facts: NSG-02, NSG-10, NSG-12, NSG-27.
Filtered filtered(const Reading& reading, const MetFilter& filter, const FlowSet& flow);

/// The lists of a subnet, or of a device in it, one after another: no link where nothing filters.
std::vector<Hop> filterThrough(const Reading& reading, std::optional<DeviceId> device, SubnetId subnet, Direction direction,
    Stage stage, Packets& packets);

}
