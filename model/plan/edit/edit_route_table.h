#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <utility>

namespace ase {

/// Empty name: a free one.
Result<Plan> addRouteTable(const Plan& plan, RouteTableId id, const QString& name = {});
/// Fact: RT-13.
Result<Plan> setPropagationDisabled(const Plan& plan, RouteTableId id, const Known<bool>& disabled);

/// The route at the end of the list as written; its `position` is set, and an empty name becomes a free one.
Result<Plan> addRoute(const Plan& plan, RouteTableId table, RouteId id, const Route& route);
/// Several at once, all or none.
Result<Plan> addRoutes(const Plan& plan, RouteTableId table, const std::vector<std::pair<RouteId, Route>>& routes);
/// Everything of the route but its position.
Result<Plan> replaceRoute(const Plan& plan, RouteId id, const Route& route);
/// Puts the route before another of its table in the list as written, or last. Azure does not care for the order.
Result<Plan> moveRoute(const Plan& plan, RouteId id, std::optional<RouteId> before);

}
