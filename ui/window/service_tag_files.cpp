#include "ui/window/service_tag_files.h"

#include "model/exchange/servicetags/read_service_tags.h"
#include "model/plan/edit/edit_plan.h"
#include "ui/settings/setting.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include <utility>

namespace ase {

namespace {

const Setting<QString> rememberedFile {QStringLiteral("analysis/serviceTags"), {}};

}

struct ServiceTagFiles::Read {
    QString file;
    bool chosen = false; ///< by a person, just now
    Result<ServiceTagsPtr> list;
};

QString shortListName(const QString& list)
{
    return list.section(QLatin1Char(' '), 0, 1);
}

ServiceTagFiles::ServiceTagFiles(
    PlanDocument& document, Questions& questions, QSettings& settings, std::function<bool()> hasPlan, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_questions(questions)
    , m_settings(settings)
    , m_hasPlan(std::move(hasPlan))
    , m_window(window)
{
    connect(m_reading.signals_(), &LatestSignals::delivered, this, [this] { take(**m_reading.answer()); });
}

void ServiceTagFiles::askAndLoad()
{
    const QString before = rememberedFile.read(m_settings);
    const QString folder = before.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)
                                            : QFileInfo(before).absolutePath();
    const QString file = m_questions.askOpen(m_window, tr("Load Azure's list of service tags"), folder,
        tr("Lists of service tags (ServiceTags_*.json);;JSON files (*.json);;All files (*)"));
    if (!file.isEmpty())
        read(file, true);
}

void ServiceTagFiles::loadRemembered()
{
    const QString file = rememberedFile.read(m_settings);
    if (file.isEmpty() || m_document.serviceTags())
        return;
    if (QFileInfo::exists(file))
        read(file, false);
    else
        m_unread = tr("The list of service tags %1 is no longer there.").arg(QFileInfo(file).fileName());
}

void ServiceTagFiles::read(const QString& file, bool chosen)
{
    m_reading.ask([path = QFileInfo(file).absoluteFilePath(), chosen](const std::stop_token&) {
        auto list = loadServiceTags(path);
        Result<ServiceTagsPtr> read = list.ok()
            ? Result<ServiceTagsPtr>(std::make_shared<const azure::ServiceTagList>(*std::move(list)))
            : Result<ServiceTagsPtr>(list.error());
        return std::make_shared<const Read>(Read {path, chosen, std::move(read)});
    });
}

void ServiceTagFiles::take(const Read& read)
{
    const QString name = QFileInfo(read.file).fileName();
    if (!read.list) {
        const QString why = sentenceWithPlace(read.list.error());
        if (read.chosen)
            m_questions.tell(m_window, tr("%1 was not loaded.").arg(name), why);
        else
            m_unread = tr("The list of service tags %1 was not loaded: %2").arg(name, why);
        return compare();
    }
    m_unread.clear();
    m_document.setServiceTags(*read.list);
    if (!read.chosen)
        return compare();
    rememberedFile.write(m_settings, read.file);
    useLoaded();
}

void ServiceTagFiles::useLoaded()
{
    const ServiceTagsPtr& tags = m_document.serviceTags();
    if (!tags)
        return;
    const QString list = tags->identity().toString();
    record(tr("Use service tags %1").arg(shortListName(list)), list);
}

void ServiceTagFiles::remove()
{
    rememberedFile.write(m_settings, {});
    m_unread.clear();
    m_document.setServiceTags(nullptr);
    record(tr("Remove the list of service tags"), {});
}

void ServiceTagFiles::record(const QString& step, const QString& list)
{
    if (!m_hasPlan())
        return;
    // It never refuses.
    (void)m_document.apply(step, [&](const Plan& plan) -> Result<Plan> { return setServiceTagList(plan, list); });
}

void ServiceTagFiles::compare()
{
    if (!m_hasPlan() || isReading())
        return;
    const ServiceTagsPtr& tags = m_document.serviceTags();
    const QString kept = m_document.plan()->premises.serviceTagList;
    const QString now = tags ? tags->identity().toString() : QString();
    QString sentence = std::exchange(m_unread, {});
    if (!kept.isEmpty() && kept != now) {
        if (!sentence.isEmpty())
            sentence += QLatin1Char(' ');
        sentence += tags ? tr("This plan was analysed with service tags %1; answers now go by %2.")
                               .arg(shortListName(kept), shortListName(now))
                         : tr("This plan was analysed with service tags %1, and no list is loaded: tags are less exact now.")
                               .arg(shortListName(kept));
    }
    if (!sentence.isEmpty())
        Q_EMIT differs(sentence, tags != nullptr);
}

}
