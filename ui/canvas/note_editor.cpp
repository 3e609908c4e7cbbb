#include "ui/canvas/note_editor.h"

#include "model/plan/edit/edit_note.h"

#include <QKeyEvent>

#include <algorithm>

namespace ase {

namespace {
constexpr QSize leastField {180, 84};
}

NoteEditor::NoteEditor(PlanDocument& document, QWidget* viewport)
    : QPlainTextEdit(viewport)
    , m_document(document)
{
    setAccessibleName(tr("Text of the note"));
    setPlaceholderText(tr("Write here. Ctrl+Enter ends, Escape forgets."));
    setTabChangesFocus(true);
    hide();
}

void NoteEditor::open(NoteId note, const QRect& where)
{
    const Note* row = m_document.plan()->diagram.notes.find(note);
    if (!row)
        return;
    m_note = note;
    setPlainText(row->text);
    setGeometry(QRect(where.topLeft(), where.size().expandedTo(leastField)));
    show();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

void NoteEditor::abandon()
{
    if (!m_note)
        return;
    m_note.reset(); // first: hiding takes the focus away, and leaving the field would commit
    hide();
    Q_EMIT closed();
}

void NoteEditor::commit()
{
    if (!m_note)
        return;
    const auto result = m_document.apply(
        tr("Edit note"), [note = *m_note, text = toPlainText()](const Plan& plan) { return setNoteText(plan, note, text); });
    if (!result)
        Q_EMIT refused(sentence(result.error()));
    abandon();
}

void NoteEditor::keyPressEvent(QKeyEvent* event)
{
    const bool ends = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return abandon();
    if (ends && event->modifiers().testFlag(Qt::ControlModifier))
        return commit();
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

}
