#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace ase {

/// How far boxes move, and the lines that say what they keep to.
struct Guided {
    QPointF delta;
    std::vector<QLineF> lines;
};

/// A move of `box` by about `delta`: each way to an edge or the middle of another box where one of its own comes within
/// `reach` of it, else to the grid. Lines run from box to box. All in scene units.
Guided guided(const QRectF& box, QPointF delta, const std::vector<QRectF>& others, double reach);

}
