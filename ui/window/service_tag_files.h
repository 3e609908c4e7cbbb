#pragma once

#include "ui/dialogs/questions.h"
#include "ui/document/latest.h"
#include "ui/document/plan_document.h"

#include <QSettings>

#include <functional>
#include <memory>

namespace ase {

/// The list of service tags that answers go by, as Azure offers it for download: read off the GUI thread from a file a
/// person chose, remembered, and read again at the next start. Nothing is fetched from anywhere.
class ServiceTagFiles : public QObject {
    Q_OBJECT
public:
    /// `hasPlan` tells whether there is a plan that can say which list it was analysed with.
    ServiceTagFiles(
        PlanDocument& document, Questions& questions, QSettings& settings, std::function<bool()> hasPlan, QWidget* window);

    /// Loads the file a person names; the plan then says that it goes by this list, as one step.
    void askAndLoad();
    /// Loads the file of the last time, where it is still there; says nothing of it.
    void loadRemembered();
    /// Forgets list and file; the plan no longer names one, as one step.
    void remove();
    /// The plan says that it goes by the list that is loaded.
    void useLoaded();
    /// Says where the plan was analysed with another list than the one that is loaded, or the file of the last time is gone.
    void compare();
    bool isReading() const { return m_reading.isBusy(); }

Q_SIGNALS:
    /// The plan goes by another list than the loaded one; `isLoaded` tells whether one is.
    void differs(const QString& sentence, bool isLoaded);

private:
    struct Read;

    void read(const QString& file, bool chosen);
    void take(const Read& read);
    void record(const QString& step, const QString& list);

    PlanDocument& m_document;
    Questions& m_questions;
    QSettings& m_settings;
    std::function<bool()> m_hasPlan;
    QWidget* m_window;
    Latest<std::shared_ptr<const Read>> m_reading;
    QString m_unread; ///< why the file of the last time was not loaded; told once
};

/// "Public 375" of "Public 375 sha256:...": what a person can tell lists by.
QString shortListName(const QString& list);

}
