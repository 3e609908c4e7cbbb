#include "ui/window/dock_frame.h"

#include <QHBoxLayout>

#include <utility>

namespace ase {

DockFrame::DockFrame(
    const QString& name, const QString& title, Qt::DockWidgetArea home, std::function<QWidget*()> make, QMainWindow* window)
    : QDockWidget(title, window)
    , m_home(home)
    , m_make(std::move(make))
{
    setObjectName(name);
    setAccessibleName(title);
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible)
            content();
    });
}

QWidget* DockFrame::content()
{
    if (m_make) {
        setWidget(std::exchange(m_make, nullptr)());
        if (widget()->accessibleName().isEmpty())
            widget()->setAccessibleName(windowTitle());
    }
    return widget();
}

void DockFrame::setTitleShown(bool shown)
{
    QWidget* empty = titleBarWidget();
    if (shown == !empty)
        return;
    if (shown) {
        setTitleBarWidget(nullptr);
        empty->deleteLater();
        return;
    }
    // A title without a layout has no size hint, and the dock asks only for that.
    empty = new QWidget(this);
    (new QHBoxLayout(empty))->setContentsMargins(0, 0, 0, 1);
    setTitleBarWidget(empty);
}

}
