#pragma once

#include "model/plan/diagram.h"
#include "ui/paint/theme.h"

#include <QIcon>

#include <array>

class QPainter;

namespace ase {

/// How tables show the looks that a person gave rows.
inline constexpr std::array rowColours {
    RowColour::None, RowColour::Grey, RowColour::Sand, RowColour::Blue, RowColour::Violet};

/// "Sand"; "No colour" for none.
QString rowColourName(RowColour colour);
/// Stable, for ids: "sand", "none".
QString rowColourKey(RowColour colour);
/// Told of a coloured row, in a sentence; empty for none.
QString rowColourSentence(RowColour colour);
/// Ground of a row; transparent for none.
QColor rowGround(RowColour colour, const Theme& theme);
/// The bar at the left edge of a coloured row, which is seen while the row is selected too.
void paintRowBar(QPainter& painter, const QRect& firstCell, RowColour colour, const Theme& theme);
/// Edges of a selected cell of a coloured row, whose ground may look like that of a selected one.
void paintRowEdges(QPainter& painter, const QRect& cell, RowColour colour, const Theme& theme);
QIcon rowColourIcon(RowColour colour, const Theme& theme);

}
