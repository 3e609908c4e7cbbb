#pragma once

#include "ui/paint/trace_path.h"

class QPainter;

namespace ase {

/// How a trace stands out, and how much of it is drawn by now.
struct TraceLook {
    double scale = 1; ///< device pixels a scene unit, as in paintShape()
    std::optional<std::size_t> currentHop = {}; ///< the link looked at
    double progress = 1; ///< 0 to 1: it is drawn link by link
};

/// Paints the line of a trace with its discs, over the drawing it was made for. Discs and the break are never under 12
/// pixels; those that would then lie on one another are left out, the current one last.
void paintTrace(QPainter& painter, const TracePath& path, const Theme& theme, const TraceLook& look = {});

/// The line and the break alone, for overview maps; `width` in the units of the painter.
void paintTraceLine(QPainter& painter, const TracePath& path, const Theme& theme, double width);

/// All a trace paints in at that scale.
QRectF paintedRect(const TracePath& path, double scale);
/// What is painted of one link's disc or of the break with its card.
QRectF paintedRect(const HopDisc& disc, double scale, const Theme& theme);
QRectF paintedRect(const TraceBreak& broken, double scale, const Theme& theme);
QRectF paintedRect(const TracePiece& piece, double scale);

}
