#include "ui/docks/problems_delegate.h"

#include "ui/docks/problems_model.h"
#include "ui/paint/glyph.h"
#include "ui/paint/mark.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace ase {

namespace {

constexpr double edge = 8;
constexpr double wand = 16;
constexpr int mostLines = 5; ///< of a title, a reason or what happens

void paintLines(QPainter& painter, QRectF box, const QStringList& lines, const TextStyle& style)
{
    box.setHeight(lineHeight(style.font));
    for (const QString& line : lines) {
        paintText(painter, box, line, style);
        box.translate(0, box.height());
    }
}

bool isCurrent(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view && view->currentIndex().row() == index.row();
}

}

ProblemsDelegate::ProblemsDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QRectF ProblemsDelegate::mendBox(const QRect& cell, const QString& text) const
{
    const double width = std::min(textWidth(text, m_theme.fonts.table) + wand + 6, cell.width() - 2 * edge);
    return {cell.right() - edge - width, double(cell.top()), width, double(cell.height())};
}

void ProblemsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.accentSoft);
    painter->setPen(m_theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool accepted = index.data(ProblemsModel::AcceptedRole).toBool();
    const QString shown = index.data().toString();
    const double above = (m_theme.metrics.tableRow - lineHeight(m_theme.fonts.table)) / 2;
    const QRectF whole = QRectF(option.rect).adjusted(edge, above, -edge, 0);
    const QRect line(option.rect.topLeft(), QSize(option.rect.width(), m_theme.metrics.tableRow));
    const QRectF cell = QRectF(line).adjusted(edge, 0, -edge, 0);
    TextStyle style {.font = m_theme.fonts.table, .color = accepted ? m_theme.muted : m_theme.text};
    switch (ProblemsModel::Column(index.column())) {
    case ProblemsModel::MarkColumn:
        paintFinding(*painter, FindingMark(index.data(ProblemsModel::FindingRole).toInt()),
            {option.rect.right() - 16.0, cell.center().y() - 8, 16, 16}, m_theme, accepted);
        break;
    case ProblemsModel::ProblemColumn:
        style.font = m_theme.fonts.title;
        style.struckThrough = accepted;
        paintProblem(*painter, whole, problemLines(index, whole.width(), isCurrent(option, index)), style);
        break;
    case ProblemsModel::BecauseColumn:
        style.color = m_theme.text2;
        paintLines(*painter, whole, reasonLines(index, whole.width(), int(whole.height() / lineHeight(style.font))), style);
        break;
    case ProblemsModel::WhereColumn:
        paintPlace(*painter, whole, index, style);
        break;
    case ProblemsModel::MendColumn:
        if (!shown.isEmpty()) {
            const QRectF box = mendBox(line, shown);
            paintGlyph(*painter, Glyph::Mend, {box.left(), box.center().y() - 7, 14, 14}, m_theme.accent);
            style.color = m_theme.accent;
            paintText(*painter, box.adjusted(wand + 4, 0, 1, 0), shown, style);
        }
        break;
    case ProblemsModel::ColumnCount:
        break;
    }
    painter->restore();
}

ProblemsDelegate::ProblemLines ProblemsDelegate::problemLines(const QModelIndex& row, double width, bool isCurrent) const
{
    const QModelIndex problem = row.siblingAtColumn(ProblemsModel::ProblemColumn);
    ProblemLines lines {wrapped(problem.data().toString(), m_theme.fonts.title, width, mostLines), {}};
    QStringList sentences;
    if (m_reasonBelow)
        sentences << row.siblingAtColumn(ProblemsModel::BecauseColumn).data().toString();
    sentences << problem.data(ProblemsModel::ConsequenceRole).toString();
    sentences.removeAll(QString());
    for (const QString& sentence : sentences)
        if (isCurrent || lines.below.isEmpty())
            lines.below << wrapped(sentence, m_theme.fonts.table, width, isCurrent ? mostLines : 1);
    return lines;
}

QStringList ProblemsDelegate::reasonLines(const QModelIndex& row, double width, int most) const
{
    const QString reason = row.siblingAtColumn(ProblemsModel::BecauseColumn).data().toString();
    return wrapped(reason, m_theme.fonts.table, width, std::max(most, 1));
}

void ProblemsDelegate::paintProblem(QPainter& painter, const QRectF& cell, const ProblemLines& lines, TextStyle style) const
{
    paintLines(painter, cell, lines.title, style);
    const double down = double(lines.title.size()) * lineHeight(style.font);
    paintLines(painter, cell.adjusted(0, down, 0, 0), lines.below, {.font = m_theme.fonts.table, .color = m_theme.text2});
}

/// The part, and the facts below it.
void ProblemsDelegate::paintPlace(QPainter& painter, const QRectF& cell, const QModelIndex& index, TextStyle style) const
{
    style.font = m_theme.fonts.mono;
    style.elide = Elide::Middle;
    const double line = lineHeight(m_theme.fonts.table);
    paintText(painter, {cell.left(), cell.top(), cell.width(), line}, index.data().toString(), style);
    paintText(painter, {cell.left(), cell.top() + line, cell.width(), line}, index.data(ProblemsModel::FactsRole).toString(),
        {.font = m_theme.fonts.caption, .color = m_theme.text2});
}

int ProblemsDelegate::heightOf(const QModelIndex& row, int problemWidth, int becauseWidth, bool isCurrent) const
{
    const double line = lineHeight(m_theme.fonts.table);
    const ProblemLines problem = problemLines(row, problemWidth - 2 * edge, isCurrent);
    const double title =
        double(problem.title.size()) * lineHeight(m_theme.fonts.title) + double(problem.below.size()) * line;
    const bool isAside = isCurrent && !m_reasonBelow;
    const double reason = isAside ? double(reasonLines(row, becauseWidth - 2 * edge, mostLines).size()) * line : 0;
    const double place = row.data(ProblemsModel::FactsRole).toString().isEmpty() ? line : 2 * line;
    return int(std::ceil(std::max({title, reason, place}) + m_theme.metrics.tableRow - line));
}

QSize ProblemsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool mend = index.column() == ProblemsModel::MendColumn;
    const QFont& font = index.column() == ProblemsModel::ProblemColumn ? m_theme.fonts.title
        : index.column() == ProblemsModel::WhereColumn                 ? m_theme.fonts.mono
                                                                       : m_theme.fonts.table;
    const double width = textWidth(index.data().toString(), font) + 2 * edge + 1 + (mend ? wand + 6 : 0);
    return {int(std::ceil(width)), m_theme.metrics.tableRow};
}

bool ProblemsDelegate::editorEvent(
    QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (index.column() != ProblemsModel::MendColumn || event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QString shown = index.data().toString();
    const QRect line(option.rect.topLeft(), QSize(option.rect.width(), m_theme.metrics.tableRow));
    if (shown.isEmpty() || mouse->button() != Qt::LeftButton || !mendBox(line, shown).contains(mouse->position()))
        return false;
    Q_EMIT mendClicked(index);
    return true;
}

}
