#pragma once

#include "model/network/effective_routes.h"
#include "model/network/security_list.h"

#include <QByteArray>

namespace ase::cli {

/// Both directions of a group.
struct BothLists {
    SecurityList inbound;
    SecurityList outbound;
};

/// What filters and routes the packets of a subnet. Facts: NSG-09, NSG-10.
struct Effective {
    SubnetId subnet;
    EffectiveRoutes routes;
    BothLists lists; ///< of the subnet's group
    std::vector<std::pair<DeviceId, BothLists>> interfaces; ///< of devices in it whose interface has a group of its own
};
Effective effectiveOf(const Reading& reading, SubnetId subnet);

/// Tables for people: routes, then the rules of both directions in the order they are evaluated.
QByteArray effectiveText(const Network& network, const Effective& effective);
/// The shape ase-planner/effective/1.
QByteArray effectiveJson(const Network& network, const Effective& effective);

}
