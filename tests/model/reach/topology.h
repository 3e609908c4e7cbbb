#pragma once

#include "model/plan/plan.h"

#include <QString>

#include <utility>
#include <vector>

namespace ase::test {

/// A statement of the reference topology under a name of its own, or what a scenario puts in its place.
struct Statement {
    const char* name;
    const char* text; ///< empty: left out
};

/// The reference topology of the facts' section 12.2 as a text plan: a hub with a VPN gateway, a firewall and a resolver,
/// two spokes, a site, and an ILB v3 with the app "app". A change replaces the statement of its name, or adds one.
QString topologyText(const std::vector<Statement>& changes = {});
/// A text as a plan. Ends the test program where it does not read.
Plan planOf(const QString& text);
/// The plan with a virtual network in another region.
Plan withRegion(const Plan& plan, const QString& network, const QString& region);

}
