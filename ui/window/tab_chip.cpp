#include "ui/window/tab_chip.h"

#include <QEvent>

namespace ase {

TabChip::TabChip(QMainWindow& window, const QString& title)
    : QObject(&window)
    , m_window(window)
    , m_title(title)
{
    window.installEventFilter(this);
}

void TabChip::show(const QString& text, const QString& kind, const QString& spoken)
{
    if (text == m_text && kind == m_kind)
        return;
    m_text = text;
    m_kind = kind;
    m_spoken = spoken;
    takeAway();
    place();
}

bool TabChip::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && !m_text.isEmpty())
        QMetaObject::invokeMethod(this, &TabChip::place, Qt::QueuedConnection);
    return QObject::eventFilter(object, event);
}

QList<QTabBar*> TabChip::bars() const
{
    return m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly);
}

void TabChip::place()
{
    if (m_text.isEmpty())
        return;
    for (QTabBar* bar : bars()) {
        for (int tab = 0; !bar->isHidden() && tab < bar->count(); ++tab) {
            if (bar->tabText(tab) != m_title)
                continue;
            if (!m_chip || bar->tabButton(tab, QTabBar::RightSide) != m_chip) {
                takeAway();
                bar->setTabButton(tab, QTabBar::RightSide, makeChip(*bar));
            }
            return;
        }
    }
}

/// Bars keep plain pointers, and those out of use keep their tabs: no tab may hold a chip that goes. A chip is never moved
/// either, as a bar that lost its tab deletes it a moment later.
void TabChip::takeAway()
{
    if (!m_chip)
        return;
    for (QTabBar* bar : bars())
        for (int tab = 0; tab < bar->count(); ++tab)
            if (bar->tabButton(tab, QTabBar::RightSide) == m_chip)
                bar->setTabButton(tab, QTabBar::RightSide, nullptr);
    m_chip->deleteLater();
    m_chip = nullptr;
}

QWidget* TabChip::makeChip(QTabBar& bar)
{
    m_chip = new QLabel(m_text, &bar);
    m_chip->setProperty("chip", m_kind);
    m_chip->setProperty("count", true);
    m_chip->setAlignment(Qt::AlignCenter);
    m_chip->setAccessibleName(m_spoken);
    return m_chip;
}

}
