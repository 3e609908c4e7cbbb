#pragma once

#include "model/network/effective_routes.h"

namespace ase {

/// The row that decides for an address; null where none does. Service endpoints are left aside: their prefixes are not
/// known here. An address may be a point of a tag without a known list. Facts: RT-05, RT-06, RT-11.
const EffectiveRoute* routeTo(const EffectiveRoutes& routes, const Address& address);
/// The active row for 0.0.0.0/0.
const EffectiveRoute* defaultRouteOf(const EffectiveRoutes& routes);
/// Whether every address of the tag AppServiceManagement leads straight to the Internet. Facts: FT-04, MGMT-02.
bool managementGoesToInternet(const EffectiveRoutes& routes);
/// The part of a set of IPv4 addresses whose deciding row drops it.
AddressSet droppedPart(const EffectiveRoutes& routes, const AddressSet& addresses);

/// Where packets to an address go, with what that rests on.
struct NextHopAnswer {
    std::optional<EffectiveRoute> route; ///< none: nothing leads there
    QStringList tags; ///< tags without a known list that other routes name: one of them may hold the address. Fact: TAG-17
    Doubts assumptions; ///< what the answer takes for granted. Facts: RT-07, RT-23, TAG-17
    Doubts doubts; ///< some other route may decide
};
NextHopAnswer nextHopOf(const EffectiveRoutes& routes, const Address& address);

}
