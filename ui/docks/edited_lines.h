#pragma once

#include "ui/docks/line_list.h"
#include "ui/document/plan_document.h"
#include "ui/paint/glyph.h"

#include <QToolButton>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace ase {

/// What can be done with the lines of a list in the plan. `row` counts from 0.
struct LineEditing {
    QString what; ///< one of them, for steps and buttons: "access restriction"
    QString none; ///< what it means that there are none
    std::function<std::vector<LineRow>(const Network&)> rows; ///< with the text each is edited as
    /// What a new line begins with.
    std::function<QString(const Network&)> beginning;
    /// Why the text is no such line; empty: it is one.
    std::function<QString(const Network&, const QString& text)> fault;
    /// One past the last row adds it.
    std::function<Result<Plan>(const Plan&, int row, const QString& text)> put;
    std::function<Result<Plan>(const Plan&, int row)> remove;
    std::function<Result<Plan>(const Plan&, int from, int to)> move;
};

/// A titled list whose lines are added, edited in place, moved and removed, by buttons and by keys: Insert, F2, Del and Ctrl
/// with Page up and Page down. What is wrong with a text shows below while it is typed, and Enter does not take it.
class EditedLines : public QWidget {
    Q_OBJECT
public:
    EditedLines(PlanDocument& document, const QString& title, LineEditing editing, const Theme& theme);

    void follow(const Network& network);
    LineList* list() const { return m_list; }
    QToolButton* addButton() const { return m_add; }
    QToolButton* removeButton() const { return m_remove; }
    QToolButton* upButton() const { return m_up; }
    QToolButton* downButton() const { return m_down; }
    /// What is wrong with the text in the editor; empty: nothing.
    QString fault() const;

Q_SIGNALS:
    void refused(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* button(Glyph glyph, const QString& name, void (EditedLines::*act)());
    void add();
    void removeRow();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int rows);
    void take(int row, const QString& text);
    bool apply(const QString& step, const PlanDocument::Edit& edit);
    void showFault(QLineEdit* editor, const QString& text);
    void endDraft();
    void enableButtons();
    void choose(int row);

    PlanDocument& m_document;
    LineEditing m_editing;
    const Theme& m_theme;
    LineList* m_list;
    QLabel* m_fault;
    QToolButton* m_add = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    bool m_drafting = false; ///< the last row is new, and not in the plan yet
};

}
