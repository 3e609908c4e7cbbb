#include "ui/settings/recent_files.h"

#include "ui/settings/setting.h"

#include <QFileInfo>

namespace ase {

namespace {

const Setting<QStringList> recentFiles {QStringLiteral("recentFiles"), {}};

}

QStringList RecentFiles::files() const
{
    return recentFiles.read(m_settings);
}

void RecentFiles::add(const QString& file)
{
    const QString whole = QFileInfo(file).absoluteFilePath();
    QStringList all = files();
    all.removeAll(whole);
    all.prepend(whole);
    recentFiles.write(m_settings, all.mid(0, most));
}

void RecentFiles::remove(const QString& file)
{
    QStringList all = files();
    all.removeAll(file);
    recentFiles.write(m_settings, all);
}

}
