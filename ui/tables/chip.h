#pragma once

#include "ui/paint/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace ase {

/// How a value stands in a cell of a table.
struct ChipStyle {
    bool tag = false; ///< a service tag or a name: in the text font on a tinted ground; else an address
    bool wrong = false; ///< it does not parse
    bool faint = false; ///< muted, with no ground
    bool struckThrough = false;
    bool selected = false; ///< on the ground of a selected row
};

/// Draws the chip at the left of the cell, as wide as its text but no wider than the cell; returns where it ends.
double paintChip(QPainter& painter, const QRectF& cell, const QString& text, const ChipStyle& style, const Theme& theme);

}
