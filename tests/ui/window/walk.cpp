#include "tests/ui/window/walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QShortcut>
#include <QTabBar>

namespace ase {

namespace {

/// Part of a control that has the name.
bool isInner(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return parent
        && (widget.focusProxy() == parent || qobject_cast<const QAbstractSpinBox*>(parent)
            || qobject_cast<const QComboBox*>(parent) || qobject_cast<const QLineEdit*>(parent)
            || parent->inherits("QComboBoxPrivateContainer") || parent->inherits("QKeySequenceEdit")
            || widget.objectName().startsWith(QLatin1String("qt_")));
}

bool isControl(const QWidget& widget)
{
    if (!widget.isVisible() || isInner(widget) || qobject_cast<const QTabBar*>(&widget))
        return false; // tabs have names of their own
    if (qobject_cast<const QAbstractButton*>(&widget))
        return !widget.inherits("QTableCornerButton");
    return widget.focusPolicy() != Qt::NoFocus && !qobject_cast<const QHeaderView*>(&widget);
}

QString words(const QWidget& widget)
{
    const auto* parent = widget.parentWidget();
    return QStringLiteral("%1 %2 in %3")
        .arg(QLatin1String(widget.metaObject()->className()), widget.accessibleName(),
            QLatin1String(parent ? parent->metaObject()->className() : "no widget"));
}

using KeyHolders = std::map<QKeySequence, std::set<QString>>;

/// `id` tells actions apart that have the same text.
QString named(const QAction& action)
{
    return QStringLiteral("%1 (%2)").arg(action.text()).arg(quintptr(&action), 0, 16);
}

bool answers(const QShortcut& shortcut, const QWidget& focus)
{
    const auto* around = qobject_cast<const QWidget*>(shortcut.parent());
    switch (shortcut.context()) {
    case Qt::WidgetShortcut:
        return around == &focus;
    case Qt::WidgetWithChildrenShortcut:
        return around == &focus || (around && around->isAncestorOf(&focus));
    case Qt::WindowShortcut:
    case Qt::ApplicationShortcut:
        return true;
    }
    return true;
}

/// Keys that would be answered while the focus is there, with who answers.
KeyHolders keysAt(QWidget& focus)
{
    KeyHolders holders;
    const auto add = [&](const QWidget& on, bool isFocus, bool isAround) {
        for (const QAction* action : on.actions()) {
            const Qt::ShortcutContext context = action->shortcutContext();
            const bool isWide = context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
            if (!action->isEnabled() || !(isWide || isFocus || (isAround && context == Qt::WidgetWithChildrenShortcut)))
                continue;
            for (const QKeySequence& keys : action->shortcuts())
                holders[keys].insert(named(*action));
        }
    };
    for (const QWidget* widget : focus.window()->findChildren<QWidget*>())
        if (widget->isVisible() || qobject_cast<const QMenu*>(widget))
            add(*widget, widget == &focus, widget->isAncestorOf(&focus));
    add(*focus.window(), false, true);
    for (const QShortcut* shortcut : focus.window()->findChildren<QShortcut*>())
        if (shortcut->isEnabled() && answers(*shortcut, focus))
            holders[shortcut->key()].insert(
                QStringLiteral("a shortcut of ") + QLatin1String(shortcut->parent()->metaObject()->className()));
    return holders;
}

/// Whether the control takes the keys for itself, before any action.
bool takes(QWidget& focus, const QKeySequence& keys)
{
    QKeyEvent asked(QEvent::ShortcutOverride, keys[0].key(), keys[0].keyboardModifiers());
    asked.ignore();
    QApplication::sendEvent(&focus, &asked);
    return asked.isAccepted();
}

QString accessKey(const QString& text)
{
    return QKeySequence::mnemonic(text).toString();
}

}

void Walk::note(const QString& fault)
{
    if (!m_faults.contains(fault))
        m_faults.append(fault);
}

void Walk::through(QWidget& root, const QString& place)
{
    QList<QWidget*> all = root.findChildren<QWidget*>();
    all.prepend(&root);
    for (QWidget* widget : all) {
        if (!isControl(*widget))
            continue;
        lookAtName(*widget, place);
        if (widget->focusPolicy() != Qt::NoFocus && widget->isEnabled())
            lookAtKeys(*widget, place);
    }
    lookAtAccessKeys(*root.window(), place);
}

void Walk::lookAtName(QWidget& control, const QString& place)
{
    m_controls += m_seen.insert(&control).second;
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&control);
    if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
        note(QStringLiteral("%1: no name: %2").arg(place, words(control)));
}

void Walk::lookAtKeys(QWidget& focus, const QString& place)
{
    for (const auto& [keys, holders] : keysAt(focus))
        if (holders.size() > 1 && !keys.isEmpty() && !takes(focus, keys))
            note(QStringLiteral("%1: %2 means %3 in %4")
                     .arg(place, keys.toString(), QStringList(holders.begin(), holders.end()).join(QStringLiteral(" and ")),
                         words(focus)));
}

void Walk::lookAtAccessKeys(QWidget& root, const QString& place)
{
    std::map<QString, QStringList> holders;
    const auto add = [&](const QString& text) {
        if (const QString key = accessKey(text); !key.isEmpty())
            holders[key].append(text);
    };
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &root)
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(button->text());
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && label->buddy())
            add(label->text());
        if (const auto* bar = qobject_cast<const QMenuBar*>(widget))
            for (const QAction* menu : bar->actions())
                add(menu->text());
    }
    for (const auto& [key, texts] : holders)
        if (texts.size() > 1)
            note(QStringLiteral("%1: %2 is for %3").arg(place, key, texts.join(QStringLiteral(" and "))));
}

void Walk::throughMenu(QMenu& menu, const QString& place)
{
    Q_EMIT menu.aboutToShow();
    std::map<QString, QStringList> holders;
    for (QAction* action : menu.actions()) {
        if (!action->isVisible() || action->isSeparator())
            continue;
        if (action->text().trimmed().isEmpty())
            note(QStringLiteral("%1: an entry without a name").arg(place));
        if (const QString key = accessKey(action->text()); !key.isEmpty())
            holders[key].append(action->text());
        if (action->menu())
            throughMenu(*action->menu(), place + u'/' + action->text());
    }
    for (const auto& [key, texts] : holders)
        if (texts.size() > 1)
            note(QStringLiteral("%1: %2 is for %3").arg(place, key, texts.join(QStringLiteral(" and "))));
}

}
