#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

/// Notes of the diagram. These change what is seen alone: the network stays the same pointer.
namespace ase {

Result<Plan> addNote(const Plan& plan, NoteId id, const QString& text = {});
Result<Plan> setNoteText(const Plan& plan, NoteId id, const QString& text);

}
