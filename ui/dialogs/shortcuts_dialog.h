#pragma once

#include "ui/actions/action_registry.h"
#include "ui/dialogs/questions.h"

#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace ase {

/// Every action with its keys, to look up, to bind others and to print. What is changed counts at once.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive the dialog.
    ShortcutsDialog(ActionRegistry& registry, Questions& questions, QWidget* parent);

    QTreeWidget& list() { return *m_list; }
    QKeySequenceEdit& keys() { return *m_keys; }

private:
    QWidget* createEditor();
    void fill();
    void filter(const QString& typed);
    void showSelected();
    void bindTyped();
    void print();
    QString selectedId() const;

    ActionRegistry& m_registry;
    Questions& m_questions;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QPushButton* m_clear;
    QLabel* m_note; ///< who has the keys that were typed
};

/// The list of shortcuts as a page to print: HTML with a row for each action that has keys, by menu.
QString shortcutsPage(const ActionRegistry& registry);

}
