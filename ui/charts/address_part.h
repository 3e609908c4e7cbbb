#pragma once

#include "ui/charts/address_chart_data.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace ase {

struct Theme;

/// The name of a part as the legend has it.
QString nameOf(AddressPart part);
QString nameOf(AddressMoment moment);
/// "fits", "maybe", "no".
QString wordOf(Fit fit);

QColor colorOf(AddressPart part, const Theme& theme);
/// What may be needed, not what is: drawn as a hatch with an outline.
bool isHatched(AddressPart part);
/// Fills a piece of a bar or a square of the legend. The two hatches lean opposite ways.
void paintAddressPart(QPainter& painter, const QRectF& box, AddressPart part, const Theme& theme);

}
