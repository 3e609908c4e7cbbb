#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace ase {

/// A line at right angles from one of some places to another, around rectangles.
struct GridOrder {
    struct Hindrance {
        QRectF rect;
        double price = 0; ///< of each stretch that meets it
        double clear = 0; ///< how far beside it a line may run
    };
    std::vector<QPointF> from, to;
    std::vector<Hindrance> hindrances;
    double priceOfCorner = 30;
    double reach = 40; ///< how far beyond all of these it may go
};

/// The cheapest along the edges of what is in the way, by length, corners and what it meets. Empty where there is nothing
/// to join, or too much in the way to look at.
std::vector<QPointF> gridWay(const GridOrder& order);

}
