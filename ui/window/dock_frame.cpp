#include "ui/window/dock_frame.h"

namespace ase {

DockFrame::DockFrame(const QString& name, const QString& title, std::function<QWidget*()> make, QMainWindow* window)
    : QDockWidget(title, window)
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
    if (m_make)
        setWidget(std::exchange(m_make, nullptr)());
    return widget();
}

}
