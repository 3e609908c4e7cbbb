#pragma once

#include "model/plan/known.h"

namespace ase {

/// What every part has. An `existing` part stands elsewhere: drawn dashed, referred to, never created by an export.
struct Part {
    Known<QString> name;
    QString resourceGroup; ///< empty: the plan's own
    std::optional<Known<QString>> region; ///< none: the plan's own
    std::optional<Known<QString>> resourceId; ///< of an existing part whose id does not tell its name: the id as written
    QString notes;
    bool existing = false;
    bool operator==(const Part&) const = default;
};

}
