#include "app/cli/output.h"

#include "model/exchange/planfile/save_plan.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace ase::cli {

namespace {

int outputFault = 0; ///< errno of the first time standard output took less than it was given

}

void print(const QByteArray& bytes)
{
    const auto size = std::size_t(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) < size && outputFault == 0)
        outputFault = errno;
}

void say(const QString& line)
{
    QString plain = line;
    // Names come from files: none of them is to move the cursor of a terminal.
    for (QChar& c : plain)
        if (c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format))
            c = u' ';
    const QByteArray bytes = plain.toLocal8Bit() + '\n';
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
    if (path != QLatin1String("-")) {
        const auto saved = saveBytes(bytes, path);
        return saved ? Status::Fine : fail(saved.error());
    }
    print(bytes);
    return finishOutput();
}

Status finishOutput()
{
    if (std::fflush(stdout) != 0 && outputFault == 0)
        outputFault = errno;
    if (outputFault == 0)
        return Status::Fine;
    say(QCoreApplication::translate("CommandLine", "Standard output could not be written: %1.")
            .arg(QString::fromLocal8Bit(std::strerror(outputFault))));
    return Status::Unreadable;
}

QString pathFrom(const std::string& argument)
{
    return QString::fromLocal8Bit(argument.c_str());
}

}
