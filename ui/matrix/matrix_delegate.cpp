#include "ui/matrix/matrix_delegate.h"

#include "ui/paint/mark.h"
#include "ui/paint/text.h"

#include <QPainter>

#include <cmath>

namespace ase {

namespace {

constexpr double edge = 8;
constexpr double mark = 16;
constexpr double markRoom = mark + 6;

}

MatrixDelegate::MatrixDelegate(const Theme& theme, int markRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_markRole(markRole)
{
}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant held = index.data(m_markRole);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    QRectF cell = QRectF(option.rect).adjusted(edge, 0, -edge, 0);
    if (held.isValid()) {
        const auto verdict = VerdictMark(held.toInt());
        painter->fillRect(option.rect, softColor(verdict, m_theme));
        const double left = cell.width() < 2 * markRoom ? cell.center().x() - mark / 2 : cell.left();
        paintVerdict(*painter, verdict, {left, cell.center().y() - mark / 2, mark, mark}, m_theme);
        cell.setLeft(cell.left() + markRoom);
    } else if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, m_theme.accentSoft);
    }
    if (!held.isValid() || cell.width() > markRoom)
        paintText(*painter, cell, index.data().toString(), {.font = m_theme.fonts.table, .color = m_theme.text});
    painter->setPen(m_theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & (QStyle::State_Selected | QStyle::State_HasFocus) && held.isValid()) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

int MatrixDelegate::widthOf(const QString& word, const Theme& theme)
{
    return int(std::ceil(textWidth(word, theme.fonts.table) + 2 * edge + markRoom + 2));
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const double width = textWidth(index.data().toString(), m_theme.fonts.table) + 2 * edge + 1;
    return {int(std::ceil(width + (index.data(m_markRole).isValid() ? markRoom : 0))), m_theme.metrics.tableRow};
}

}
