#pragma once

#include "ui/docks/plan_tree_model.h"
#include "ui/docks/plan_tree_view.h"
#include "ui/paint/theme.h"

#include <QAction>
#include <QSortFilterProxyModel>
#include <QWidget>

namespace ase {

/// The plan as a tree: one selection with the other views, F2 renames, parts are dragged onto others, a filter that keeps
/// parents of what it finds.
class PlanTreeDock : public QWidget {
    Q_OBJECT
public:
    PlanTreeDock(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent = nullptr);

    PlanTreeView* view() const { return m_view; }
    PlanTreeModel* model() const { return m_model; }
    /// Opens the editor on the name of the selected part.
    void renameSelected();

Q_SIGNALS:
    void refused(const QString& why);
    /// Someone asks of the whole plan what fits the part: see questionFor.
    void questionAsked(ase::PartId part);

private:
    void addQuestion();
    void showQuestion();
    void takeSelection();
    void endRemoval();
    void giveSelection();
    void showPart(PartId part);
    /// Opens rows that lead to environments and their plans; the filter proxy's indexes.
    void openRows(const QModelIndex& parent, int first, int last);

    PlanDocument& m_document;
    PlanTreeModel* m_model;
    QSortFilterProxyModel* m_filter;
    PlanTreeView* m_view;
    QAction* m_ask; ///< the question that fits the selected part
    bool m_following = false; ///< the selection comes from the document
};

}
