#pragma once

#include "model/exchange/planfile/shape_part.h"

namespace ase::planfile {

template<class Io, Either<RuleEnd> T>
void describe(Io& io, T& end)
{
    io.field("address", end.address);
    io.field("addresses", end.addresses);
    io.field("groups", end.groups);
    io.field("port", end.port);
    io.field("ports", end.ports);
}

/// Without its position: that is its place in the list.
template<class Io, Either<SecurityRule> T>
void describe(Io& io, T& rule)
{
    describePart(io, rule);
    io.field("enabled", rule.enabled, true);
    io.required("priority", rule.priority);
    io.required("direction", rule.direction);
    io.required("access", rule.access);
    io.required("protocol", rule.protocol);
    io.required("source", rule.source);
    io.required("destination", rule.destination);
    io.field("description", rule.description);
}

template<class Io, Either<SecurityGroup> T>
void describe(Io& io, T& group)
{
    describePart(io, group);
    io.table("rules", group.rules);
}

template<class Io, Either<ApplicationSecurityGroup> T>
void describe(Io& io, T& group)
{
    describePart(io, group);
}

template<class Io, Either<Route> T>
void describe(Io& io, T& route)
{
    describePart(io, route);
    io.required("prefix", route.prefix);
    io.required("nextHop", route.nextHop);
    io.field("nextHopAddress", route.nextHopAddress);
}

template<class Io, Either<RouteTable> T>
void describe(Io& io, T& table)
{
    describePart(io, table);
    io.field("disableBgpRoutePropagation", table.disableBgpRoutePropagation);
    io.table("routes", table.routes);
}

}
