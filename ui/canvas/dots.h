#pragma once

#include <QRectF>

class QPainter;

namespace ase {

struct Theme;

/// The ground of the canvas with the dots of its grid, `distance` scene units apart and two pixels wide at any zoom.
void paintDots(QPainter& painter, const QRectF& area, double distance, const Theme& theme);

}
