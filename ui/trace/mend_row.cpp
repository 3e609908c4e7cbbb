#include "ui/trace/mend_row.h"

#include "ui/controls/text_lines.h"
#include "ui/paint/glyph.h"
#include "ui/paint/mark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace ase {

namespace {

constexpr int markSize = 16;

}

MendRow::MendRow(bool primary, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_words(addLine(theme.fonts.title, false))
    , m_result(addLine(theme.fonts.table, false))
    , m_difference(addLine(theme.fonts.caption, true))
    , m_preview(new QPushButton(tr("Preview"), this))
    , m_apply(new QPushButton(tr("Apply"), this))
{
    m_apply->setProperty("primary", primary);
    m_apply->setIcon(glyphIcon(Glyph::Mend, primary ? theme.onAccent : theme.text2));
    m_preview->setCheckable(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_preview);
    buttons->addWidget(m_apply);
    auto* mark = new QLabel(this);
    mark->setPixmap(verdictIcon(VerdictMark::Reachable, theme).pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    auto* outcome = new QHBoxLayout;
    outcome->setSpacing(6);
    outcome->addWidget(mark);
    outcome->addWidget(m_result, 1);
    buttons->addLayout(outcome, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 6);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addWidget(m_difference);
    m_preview->installEventFilter(this);
    connect(m_apply, &QPushButton::clicked, this, &MendRow::taken);
    connect(m_preview, &QPushButton::toggled, this, &MendRow::follow);
}

QLabel* MendRow::addLine(const QFont& font, bool caption)
{
    auto* line = new QLabel(this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setFont(font);
    line->setProperty("caption", caption);
    return line;
}

void MendRow::tell(const QString& title, const QString& outcome, const QStringList& changes)
{
    m_title = title;
    m_outcome = outcome;
    m_changes = changes;
    m_words->setText(breakable(title));
    m_result->setText(breakable(outcome));
    m_difference->setText(breakable(changes.join(u'\n')));
    m_difference->setVisible(!changes.isEmpty());
    m_apply->setAccessibleName(tr("Apply: %1").arg(title));
    m_apply->setAccessibleDescription(outcome);
    m_apply->setToolTip(tr("Makes this change; one step that can be undone"));
    m_preview->setAccessibleName(tr("Preview: %1").arg(title));
    m_preview->setAccessibleDescription(changes.join(QStringLiteral(". ")));
    m_preview->setToolTip(tr("Shows the plan as it would be, while the pointer or the focus is here; a click keeps it."));
}

bool MendRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        m_hovered = event->type() == QEvent::Enter;
    else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_focused = event->type() == QEvent::FocusIn;
    else if (event->type() == QEvent::Hide)
        m_hovered = m_focused = false;
    else
        return QWidget::eventFilter(watched, event);
    follow();
    return QWidget::eventFilter(watched, event);
}

void MendRow::follow()
{
    const bool shown = m_hovered || m_focused || m_preview->isChecked();
    if (std::exchange(m_shown, shown) != shown)
        Q_EMIT shownChanged(shown);
}

}
