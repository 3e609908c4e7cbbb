#include "ui/routes/note_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ase {

NoteLine::NoteLine(const QString& accessibleName, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mark(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_sentences(new QLabel(this))
{
    setAccessibleName(accessibleName);
    m_headline->setProperty("title", true);
    m_sentences->setProperty("caption", true);
    for (QLabel* label : {m_headline, m_sentences}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_headline);
    texts->addWidget(m_sentences);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 6);
    row->setSpacing(8);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    hide();
}

void NoteLine::tell(VerdictMark mark, const QString& headline, const QString& sentences)
{
    m_mark->setPixmap(verdictIcon(mark, m_theme).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_sentences->setText(sentences);
    m_sentences->setVisible(!sentences.isEmpty());
    setAccessibleDescription(headline + u' ' + sentences);
    setVisible(!headline.isEmpty() || !sentences.isEmpty());
}

void NoteLine::clear()
{
    m_headline->clear();
    m_sentences->clear();
    setAccessibleDescription({});
    hide();
}

QString NoteLine::headline() const
{
    return m_headline->text();
}

QString NoteLine::sentences() const
{
    return m_sentences->text();
}

}
