#include "ui/actions/action_registry.h"

#include <QWidget>

#include <algorithm>

namespace ase {

namespace {

QString settingOf(const QString& id)
{
    return QStringLiteral("shortcuts/") + id;
}

/// Empty: it is of use.
QString whyNot(When when, bool planShown, int selected)
{
    if (when == When::Always)
        return {};
    if (!planShown)
        return ActionRegistry::tr("Open a plan first.");
    if (when == When::Selected && selected < 1)
        return ActionRegistry::tr("Select a part first.");
    if (when == When::OneSelected && selected != 1)
        return ActionRegistry::tr("Select one part first.");
    if (when == When::SeveralSelected && selected < 2)
        return ActionRegistry::tr("Select two or more parts first.");
    return {};
}

}

ActionRegistry::ActionRegistry(QSettings& settings, QWidget& widget)
    : QObject(&widget)
    , m_settings(settings)
    , m_widget(widget)
{
}

QAction* ActionRegistry::add(const ActionSpec& spec, const std::function<void()>& act)
{
    auto* action = new QAction(spec.text, &m_widget);
    action->setObjectName(spec.id);
    connect(action, &QAction::triggered, this, act);
    if (spec.onParts)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    else
        m_widget.addAction(action);
    ActionSpec kept = spec;
    kept.keys.removeAll(QKeySequence());
    const QVariant bound = m_settings.value(settingOf(spec.id));
    action->setShortcuts(bound.isValid() ? QKeySequence::listFromString(bound.toString()) : kept.keys);
    m_entries.push_back({std::move(kept), action});
    return action;
}

void ActionRegistry::serveParts(QWidget& view) const
{
    for (const Entry& entry : m_entries)
        if (entry.spec.onParts)
            view.addAction(entry.action);
}

QAction* ActionRegistry::find(const QString& id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.spec.id == id; });
    return found == m_entries.end() ? nullptr : found->action;
}

ActionRegistry::Entry* ActionRegistry::entryOf(const QString& id)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.spec.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void ActionRegistry::refuse(const QString& id, const QString& why)
{
    if (Entry* entry = entryOf(id))
        entry->refusal = why;
}

void ActionRegistry::showUse(bool planShown, int selected)
{
    for (Entry& entry : m_entries) {
        QString why = entry.spec.unavailable;
        if (why.isEmpty())
            why = whyNot(entry.spec.when, planShown, selected);
        tell(entry, why.isEmpty() ? entry.refusal : why);
    }
}

void ActionRegistry::tell(Entry& entry, const QString& why)
{
    entry.action->setEnabled(why.isEmpty());
    if (entry.told == why)
        return;
    if (entry.told.isEmpty()) {
        const QString now = entry.action->toolTip();
        entry.toolTip = now == QAction(entry.action->text()).toolTip() ? QString() : now; // else the text of today stays
    }
    entry.told = why;
    entry.action->setToolTip(why.isEmpty() ? entry.toolTip : why);
}

const ActionRegistry::Entry* ActionRegistry::holderOf(const QKeySequence& keys) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry& entry) { return !keys.isEmpty() && entry.action->shortcuts().contains(keys); });
    return found == m_entries.end() ? nullptr : &*found;
}

void ActionRegistry::give(Entry& entry, const QList<QKeySequence>& keys)
{
    entry.action->setShortcuts(keys);
    if (keys == entry.spec.keys)
        m_settings.remove(settingOf(entry.spec.id));
    else
        m_settings.setValue(settingOf(entry.spec.id), QKeySequence::listToString(keys));
}

void ActionRegistry::bind(const QString& id, const QList<QKeySequence>& keys)
{
    Entry* entry = entryOf(id);
    if (!entry)
        return;
    for (const QKeySequence& one : keys) {
        const Entry* holder = holderOf(one);
        if (!holder || holder == entry)
            continue;
        QList<QKeySequence> left = holder->action->shortcuts();
        left.removeAll(one);
        give(*entryOf(holder->spec.id), left);
    }
    give(*entry, keys);
    Q_EMIT keysChanged();
}

void ActionRegistry::resetKeys()
{
    for (Entry& entry : m_entries)
        give(entry, entry.spec.keys);
    Q_EMIT keysChanged();
}

QString plainText(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

}
