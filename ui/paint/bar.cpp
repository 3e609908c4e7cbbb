#include "ui/paint/bar.h"

#include "ui/paint/line.h"
#include "ui/paint/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ase {

namespace {

constexpr double barRadius = 1;

QPainterPath boxPath(const QRectF& box, double radius = barRadius)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

void fill(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(boxPath(box));
}

void hatch(QPainter& painter, const QRectF& box, const QColor& color, const QColor& ground, Lean lean)
{
    if (box.width() <= 0)
        return;
    fill(painter, box, ground);
    paintHatch(painter, boxPath(box), color, lean, box.height() > 9 ? 4.5 : 3.2, 1.4);
    const double line = std::min({1.0, box.width() / 2, box.height() / 2});
    painter.setPen(linePen(painter, color, line));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(boxPath(box.adjusted(line / 2, line / 2, -line / 2, -line / 2)));
}

}

void paintAddressBar(QPainter& painter, const QRectF& box, const AddressUse& use, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (use.kept) {
        hatch(painter, box, theme.sReserved, theme.free, Lean::Right);
    } else {
        fill(painter, box, theme.free);
        const auto share = [&](double count) {
            return use.total > 0 ? std::clamp(count / use.total, 0.0, 1.0) * box.width() : 0;
        };
        const double used = share(use.used);
        const double peak = share(use.used + use.headRoom);
        if (use.headRoom > 0)
            hatch(painter, box.adjusted(used, 0, peak - box.width(), 0), theme.sInst, theme.surface, Lean::Right);
        if (used > 0)
            fill(painter, QRectF(box.topLeft(), QSizeF(std::max(used, 1.0), box.height())), theme.sInst);
    }
    painter.restore();
}

void paintStackedBar(
    QPainter& painter, const QRectF& box, const std::vector<BarPart>& parts, double total, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    fill(painter, box, theme.free);
    double sum = 0;
    bool right = true;
    const auto place = [&](double amount) { return box.left() + std::clamp(amount / total, 0.0, 1.0) * box.width(); };
    for (const BarPart& part : parts) {
        if (total <= 0 || part.amount <= 0)
            continue;
        const double from = place(sum);
        const double to = place(sum + part.amount);
        // The gap is in the colour of the ground and never eats a part that is itself thin.
        const double gap = to - from > 3 ? 1 : 0;
        const QRectF piece(from, box.top(), std::max(to - from - gap, 0.5), box.height());
        if (gap > 0)
            painter.fillRect(QRectF(to - gap, box.top(), gap, box.height()), theme.surface);
        if (part.hatched) {
            hatch(painter, piece, part.color, theme.surface, right ? Lean::Right : Lean::Left);
            right = !right;
        } else {
            fill(painter, piece, part.color);
        }
        sum += part.amount;
    }
    painter.restore();
}

void paintLegendSwatch(QPainter& painter, const QRectF& box, const BarPart& part, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (part.hatched) {
        hatch(painter, box, part.color, theme.surface, Lean::Right);
    } else {
        fill(painter, box, part.color);
        if (part.color == theme.free) {
            painter.setPen(linePen(painter, theme.lineStrong, 1));
            painter.drawPath(boxPath(box.adjusted(0.5, 0.5, -0.5, -0.5)));
        }
    }
    painter.restore();
}

}
