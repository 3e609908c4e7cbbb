#pragma once

#include "model/reach/walk.h"

namespace ase {

/// Who is to be answered, and how the requests came.
struct ReturnOrder {
    SubnetId from;
    AddressSet to; ///< the callers as the target sees them
    std::vector<DeviceId> relays; ///< appliances the requests came through, in their order
    bool translated = false; ///< the last of them put its own address in, so that it alone is answered
    bool throughPublicAddress = false; ///< the requests came to a public address of Azure's balancer
    /// Whether a reply to the Internet through an appliance surely breaks, or sources disagree. Fact: FT-07.
    bool tunnelSurelyBreaks = true;
};

/// What becomes of the replies: each must reach its caller through the same stateful devices. The security groups are not
/// asked again. Facts: RT-18, RT-15, NSG-06, KUDU-12, FT-04, FT-05, FT-07.
struct Returned {
    Hop hop;
    AddressSet answered; ///< callers that surely get their replies
};
Returned returnHop(const Reading& reading, const ReturnOrder& order);
/// The same with the verdict of the link alone, as a question that many callers have in common.
struct ReturnOf {
    using Answer = Returned;
    ReturnOrder order;
    bool operator<(const ReturnOf& other) const;
    Answer answer(const Reading& reading) const;
};

}
