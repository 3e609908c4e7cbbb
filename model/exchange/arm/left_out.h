#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <set>
#include <vector>

namespace ase::arm {

/// Something a plan holds and its template does not create.
struct LeftOut {
    QString kind; ///< "site", "client", "note", "scenario", "rule": a word for scripts, never translated
    QString name; ///< the path of a part, with the feature of an app behind it; else what it is called
    std::optional<PartId> part = {}; ///< none: no part of the plan
    Problem why = {};
};

/// What exportTemplate leaves out of the whole plan, in the order of kinds, then names. Parts that stand elsewhere are
/// referred to, which is no leaving out; what is only seen (places, colours, views) is none of a template's business.
std::vector<LeftOut> leftOut(const Plan& plan);
/// What it leaves out of those parts and of what is written with them.
std::vector<LeftOut> leftOut(const Plan& plan, const std::set<PartId>& parts);

}
