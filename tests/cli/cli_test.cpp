#include "tests/cli/programs.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <filesystem>

using namespace ase::test;

namespace {

/// Arguments as a shell would part them: blanks, and double quotes around what holds some.
QStringList argumentsOf(const QByteArray& line)
{
    return QProcess::splitCommand(QString::fromUtf8(line).trimmed());
}

}

/// One folder a case, in tests/cli/cases:
///   args            the arguments, in one line
///   stdin           what it reads, if anything
///   *               files the arguments name; it runs among copies of them
///   expected/stdout, expected/stderr, expected/status     what it says and ends with; no status: 0
///   expected/*      files it writes
/// ASE_REWRITE_GOLDEN=1 writes what is found in the place of what was expected: look at the difference before you commit it.
class CliTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCase_endsAsExpected_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(QStringLiteral(ASE_CASES_FOLDER));
        for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(name)) << cases.filePath(name);
    }
    void everyCase_endsAsExpected()
    {
        QFETCH(QString, folder);
        const QTemporaryDir place;
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), place.filePath(file.fileName())));

        QProcess program;
        program.setWorkingDirectory(place.path());
        if (QFile::exists(folder + QStringLiteral("/stdin")))
            program.setStandardInputFile(folder + QStringLiteral("/stdin"));
        program.start(QStringLiteral(ASE_CLI_PROGRAM), argumentsOf(contentOf(folder + QStringLiteral("/args"))));
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        put(place.filePath(QStringLiteral("stdout")), program.readAllStandardOutput());
        put(place.filePath(QStringLiteral("stderr")), program.readAllStandardError());
        put(place.filePath(QStringLiteral("status")), QByteArray::number(program.exitCode()) + '\n');

        const QDir expected(folder + QStringLiteral("/expected"));
        if (qEnvironmentVariableIntValue("ASE_REWRITE_GOLDEN") == 1)
            rewrite(folder, place.path());
        for (const QFileInfo& file : QDir(place.path()).entryInfoList(QDir::Files)) {
            const QByteArray found = contentOf(file.filePath());
            const QString name = file.fileName();
            const bool given = QFile::exists(folder + u'/' + name);
            const QByteArray wanted = expected.exists(name) ? contentOf(expected.filePath(name))
                : given                                     ? contentOf(folder + u'/' + name)
                : name == QLatin1String("status")           ? QByteArray("0\n")
                                                            : QByteArray();
            QVERIFY2(found == wanted, name.toUtf8() + ":\n" + found + "\nexpected:\n" + wanted);
        }
        for (const QString& name : expected.entryList(QDir::Files))
            QVERIFY2(QFile::exists(place.filePath(name)), qPrintable(name));
    }

    void pictures_areWritten()
    {
        const QTemporaryDir place;
        for (const QString& sample : {QStringLiteral("ilb-v3-hub-spoke"), QStringLiteral("broken")}) {
            const QString plan = place.filePath(sample + QStringLiteral(".aseplan"));
            QCOMPARE(sampleIn(place.path(), sample), plan);
            for (const QString& format : {QStringLiteral("svg"), QStringLiteral("png")}) {
                const QString picture = place.filePath(sample + u'.' + format);
                QCOMPARE(cli({QStringLiteral("export"), plan, QStringLiteral("--to"), format, QStringLiteral("-o"), picture})
                             .status,
                    0);
                const QByteArray bytes = contentOf(picture);
                QVERIFY2(format == QLatin1String("png") ? bytes.startsWith("\x89PNG") : bytes.contains("<svg"),
                    qPrintable(picture));
            }
        }
    }

    /// Under whatever name the file goes.
    void theInput_isNeverWrittenOver()
    {
        const QTemporaryDir place;
        const QString plan = sampleIn(place.path(), QStringLiteral("external-v3"));
        const QByteArray before = contentOf(plan);
        const QString link = place.filePath(QStringLiteral("link.json"));
        const QString twin = place.filePath(QStringLiteral("twin.json"));
        QVERIFY(QFile::link(plan, link));
        std::filesystem::create_hard_link(plan.toStdString(), twin.toStdString());
        for (const QString& out : {plan, link, twin, place.path() + QStringLiteral("/./external-v3.aseplan")})
            for (const QStringList& more : {QStringList(), QStringList {QStringLiteral("--force")}}) {
                const Ended ended = cli(QStringList {QStringLiteral("export"), plan, QStringLiteral("--to"),
                                            QStringLiteral("arm"), QStringLiteral("-o"), out}
                    + more);
                QCOMPARE(ended.status, 2);
                QVERIFY2(ended.said.contains("is read as input"), ended.said.constData());
                QCOMPARE(contentOf(plan), before);
            }
        const QString parameters = place.filePath(QStringLiteral("parameters.json"));
        const QString exported = place.filePath(QStringLiteral("template.json"));
        put(parameters, "{\"parameters\": {}}");
        const QStringList line {
            QStringLiteral("export"), plan, QStringLiteral("--to"), QStringLiteral("arm"), QStringLiteral("-o"), exported};
        QCOMPARE(cli(line).status, 0);
        QCOMPARE(cli(line).status, 0); // its own kind is written anew
        QCOMPARE(cli({QStringLiteral("import"), exported, QStringLiteral("--parameters"), parameters, QStringLiteral("-o"),
                         parameters, QStringLiteral("--force")})
                     .status,
            2);
        QCOMPARE(contentOf(parameters), QByteArray("{\"parameters\": {}}"));
    }

    void anEmptyName_isNoInput()
    {
        const Ended ended = cli({QStringLiteral("check"), QString()});
        QCOMPARE(ended.status, 3);
        QVERIFY2(ended.said.contains("The name of an input is empty"), ended.said.constData());
    }

    void whatIsNotTaken_isNoAnswer()
    {
        const QString full = QStringLiteral("/dev/full");
        if (!QFile::exists(full))
            QSKIP("there is no device that is always full");
        const QTemporaryDir place;
        const QString plan = sampleIn(place.path(), QStringLiteral("external-v3"));
        for (const char* verb : {"check", "capacity", "matrix"}) {
            QProcess program;
            program.setStandardOutputFile(full);
            program.start(QStringLiteral(ASE_CLI_PROGRAM), {QString::fromLatin1(verb), plan});
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitCode(), 3);
            QVERIFY(program.readAllStandardError().contains("Standard output could not be written"));
        }
        const Ended ended =
            cli({QStringLiteral("export"), plan, QStringLiteral("--to"), QStringLiteral("arm"), QStringLiteral("-o"), full});
        QCOMPARE(ended.status, 3);
    }

private:
    static void rewrite(const QString& folder, const QString& place)
    {
        QDir(folder + QStringLiteral("/expected")).removeRecursively();
        for (const QFileInfo& file : QDir(place).entryInfoList(QDir::Files)) {
            const QByteArray found = contentOf(file.filePath());
            const QString name = file.fileName();
            const bool telling = name == QLatin1String("status")
                ? found != "0\n"
                : !found.isEmpty() && found != contentOf(folder + u'/' + name);
            if (telling)
                put(folder + QStringLiteral("/expected/") + name, found);
        }
    }
};

ASE_TEST(CliTest)
#include "cli_test.moc"
