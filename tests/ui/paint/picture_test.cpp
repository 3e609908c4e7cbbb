#include "tests/support/test_registry.h"
#include "tests/ui/paint/plans.h"
#include "ui/paint/picture.h"

#include <QPainter>
#include <QXmlStreamReader>

using namespace ase;
using namespace ase::test;

namespace {

Drawing drawn(const Plan& plan)
{
    return drawingOf(plan, {}, nullptr, Theme::print(QFont()));
}

struct SvgText {
    QString texts; ///< of all text elements, one a line
    bool wellFormed = false;
    bool refersOutside = false;
    bool runsScript = false;
};

SvgText readSvg(const QByteArray& svg)
{
    SvgText found;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            found.runsScript |= reader.name() == QLatin1String("script");
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                found.refersOutside |= attribute.name() == QLatin1String("href") && !attribute.value().startsWith(u'#')
                    && !attribute.value().startsWith(QLatin1String("data:"));
            break;
        case QXmlStreamReader::Characters:
            found.texts += reader.text().toString().trimmed() + u'\n';
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    found.wellFormed = !reader.hasError();
    return found;
}

QString nameOf(const Shape& shape)
{
    return std::visit([](const auto& face) { return face.name; }, shape.face);
}

int inkedPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == image.pixel(0, 0) ? 0 : 1;
    }
    return count;
}

}

class PictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void svg_namesEveryPart()
    {
        const Drawing drawing = drawn(hubAndSpoke());
        const SvgText svg = readSvg(
            diagramSvg(drawing, {QStringLiteral("Two networks"), QStringLiteral("1 May 2026")}, Theme::print(QFont())));
        QVERIFY(svg.wellFormed);
        QVERIFY(!svg.refersOutside);
        QVERIFY(svg.texts.contains(QLatin1String("Two networks")));
        QVERIFY(svg.texts.contains(QLatin1String("1 May 2026")));
        for (const Shape& shape : drawing.shapes)
            QVERIFY2(svg.texts.contains(nameOf(shape)), qPrintable(nameOf(shape)));
    }

    void svg_showsNamesAsPlainText()
    {
        const QString name = QStringLiteral("<script>&amp;\"']]>");
        PlanMaker maker;
        const auto network = maker.network(name, QStringLiteral("10.0.0.0/16"));
        maker.subnet(QStringLiteral("<b>&"), QString(), network);
        const SvgText svg = readSvg(diagramSvg(drawn(maker.done()), {name, name}, Theme::print(QFont())));
        QVERIFY(svg.wellFormed);
        QVERIFY(!svg.runsScript);
        QVERIFY(svg.texts.contains(name));
        QVERIFY(svg.texts.contains(QLatin1String("<b>&")));
    }

    void svg_isTheSameEveryTime()
    {
        const Theme theme = Theme::print(QFont());
        QCOMPARE(diagramSvg(drawn(hubAndSpoke()), {}, theme), diagramSvg(drawn(hubAndSpoke()), {}, theme));
    }

    void png_showsTheDrawingAtItsScale()
    {
        const Theme theme = Theme::print(QFont());
        const Drawing drawing = drawn(hubAndSpoke());
        const QImage once = diagramPng(drawing, {QStringLiteral("n"), {}}, theme, 1);
        const QImage twice = diagramPng(drawing, {QStringLiteral("n"), {}}, theme, 2);
        QVERIFY(inkedPixels(once) > once.width() * once.height() / 20);
        QVERIFY(std::abs(twice.width() - 2 * once.width()) <= 2);
    }

    void png_ofNothingIsStillAPicture()
    {
        QVERIFY(!diagramPng(drawn(Plan()), {QStringLiteral("Nothing yet"), {}}, Theme::print(QFont())).isNull());
    }

    void png_staysWithinBounds()
    {
        Drawing drawing = drawn(hubAndSpoke());
        drawing.bounds = QRectF(0, 0, 200000, 300);
        QVERIFY(pictureScale(drawing, Theme::print(QFont()), 2) <= mostPicturePixels / 200000.0);
        const QImage image = diagramPng(drawing, {QStringLiteral("n"), {}}, Theme::print(QFont()), 2);
        QVERIFY(image.width() <= mostPicturePixels);
    }

    void overview_staysInItsBox()
    {
        const Theme theme = Theme::light(QFont());
        QImage image(200, 120, QImage::Format_RGB32);
        image.fill(theme.surface);
        QPainter painter(&image);
        paintOverview(painter, drawn(hubAndSpoke()), QRectF(20, 20, 160, 80), theme);
        painter.end();
        QVERIFY(inkedPixels(image) > 1000);
        QCOMPARE(inkedPixels(image.copy(0, 0, 200, 19)), 0);
        QCOMPARE(inkedPixels(image.copy(0, 0, 19, 120)), 0);
    }
};

ASE_TEST(PictureTest)

#include "picture_test.moc"
