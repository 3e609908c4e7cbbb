#include "tests/support/test_registry.h"
#include "ui/canvas/geometry.h"
#include "ui/canvas/guides.h"
#include "ui/canvas/tools/tool.h"

#include <QTest>

namespace ase {

namespace {

const PartId outer = VirtualNetworkId {1};
const PartId inner = SubnetId {2};
const PartId line = PeeringId {3};

Drawing nested()
{
    Drawing drawing;
    drawing.shapes.push_back({.id = outer, .parent = {}, .rect = {0, 0, 200, 200}, .face = {}, .mark = {}, .markTip = {}});
    drawing.shapes.push_back(
        {.id = inner, .parent = outer, .rect = {20, 40, 100, 60}, .face = {}, .mark = {}, .markTip = {}});
    Link link;
    link.id = line;
    link.path = QPolygonF {{150, 20}, {300, 20}, {300, 400}};
    drawing.links.push_back(link);
    return drawing;
}

}

class GeometryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movedBoxKeepsToItsNeighbours();
    void arrowsLeadToNeighbours();
    void innermostPartIsHit_data();
    void innermostPartIsHit();
    void bandTakesTheOutermostBoxes();
    void resizingKeepsTheOtherEdges();
    void toolsHaveNamesOfTheirOwn();
};

void GeometryTest::innermostPartIsHit_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<bool>("hits");
    QTest::addColumn<PartId>("part");
    QTest::newRow("inner box") << QPointF(30, 50) << true << inner;
    QTest::newRow("ground of the outer") << QPointF(10, 10) << true << outer;
    QTest::newRow("line on the ground") << QPointF(160, 24) << true << line;
    QTest::newRow("line outside") << QPointF(303, 300) << true << line;
    QTest::newRow("past its end") << QPointF(300, 420) << false << PartId();
    QTest::newRow("free canvas") << QPointF(-5, -5) << false << PartId();
}

void GeometryTest::innermostPartIsHit()
{
    QFETCH(QPointF, point);
    QFETCH(bool, hits);
    QFETCH(PartId, part);
    const auto found = partAt(nested(), point, 6);
    QCOMPARE(found.has_value(), hits);
    if (hits)
        QVERIFY(*found == part);
}

void GeometryTest::bandTakesTheOutermostBoxes()
{
    QCOMPARE(partsWithin(nested(), {-1, -1, 300, 300}), std::set<PartId> {outer});
    QCOMPARE(partsWithin(nested(), {10, 30, 150, 150}), std::set<PartId> {inner});
    QVERIFY(partsWithin(nested(), {30, 50, 20, 20}).empty());
}

void GeometryTest::resizingKeepsTheOtherEdges()
{
    const QRectF box(80, 80, 160, 80);
    QCOMPARE(edgesAt(box, {239, 161}, 6), Qt::RightEdge | Qt::BottomEdge);
    QCOMPARE(edgesAt(box, {160, 80}, 6), Qt::Edges(Qt::TopEdge));
    QVERIFY(!edgesAt(box, {160, 120}, 6));
    QCOMPARE(resized(box, Qt::RightEdge | Qt::BottomEdge, {13, -3}, {64, 48}), QRectF(80, 80, 176, 80));
    QCOMPARE(resized(box, Qt::LeftEdge, {500, 0}, {64, 48}), QRectF(176, 80, 64, 80)); // never inside out
    QCOMPARE(snapped(QPointF(11.9, -3)), QPointF(8, 0));
}

void GeometryTest::toolsHaveNamesOfTheirOwn()
{
    QStringList names;
    QStringList keys;
    for (const Tool tool : allTools()) {
        names.append(toolName(tool));
        QCOMPARE(toolOfName(toolName(tool)), std::optional(tool));
        QVERIFY(!toolTitle(tool).isEmpty() && !toolHint(tool).isEmpty());
        if (!toolKey(tool).isEmpty())
            keys.append(toolKey(tool).toString());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(keys.removeDuplicates(), 0);
    QVERIFY(!toolOfName(QStringLiteral("teapot")));
}

void GeometryTest::movedBoxKeepsToItsNeighbours()
{
    const QRectF box(0, 0, 100, 60);
    const std::vector<QRectF> others {{300, 5, 100, 60}};
    // Its top comes within reach of the other's; across nothing is near, so the grid holds it.
    const Guided near = guided(box, {101, 3}, others, 6);
    QCOMPARE(near.delta, QPointF(104, 5));
    QVERIFY(!near.lines.empty());
    QCOMPARE(near.lines.front().y1(), near.lines.front().y2());
    QCOMPARE(near.lines.front().x2(), 400.0);
    // Left edge to left edge.
    QCOMPARE(guided(box, {297, 200}, others, 6).delta, QPointF(300, 200));
    // Far from everything.
    const Guided far = guided(box, {101, 203}, others, 6);
    QCOMPARE(far.delta, QPointF(104, 200));
    QVERIFY(far.lines.empty());
}

void GeometryTest::arrowsLeadToNeighbours()
{
    Drawing drawing = nested();
    const PartId right = SubnetId {4};
    const PartId below = SubnetId {5};
    drawing.shapes.push_back(
        {.id = right, .parent = outer, .rect = {130, 44, 50, 60}, .face = {}, .mark = {}, .markTip = {}});
    drawing.shapes.push_back(
        {.id = below, .parent = outer, .rect = {20, 120, 100, 60}, .face = {}, .mark = {}, .markTip = {}});
    QCOMPARE(neighbourOf(drawing, inner, Qt::Key_Right), std::optional(right));
    QCOMPARE(neighbourOf(drawing, inner, Qt::Key_Down), std::optional(below));
    QCOMPARE(neighbourOf(drawing, below, Qt::Key_Up), std::optional(inner));
    QCOMPARE(neighbourOf(drawing, inner, Qt::Key_Left), std::optional<PartId>());
    QCOMPARE(neighbourOf(drawing, outer, Qt::Key_Right), std::optional<PartId>());
}

ASE_TEST(GeometryTest)

}

#include "geometry_test.moc"
