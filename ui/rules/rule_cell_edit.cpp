#include "ui/rules/rule_cell_edit.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace ase {

namespace {

constexpr int frame = 2;
constexpr int textEdge = 6; ///< before the first word, where the table has it too
constexpr double chipReach = 3; ///< of a chip beyond its word

bool isNumeric(RuleField field)
{
    return field != RuleField::Name && field != RuleField::Access && field != RuleField::Protocol
        && field != RuleField::Description;
}

bool isChoice(RuleField field)
{
    return field == RuleField::Access || field == RuleField::Protocol;
}

}

RuleCellEdit::RuleCellEdit(RulesScopePtr scope, SecurityRuleId rule, RuleField field, const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_scope(std::move(scope))
    , m_rule(rule)
    , m_field(field)
    , m_theme(theme)
    , m_help(new RuleCellHelp(theme, window()))
{
    setStyleSheet(QStringLiteral("QPlainTextEdit { background: %1; border: %2px solid %3; border-radius: 0; padding: 0; }")
                      .arg(theme.surface.name(), QString::number(frame), theme.accent.name()));
    setFont(isNumeric(field) ? theme.fonts.mono : theme.fonts.table);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(false);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    document()->setDocumentMargin(0);
    setViewportMargins(textEdge, 0, textEdge, 0);
    connect(this, &QPlainTextEdit::textChanged, this, &RuleCellEdit::look);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &RuleCellEdit::propose);
    connect(m_help, &RuleCellHelp::taken, this, &RuleCellEdit::take);
    connect(m_help, &RuleCellHelp::corrected, this, &RuleCellEdit::takeCorrection);
}

RuleCellEdit::~RuleCellEdit()
{
    delete m_help;
}

void RuleCellEdit::setText(const QString& text)
{
    setPlainText(text);
    m_filled = true;
    selectAll();
    m_edited = isChoice(m_field);
    propose();
}

CellWord RuleCellEdit::wordAtCursor() const
{
    if (!isList(m_field))
        return {0, text().trimmed()};
    const qsizetype cursor = textCursor().position();
    for (const CellWord& word : cellWords(text()))
        if (word.at <= cursor && cursor <= word.end())
            return word;
    return {cursor, {}};
}

void RuleCellEdit::look()
{
    m_faults = m_scope->context.faults(m_rule, m_field, text());
    m_edited = true;
    m_help->showFaults(m_faults);
    setAccessibleDescription(m_help->sentence());
    propose();
    viewport()->update();
}

void RuleCellEdit::propose()
{
    // A field opened with all its text selected offers every choice; one that is typed into offers what goes on so.
    const bool wantsAll = isChoice(m_field) && textCursor().hasSelection();
    const QString begun = wantsAll ? QString() : wordAtCursor().text;
    m_help->showProposals(m_edited ? m_scope->context.proposals(m_field, begun) : std::vector<CellContext::Proposal> {});
    place();
}

void RuleCellEdit::place()
{
    if (isVisible() && m_help)
        m_help->placeAt({mapTo(m_help->parentWidget(), QPoint(0, 0)), size()});
}

void RuleCellEdit::take(const QString& word)
{
    const CellWord old = wordAtCursor();
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(isList(m_field) ? old.at : 0));
    cursor.setPosition(int(isList(m_field) ? old.end() : text().size()), QTextCursor::KeepAnchor);
    cursor.insertText(word);
    setTextCursor(cursor);
}

void RuleCellEdit::takeCorrection()
{
    const auto fault =
        std::find_if(m_faults.begin(), m_faults.end(), [](const CellFault& one) { return !one.better.isEmpty(); });
    if (fault == m_faults.end())
        return;
    QTextCursor cursor = textCursor();
    const QString better = fault->better;
    cursor.setPosition(int(fault->at));
    cursor.setPosition(int(fault->at + fault->length), QTextCursor::KeepAnchor);
    cursor.insertText(better);
    setTextCursor(cursor);
}

bool RuleCellEdit::stepProposal(int by)
{
    m_edited = true;
    if (m_help->words().isEmpty())
        propose();
    if (!m_help->step(by))
        return false;
    if (isChoice(m_field)) { // the word itself changes, as in a box of choices
        const QSignalBlocker quiet(this);
        setPlainText(m_help->chosenWord());
        m_faults = m_scope->context.faults(m_rule, m_field, text());
    }
    return true;
}

void RuleCellEdit::end(bool keep, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isWrong = std::any_of(m_faults.begin(), m_faults.end(), [](const CellFault& fault) { return fault.isWrong; });
    if (keep && isChoice(m_field) && isWrong) {
        const auto choices = m_scope->context.proposals(m_field, text().trimmed());
        if (choices.size() == 1) // what was begun can end only so
            take(choices.front().word);
    }
    Q_EMIT finished(keep, hint);
}

bool RuleCellEdit::event(QEvent* event)
{
    // The window's own keys wait while a cell is edited.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void RuleCellEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return end(false, QAbstractItemDelegate::RevertModelCache);
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Tab: {
        const QString word = m_help->chosenWord();
        if (!word.isEmpty() && !isChoice(m_field)) {
            take(word);
            m_help->showProposals({});
            return place();
        }
        return end(true, event->key() == Qt::Key_Tab ? QAbstractItemDelegate::EditNextItem : QAbstractItemDelegate::NoHint);
    }
    case Qt::Key_Backtab:
        return end(true, QAbstractItemDelegate::EditPreviousItem);
    case Qt::Key_Down:
    case Qt::Key_Up:
        stepProposal(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Period:
        if (event->modifiers() & Qt::ControlModifier)
            return takeCorrection();
        break;
    default:
        break;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void RuleCellEdit::insertFromMimeData(const QMimeData* source)
{
    // A column of a spreadsheet becomes a list.
    const QString line = source->text().trimmed().replace(u'\n', isList(m_field) ? u',' : u' ').remove(u'\r');
    insertPlainText(line);
}

void RuleCellEdit::moveEvent(QMoveEvent* event)
{
    QPlainTextEdit::moveEvent(event);
    place();
}

void RuleCellEdit::resizeEvent(QResizeEvent* event)
{
    const int line = fontMetrics().height();
    const int above = std::max((height() - line) / 2 - frame, 0);
    setViewportMargins(textEdge, above, textEdge, 0);
    QPlainTextEdit::resizeEvent(event);
    place();
}

void RuleCellEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason && m_help)
        m_help->hide();
}

QRectF RuleCellEdit::rectOf(qsizetype from, qsizetype to) const
{
    QTextCursor cursor(document());
    cursor.setPosition(int(from));
    const QRect first = cursorRect(cursor);
    cursor.setPosition(int(to));
    const QRect last = cursorRect(cursor);
    return QRectF(first.left() - chipReach, first.top(), last.left() - first.left() + 2 * chipReach, first.height());
}

void RuleCellEdit::paintChip(QPainter& painter, const CellWord& word) const
{
    const bool isWrong = std::any_of(m_faults.begin(), m_faults.end(),
        [&](const CellFault& fault) { return fault.isWrong && fault.at < word.end() && word.at < fault.at + fault.length; });
    if (!isWrong && !isList(m_field))
        return;
    const bool isTag = !word.text.isEmpty() && !word.text[0].isDigit() && word.text[0] != u'*';
    painter.setPen(isWrong ? QPen(m_theme.bad, 1.5) : QPen(m_theme.line));
    painter.setBrush(isWrong ? m_theme.badSoft : isTag ? m_theme.accentSoft : m_theme.surface2);
    painter.drawRoundedRect(
        rectOf(word.at, word.end()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.metrics.chipRadius, m_theme.metrics.chipRadius);
}

void RuleCellEdit::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const std::vector<CellWord> words = isList(m_field) ? cellWords(text()) : std::vector {CellWord {0, text()}};
        for (const CellWord& word : words)
            paintChip(painter, word);
    }
    QPlainTextEdit::paintEvent(event);
}

}
