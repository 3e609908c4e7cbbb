#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace ase {

struct Theme;

/// Device pixels a unit of the painter measures, its device's own ratio included.
double deviceScale(const QPainter& painter);

/// A pen that scales with the zoom yet is never thinner than one device pixel.
QPen linePen(const QPainter& painter, const QColor& color, double width);

/// A dash pattern given in pixels, for a pen of any width.
void setDash(QPen& pen, std::initializer_list<double> pixels);

/// How a line between parts, or the line of a trace, is drawn.
enum class LineStyle {
    Plain, ///< 2 px: peering, connection to the Internet
    Thin, ///< 1.5 px
    Vpn, ///< dash 7-4
    ExpressRoute, ///< the same as a double line
    ZoneLink, ///< dotted: a private DNS zone and its virtual networks
    PrivateLink, ///< dash 12-3: a service and its private endpoint
    Integration, ///< dash 4-3: an app and the subnet its traffic goes out by
    Missing, ///< dotted: the direction of a peering that is not there
    Reachable, ///< 3.5 px
    Degraded, ///< 3.5 px with a gap of 1.5 px down its middle
    Uncertain, ///< dash 10-5, 3 px
    Blocked, ///< 3.5 px up to the break
    NotReached, ///< dash 4-5, 2.5 px
    Reply, ///< dash 8-3, 3 px: on its way back, and to where it is lost
};

/// Of a line that is neither dashed nor hollow; none for the others.
std::optional<double> solidWidth(LineStyle style);

void paintLine(QPainter& painter, const QPainterPath& path, LineStyle style, const QColor& color);

/// The path without its last `length`, as far as its last straight piece allows; for a thick line under an arrow head.
QPainterPath shortened(QPainterPath path, double length);

/// An arrow head whose point is the end of the path; open for peerings, filled for a trace.
void paintArrowHead(QPainter& painter, const QPainterPath& path, const QColor& color, double size, bool filled);

/// A path through the points whose corners are rounded; for points that follow each other at right angles.
/// A corner too close to its neighbour gets the radius that fits.
QPainterPath roundedRoute(const std::vector<QPointF>& points, double radius);

/// Which way the strokes of a hatch lean; neighbours lean opposite ways.
enum class Lean { Right, Left };

/// Strokes at 45 degrees clipped to `area`, as lines so that they stay sharp in print and SVG.
void paintHatch(
    QPainter& painter, const QPainterPath& area, const QColor& color, Lean lean, double distance = 4.5, double width = 1.5);

}
