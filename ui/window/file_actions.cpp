#include "ui/window/file_actions.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrentRun>

namespace ase {

namespace {

constexpr int progressAfter = 400; ///< milliseconds

QString planFilter()
{
    return FileActions::tr("Plans (*.aseplan)");
}
QString anyFilter()
{
    return FileActions::tr("Plans and templates (*.aseplan *.json *.jsonc);;Plans (*.aseplan);;All files (*)");
}
QString templateFilter()
{
    return FileActions::tr("ARM templates (*.json *.jsonc);;All files (*)");
}

}

FileActions::FileActions(PlanDocument& document, Questions& questions, QSettings& settings, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_questions(questions)
    , m_recent(settings)
    , m_window(window)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileActions::noticeChange);
    watch();
}

bool FileActions::mayLeave()
{
    if (!m_document.isModified())
        return true;
    switch (m_questions.askUnsaved(m_window, m_document.displayName())) {
    case Unsaved::Save:
        return save();
    case Unsaved::Discard:
        return true;
    case Unsaved::Cancel:
        return false;
    }
    return false;
}

bool FileActions::newPlan()
{
    if (!mayLeave())
        return false;
    m_document.load(std::make_shared<const Plan>(), {});
    watch();
    Q_EMIT planOpened();
    return true;
}

bool FileActions::askAndOpen()
{
    const QString file = m_questions.askOpen(m_window, tr("Open a plan or template"), folder(), anyFilter());
    return !file.isEmpty() && open(file);
}

bool FileActions::askAndImport()
{
    const QString file = m_questions.askOpen(m_window, tr("Open a template"), folder(), templateFilter());
    return !file.isEmpty() && open(file);
}

bool FileActions::open(const QString& file)
{
    return mayLeave() && load(file, false);
}

bool FileActions::openSample(const Sample& sample)
{
    return mayLeave() && load(sample.resource, true);
}

bool FileActions::reload()
{
    return load(m_document.file(), false);
}

Result<OpenedPlan> FileActions::readInBackground(const QString& file)
{
    QFutureWatcher<Result<OpenedPlan>> watcher;
    QEventLoop loop;
    QProgressDialog progress(tr("Reading %1…").arg(QFileInfo(file).fileName()), tr("Cancel"), 0, 0, m_window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(progressAfter);
    progress.setValue(0);
    connect(&progress, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
    connect(&watcher, &QFutureWatcher<Result<OpenedPlan>>::finished, &loop, &QEventLoop::quit);
    const auto future = QtConcurrent::run([file] { return openAnyFile(file); });
    watcher.setFuture(future);
    // Input waits: nothing may change the plan between the question and the answer. The dialog has its own.
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished())
        return Problem {.text = QT_TRANSLATE_NOOP("FileActions", "Opening was cancelled."), .context = "FileActions"};
    return future.result();
}

bool FileActions::load(const QString& file, bool asNew)
{
    if (std::exchange(m_reading, true))
        return false;
    const Result<OpenedPlan> opened = readInBackground(file);
    m_reading = false;
    if (!opened) {
        m_questions.tell(
            m_window, tr("%1 was not opened.").arg(QFileInfo(file).fileName()), sentenceWithPlace(opened.error()));
        return false;
    }
    const bool hasFile = opened->isPlanFile && !asNew;
    m_document.load(opened->plan, hasFile ? file : QString());
    if (!asNew)
        m_recent.add(file);
    watch();
    Q_EMIT recentChanged();
    Q_EMIT settledOnDisk();
    Q_EMIT planOpened();
    if (!opened->isPlanFile)
        Q_EMIT imported(opened->unknown, opened->kept);
    return true;
}

bool FileActions::save()
{
    return m_document.file().isEmpty() ? saveAs() : saveTo(m_document.file());
}

bool FileActions::saveAs()
{
    QString name = m_document.file();
    if (name.isEmpty())
        name = folder() + QLatin1Char('/') + m_document.displayName() + QStringLiteral(".aseplan");
    QString file = m_questions.askSave(m_window, tr("Save the plan"), name, planFilter());
    if (file.isEmpty())
        return false;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".aseplan");
    return saveTo(file);
}

bool FileActions::saveTo(const QString& file)
{
    const Result<Done> done = savePlanFile(*m_document.history().current(), file);
    if (!done) {
        m_questions.tell(m_window, tr("%1 was not saved.").arg(QFileInfo(file).fileName()), sentenceWithPlace(done.error()));
        return false;
    }
    m_document.markSaved(file);
    m_recent.add(file);
    watch();
    Q_EMIT recentChanged();
    Q_EMIT settledOnDisk();
    return true;
}

bool FileActions::exportTemplate()
{
    return exportAs(tr("Export the ARM template"), QStringLiteral(".json"), templateFilter(),
        [this](const QString& file) { return writeTextFile(templateText(*m_document.plan(), {}), file); });
}

bool FileActions::exportAs(const QString& title, const QString& suffix, const QString& filter,
    const std::function<Result<Done>(const QString& file)>& write)
{
    const QString name = QFileInfo(m_document.displayName()).completeBaseName();
    QString file = m_questions.askSave(m_window, title, folder() + QLatin1Char('/') + name + suffix, filter);
    if (file.isEmpty())
        return false;
    if (QFileInfo(file).suffix().isEmpty())
        file += suffix;
    const Result<Done> done = write(file);
    if (!done)
        m_questions.tell(
            m_window, tr("%1 was not written.").arg(QFileInfo(file).fileName()), sentenceWithPlace(done.error()));
    return done.ok();
}

void FileActions::watch()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    m_seen = {};
    if (m_document.file().isEmpty())
        return;
    m_watcher.addPath(m_document.file());
    m_seen = QFileInfo(m_document.file()).lastModified();
}

void FileActions::noticeChange()
{
    // Programs that replace a file take the watched one away; look again once the new one is there.
    QTimer::singleShot(200, this, [this] {
        const QString file = m_document.file();
        const QFileInfo now(file);
        if (file.isEmpty() || now.lastModified() == m_seen)
            return;
        if (now.exists())
            m_watcher.addPath(file);
        Q_EMIT changedOnDisk(file);
    });
}

QString FileActions::folder() const
{
    if (!m_document.file().isEmpty())
        return QFileInfo(m_document.file()).absolutePath();
    const QStringList recent = m_recent.files();
    if (!recent.isEmpty())
        return QFileInfo(recent.constFirst()).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

}
