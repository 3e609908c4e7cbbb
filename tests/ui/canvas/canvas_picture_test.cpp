#include "tests/model/edit/random_edits.h"
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
    PictureAndScene()
        : theme(Theme::light(QApplication::font()))
        , scene(theme)
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
        QImage image(size, QImage::Format_RGB32);
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
    void looksAsPaintedAnew();
    void paintsOnlyWhatCameIntoSight();
};

/// However the plan, the marks and the sight change, nothing is left from before.
void CanvasPictureTest::looksAsPaintedAnew()
{
    PictureAndScene canvas;
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
            canvas.toView *= QTransform::fromTranslate(int(random.next() % 300) - 150, int(random.next() % 200) - 100);
        const QImage kept = canvas.kept();
        if (step % 5 != 0)
            continue;
        const double difference = differenceOf(kept, canvas.anew());
        QVERIFY2(difference < 0.001, qPrintable(QStringLiteral("step %1: %2").arg(step).arg(difference)));
    }
}

void CanvasPictureTest::paintsOnlyWhatCameIntoSight()
{
    CanvasPicture picture;
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    double painted = 0;
    const auto show = [&](const QTransform& toView) {
        painted = 0;
        painter.setTransform(toView);
        picture.show(painter, size, toView.inverted().mapRect(QRectF(QPointF(), QSizeF(size))),
            [&](QPainter&, const QRectF& area) { painted += area.width() * area.height(); });
        return painted;
    };
    const double whole = size.width() * size.height();
    QCOMPARE(show({}), whole);
    QCOMPARE(show({}), 0.0);
    QCOMPARE(show(QTransform::fromTranslate(-10, 0)), 10.0 * size.height());
    picture.touch(QRectF(100, 100, 20, 30));
    QCOMPARE(show(QTransform::fromTranslate(-10, 0)), 600.0);
    QCOMPARE(show(QTransform::fromTranslate(-10.5, 0)), whole); // pixels fall between pixels
    picture.touchAll();
    QCOMPARE(show(QTransform::fromTranslate(-10.5, 0)), whole);
}

ASE_TEST(CanvasPictureTest)

}

#include "canvas_picture_test.moc"
