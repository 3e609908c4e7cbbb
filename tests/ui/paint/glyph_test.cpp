#include "tests/support/test_registry.h"
#include "ui/paint/glyph.h"
#include "ui/paint/glyph_data.h"
#include "ui/paint/mark.h"
#include "ui/paint/theme.h"

#include <QImage>
#include <QPainter>

#include <cstdlib>
#include <set>

using namespace ase;

namespace {

constexpr int side = 16;

QImage blank()
{
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(255);
    return image;
}

QImage pictureOf(Glyph glyph)
{
    QImage image = blank();
    QPainter painter(&image);
    paintGlyph(painter, glyph, image.rect(), QColor(Qt::black));
    return image;
}

/// Sum of the differences in whole black pixels.
double difference(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / 255;
}

}

class GlyphTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyGlyph_isDrawnOnceInsideItsBox()
    {
        std::set<Glyph> seen;
        for (const GlyphDrawing& drawing : glyphDrawings) {
            QVERIFY(seen.insert(drawing.glyph).second);
            const double halfLine = Metrics().glyphLine / 2;
            const QRectF drawn =
                glyphPath(drawing.glyph).controlPointRect().adjusted(-halfLine, -halfLine, halfLine, halfLine);
            QVERIFY2(QRectF(0, 0, 24, 24).contains(drawn), drawing.data);
        }
        QCOMPARE(static_cast<int>(seen.size()), glyphCount);
    }

    void glyphs_differAtSixteenPixels()
    {
        // Six whole pixels of 256: a plus and a minus inside the same lens differ by about that.
        constexpr double least = 5;
        for (int i = 0; i < glyphCount; ++i) {
            for (int j = 0; j < i; ++j) {
                const double apart = difference(pictureOf(static_cast<Glyph>(i)), pictureOf(static_cast<Glyph>(j)));
                QVERIFY2(apart >= least, qPrintable(QStringLiteral("%1 and %2: %3").arg(i).arg(j).arg(apart)));
            }
        }
    }

    void marks_differWithoutColour()
    {
        // A theme of one ink: what is left is shape and symbol.
        QPalette onePaper;
        onePaper.setColor(QPalette::Window, Qt::white);
        onePaper.setColor(QPalette::Base, Qt::white);
        onePaper.setColor(QPalette::WindowText, Qt::black);
        onePaper.setColor(QPalette::Highlight, Qt::black);
        const Theme theme = Theme::fromPalette(onePaper, QFont());
        std::vector<QImage> pictures;
        const auto add = [&](const auto& paint) {
            QImage image = blank();
            QPainter painter(&image);
            paint(painter, QRectF(image.rect()));
            pictures.push_back(image);
        };
        for (const auto verdict : {VerdictMark::Reachable, VerdictMark::Degraded, VerdictMark::Uncertain,
                 VerdictMark::Blocked, VerdictMark::NotReached})
            add([&](QPainter& painter, const QRectF& box) { paintVerdict(painter, verdict, box, theme); });
        for (const auto severity : {Severity::Error, Severity::Warning, Severity::Info})
            add([&](QPainter& painter, const QRectF& box) { paintSeverity(painter, severity, box, theme); });
        // Accepted advice has the shape of advice: there the struck title tells.
        for (const auto severity : {Severity::Error, Severity::Warning})
            add([&](QPainter& painter, const QRectF& box) { paintSeverity(painter, severity, box, theme, true); });
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(difference(pictures[i], pictures[j]) > 10, qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
    }

    void icon_isSharpAtDoubleScaleAndKnowsItsStates()
    {
        const Theme theme = Theme::light(QFont());
        const QIcon icon = glyphIcon(Glyph::Check, theme);
        const QPixmap pixmap = icon.pixmap(QSize(20, 20), 2.0);
        QCOMPARE(pixmap.size(), QSize(40, 40));
        const auto strongest = [&](QIcon::Mode mode, QIcon::State state) {
            const QImage image = icon.pixmap(QSize(48, 48), 1.0, mode, state).toImage();
            QColor best(Qt::transparent);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() > best.alpha())
                        best = image.pixelColor(x, y);
                }
            }
            return best;
        };
        QCOMPARE(strongest(QIcon::Normal, QIcon::Off), theme.text2);
        QCOMPARE(strongest(QIcon::Normal, QIcon::On), theme.accent);
        QCOMPARE(strongest(QIcon::Disabled, QIcon::Off), theme.muted);
    }
};

ASE_TEST(GlyphTest)

#include "glyph_test.moc"
