#pragma once

#include <QColor>
#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <map>
#include <vector>

class QPainter;

namespace ase {

/// Many solid lines painted at once: pieces that lie on one another are painted once, and what is out of sight not at all.
/// Looks as roundedRoute(), paintLine() and paintArrowHead() do line by line.
class LineWork {
public:
    /// Only what meets `sight`, in the units of the painter, will be painted.
    explicit LineWork(const QRectF& sight);

    struct Stroke {
        QRgb color = 0;
        double width = 1;
        auto operator<=>(const Stroke&) const = default;
    };
    /// A line through the points with corners of `radius`; `head` is the size of an open arrow head at its end, 0 for none.
    void add(const std::vector<QPointF>& points, const Stroke& stroke, double radius, double head);
    void paint(QPainter& painter) const;

private:
    struct Bend {
        QPointF from, corner, to;
    };
    struct Head {
        QPointF tip, back; ///< back: a point the line comes from
        double size = 0;
    };
    struct Pieces {
        std::vector<QLineF> straight;
        std::vector<Bend> bends;
        std::vector<Head> heads;
    };

    bool isSeen(QPointF a, QPointF b) const;
    void addBend(Pieces& pieces, const Bend& bend) const;
    void addStraight(Pieces& pieces, QPointF from, QPointF to) const;
    static void paintPieces(QPainter& painter, Pieces pieces, const Stroke& stroke);

    QRectF m_sight;
    std::map<Stroke, Pieces> m_pieces;
};

}
