#include "ui/docks/problems_delegate.h"

#include "ui/docks/problems_model.h"
#include "ui/paint/glyph.h"
#include "ui/paint/mark.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace ase {

namespace {

constexpr double edge = 8;
constexpr double wand = 16;
constexpr int mostLines = 5; ///< of a title or a reason in an open row

void paintLines(QPainter& painter, QRectF box, const QStringList& lines, const TextStyle& style)
{
    box.setHeight(lineHeight(style.font));
    for (const QString& line : lines) {
        paintText(painter, box, line, style);
        box.translate(0, box.height());
    }
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
    const bool isOpen = option.rect.height() > m_theme.metrics.tableRow;
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
        if (isOpen)
            paintOpenProblem(*painter, whole, index, style);
        else
            paintText(*painter, cell, shown, style);
        break;
    case ProblemsModel::BecauseColumn:
        style.color = m_theme.text2;
        if (isOpen)
            paintLines(*painter, whole, reasonLines(index, whole.width()), style);
        else
            paintText(*painter, cell, shown, style);
        break;
    case ProblemsModel::WhereColumn:
        style.font = m_theme.fonts.mono;
        style.elide = Elide::Middle;
        paintText(*painter, cell, shown, style);
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

QStringList ProblemsDelegate::titleLines(const QModelIndex& row, double width) const
{
    const QString title = row.siblingAtColumn(ProblemsModel::ProblemColumn).data().toString();
    return wrapped(title, m_theme.fonts.title, width, mostLines);
}

QStringList ProblemsDelegate::reasonLines(const QModelIndex& row, double width) const
{
    const QString reason = row.siblingAtColumn(ProblemsModel::BecauseColumn).data().toString();
    return wrapped(reason, m_theme.fonts.table, width, mostLines);
}

void ProblemsDelegate::paintOpenProblem(
    QPainter& painter, const QRectF& cell, const QModelIndex& index, TextStyle style) const
{
    const QStringList title = titleLines(index, cell.width());
    paintLines(painter, cell, title, style);
    if (!m_reasonBelow)
        return;
    const double down = double(title.size()) * lineHeight(style.font);
    style.font = m_theme.fonts.table;
    style.color = m_theme.text2;
    paintLines(painter, cell.adjusted(0, down, 0, 0), reasonLines(index, cell.width()), style);
}

int ProblemsDelegate::openHeight(const QModelIndex& row, int problemWidth, int becauseWidth) const
{
    const double line = lineHeight(m_theme.fonts.table);
    const double title = double(titleLines(row, problemWidth - 2 * edge).size()) * lineHeight(m_theme.fonts.title);
    const double reason = double(reasonLines(row, (m_reasonBelow ? problemWidth : becauseWidth) - 2 * edge).size()) * line;
    const double text = m_reasonBelow ? title + reason : std::max(title, reason);
    return std::max(m_theme.metrics.tableRow, int(std::ceil(text + m_theme.metrics.tableRow - line)));
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
