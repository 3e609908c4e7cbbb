#include "ui/docks/code_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace ase {

namespace {

class Numbers : public QWidget {
public:
    explicit Numbers(CodeView& view)
        : QWidget(&view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override { m_view.paintNumbers(event); }

private:
    CodeView& m_view;
};

}

CodeView::CodeView(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_numbers(new Numbers(*this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QPlainTextEdit { border: none; border-radius: 0; padding: 0; background: %1; }")
                      .arg(theme.surface.name()));
    document()->setDefaultFont(theme.fonts.mono);
    setFont(theme.fonts.mono);
    setTabStopDistance(QFontMetricsF(theme.fonts.mono).horizontalAdvance(QLatin1Char(' ')) * 4);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(numbersWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    setViewportMargins(numbersWidth(), 0, 0, 0);
}

void CodeView::showText(const QString& text)
{
    if (text == toPlainText())
        return;
    const int across = horizontalScrollBar()->value();
    const int down = verticalScrollBar()->value();
    setPlainText(text);
    horizontalScrollBar()->setValue(across);
    verticalScrollBar()->setValue(down);
}

int CodeView::numbersWidth() const
{
    const int digits = std::max(3, int(QString::number(blockCount()).size()));
    return 20 + digits * QFontMetrics(m_theme.fonts.mono).horizontalAdvance(QLatin1Char('9'));
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    m_numbers->setGeometry(contentsRect().left(), contentsRect().top(), numbersWidth(), contentsRect().height());
}

void CodeView::paintNumbers(QPaintEvent* event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), m_theme.surface2);
    painter.setFont(m_theme.fonts.mono);
    painter.setPen(m_theme.muted);
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const double height = blockBoundingRect(block).height();
        painter.drawText(QRectF(0, top, numbersWidth() - 10, height), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(block.blockNumber() + 1));
        top += height;
        block = block.next();
    }
}

}
