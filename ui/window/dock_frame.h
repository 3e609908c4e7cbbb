#pragma once

#include <QDockWidget>
#include <QMainWindow>

#include <functional>

namespace ase {

/// A dock whose content is made when it is first seen, so that what nobody looks at costs nothing.
class DockFrame : public QDockWidget {
    Q_OBJECT
public:
    DockFrame(const QString& name, const QString& title, std::function<QWidget*()> make, QMainWindow* window);

    /// Makes the content now where it is not there yet.
    QWidget* content();

private:
    std::function<QWidget*()> m_make;
};

}
