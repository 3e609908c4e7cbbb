#pragma once

#include <QDockWidget>
#include <QMainWindow>

#include <functional>

namespace ase {

/// A dock whose content is made when it is first seen, so that what nobody looks at costs nothing.
class DockFrame : public QDockWidget {
    Q_OBJECT
public:
    /// `home` is the side it stands at where nothing else is said.
    DockFrame(const QString& name, const QString& title, Qt::DockWidgetArea home, std::function<QWidget*()> make,
        QMainWindow* window);

    Qt::DockWidgetArea home() const { return m_home; }
    /// Makes the content now where it is not there yet.
    QWidget* content();
    /// A row of tabs names its docks already; their own titles would say it twice.
    void setTitleShown(bool shown);

private:
    Qt::DockWidgetArea m_home;
    std::function<QWidget*()> m_make;
};

}
