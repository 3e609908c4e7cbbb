#include "ui/window/banner.h"

#include "ui/paint/glyph.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ase {

Banner::Banner(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_action(new QPushButton)
{
    setObjectName(QStringLiteral("banner"));
    setStyleSheet(QStringLiteral("#banner { background: %1; border-bottom: 1px solid %2; }")
                      .arg(theme.warnSoft.name(), theme.line.name()));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* close = new QToolButton;
    close->setIcon(glyphIcon(Glyph::Close, theme));
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_action->setAccessibleName(tr("Act on the message"));
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    hide();
}

void Banner::tell(const QString& sentence, const QString& actionText, std::function<void()> action)
{
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    m_action->setText(actionText);
    m_action->setAccessibleName(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_act = std::move(action);
    show();
}

}
