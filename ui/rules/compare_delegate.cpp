#include "ui/rules/compare_delegate.h"

#include "ui/paint/glyph.h"
#include "ui/paint/text.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace ase {

namespace {

constexpr double edge = 8;
constexpr double sign = 12;
constexpr int flowEdge = 5; ///< what the style leaves before a text, and this, are the edge of a title
constexpr int flowAir = 8; ///< above and below

/// Numbers and addresses, not words and names of tags.
bool isMono(const QString& text)
{
    return !text.isEmpty() && (text.at(0).isDigit() || text.contains(u':'));
}

}

void CompareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const CompareModel*>(index.model());
    const CompareLine& line = model->at(index).value;
    const int column = index.column();
    const bool isVerdict = column == CompareModel::verdictColumn;
    const bool differs = model->differs(index);
    const bool isMissing = !isVerdict && line.cells[CompareModel::isRight(column) ? 1 : 0].isEmpty();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.accentSoft);
    else if (isVerdict)
        painter->fillRect(option.rect, m_theme.surface2);
    if (differs)
        painter->fillRect(option.rect.adjusted(1, 1, -1, -2), m_theme.warnSoft);
    if (isMissing)
        painter->fillRect(option.rect, QBrush(m_theme.line, Qt::BDiagPattern));
    painter->setPen(m_theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRectF cell = QRectF(option.rect).adjusted(edge, 0, -edge, 0);
    if (isVerdict) {
        paintVerdictCell(*painter, cell, line);
    } else {
        if (differs) {
            const QString unequal = QStringLiteral("\u2260");
            paintText(*painter, {cell.left(), cell.top(), sign, cell.height()}, unequal,
                {.font = m_theme.fonts.title, .color = m_theme.warn, .elide = Elide::None});
            cell.setLeft(cell.left() + sign);
        }
        const auto field = CompareModel::fieldOf(column);
        const QString text = index.data().toString();
        const QFont& font = field == RuleField::Name ? m_theme.fonts.title
            : isMono(text)                           ? m_theme.fonts.mono
                                                     : m_theme.fonts.table;
        const Elide elide = field && isList(*field) ? Elide::End : Elide::Middle;
        paintText(*painter, cell, text, {.font = font, .color = m_theme.text, .elide = elide});
    }
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

void CompareDelegate::paintVerdictCell(QPainter& painter, const QRectF& cell, const CompareLine& line) const
{
    Glyph glyph = Glyph::Check;
    QColor color = m_theme.text2;
    switch (line.state) {
    case CompareState::Same:
    case CompareState::SameMeaning:
        break;
    case CompareState::Differs:
        glyph = Glyph::Swap;
        color = m_theme.warn;
        break;
    case CompareState::OnlyLeft:
        glyph = Glyph::Minus;
        color = m_theme.warn;
        break;
    case CompareState::OnlyRight:
        glyph = Glyph::Plus;
        color = m_theme.warn;
        break;
    }
    paintGlyph(painter, glyph, {cell.left(), cell.center().y() - sign / 2, sign, sign}, color);
    paintText(painter, cell.adjusted(sign + 4, 0, 0, 0), line.verdict,
        {.font = m_theme.fonts.caption, .color = CompareModel::isSame(line.state) ? m_theme.text2 : m_theme.text});
}

void FlowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem text = option;
    initStyleOption(&text, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &text, painter, option.widget);
    text.rect.adjust(flowEdge, 0, 0, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &text, painter, option.widget);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.line);
}

QSize FlowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem text = option;
    text.rect.adjust(flowEdge, 0, 0, 0);
    return QStyledItemDelegate::sizeHint(text, index) + QSize(2 * flowEdge, flowAir);
}

}
