#include "model/exchange/textplan/builder.h"

namespace ase::textplan {

void readNote(Builder& builder, Cursor& cursor)
{
    Diagram& diagram = builder.plan.diagram;
    const Note note {cursor.word("the text of a note").text};
    const NoteId id {idFromPath(PartKind::Note, QStringLiteral("note:%1/%2").arg(diagram.notes.size()).arg(note.text))};
    Placement placement;
    while (!cursor.atEnd()) {
        if (cursor.accept("at")) {
            const double x = cursor.number("a place from the left");
            placement.position = QPointF(x, cursor.number("a place from the top"));
        } else if (cursor.accept("size")) {
            const double width = cursor.number("a width");
            placement.size = QSizeF(width, cursor.number("a height"));
        } else {
            cursor.expectEnd("at or size");
        }
    }
    diagram.notes = diagram.notes.with(id, note);
    if (placement != Placement())
        diagram.placements = diagram.placements.with(id, placement);
}

}
