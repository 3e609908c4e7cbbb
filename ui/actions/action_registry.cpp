#include "ui/actions/action_registry.h"

#include <QWidget>

#include <algorithm>

namespace ase {

namespace {

QString settingOf(const QString& id)
{
    return QStringLiteral("shortcuts/") + id;
}

bool isOfUse(When when, bool planShown, int selected)
{
    switch (when) {
    case When::Always:
        return true;
    case When::PlanShown:
        return planShown;
    case When::Selected:
        return planShown && selected > 0;
    case When::OneSelected:
        return planShown && selected == 1;
    case When::SeveralSelected:
        return planShown && selected > 1;
    }
    return true;
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
    if (!spec.unavailable.isEmpty())
        action->setToolTip(spec.unavailable);
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

void ActionRegistry::showUse(bool planShown, int selected)
{
    for (const Entry& entry : m_entries)
        entry.action->setEnabled(entry.spec.unavailable.isEmpty() && isOfUse(entry.spec.when, planShown, selected));
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
