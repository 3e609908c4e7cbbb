#pragma once

#include "ui/document/plan_document.h"

#include <QPlainTextEdit>

namespace ase {

/// The field over a note: leaving it, or Ctrl+Enter, makes one step, Escape forgets.
class NoteEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    NoteEditor(PlanDocument& document, QWidget* viewport);

    /// `where` is in the viewport. Does nothing for a note that is not in the plan.
    void open(NoteId note, const QRect& where);
    bool isOpen() const { return m_note.has_value(); }
    std::optional<NoteId> note() const { return m_note; }
    void abandon();

Q_SIGNALS:
    void closed();
    void refused(const QString& why);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void commit();

    PlanDocument& m_document;
    std::optional<NoteId> m_note;
};

}
