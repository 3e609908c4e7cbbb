#pragma once

#include <QSettings>
#include <QStringList>

namespace ase {

/// Files opened or saved lately, the newest first. Files that are gone stay listed until they are removed.
class RecentFiles {
public:
    static constexpr int most = 10;

    explicit RecentFiles(QSettings& settings)
        : m_settings(settings)
    {
    }
    QStringList files() const;
    void add(const QString& file);
    void remove(const QString& file);

private:
    QSettings& m_settings;
};

}
