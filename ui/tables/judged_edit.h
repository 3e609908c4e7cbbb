#pragma once

#include "ui/paint/theme.h"

#include <QFrame>
#include <QLineEdit>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace ase {

/// What is made of a text while it is typed.
struct Judgement {
    QString fault = {}; ///< a sentence; empty: nothing is wrong
    QString correction = {}; ///< a text that would do; empty: none is known
    bool operator==(const Judgement&) const = default;
};

/// An editor in a cell that says below itself what is wrong with the text, and offers the correction as a button
/// (Alt+Enter). It never keeps anyone from typing, or from leaving the text as it is.
class JudgedEdit : public QLineEdit {
    Q_OBJECT
public:
    using Judge = std::function<Judgement(const QString&)>;

    JudgedEdit(Judge judge, const QString& accessibleName, const Theme& theme, QWidget* parent);
    ~JudgedEdit() override;

    const Judgement& judgement() const { return m_judgement; }
    /// "/" puts the cursor to the mask where the text has one already, as in a field with two parts.
    void setMaskJump(bool jumps) { m_maskJump = jumps; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void judge();
    void placeNote();
    void takeCorrection();

    Judge m_judge;
    QString m_plainName;
    Judgement m_judgement;
    bool m_maskJump = false;
    QPointer<QFrame> m_note; ///< the view may go first
    QLabel* m_fault;
    QPushButton* m_correct;
};

}
