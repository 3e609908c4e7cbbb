#pragma once

#include "ui/paint/diagram.h"
#include "ui/paint/trace_list.h"

#include <QByteArray>
#include <QImage>

namespace ase {

/// Neither side of a picture grows beyond it, in pixels; larger drawings are scaled down and the title strip says so.
inline constexpr int mostPicturePixels = 16384;

/// What a picture shows beside the drawing. The texts are shown as they are.
struct PictureTitle {
    QString name; ///< of the plan
    QString date; ///< as the reader shall see it; empty: none
};

/// The drawing with a title strip above and a legend of the symbols used below, in the light colours on white. Text stays
/// text in a font every viewer has; nothing is referred to that is not in the file. Needs a QGuiApplication, no display.
/// With a trace its way lies over the drawing, what is not on it is faded, and the list of its links stands beside it.
QByteArray diagramSvg(
    const Drawing& drawing, const PictureTitle& title, const Theme& theme, const PictureTrace* trace = nullptr);

/// The same as pixels. `scale` is pixels a scene unit, 0.05 to 8.
QImage diagramPng(const Drawing& drawing, const PictureTitle& title, const Theme& theme, double scale = 2,
    const PictureTrace* trace = nullptr);

/// The scale at which a drawing fits `mostPicturePixels`, at most `wanted`.
double pictureScale(const Drawing& drawing, const Theme& theme, double wanted, const PictureTrace* trace = nullptr);

/// The boxes, lines and marks of a drawing, small and without texts, fitted into `box`: for overview maps and sample cards.
void paintOverview(QPainter& painter, const Drawing& drawing, const QRectF& box, const Theme& theme);

}
