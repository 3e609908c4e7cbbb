#pragma once

#include <QPointF>
#include <QPolygonF>

#include <vector>

namespace ase {

/// The line beside a path at right angles, to the right of its direction for a positive distance.
std::vector<QPointF> beside(const QPolygonF& path, double distance);

}
