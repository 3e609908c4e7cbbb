#include "tests/support/test_registry.h"
#include "ui/paint/card.h"
#include "ui/paint/dashes.h"
#include "ui/paint/line.h"

#include <QPainter>

namespace ase {

namespace {

std::vector<QLineF> linesOf(const QPainterPath& path)
{
    std::vector<QLineF> lines;
    for (int i = 1; i < path.elementCount(); ++i)
        if (path.elementAt(i).isLineTo())
            lines.emplace_back(path.elementAt(i - 1), path.elementAt(i));
    return lines;
}

QPainterPath pathThrough(const QPolygonF& points)
{
    QPainterPath path;
    path.addPolygon(points);
    return path;
}

const QRectF everything(-1e6, -1e6, 2e6, 2e6);

/// A dashed box and a dashed line with bends, as a view of that size shows them that begins at `from`.
QImage paintedFrom(QPoint from, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(-from);
    paintBox(
        painter, QRectF(40, 30, 333, 255), {.fill = Qt::yellow, .line = Qt::blue, .width = 2, .radius = 8, .dashed = true});
    const QPainterPath route = roundedRoute({{20, 15}, {420, 15}, {420, 140}, {100, 140}, {100, 330}}, 10);
    for (const LineStyle style : {LineStyle::Vpn, LineStyle::Missing}) {
        paintLine(painter, route, style, Qt::black);
        painter.translate(7, 11);
    }
    return image;
}

/// An edge that is cut elsewhere covers a pixel a little more or less; a dash that begins elsewhere covers another one.
bool looksLike(const QImage& a, const QImage& b)
{
    constexpr int alike = 4; // of 255
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            if (std::abs(one.red() - other.red()) > alike || std::abs(one.green() - other.green()) > alike
                || std::abs(one.blue() - other.blue()) > alike)
                return false;
        }
    }
    return true;
}

}

class DashesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dashesFollowThePattern();
    void dashesGoOnRoundCorners();
    void dashesOutOfSightAreLeftOut();
    void dashesAreTheSameInEverySight();
};

void DashesTest::dashesFollowThePattern()
{
    const QPainterPath path = pathThrough({{0, 0}, {25, 0}});
    const std::vector<QLineF> expected {{0, 0, 4, 0}, {7, 0, 11, 0}, {14, 0, 18, 0}, {21, 0, 25, 0}};
    QCOMPARE(linesOf(dashesOf(path, {4, 3}, everything, 1)), expected);
    const std::vector<QLineF> ofTwoKinds {{0, 0, 4, 0}, {5, 0, 7, 0}, {10, 0, 14, 0}, {15, 0, 17, 0}, {20, 0, 24, 0}};
    QCOMPARE(linesOf(dashesOf(path, {4, 1, 2, 3}, everything, 1)), ofTwoKinds);
}

void DashesTest::dashesGoOnRoundCorners()
{
    const QPainterPath dashes = dashesOf(pathThrough({{0, 0}, {10, 0}, {10, 10}}), {4, 4}, everything, 1);
    const std::vector<QLineF> expected {{0, 0, 4, 0}, {8, 0, 10, 0}, {10, 0, 10, 2}, {10, 6, 10, 10}};
    QCOMPARE(linesOf(dashes), expected);
    QCOMPARE(dashes.toSubpathPolygons().size(), 3); // what bends is one dash
}

void DashesTest::dashesOutOfSightAreLeftOut()
{
    const QPainterPath path = pathThrough({{0, 0}, {1e6, 0}, {1e6, 1e6}});
    const std::vector<QLineF> expected {{500, 0, 504, 0}, {510, 0, 514, 0}};
    QCOMPARE(linesOf(dashesOf(path, {4, 6}, QRectF(500, -5, 15, 10), 1)), expected);
    QVERIFY(dashesOf(path, {4, 6}, QRectF(500, 5, 15, 10), 1).isEmpty());
}

void DashesTest::dashesAreTheSameInEverySight()
{
    const QImage whole = paintedFrom({}, {450, 350});
    for (const QPoint from :
        {QPoint(0, 0), QPoint(130, 10), QPoint(331, 25), QPoint(33, 190), QPoint(250, 200), QPoint(60, 60)})
        QVERIFY(looksLike(paintedFrom(from, {110, 130}), whole.copy(QRect(from, QSize(110, 130)))));
}

ASE_TEST(DashesTest)

}

#include "dashes_test.moc"
