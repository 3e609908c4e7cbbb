#include "model/plan/edit/edit_note.h"

#include "model/plan/edit/change.h"

namespace ase {

namespace {

Plan withNote(const Plan& plan, NoteId id, const QString& text)
{
    Plan next = plan;
    next.diagram.notes = plan.diagram.notes.with(id, Note {text});
    return next;
}

}

Result<Plan> addNote(const Plan& plan, NoteId id, const QString& text)
{
    if (plan.diagram.notes.contains(id))
        return edit::idTaken();
    return withNote(plan, id, text);
}

Result<Plan> setNoteText(const Plan& plan, NoteId id, const QString& text)
{
    const Note* before = plan.diagram.notes.find(id);
    if (!before)
        return edit::noLongerThere(PartKind::Note);
    return before->text == text ? plan : withNote(plan, id, text);
}

}
