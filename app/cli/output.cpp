#include "app/cli/output.h"

#include "model/exchange/planfile/save_plan.h"

#include <QCoreApplication>

#include <cstdio>

namespace ase::cli {

void print(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

void say(const QString& line)
{
    const QByteArray bytes = line.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

Status fail(const Problem& problem, Status status)
{
    say(sentenceWithPlace(problem));
    return status;
}

Status wrongUsage(const QString& line)
{
    say(line);
    return Status::WrongUsage;
}

Status write(const QByteArray& bytes, const QString& path)
{
    if (path.isEmpty())
        return wrongUsage(
            QCoreApplication::translate("CommandLine", "Behind -o stands an empty name. Name a file to write."));
    if (path != QLatin1String("-")) {
        const auto saved = saveBytes(bytes, path);
        return saved ? Status::Fine : fail(saved.error());
    }
    print(bytes);
    if (std::fflush(stdout) == 0)
        return Status::Fine;
    say(QStringLiteral("Standard output could not be written."));
    return Status::Unreadable;
}

QString pathFrom(const std::string& argument)
{
    return QString::fromLocal8Bit(argument.c_str());
}

}
