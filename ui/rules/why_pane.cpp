#include "ui/rules/why_pane.h"

#include "ui/controls/elided_label.h"
#include "ui/paint/glyph.h"
#include "ui/paint/mark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ase {

namespace {

constexpr int markSize = 14;

QLabel* plainLabel(const char* look)
{
    auto* label = new ElidedLabel(Elide::End);
    label->setTextFormat(Qt::PlainText);
    label->setProperty(look, true);
    return label;
}

QVBoxLayout* captioned(QLabel* caption, QWidget* below)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(caption);
    column->addWidget(below);
    column->addStretch(1);
    return column;
}

}

WhyPane::WhyPane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(plainLabel("title"))
    , m_asks(new QLabel)
    , m_takenCaption(plainLabel("caption"))
    , m_taken(new QWidget)
    , m_pieces(new QHBoxLayout(m_taken))
    , m_sample(plainLabel("mono"))
    , m_mark(new QLabel)
    , m_fate(plainLabel("caption"))
    , m_contradictions(plainLabel("caption"))
{
    setAccessibleName(tr("Why"));
    setProperty("surface", QStringLiteral("surface2"));
    setAttribute(Qt::WA_StyledBackground);
    m_asks->setTextFormat(Qt::PlainText);
    m_asks->setProperty("mono", true);
    m_pieces->setContentsMargins({});
    m_pieces->setSpacing(6);
    auto* close = new QToolButton;
    close->setIcon(glyphIcon(Glyph::Close, theme));
    close->setAccessibleName(tr("Close why"));
    connect(close, &QToolButton::clicked, this, &WhyPane::closed);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto* fate = new QHBoxLayout;
    fate->setSpacing(6);
    fate->addWidget(m_mark);
    fate->addWidget(m_fate, 1);
    auto* packet = new QWidget;
    auto* packetColumn = new QVBoxLayout(packet);
    packetColumn->setContentsMargins({});
    packetColumn->setSpacing(2);
    packetColumn->addWidget(m_sample);
    packetColumn->addLayout(fate);
    auto* asksCaption = plainLabel("caption");
    asksCaption->setText(tr("It asks for"));
    auto* packetCaption = plainLabel("caption");
    packetCaption->setText(tr("For instance"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(captioned(asksCaption, m_asks), 2);
    columns->addLayout(captioned(m_takenCaption, m_taken), 5);
    columns->addLayout(captioned(packetCaption, packet), 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 4, 8, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(columns);
    column->addWidget(m_contradictions);
}

QWidget* WhyPane::piece(const RuleWhy::Piece& piece)
{
    const bool allows = piece.access == Access::Allow;
    const QString action = !piece.access ? tr("unknown") : allows ? tr("Allow") : tr("Deny");
    auto* card = new QPushButton(QStringLiteral("%1\n%2, %3").arg(piece.part, piece.rule, action));
    const QColor strong = allows ? m_theme.ok : m_theme.bad;
    const QColor soft = allows ? m_theme.okSoft : m_theme.badSoft;
    card->setStyleSheet(
        QStringLiteral("QPushButton { text-align: left; background: %1; border: 1px solid %2; padding: 3px 8px; "
                       "min-height: 32px; } QPushButton:focus { border: 2px solid %3; padding: 2px 7px; }")
            .arg(soft.name(), strong.name(), m_theme.accent.name()));
    card->setFont(m_theme.fonts.caption);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    card->setToolTip(card->text().toHtmlEscaped());
    card->setAccessibleName(tr("%1 is taken by %2, %3").arg(piece.part, piece.rule, action));
    card->setEnabled(piece.id.has_value());
    if (piece.id)
        connect(card, &QPushButton::clicked, this, [this, id = *piece.id] { Q_EMIT ruleChosen(id); });
    return card;
}

void WhyPane::explain(const std::optional<RuleWhy>& why)
{
    m_isEmpty = !why;
    while (QLayoutItem* item = m_pieces->takeAt(0)) {
        if (QWidget* card = item->widget()) { // it may be the one that was clicked
            card->hide();
            card->setParent(nullptr);
            card->deleteLater();
        }
        delete item;
    }
    if (!why)
        return;
    m_title->setText(why->title);
    m_asks->setText(why->asks.join(QLatin1Char('\n')));
    m_asks->setToolTip(m_asks->text().toHtmlEscaped());
    m_takenCaption->setText(why->taken.empty() ? tr("Nothing before it takes a part of that")
            : why->more                        ? tr("Taken before it, and by %1 more").arg(why->more)
                                               : tr("Taken before it"));
    for (const RuleWhy::Piece& one : why->taken)
        m_pieces->addWidget(piece(one), 1);
    m_sample->setText(why->sample);
    m_fate->setText(why->fate);
    const VerdictMark mark = why->samplePasses ? VerdictMark::Reachable : VerdictMark::Blocked;
    m_mark->setPixmap(verdictIcon(mark, m_theme).pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    m_mark->setVisible(!why->fate.isEmpty());
    m_contradictions->setText(why->contradictions);
    m_contradictions->setVisible(!why->contradictions.isEmpty());
    setAccessibleDescription(text());
}

QString WhyPane::title() const
{
    return m_isEmpty ? QString() : m_title->text();
}

QString WhyPane::text() const
{
    QStringList lines {m_title->text(), m_asks->text(), m_takenCaption->text()};
    for (const QPushButton* card : m_taken->findChildren<QPushButton*>())
        lines << card->accessibleName();
    lines << m_sample->text() << m_fate->text() << m_contradictions->text();
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

}
