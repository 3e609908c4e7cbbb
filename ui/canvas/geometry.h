#pragma once

#include "ui/paint/diagram.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <set>
#include <vector>

/// Where things are on the canvas, without a canvas: plain functions of a drawing, in scene units.
namespace ase {

/// Steps that boxes keep to while they are moved or resized.
inline constexpr double gridStep = 8;

QPointF snapped(QPointF point);
QSizeF snapped(QSizeF size);
QRectF snapped(const QRectF& rect);

/// The innermost box at the point, else the link within `reach` of it.
std::optional<PartId> partAt(const Drawing& drawing, QPointF point, double reach);
/// Boxes that lie whole in the rectangle; those inside another one that does are left out.
std::set<PartId> partsWithin(const Drawing& drawing, const QRectF& rect);
double distanceTo(const QPolygonF& path, QPointF point);

/// The edges of a box that a resize handle within `reach` of the point moves; none where there is no handle.
Qt::Edges edgesAt(const QRectF& box, QPointF point, double reach);
/// The middles of the eight handles.
std::vector<QPointF> handlesOf(const QRectF& box);
/// The box with the edges moved by `delta`, snapped, never smaller than `least`: the opposite edges stay.
QRectF resized(const QRectF& box, Qt::Edges edges, QPointF delta, QSizeF least);
Qt::CursorShape cursorOf(Qt::Edges edges);

/// The part a person means by going that way from a box: of those in the same box the nearest in that direction; none where
/// there is none.
std::optional<PartId> neighbourOf(const Drawing& drawing, PartId part, Qt::Key arrow);

/// Whether a point of a box is where its prefix stands: the right part of its first line.
bool isOnPrefix(const QRectF& box, QPointF point);

}
