#pragma once

#include <QFocusEvent>
#include <QPlainTextEdit>

namespace ase {

/// A text of several lines that says when it is left; Tab goes on to the next control.
class Paragraph : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit Paragraph(QWidget* parent = nullptr)
        : QPlainTextEdit(parent)
    {
        setTabChangesFocus(true);
        setFixedHeight(standing);
    }

Q_SIGNALS:
    void left();

protected:
    void focusOutEvent(QFocusEvent* event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        if (event->reason() != Qt::PopupFocusReason)
            Q_EMIT left();
    }

private:
    static constexpr int standing = 64; ///< pixels
};

}
