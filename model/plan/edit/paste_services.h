#pragma once

#include "model/plan/plan.h"

#include <map>

/// For files of this folder.
namespace ase::edit {

/// Leads copies of services, private endpoints, gateways, name servers and apps to copies too, or to the very parts the
/// network has. What is in neither is left out; a private endpoint keeps the name its target has in `source`. `copies` are
/// copies by originals.
void joinServices(const std::map<PartId, PartId>& copies, const Network& source, Network& network);

}
