#include "ui/docks/json_edit.h"

#include "ui/docks/json_highlighter.h"
#include "ui/paint/glyph.h"
#include "ui/paint/text.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace ase {

namespace {

constexpr int foldWidth = 16;
constexpr int mostMarks = 1000;

int indentOf(const QString& line)
{
    int indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    return indent;
}

}

/// The strip at the left: numbers and folds of the lines in sight.
class JsonGutter : public QWidget {
public:
    explicit JsonGutter(JsonEdit& edit)
        : QWidget(&edit)
        , m_edit(edit)
    {
    }
    QSize sizeHint() const override { return {m_edit.gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_edit.paintGutter(*event); }
    void mousePressEvent(QMouseEvent* event) override { m_edit.pressGutter(event->pos()); }

private:
    JsonEdit& m_edit;
};

JsonEdit::JsonEdit(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_highlighter(new JsonHighlighter(document(), theme))
    , m_gutter(new JsonGutter(*this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setAccessibleName(tr("Template"));
    setFrameShape(NoFrame);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(gutterWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    setTheme(theme);
}

void JsonEdit::setTheme(const Theme& theme)
{
    m_theme = theme;
    setStyleSheet(QStringLiteral("QPlainTextEdit { border: none; border-top: 1px solid %1; border-radius: 0; padding: 0; }")
                      .arg(theme.line.name()));
    setFont(theme.fonts.mono);
    document()->setDefaultFont(theme.fonts.mono);
    m_highlighter->setTheme(theme);
    setViewportMargins(gutterWidth(), 0, 0, 0);
    m_gutter->update();
}

void JsonEdit::showText(const QString& text)
{
    const QString before = toPlainText();
    if (text == before)
        return;
    const qsizetype shorter = std::min(text.size(), before.size());
    qsizetype head = 0;
    while (head < shorter && text[head] == before[head])
        ++head;
    head = head == 0 ? 0 : text.lastIndexOf(u'\n', head - 1) + 1;
    qsizetype tail = 0;
    while (tail < shorter - head && text[text.size() - 1 - tail] == before[before.size() - 1 - tail])
        ++tail;
    const int scrolled = verticalScrollBar()->value();
    const int sideways = horizontalScrollBar()->value();
    QTextCursor edit(document());
    edit.beginEditBlock();
    edit.setPosition(int(head));
    edit.setPosition(int(before.size() - tail), QTextCursor::KeepAnchor);
    edit.insertText(text.mid(head, text.size() - tail - head));
    edit.endEditBlock();
    // A line that took the place of a folded one may be hidden; what is new is seen.
    for (QTextBlock block = document()->findBlock(int(head)); block.isValid(); block = block.next()) {
        if (!block.isVisible() && block.position() <= edit.position())
            unfoldAround(block);
    }
    verticalScrollBar()->setValue(scrolled);
    horizontalScrollBar()->setValue(sideways);
}

bool JsonEdit::findNext(const QString& text, bool backwards)
{
    if (text.isEmpty())
        return false;
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = document()->find(text, textCursor(), flags);
    if (found.isNull())
        found = document()->find(text, backwards ? document()->characterCount() - 1 : 0, flags);
    if (found.isNull())
        return false;
    unfoldAround(found.block());
    setTextCursor(found);
    ensureCursorVisible();
    return true;
}

int JsonEdit::markMatches(const QString& text)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor at(document());
    while (!text.isEmpty() && marks.size() < mostMarks) {
        at = document()->find(text, at);
        if (at.isNull())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = at;
        mark.format.setBackground(m_theme.accentSoft);
        marks.append(mark);
    }
    setExtraSelections(marks);
    return int(marks.size());
}

bool JsonEdit::canFold(int line) const
{
    const QString text = document()->findBlockByNumber(line).text();
    return text.endsWith(u'{') || text.endsWith(u'[');
}

int JsonEdit::endOfFold(int line) const
{
    QTextBlock block = document()->findBlockByNumber(line);
    const int indent = indentOf(block.text());
    for (block = block.next(); block.isValid(); block = block.next()) {
        if (indentOf(block.text()) <= indent && !block.text().isEmpty())
            return block.blockNumber();
    }
    return document()->blockCount();
}

bool JsonEdit::isFolded(int line) const
{
    const QTextBlock next = document()->findBlockByNumber(line + 1);
    return canFold(line) && next.isValid() && !next.isVisible() && document()->findBlockByNumber(line).isVisible();
}

void JsonEdit::setFolded(int line, bool folded)
{
    if (!canFold(line))
        return;
    const int end = endOfFold(line);
    const QTextBlock first = document()->findBlockByNumber(line);
    for (QTextBlock block = first.next(); block.isValid() && block.blockNumber() < end; block = block.next())
        block.setVisible(!folded);
    const int length = document()->findBlockByNumber(end).position() - first.position();
    document()->markContentsDirty(first.position(), std::max(1, length));
    QTextCursor cursor = textCursor();
    if (!cursor.block().isVisible()) {
        cursor.setPosition(first.position());
        setTextCursor(cursor);
    }
    viewport()->update();
    m_gutter->update();
}

void JsonEdit::unfoldAround(const QTextBlock& block)
{
    if (block.isVisible())
        return;
    QTextBlock head = block;
    while (head.isValid() && !head.isVisible())
        head = head.previous();
    if (head.isValid())
        setFolded(head.blockNumber(), false);
}

int JsonEdit::gutterWidth() const
{
    const QString widest(QString::number(std::max(100, blockCount())).size(), u'9');
    return int(textWidth(widest, m_theme.fonts.mono)) + foldWidth + 12;
}

void JsonEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void JsonEdit::paintGutter(QPaintEvent& event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event.rect(), m_theme.surface2);
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > event.rect().bottom())
            break;
        if (!block.isVisible())
            continue;
        const int line = block.blockNumber();
        paintText(painter, {0, box.top(), double(m_gutter->width() - foldWidth - 4), box.height()},
            QString::number(line + 1),
            {.font = m_theme.fonts.mono, .color = m_theme.muted, .alignment = Qt::AlignRight | Qt::AlignVCenter});
        if (canFold(line))
            paintGlyph(painter, isFolded(line) ? Glyph::ChevronRight : Glyph::ChevronDown,
                {double(m_gutter->width() - foldWidth), box.top() + (box.height() - 12) / 2, 12, 12}, m_theme.text2);
    }
}

void JsonEdit::pressGutter(const QPoint& at)
{
    const QTextBlock block = cursorForPosition({0, at.y()}).block();
    if (canFold(block.blockNumber()))
        setFolded(block.blockNumber(), !isFolded(block.blockNumber()));
}

void JsonEdit::keyPressEvent(QKeyEvent* event)
{
    const int line = textCursor().blockNumber();
    const bool fold = event->key() == Qt::Key_Minus;
    if (event->modifiers() == Qt::ControlModifier && canFold(line) && (fold || event->key() == Qt::Key_Plus)) {
        setFolded(line, fold);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

}
