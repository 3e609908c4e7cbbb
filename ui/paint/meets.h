#pragma once

#include <QRectF>

namespace ase {

/// Whether two rectangles overlap, neither of which has a negative side. QRectF::intersects() takes too long for each of
/// tens of thousands.
inline bool meets(const QRectF& a, const QRectF& b)
{
    return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height()
        && b.y() < a.y() + a.height();
}

}
