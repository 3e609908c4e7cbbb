#include "tests/support/test_registry.h"
#include "ui/paint/bar.h"
#include "ui/paint/line.h"
#include "ui/paint/text.h"
#include "ui/paint/theme.h"

#include <QImage>
#include <QPainter>

#include <cmath>

using namespace ase;

namespace {

QString joined(const std::vector<TextRun>& runs, const QFont& mono)
{
    QStringList parts;
    for (const TextRun& run : runs)
        parts << (run.font == mono ? QStringLiteral("[%1]").arg(run.text) : run.text);
    return parts.join(QString());
}

/// Pixels of the middle row that have exactly this colour.
int columnsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixelColor(x, image.height() / 2) == color ? 1 : 0;
    return count;
}

}

class PaintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runs_setAddressesInTheFixedFont_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("expected");
        QTest::newRow("prefix") << QStringLiteral("10.1.0.0/24 is free") << QStringLiteral("[10.1.0.0/24] is free");
        QTest::newRow("port") << QStringLiteral("TCP 443 to 10.1.0.11") << QStringLiteral("TCP [443] to [10.1.0.11]");
        QTest::newRow("range") << QStringLiteral("uses 454-455 only") << QStringLiteral("uses [454-455] only");
        QTest::newRow("size") << QStringLiteral("needs a /26") << QStringLiteral("needs a [/26]");
        QTest::newRow("name") << QStringLiteral("octopus-01 stays") << QStringLiteral("octopus-01 stays");
    }

    void runs_setAddressesInTheFixedFont()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, expected);
        const Theme theme = Theme::light(QFont());
        QCOMPARE(joined(runsOf(sentence, theme.fonts.base, theme.fonts.mono, theme.text), theme.fonts.mono), expected);
    }

    void elided_keepsBothEndsOfAnAddress()
    {
        const QFont font = Theme::light(QFont()).fonts.mono;
        const QString name = QStringLiteral("a-rather-long-host-name.example.org");
        const QString shorter = elided(name, font, textWidth(name, font) / 2, Elide::Middle);
        QVERIFY(shorter.startsWith(QLatin1String("a-r")) && shorter.endsWith(QLatin1String("org")));
        QCOMPARE(elided(name, font, textWidth(name, font), Elide::Middle), name);
    }

    void wrapped_losesTheEndOfItsLastLineOnly()
    {
        const QFont font = Theme::light(QFont()).fonts.base;
        const QString sentence = QStringLiteral("Replies to octopus leave by the firewall and not by the gateway");
        const double width = textWidth(sentence, font) / 2.5;
        QCOMPARE(wrapped(sentence, font, width, 9).join(QLatin1Char(' ')), sentence);
        const QStringList two = wrapped(sentence, font, width, 2);
        QCOMPARE(two.size(), 2);
        for (const QString& line : two)
            QVERIFY(textWidth(line, font) <= width + 1);
    }

    void route_keepsItsEndsAndRoundsItsCorners()
    {
        const QPainterPath path = roundedRoute({{0, 0}, {100, 0}, {100, 50}, {104, 50}}, 8);
        QCOMPARE(path.elementAt(0).x, 0.0);
        QCOMPARE(path.currentPosition(), QPointF(104, 50));
        QVERIFY(path.length() < 154);
        QVERIFY(!path.contains(QPointF(100, 0)));
        QVERIFY(path.boundingRect().right() <= 104.01);
    }

    void shortened_leavesRoomForAnArrowHead()
    {
        const QPainterPath path = roundedRoute({{0, 0}, {100, 0}, {100, 50}}, 8);
        QCOMPARE(shortened(path, 6).currentPosition(), QPointF(100, 44));
        QCOMPARE(shortened(path, 500).currentPosition(), QPointF(100, 8));
    }

    void pen_isNeverThinnerThanADevicePixel()
    {
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(0.25, 0.25);
        QCOMPARE(linePen(painter, Qt::black, 1.25).widthF(), 4.0);
        QCOMPARE(linePen(painter, Qt::black, 6).widthF(), 6.0);
    }

    void addressBar_showsTheShares()
    {
        const Theme theme = Theme::light(QFont());
        QImage image(256, 6, QImage::Format_RGB32);
        image.fill(theme.surface);
        {
            QPainter painter(&image);
            paintAddressBar(painter, image.rect(), {.total = 256, .used = 64, .headRoom = 64}, theme);
        }
        QVERIFY(std::abs(columnsOf(image, theme.free) - 128) <= 2);
        QCOMPARE(image.pixelColor(32, 3), theme.sInst);
        QVERIFY(columnsOf(image, theme.sInst) >= 62);
    }

    void addressBar_isFullWhenOverrun()
    {
        const Theme theme = Theme::light(QFont());
        QImage image(100, 6, QImage::Format_RGB32);
        image.fill(theme.surface);
        {
            QPainter painter(&image);
            paintAddressBar(painter, image.rect(), {.total = 16, .used = 40, .headRoom = 10}, theme);
        }
        QVERIFY(columnsOf(image, theme.sInst) >= 98);
    }

    void styleSheet_leavesNoToken()
    {
        const Theme theme = Theme::light(QFont());
        QVERIFY(!theme.styleSheet().contains(QLatin1Char('@')));
        QVERIFY(theme.styleSheet() != Theme::dark(QFont()).styleSheet());
    }
};

ASE_TEST(PaintTest)

#include "paint_test.moc"
