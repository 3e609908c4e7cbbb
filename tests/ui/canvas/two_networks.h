#pragma once

#include "model/plan/edit/edits.h"

namespace ase::test {

inline constexpr VirtualNetworkId hub {1};
inline constexpr VirtualNetworkId spoke {2};
inline constexpr SubnetId apps {3};
inline constexpr SubnetId other {4};
inline constexpr EnvironmentId prod {5};

inline Plan taken(const Result<Plan>& result)
{
    if (!result)
        qFatal("%s", qPrintable(sentence(result.error())));
    return *result;
}

/// Two networks side by side; the hub holds a subnet with an environment and an empty one.
inline Plan twoNetworks()
{
    Plan plan = taken(addVirtualNetwork({}, hub, {.name = QStringLiteral("hub")}));
    plan = taken(addVirtualNetwork(plan, spoke, {.name = QStringLiteral("spoke")}));
    plan = taken(addEnvironmentWithSubnet(plan, prod, hub, {.subnet = apps, .name = QStringLiteral("prod")}));
    return taken(addSubnet(plan, other, {.network = hub, .name = QStringLiteral("other")}));
}

}
