#include "model/plan/edit/place_parts.h"
#include "tests/model/edit/random_edits.h"
#include "tests/support/mesh_plan.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_picture.h"
#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/dots.h"

#include <QApplication>

namespace ase {

namespace {

constexpr QSize size(700, 500);

/// A scene whose picture is kept, beside the same painted wholly anew each time.
struct PictureAndScene {
    explicit PictureAndScene(double pixelRatio)
        : theme(Theme::light(QApplication::font()))
        , scene(theme)
        , ratio(pixelRatio)
    {
        // Letters may fall on other parts of pixels once the picture was shifted; all else may not.
        for (QColor* ink : {&theme.text, &theme.text2, &theme.muted, &theme.accent, &theme.onAccent})
            *ink = Qt::transparent;
        QObject::connect(&scene, &CanvasScene::touched, &scene, [this](const QRectF& area) { picture.touch(area); });
        QObject::connect(&scene, &CanvasScene::allTouched, &scene, [this] { picture.touchAll(); });
    }

    void paintAnew(QPainter& painter, const QRectF& area) const
    {
        paintDots(painter, area, 24, theme);
        scene.paint(painter, area);
    }
    QRectF sight() const { return toView.inverted().mapRect(QRectF(QPointF(), QSizeF(size))); }
    QImage anew() const
    {
        return painted([this](QPainter& painter) { paintAnew(painter, sight()); });
    }
    QImage kept()
    {
        return painted([this](QPainter& painter) {
            picture.show(painter, size, sight(), [this](QPainter& onto, const QRectF& area) { paintAnew(onto, area); });
        });
    }
    QImage painted(const std::function<void(QPainter&)>& paint) const
    {
        QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::red);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setTransform(toView);
        paint(painter);
        return image;
    }

    Theme theme;
    CanvasScene scene;
    CanvasPicture picture;
    double ratio;
    QTransform toView = QTransform::fromTranslate(40, 40);
};

/// The share of pixels that do not look alike. A shifted edge can cover another share of a pixel, and dashes that are
/// clipped elsewhere begin elsewhere: that is never much.
double differenceOf(const QImage& a, const QImage& b)
{
    constexpr int alike = 4;
    int differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            differing += std::abs(qRed(one) - qRed(other)) > alike || std::abs(qGreen(one) - qGreen(other)) > alike
                || std::abs(qBlue(one) - qBlue(other)) > alike;
        }
    }
    return double(differing) / (a.width() * a.height());
}

}

class CanvasPictureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAsPaintedAnew_data();
    void looksAsPaintedAnew();
    void looksAsPaintedAnewWhileDragging_data();
    void looksAsPaintedAnewWhileDragging();
    void paintsOnlyWhatCameIntoSight();
    void paintsManyAreasInFewPieces();
    void findsAgainWhatWasInSight();
    void paintsAgainWhatWasTouchedOutOfSight();
    void forgetsWhatIsFarAway();
};

void CanvasPictureTest::looksAsPaintedAnew_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("pixels as large as units") << 1.0;
    QTest::newRow("one and a half pixels a unit") << 1.5;
    QTest::newRow("two pixels a unit") << 2.0;
}

/// However the plan, the marks and the sight change, nothing is left from before.
void CanvasPictureTest::looksAsPaintedAnew()
{
    QFETCH(double, ratio);
    PictureAndScene canvas(ratio);
    IdSource random(7);
    Plan plan;
    for (int step = 0; step < 250; ++step) {
        plan = test::randomEdit(plan, random);
        canvas.scene.show(plan);
        const auto& shapes = canvas.scene.drawing().shapes;
        const auto anyShape = [&] { return shapes[random.next() % shapes.size()].id; };
        if (!shapes.empty() && step % 3 == 0)
            canvas.scene.setMarks({.selected = {anyShape(), anyShape()}, .hovered = anyShape()});
        static constexpr double zooms[] = {0.13, 0.37, 0.83, 1, 1.7}; // edges seldom fall on the middle of a pixel
        const double zoom = zooms[random.next() % std::size(zooms)];
        if (step % 25 == 24)
            canvas.toView = QTransform::fromScale(zoom, zoom);
        else
            canvas.toView *= QTransform::fromTranslate(
                2 * (int(random.next() % 150) - 75), 2 * (int(random.next() % 100) - 50)); // pixels fall on pixels
        const QImage kept = canvas.kept();
        if (step % 5 != 0)
            continue;
        const double difference = differenceOf(kept, canvas.anew());
        QVERIFY2(difference < 0.001, qPrintable(QStringLiteral("step %1: %2").arg(step).arg(difference)));
    }
}

void CanvasPictureTest::looksAsPaintedAnewWhileDragging_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : {0.06, 0.2, 0.6, 1.0})
        QTest::addRow("%g", zoom) << zoom;
}

/// Networks of a mesh, with lines enough that each keeps its way, are moved a little or far while the sight moves, too:
/// what the scene says it touched is all that looks otherwise.
void CanvasPictureTest::looksAsPaintedAnewWhileDragging()
{
    QFETCH(double, zoom);
    PictureAndScene canvas(1);
    IdSource random(11);
    Plan plan = test::meshPlanOf(48, 7);
    canvas.scene.show(plan);
    constexpr VirtualNetworkId hub {1};
    const auto& networks = plan.network->virtualNetworks.rows();
    const auto within = [&](int most) { return double(random.next() % std::uint64_t(2 * most + 1)) - most; };
    const QPointF centre = QTransform::fromScale(zoom, zoom).map(canvas.scene.shapeOf(hub)->rect.center());
    canvas.toView = QTransform::fromScale(zoom, zoom)
        * QTransform::fromTranslate(std::round(300 - centre.x()), std::round(200 - centre.y()));
    for (int step = 0; step < 60; ++step) {
        const VirtualNetworkId moved = step % 3 != 0 ? hub : networks[random.next() % networks.size()].id;
        const int most = step % 5 == 0 ? 400 : 12;
        const QPointF to = canvas.scene.shapeOf(moved)->rect.topLeft() + QPointF(within(most), within(most));
        plan = *movePart(plan, moved, to);
        canvas.scene.show(plan);
        canvas.toView *= QTransform::fromTranslate(within(40), within(40));
        const double difference = differenceOf(canvas.kept(), canvas.anew());
        QVERIFY2(difference < 0.0005, qPrintable(QStringLiteral("step %1: %2").arg(step).arg(difference)));
    }
}

namespace {

/// A picture of nothing that counts what it paints.
struct CountingPicture {
    /// In scene units.
    double show(const QTransform& toView)
    {
        double painted = 0;
        painter.setTransform(toView);
        picture.show(painter, size, toView.inverted().mapRect(QRectF(QPointF(), QSizeF(size))),
            [&](QPainter& onto, const QRectF& area) {
                painted += area.width() * area.height();
                ++passes;
                onto.fillRect(area, color);
            });
        return painted;
    }
    double showAt(double x, double y = 0) { return show(QTransform::fromTranslate(-x, -y)); }

    CanvasPicture picture;
    QColor color = Qt::white;
    int passes = 0;
    QImage image {size, QImage::Format_RGB32};
    QPainter painter {&image};
};

constexpr double whole = size.width() * size.height();

}

void CanvasPictureTest::paintsOnlyWhatCameIntoSight()
{
    CountingPicture canvas;
    const auto isWhole = [](double painted) { return painted >= whole && painted < 1.2 * whole; };
    QVERIFY(isWhole(canvas.showAt(0)));
    QCOMPARE(canvas.showAt(0), 0.0);
    double painted = 0;
    for (int x = 1; x <= 2 * size.width(); ++x) {
        const double step = canvas.showAt(x);
        QVERIFY(step <= whole / 2);
        painted += step;
    }
    QVERIFY2(painted < 3 * whole, qPrintable(QString::number(painted / whole)));
    canvas.picture.touch(QRectF(2 * size.width() + 100, 100, 20, 30));
    const double touched = canvas.showAt(2 * size.width());
    QVERIFY(touched >= 600 && touched <= 96 * 128);
    QVERIFY(isWhole(canvas.showAt(2 * size.width() + 0.5))); // pixels fall between pixels
    canvas.picture.touchAll();
    QVERIFY(isWhole(canvas.showAt(2 * size.width() + 0.5)));
}

/// Many small areas, as a dragged hub leaves them, cost few passes over the drawing.
void CanvasPictureTest::paintsManyAreasInFewPieces()
{
    CountingPicture canvas;
    canvas.showAt(0);
    canvas.color = Qt::blue;
    canvas.passes = 0;
    for (int x = 40; x < 600; x += 80)
        for (int y = 40; y < 400; y += 80)
            canvas.picture.touch(QRectF(x, y, 4, 4));
    canvas.showAt(0);
    QVERIFY2(canvas.passes <= 12, qPrintable(QString::number(canvas.passes)));
    for (int x = 40; x < 600; x += 80)
        for (int y = 40; y < 400; y += 80)
            QCOMPARE(canvas.image.pixelColor(x + 2, y + 2), QColor(Qt::blue));
}

void CanvasPictureTest::findsAgainWhatWasInSight()
{
    CountingPicture canvas;
    for (int x = 0; x <= 300; x += 10)
        canvas.showAt(x, x);
    for (int x = 300; x >= 0; x -= 10)
        QCOMPARE(canvas.showAt(x, x), 0.0);
}

void CanvasPictureTest::paintsAgainWhatWasTouchedOutOfSight()
{
    CountingPicture canvas;
    for (int x = 0; x <= 300; x += 10)
        canvas.showAt(x);
    canvas.color = Qt::blue;
    canvas.picture.touch(QRectF(20, 40, 60, 80));
    QCOMPARE(canvas.showAt(300), 0.0);
    canvas.showAt(0);
    for (const QPoint inside : {QPoint(20, 40), QPoint(79, 119)})
        QCOMPARE(canvas.image.pixelColor(inside), QColor(Qt::blue));
    for (const QPoint outside : {QPoint(150, 40), QPoint(20, 200)}) // other cells
        QCOMPARE(canvas.image.pixelColor(outside), QColor(Qt::white));
}

void CanvasPictureTest::forgetsWhatIsFarAway()
{
    CountingPicture canvas;
    constexpr int far = 20;
    for (int x = 0; x <= far * size.width(); x += 50)
        canvas.showAt(x);
    double painted = 0;
    for (int x = far * size.width(); x >= 0; x -= 50)
        painted += canvas.showAt(x);
    QVERIFY2(painted > (far - 3) * whole, qPrintable(QString::number(painted / whole)));
}

ASE_TEST(CanvasPictureTest)

}

#include "canvas_picture_test.moc"
