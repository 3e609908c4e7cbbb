#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

namespace ase {

struct NewSite {
    QString name = {}; ///< empty: a free one
    std::optional<Prefix> prefix = std::nullopt; ///< none: a free private block. Facts: NET-04, NET-09
};
Result<Plan> addSite(const Plan& plan, SiteId id, const NewSite& wanted = {});
Result<Plan> setSitePrefixes(const Plan& plan, SiteId id, std::vector<PrefixField> prefixes);

/// Joins a site to the network a gateway stands in; the same plan where it is. Refuses a device that is no gateway. Fact:
/// GW-02.
Result<Plan> connectSite(const Plan& plan, SiteId id, DeviceId gateway);
Result<Plan> disconnectSite(const Plan& plan, SiteId id, DeviceId gateway);

}
