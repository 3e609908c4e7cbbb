#pragma once

#include "ui/actions/command_model.h"

#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QPointer>

namespace ase {

struct Theme;

/// Every action at the fingertips: typed letters find it, Enter does it, Escape or a click elsewhere forgets. It lies over
/// the top of its window.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    /// Both must outlive the palette.
    CommandPalette(const ActionRegistry& registry, const Theme& theme, QWidget* window);

    void open();
    QLineEdit& field() { return *m_field; }
    QListView& list() { return *m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key);
    void step(int rows);
    void act();
    void dismiss();

    CommandModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QPointer<QWidget> m_focused; ///< had the focus before
};

}
