#pragma once

#include <QAction>
#include <QKeySequence>
#include <QSettings>

#include <functional>
#include <vector>

namespace ase {

/// When an action is of use.
enum class When : std::uint8_t { Always, PlanShown, Selected, OneSelected, SeveralSelected };

/// What an action is called and where it is found.
struct ActionSpec {
    QString id; ///< stable: settings and tests name it, "edit.copy"
    QString menu; ///< title of its menu, "&Edit"
    QString text;
    QList<QKeySequence> keys = {}; ///< as delivered; a person may bind others
    When when = When::Always;
    bool onParts =
        false; ///< its keys work where parts are shown, the drawing and the tree; tables have such keys of their own
    QString unavailable = {}; ///< why it can never be of use on this machine; empty: it can
};

/// Every action of the window, once: menus, tool bar, context menus, the command palette and the list of shortcuts show
/// these. Keys that a person binds are kept in the settings.
class ActionRegistry : public QObject {
    Q_OBJECT
public:
    struct Entry {
        ActionSpec spec;
        QAction* action;
        QString refusal = {}; ///< why it is of no use as things are, beyond what `spec` tells
        QString told = {}; ///< why it is disabled now, as its tool tip says
        QString toolTip = {}; ///< the one it has while it is enabled
    };

    /// `settings` must outlive the registry. Keys work wherever `widget` has the focus inside.
    ActionRegistry(QSettings& settings, QWidget& widget);

    QAction* add(const ActionSpec& spec, const std::function<void()>& act);
    /// Makes the keys that are for parts work in a widget that shows parts, and its context menu offer these actions.
    void serveParts(QWidget& view) const;
    /// Null where there is none.
    QAction* find(const QString& id) const;
    const std::vector<Entry>& entries() const { return m_entries; }

    /// Why an action is of no use as things are; empty: it is. Shown by the next showUse().
    void refuse(const QString& id, const QString& why);
    /// Enables what is of use; the tool tips of the others say why not. `selected` counts parts.
    void showUse(bool planShown, int selected);

    /// The entry that has these keys now; null where they are free.
    const Entry* holderOf(const QKeySequence& keys) const;
    /// Takes the keys from whoever has them. None: the action has no key.
    void bind(const QString& id, const QList<QKeySequence>& keys);
    /// Back to the keys as delivered, of all actions.
    void resetKeys();

Q_SIGNALS:
    void keysChanged();

private:
    Entry* entryOf(const QString& id);
    static void tell(Entry& entry, const QString& why);
    void give(Entry& entry, const QList<QKeySequence>& keys);

    QSettings& m_settings;
    QWidget& m_widget;
    std::vector<Entry> m_entries;
};

/// Text of an action or menu without the marks of its access key.
QString plainText(const QString& text);

}
