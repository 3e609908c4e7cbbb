#include "ui/trace/mend_row.h"

#include "ui/controls/elided_label.h"
#include "ui/paint/glyph.h"
#include "ui/paint/mark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <utility>

namespace ase {

namespace {

constexpr int leastButton = 120;
constexpr int buttonEdges = 48; ///< both edges, the glyph and the space behind it

}

ElidedButton::ElidedButton(QWidget* parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ElidedButton::minimumSizeHint() const
{
    return {leastButton, QPushButton::minimumSizeHint().height()};
}

void ElidedButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, width() - buttonEdges);
    painter.drawControl(QStyle::CE_PushButton, option);
}

MendRow::MendRow(bool primary, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_apply(new ElidedButton(this))
    , m_preview(new QPushButton(tr("Preview"), this))
    , m_outcome(new ElidedLabel(Elide::End, this))
{
    m_apply->setProperty("primary", primary);
    m_apply->setIcon(glyphIcon(Glyph::Mend, primary ? theme.onAccent : theme.text2));
    m_preview->setProperty("small", true);
    m_preview->setCheckable(true);
    m_outcome->setProperty("caption", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_apply);
    if (primary) {
        auto* mark = new QLabel(this);
        mark->setPixmap(verdictIcon(VerdictMark::Reachable, theme).pixmap(QSize(16, 16), devicePixelRatioF()));
        row->addWidget(mark);
    }
    row->addWidget(m_outcome, 1);
    row->addWidget(m_preview);
    m_preview->installEventFilter(this);
    connect(m_apply, &QPushButton::clicked, this, &MendRow::taken);
    connect(m_preview, &QPushButton::toggled, this, &MendRow::follow);
}

void MendRow::tell(const QString& title, const QString& outcome)
{
    m_apply->setText(title);
    m_apply->setToolTip(title.toHtmlEscaped());
    m_apply->setAccessibleDescription(outcome);
    m_preview->setAccessibleName(tr("Preview: %1").arg(title));
    m_preview->setToolTip(tr("Shows the plan as it would be, while the pointer or the focus is here; a click keeps it."));
    m_outcome->setText(outcome);
}

QString MendRow::outcome() const
{
    return m_outcome->text();
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
