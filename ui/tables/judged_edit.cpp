#include "ui/tables/judged_edit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace ase {

JudgedEdit::JudgedEdit(Judge judge, const QString& accessibleName, const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_judge(std::move(judge))
    , m_plainName(accessibleName)
    , m_note(new QFrame(parent))
    , m_fault(new QLabel(m_note))
    , m_correct(new QPushButton(m_note))
{
    setAccessibleName(accessibleName);
    setAutoFillBackground(true);
    setFont(theme.fonts.table);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setStyleSheet(QStringLiteral("QFrame#note { background: %1; border: 1px solid %2; border-radius: %3px; }")
                              .arg(theme.badSoft.name(), theme.bad.name())
                              .arg(theme.metrics.chipRadius));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setFont(theme.fonts.caption);
    m_correct->setProperty("link", true);
    m_correct->setFocusPolicy(Qt::NoFocus); // a click must not end the editing
    m_correct->setFont(theme.fonts.caption);
    auto* row = new QHBoxLayout(m_note);
    const int gap = int(theme.metrics.gap);
    row->setContentsMargins(gap, 2, gap, 2);
    row->setSpacing(gap);
    row->addWidget(m_fault);
    row->addWidget(m_correct);
    m_note->hide();
    connect(this, &QLineEdit::textChanged, this, &JudgedEdit::judge);
    connect(m_correct, &QPushButton::clicked, this, &JudgedEdit::takeCorrection);
}

JudgedEdit::~JudgedEdit()
{
    delete m_note; // a child of the view, as it is larger than the cell
}

void JudgedEdit::judge()
{
    m_judgement = m_judge(text());
    const bool wrong = !m_judgement.fault.isEmpty();
    if (property("wrong").toBool() != wrong) {
        setProperty("wrong", wrong);
        style()->unpolish(this);
        style()->polish(this);
    }
    setAccessibleDescription(m_judgement.fault);
    m_fault->setText(m_judgement.fault);
    m_correct->setVisible(!m_judgement.correction.isEmpty());
    m_correct->setText(tr("Use %1").arg(m_judgement.correction));
    m_correct->setToolTip(tr("Alt+Enter"));
    m_correct->setAccessibleName(m_correct->text());
    m_note->setVisible(wrong && isVisible());
    placeNote();
}

void JudgedEdit::placeNote()
{
    if (!m_note || m_note->isHidden() || !parentWidget())
        return;
    m_note->adjustSize();
    const QSize room = parentWidget()->size();
    const bool below = geometry().bottom() + 2 + m_note->height() <= room.height();
    const int top = below ? geometry().bottom() + 2 : geometry().top() - m_note->height() - 1;
    const int left = std::max(0, std::min(geometry().left(), room.width() - m_note->width()));
    m_note->move(left, std::max(0, top));
    m_note->raise();
}

void JudgedEdit::takeCorrection()
{
    if (m_judgement.correction.isEmpty())
        return;
    setText(m_judgement.correction);
    setModified(true);
}

void JudgedEdit::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::AltModifier) {
        takeCorrection();
        return;
    }
    const qsizetype slash = text().indexOf(u'/');
    const bool partSelected = hasSelectedText() && selectedText() != text();
    if (m_maskJump && event->key() == Qt::Key_Slash && slash > 0 && !partSelected) {
        setSelection(int(slash) + 1, int(text().size() - slash - 1));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool JudgedEdit::event(QEvent* event)
{
    const bool handled = QLineEdit::event(event);
    if (event->type() == QEvent::Show)
        judge();
    else if (event->type() == QEvent::Hide && m_note)
        m_note->hide();
    else if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        placeNote();
    return handled;
}

}
