#pragma once

#include <QAction>
#include <QDialog>

namespace ase {

/// Every action that has a key, with that key.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent);
};

}
