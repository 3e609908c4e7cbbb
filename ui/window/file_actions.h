#pragma once

#include "ui/dialogs/questions.h"
#include "ui/document/plan_document.h"
#include "ui/document/plan_files.h"
#include "ui/settings/recent_files.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QSettings>

#include <functional>

namespace ase {

/// Opening and saving: asks before anything unsaved is lost, reads off the GUI thread, leaves the open plan untouched when
/// reading fails, and notices when someone else changes the file.
class FileActions : public QObject {
    Q_OBJECT
public:
    FileActions(PlanDocument& document, Questions& questions, QSettings& settings, QWidget* window);

    /// Each returns whether it was done; what went wrong is told.
    bool newPlan();
    bool askAndOpen();
    bool askAndImport();
    bool open(const QString& file);
    bool openSample(const Sample& sample);
    bool save();
    bool saveAs();
    bool exportTemplate();
    /// Asks where, then has `write(file)` write it.
    bool exportAs(const QString& title, const QString& suffix, const QString& filter,
        const std::function<Result<Done>(const QString& file)>& write);
    /// Reads the file again, dropping what the plan has now.
    bool reload();
    /// Whether the plan may go: it is saved, or a person said so.
    bool mayLeave();

    RecentFiles& recent() { return m_recent; }

Q_SIGNALS:
    void planOpened();
    void recentChanged();
    void imported(int unknown, int kept);
    void changedOnDisk(const QString& file);
    void settledOnDisk();

private:
    bool load(const QString& file, bool asNew);
    bool saveTo(const QString& file);
    Result<OpenedPlan> readInBackground(const QString& file);
    void watch();
    void noticeChange();
    QString folder() const;

    PlanDocument& m_document;
    Questions& m_questions;
    RecentFiles m_recent;
    QWidget* m_window;
    QFileSystemWatcher m_watcher;
    QDateTime m_seen; ///< time stamp of the file as we last read or wrote it
    bool m_reading = false;
};

}
