#pragma once

#include "model/plan/id.h"

#include <QString>

#include <optional>

namespace ase {

/// What can be asked of a whole plan, in the order it is offered.
enum class PlanQuestion : std::uint8_t {
    WhoReaches, ///< an app
    WhatIsReached, ///< from a subnet, a device or a site
    WhichRulesLetIn, ///< what is traced
    WhatChangesWithout, ///< a part
};
inline constexpr int planQuestions = 4;

/// "Who can reach this?"
QString titleOf(PlanQuestion question);
/// Whether the question can be asked about such a part.
bool fits(PlanQuestion question, PartKind kind);
/// The first that fits; none of notes.
std::optional<PlanQuestion> questionFor(PartKind kind);

}
