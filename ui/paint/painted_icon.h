#pragma once

#include <QIcon>
#include <QRectF>

#include <functional>

class QPainter;

namespace ase {

/// Draws the picture of an icon into `box`, in device-independent units, for one state.
using IconPaint = std::function<void(QPainter& painter, const QRectF& box, QIcon::Mode mode, QIcon::State state)>;

/// An icon that is painted anew at every size and scale instead of being stretched.
QIcon paintedIcon(IconPaint paint);

}
