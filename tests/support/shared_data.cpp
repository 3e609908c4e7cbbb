#include "tests/support/shared_data.h"

#include <QDir>

QString ase::test::sharedDataFolder()
{
    const QString folder = qEnvironmentVariable("ASE_SHARED_DATA");
    return !folder.isEmpty() && QDir(folder + QStringLiteral("/arm")).exists() ? QDir(folder).absolutePath() : QString();
}
