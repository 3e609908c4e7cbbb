#pragma once

#include "ui/docks/views_model.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTreeView>

namespace ase {

/// The named views of the plan and the layers of its drawing: a click, or Enter, goes to a view; F2 renames it.
class ViewsDock : public QWidget {
    Q_OBJECT
public:
    ViewsDock(PlanDocument& document, CanvasView& canvas, QWidget* parent = nullptr);

    QLineEdit* name() const { return m_name; }
    QTreeView* list() const { return m_list; }
    QListView* layers() const { return m_layers; }
    /// Asks for the name of the view that is seen now.
    void startSaving();

Q_SIGNALS:
    void refused(const QString& why);

private:
    void createList();
    void createActions();
    QWidget* createHead();
    QWidget* createButtons();
    QWidget* createLayers();
    QAction* addAction(const QString& text, const QKeySequence& keys, const std::function<void()>& act);
    void save();
    void go(const QModelIndex& index);
    void update();
    void remove();
    void rename();
    void followPlan();
    void followCurrent();
    const NamedView* current() const;
    QString freeName() const;
    bool apply(const QString& label, const PlanDocument::Edit& edit);

    PlanDocument& m_document;
    CanvasView& m_canvas;
    ViewsModel* m_model;
    QLineEdit* m_name;
    QLabel* m_none;
    QTreeView* m_list;
    QListView* m_layers;
    std::vector<QPushButton*> m_buttons; ///< of the current view
    std::vector<QAction*> m_actions;
};

}
