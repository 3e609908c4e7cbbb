#pragma once

#include "model/plan/id.h"
#include "model/plan/table.h"

#include <QPointF>
#include <QSizeF>
#include <QString>

#include <optional>

namespace ase {

/// How a person wants a part drawn: where it was put, in canvas units (one unit is one pixel at 100 %). Parts without one
/// are laid out by the planner. Positions are relative to the box the part stands in; sizes are the least size of a box.
struct Placement {
    std::optional<QPointF> position;
    std::optional<QSizeF> size;
    bool locked = false; ///< neither moved nor resized until it is unlocked
    bool collapsed = false; ///< what stands in it is not drawn, only summed up
    bool operator==(const Placement&) const = default;
};

/// A text on the canvas, wherever a person put it. Its place and size are a placement like that of any part.
struct Note {
    QString text;
    bool operator==(const Note&) const = default;
};

/// What is only seen. Changing it changes no analysis.
struct Diagram {
    Table<PartId, Placement> placements;
    Table<NoteId, Note> notes;
    bool operator==(const Diagram&) const = default;
};

}
