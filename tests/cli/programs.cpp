#include "tests/cli/programs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace ase::test {

Ended run(const QString& program, const QStringList& arguments, const QString& folder)
{
    constexpr int mostMilliseconds = 120'000; // a program that waits for someone is ended by the test
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(mostMilliseconds) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended cli(const QStringList& arguments, const QString& folder)
{
    return run(QStringLiteral(ASE_CLI_PROGRAM), arguments, folder);
}

QString sampleIn(const QString& folder, const QString& name)
{
    const QString path = QDir(folder).filePath(name + QStringLiteral(".aseplan"));
    cli({QStringLiteral("new"), QStringLiteral("--sample"), name, QStringLiteral("-o"), path});
    return path;
}

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

}
