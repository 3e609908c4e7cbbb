#include "tests/support/test_registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace {

/// Lines of a source that state a colour instead of taking it from the theme.
QStringList literalColours(const QString& path, const QString& source)
{
    static const QRegularExpression literal(
        QStringLiteral("QColor\\s*[({]\\s*(\"|QStringLiteral|QLatin1String|0x|\\d)|qRgba?\\(\\s*(\\d|0x)|"
                       "Qt::(black|white|red|green|blue|cyan|magenta|yellow|gr[ae]y|dark[A-Z]\\w+|light[A-Z]\\w+)\\b|"
                       "\"[^\"\\n]*#([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\\b|rgba?\\(\\s*\\d"));
    QStringList found;
    const QStringList lines = source.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (literal.match(lines[i]).hasMatch())
            found << QStringLiteral("%1:%2: %3").arg(path).arg(i + 1).arg(lines[i].trimmed());
    }
    return found;
}

}

class ColourScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void literal_isRecognised_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("literal");
        QTest::newRow("number") << QStringLiteral("QColor(12, 3, 4)") << true;
        QTest::newRow("hex") << QStringLiteral("QColor(0xff0000)") << true;
        QTest::newRow("name") << QStringLiteral("painter.setPen(Qt::darkRed);") << true;
        QTest::newRow("text") << QStringLiteral("setStyleSheet(\"color: #a50f2d\")") << true;
        QTest::newRow("transparent") << QStringLiteral("QColor(Qt::transparent)") << false;
        QTest::newRow("token") << QStringLiteral("QColor fill = theme.accent;") << false;
        QTest::newRow("include") << QStringLiteral("#include \"ui/paint/theme.h\"") << false;
    }

    void literal_isRecognised()
    {
        QFETCH(QString, line);
        QFETCH(bool, literal);
        QCOMPARE(!literalColours(QString(), line).isEmpty(), literal);
    }

    void ui_takesEveryColourFromTheTheme()
    {
        const QString root = QStringLiteral(ASE_SOURCE_DIR "/ui");
        QStringList found;
        int files = 0;
        QDirIterator sources(
            root, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            const QString path = sources.next();
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            ++files;
            if (!path.endsWith(QLatin1String("/ui/paint/theme.cpp")))
                found << literalColours(path, QString::fromUtf8(file.readAll()));
        }
        QVERIFY(files > 10);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }
};

ASE_TEST(ColourScanTest)

#include "colour_scan_test.moc"
