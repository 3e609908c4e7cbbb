#pragma once

#include <QColor>
#include <QRectF>

#include <vector>

class QPainter;

namespace ase {

struct Theme;

/// Addresses of one subnet. `used` counts infrastructure at its upper figure; `headRoom` is what the planned peak adds.
/// Figures beyond `total` fill the bar, they do not leave it.
struct AddressUse {
    double total = 0;
    double used = 0;
    double headRoom = 0;
    bool kept = false; ///< the whole subnet is kept for one service, such as a gateway
};

/// Used solid, head-room hatched with an outline, the rest as track; a kept subnet is hatched as a whole.
void paintAddressBar(QPainter& painter, const QRectF& box, const AddressUse& use, const Theme& theme);

/// One part of a stacked bar, from the left. Hatched parts get an outline; neighbours lean opposite ways.
struct BarPart {
    double amount = 0;
    QColor color;
    bool hatched = false;
};

/// Parts with 1 px gaps over a track that stands for `total`.
void paintStackedBar(
    QPainter& painter, const QRectF& box, const std::vector<BarPart>& parts, double total, const Theme& theme);

/// The little square of a legend row, 10 px or more, drawn like the part it names.
void paintLegendSwatch(QPainter& painter, const QRectF& box, const BarPart& part, const Theme& theme);

}
