#include "tests/support/test_registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

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
            QCOMPARE(statusOf({QStringLiteral("new"), QStringLiteral("--sample"), sample, QStringLiteral("-o"), plan}), 0);
            for (const QString& format : {QStringLiteral("svg"), QStringLiteral("png")}) {
                const QString picture = place.filePath(sample + u'.' + format);
                QCOMPARE(statusOf({QStringLiteral("export"), plan, QStringLiteral("--to"), format, QStringLiteral("-o"),
                             picture}),
                    0);
                const QByteArray bytes = contentOf(picture);
                QVERIFY2(format == QLatin1String("png") ? bytes.startsWith("\x89PNG") : bytes.contains("<svg"),
                    qPrintable(picture));
            }
        }
    }

private:
    static int statusOf(const QStringList& arguments)
    {
        QProcess program;
        program.start(QStringLiteral(ASE_CLI_PROGRAM), arguments);
        return program.waitForFinished() && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }

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
