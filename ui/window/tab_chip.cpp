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
    m_chip = nullptr; // a new one replaces it
    place();
}

bool TabChip::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && !m_text.isEmpty())
        QMetaObject::invokeMethod(this, qOverload<>(&TabChip::place), Qt::QueuedConnection);
    return QObject::eventFilter(object, event);
}

void TabChip::place()
{
    for (QTabBar* bar : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (bar->tabText(tab) == m_title)
                return place(*bar, tab);
        }
    }
}

void TabChip::place(QTabBar& bar, int tab)
{
    QWidget* held = bar.tabButton(tab, QTabBar::RightSide);
    if (m_chip ? held == m_chip : !held && m_text.isEmpty())
        return;
    // The bar keeps a plain pointer, so the old chip may go only after another took its place.
    if (!m_chip && !m_text.isEmpty()) {
        m_chip = new QLabel(m_text, &bar);
        m_chip->setProperty("chip", m_kind);
        m_chip->setProperty("count", true);
        m_chip->setAlignment(Qt::AlignCenter);
        m_chip->setAccessibleName(m_spoken);
    }
    bar.setTabButton(tab, QTabBar::RightSide, m_chip);
    if (held)
        held->deleteLater();
}

}
