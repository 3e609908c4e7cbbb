#pragma once

/// Every edit: pure functions from a plan to the next one. New ids come from the caller's IdSource, so that a preview that
/// is computed again and again speaks of the same part.
#include "model/plan/edit/arrange_rules.h"
#include "model/plan/edit/edit_app.h"
#include "model/plan/edit/edit_device.h"
#include "model/plan/edit/edit_dns_zone.h"
#include "model/plan/edit/edit_environment.h"
#include "model/plan/edit/edit_note.h"
#include "model/plan/edit/edit_part.h"
#include "model/plan/edit/edit_peering.h"
#include "model/plan/edit/edit_plan.h"
#include "model/plan/edit/edit_route_table.h"
#include "model/plan/edit/edit_security_group.h"
#include "model/plan/edit/edit_site.h"
#include "model/plan/edit/edit_subnet.h"
#include "model/plan/edit/edit_virtual_network.h"
#include "model/plan/edit/free_space.h"
#include "model/plan/edit/paste_parts.h"
#include "model/plan/edit/place_parts.h"
#include "model/plan/edit/plan_piece.h"
#include "model/plan/edit/remove_parts.h"
#include "model/plan/edit/split_subnets.h"
