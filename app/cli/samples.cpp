#include "app/cli/samples.h"

#include <QDir>
#include <QFile>

namespace ase::cli {

QStringList sampleNames()
{
    QStringList names = QDir(QStringLiteral(":/samples")).entryList({QStringLiteral("*.aseplan")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(int(QLatin1String(".aseplan").size()));
    return names;
}

QByteArray sample(const QString& name)
{
    QFile file(QStringLiteral(":/samples/%1.aseplan").arg(name));
    return sampleNames().contains(name) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}
