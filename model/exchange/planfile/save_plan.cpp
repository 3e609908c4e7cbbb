#include "model/exchange/planfile/save_plan.h"

#include "model/exchange/json/document.h"
#include "model/exchange/planfile/read_plan.h"
#include "model/exchange/planfile/write_plan.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace ase {

namespace {

/// A device or a pipe: a file renamed onto it would take its place in the system.
bool isSpecial(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

}

Result<Plan> openPlan(const QString& path)
{
    const auto bytes = json::loadBytes(path);
    return bytes ? readPlan(*bytes, path) : Result<Plan>(bytes.error());
}

Result<Done> savePlan(const Plan& plan, const QString& path)
{
    return saveBytes(writePlan(plan), path);
}

Result<Done> saveBytes(const QByteArray& bytes, const QString& path)
{
    const auto refused = [&](const QString& why) {
        return Problem {QT_TRANSLATE_NOOP("Exchange", "The file %1 could not be written, and is as it was: %2"), {path, why},
            {path, 0, 0, {}}, "Exchange"};
    };
    if (QFileInfo(path).isDir())
        return refused(QCoreApplication::translate("Exchange", "it is a folder. Name a file in it."));
    if (isSpecial(path)) {
        QFile stream(path);
        const bool done = stream.open(QIODevice::WriteOnly) && stream.write(bytes) == bytes.size() && stream.flush();
        return done ? Result<Done>(Done {}) : refused(stream.errorString());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(file.errorString());
    if (file.write(bytes) != bytes.size())
        return refused(file.errorString());
    // commit() has the disk confirm the bytes before it renames.
    if (!file.commit())
        return refused(file.errorString());
    return Done {};
}

}
