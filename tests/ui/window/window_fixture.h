#pragma once

#include "ui/window/shell.h"

#include <QTemporaryDir>
#include <QTest>

namespace ase {

/// Answers given beforehand; what was told is kept.
class GivenAnswers : public Questions {
public:
    Unsaved unsaved = Unsaved::Cancel;
    QString open, save;
    int asked = 0;
    QStringList told;

    Unsaved askUnsaved(QWidget*, const QString&) override
    {
        ++asked;
        return unsaved;
    }
    QString askOpen(QWidget*, const QString&, const QString&, const QString&) override { return open; }
    QString askSave(QWidget*, const QString&, const QString&, const QString&) override { return save; }
    void tell(QWidget*, const QString& title, const QString& sentence) override { told.append(title + sentence); }
};

/// ASE_THEME=dark shows the pictures that tests keep in the other theme.
inline ThemeChoice themeOfPictures()
{
    return qEnvironmentVariable("ASE_THEME") == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light;
}

/// The real window on a plan of its own, with settings nobody else has.
struct WindowFixture {
    WindowFixture()
        : shell({themeOfPictures(), QStringLiteral("en")}, answers,
            std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat))
    {
    }
    bool openSample(const QString& name)
    {
        for (const Sample& sample : samples()) {
            if (sample.name == name)
                return shell.window().files().openSample(sample);
        }
        return false;
    }
    PlanDocument& document() { return shell.document(); }
    MainWindow& window() { return shell.window(); }
    PartId part(const QString& path)
    {
        const std::vector<PartId> found = findByPath(*document().plan()->network, path);
        return found.empty() ? PartId() : found.front();
    }

    QTemporaryDir folder;
    GivenAnswers answers;
    Shell shell;
};

}
