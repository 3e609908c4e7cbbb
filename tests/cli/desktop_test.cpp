#include "tests/cli/programs.h"
#include "tests/support/test_registry.h"

#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

using namespace ase::test;

namespace {

Ended desktop(const QStringList& arguments, const QString& folder)
{
    return run(QStringLiteral(ASE_DESKTOP_PROGRAM), arguments, folder);
}

}

/// The program with the window, as far as its line goes: nobody is there to answer a question.
class DesktopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrongLines_areRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* line, const char* says) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(says);
        };
        row("--screenshot out.png --size 0x0", "--size takes WIDTHxHEIGHT, each from 200 to 8192, not 0x0.");
        row("--screenshot out.png --size 99999x99999", "not 99999x99999.");
        row("--screenshot out.png --size abc", "not abc.");
        row("--screenshot out.png --size 800x600x2", "not 800x600x2.");
        row("--screenshot out.png --size -800x600", "not -800x600.");
        row("--screenshot out.png --size 4294967496x800", "not 4294967496x800.");
        row("--screenshot out.png --size", "--help lists what there is.");
        row("--screenshot out.png --theme pink", "--theme takes dark, light or system, not pink.");
        row("--screenshot out.png --language klingon", "--language takes en or de, not klingon.");
        row("--screenshot out.png --show kitchen plan.aseplan", "There is no dock named kitchen. There are: tree,");
        row("--screenshot out.png --show rules", "--show needs the FILE it is about.");
        row("--screenshot out.png --trace octopus", "--trace needs the FILE it is about.");
        row("--screenshot out.jpg", "--screenshot writes PNG: give out.jpg the ending .png.");
        row("--screenshot plan.aseplan plan.aseplan", "give plan.aseplan the ending .png.");
        row("--screenshot=", "--screenshot takes the name of the PNG file to write.");
        row("--screenshott out.png", "screenshott");
        row("--screenshot out.png plan.aseplan plan.aseplan", "Only one file can be opened.");
        row("--screenshot out.png --select ase:none plan.aseplan", "There is no \"ase:none\" in the plan.");
        row("--screenshot out.png --trace octopus plan.aseplan", "FROM -> TO");
    }
    void wrongLines_areRefused()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const QByteArray plan = contentOf(sampleIn(folder.path(), QStringLiteral("external-v3")));
        QVERIFY(!plan.isEmpty());
        const QString path = folder.filePath(QStringLiteral("plan.aseplan"));
        put(path, plan);
        const Ended ended = desktop(line.split(u' '), folder.path());
        QVERIFY2(QString::fromUtf8(ended.said).contains(says), ended.said.constData());
        QCOMPARE(ended.status, 2);
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("out.png"))));
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("out.jpg"))));
        QCOMPARE(contentOf(path), plan);
    }

    void filesThatCannotBeRead_areToldAndEndIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("rubbish") << QByteArray("\x7f"
                                               "ELF rubbish");
        QTest::newRow("another kind") << QByteArray("{\"hello\": 1}");
        QTest::newRow("cut off") << QByteArray("{\"format\": \"ase-planner/plan\", \"version\": \"1.0\", \"na");
        QTest::newRow("newer") << QByteArray("{\"format\": \"ase-planner/plan\", \"version\": \"9.0\"}");
    }
    void filesThatCannotBeRead_areToldAndEndIt()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        if (!bytes.isEmpty())
            put(folder.filePath(QStringLiteral("some.aseplan")), bytes);
        const Ended ended = desktop(
            {QStringLiteral("--screenshot"), QStringLiteral("out.png"), QStringLiteral("some.aseplan")}, folder.path());
        QVERIFY2(ended.said.contains("some.aseplan"), ended.said.constData());
        QCOMPARE(ended.status, 3);
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("out.png"))));
    }

    void aFolder_isNoFile()
    {
        const QTemporaryDir folder;
        const Ended ended =
            desktop({QStringLiteral("--screenshot"), QStringLiteral("out.png"), folder.path()}, folder.path());
        QVERIFY2(!ended.said.isEmpty(), ended.said.constData());
        QCOMPARE(ended.status, 3);
    }

    void aPictureThatCannotBeWritten_isTold()
    {
        const QTemporaryDir folder;
        const Ended ended = desktop({QStringLiteral("--screenshot"), QStringLiteral("none/out.png"),
                                        QStringLiteral("--size"), QStringLiteral("400x300")},
            folder.path());
        QVERIFY2(ended.said.contains("none/out.png"), ended.said.constData());
        QCOMPARE(ended.status, 3);
    }

    void aPicture_hasTheSizeThatIsAsked()
    {
        const QTemporaryDir folder;
        const QString plan = sampleIn(folder.path(), QStringLiteral("blocked-dns"));
        const QString out = folder.filePath(QStringLiteral("out.png"));
        const Ended ended = desktop({QStringLiteral("--screenshot"), out, QStringLiteral("--size"),
                                        QStringLiteral("1200x800"), QStringLiteral("--select"), QStringLiteral("octopus-01"),
                                        QStringLiteral("--show"), QStringLiteral("trace"), plan},
            folder.path());
        QVERIFY2(ended.status == 0, ended.said.constData());
        QCOMPARE(QImage(out).size(), QSize(1200, 800));
    }

    void helpAndVersion_needNothing()
    {
        const QTemporaryDir folder;
        const Ended help = desktop({QStringLiteral("--help")}, folder.path());
        QCOMPARE(help.status, 0);
        QVERIFY2(help.out.contains("--screenshot"), help.out.constData());
        const Ended version = desktop({QStringLiteral("--version")}, folder.path());
        QCOMPARE(version.status, 0);
        QVERIFY2(version.out.startsWith("ase-planner "), version.out.constData());
    }
};

ASE_TEST(DesktopTest)
#include "desktop_test.moc"
