#pragma once

#include "model/plan/id.h"
#include "model/plan/table.h"

#include <QPointF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace ase {

/// How a person wants a part drawn: where it was put, in canvas units (one unit is one pixel at 100 %). Parts without one
/// are laid out by the planner. Positions are relative to the box the part stands in; sizes are the least size of a box.
struct Placement {
    std::optional<QPointF> position;
    std::optional<QSizeF> size;
    bool locked = false; ///< neither moved nor resized until it is unlocked
    bool collapsed = false; ///< what stands in it is not drawn, only summed up
    int level = 0; ///< higher ones cover lower ones where boxes that stand side by side overlap
    bool operator==(const Placement&) const = default;
};

/// A text on the canvas, wherever a person put it. Its place and size are a placement like that of any part.
struct Note {
    QString text;
    bool operator==(const Note&) const = default;
};

/// The ground a person gave a row of rules or routes.
enum class RowColour : std::uint8_t { None, Grey, Sand, Blue, Violet };

/// How a person wants a row of rules or routes shown.
struct RowLook {
    QString section; ///< heading above the row; it reaches to the next heading. Empty: none begins here
    RowColour colour = RowColour::None;
    bool operator==(const RowLook&) const = default;
};

/// What can be left out of a drawing, with all that stands in it.
enum class Layer : std::uint8_t {
    Environments,
    Compute, ///< virtual machines, scale sets, deployment servers and clients in networks
    Gateways, ///< gateways, firewalls, appliances, application gateways
    Services, ///< services of Azure, Front Door, private endpoints, apps of the multi-tenant service
    Sites, ///< on-premises sites, and whoever is on the Internet
    Dns, ///< zones and servers
    Notes,
    Peerings,
    Connections, ///< every other line
};

/// A piece of the drawing a person comes back to.
struct NamedView {
    QString name; ///< unique in a plan, letter case ignored
    double x = 0, y = 0; ///< what is in the middle, in canvas units
    double zoom = 1; ///< device-independent pixels a canvas unit
    std::vector<Layer> hidden = {}; ///< sorted, each once
    bool operator==(const NamedView&) const = default;
};

/// What is only seen. Changing it changes no analysis.
struct Diagram {
    Table<PartId, Placement> placements;
    Table<NoteId, Note> notes;
    Table<PartId, RowLook> rows; ///< of rules and routes
    std::vector<NamedView> views; ///< in the order they are listed
    bool operator==(const Diagram&) const = default;
};

}
