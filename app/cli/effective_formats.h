#pragma once

#include "model/network/effective_routes.h"
#include "model/network/security_list.h"

#include <QByteArray>

namespace ase::cli {

/// What filters and routes the packets of a subnet.
struct Effective {
    SubnetId subnet;
    EffectiveRoutes routes;
    SecurityList inbound;
    SecurityList outbound;
};
Effective effectiveOf(const Reading& reading, SubnetId subnet);

/// Tables for people: routes, then the rules of both directions in the order they are evaluated.
QByteArray effectiveText(const Network& network, const Effective& effective);
/// The shape ase-planner/effective/1.
QByteArray effectiveJson(const Network& network, const Effective& effective);

}
