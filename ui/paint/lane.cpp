#include "ui/paint/lane.h"

#include <cmath>

namespace ase {

std::vector<QPointF> beside(const QPolygonF& path, double distance)
{
    std::vector<QPointF> points;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const auto normal = [&](qsizetype from) {
            const QPointF step = path[from + 1] - path[from];
            const bool right = step.x() == 0 || step.y() == 0; // nearly always, and quicker
            const double length = right ? std::abs(step.x()) + std::abs(step.y()) : std::hypot(step.x(), step.y());
            return length > 0 ? QPointF(-step.y() / length, step.x() / length) : QPointF();
        };
        const QPointF before = i > 0 ? normal(i - 1) : QPointF();
        const QPointF after = i + 1 < path.size() ? normal(i) : QPointF();
        // At a right-angled corner the two shifts add up; on a straight piece they are the same.
        const QPointF shift =
            before.isNull() || after.isNull() || before == after ? (before.isNull() ? after : before) : before + after;
        points.push_back(path[i] + shift * distance);
    }
    return points;
}

}
