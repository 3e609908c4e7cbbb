#pragma once

#include <QPainterPath>

#include <vector>

class QPainter;
class QPen;

namespace ase {

/// The dashes of a path, in its units: `pattern` is how long a dash and the gap behind it are, in turns. Dashes that lie
/// outside of `sight` are left out. `scale` is device pixels a unit.
QPainterPath dashesOf(const QPainterPath& path, const std::vector<double>& pattern, const QRectF& sight, double scale);

/// As QPainter::strokePath(), but on pixels a dash is the same whatever part of the path is painted: where a line leaves
/// the picture, Qt begins its pattern anew.
void strokePath(QPainter& painter, const QPainterPath& path, const QPen& pen);

}
