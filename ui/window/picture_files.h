#pragma once

#include "model/plan/result.h"
#include "ui/document/analysis.h"
#include "ui/paint/diagram.h"

#include <QImage>

namespace ase {

/// Draws the whole drawing as large as fits in `room`, in its middle, at most at `mostZoom`.
void paintDrawing(QPainter& painter, const Drawing& drawing, const QRectF& room, const Theme& theme, double mostZoom = 1);

/// The diagram of the plan in the light colours on white, with the marks and bars of the newest answers that belong to it.
Result<Done> writeSvg(const Plan& plan, const Analysis& analysis, const QString& file);
Result<Done> writePng(const Plan& plan, const Analysis& analysis, const QString& file);

}
