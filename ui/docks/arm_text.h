#pragma once

#include "model/plan/plan.h"

#include <QByteArray>

#include <set>

namespace ase {

/// The deployment template of some parts of a plan, or of the whole plan, as text, and what to say above it.
struct ArmText {
    QString text; ///< canonical JSON
    int resources = 0;
    bool referenceOnly = false; ///< a v1 or v2 environment is in it: Azure deploys none. Fact: LIFE-07
};

/// None: the whole plan. Runs on any thread.
ArmText armText(const Plan& plan, const std::optional<std::set<PartId>>& parts);

}
