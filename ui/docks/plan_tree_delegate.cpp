#include "ui/docks/plan_tree_delegate.h"

#include "ui/docks/plan_tree_model.h"
#include "ui/paint/glyph.h"
#include "ui/paint/mark.h"
#include "ui/paint/text.h"

#include <QPainter>

namespace ase {

namespace {

constexpr int glyphSide = 16;
constexpr int space = 6;
constexpr double leastDetail = 0.3; ///< share of the row; the name goes before it

QVariant markRole(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    // A rule or route has no row of its own: its group and table, which never open, stand for it.
    const bool open = option.state & QStyle::State_Open && option.state & QStyle::State_Children;
    return index.data(open ? PlanTreeModel::OwnMarkRole : PlanTreeModel::InsideMarkRole);
}

}

PlanTreeDelegate::PlanTreeDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void PlanTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, m_theme.accentSoft);
    QRectF rest = QRectF(option.rect).adjusted(2, 0, -10, 0);
    const QColor ink = selected ? m_theme.accent : m_theme.text2;
    paintGlyph(*painter, Glyph(index.data(PlanTreeModel::GlyphRole).toInt()),
        {rest.left(), rest.center().y() - glyphSide / 2.0, glyphSide, glyphSide}, ink);
    rest.setLeft(rest.left() + glyphSide + space);

    const QString detail = index.data(PlanTreeModel::DetailRole).toString();
    const QFont nameFont = selected ? m_theme.fonts.title : m_theme.fonts.table;
    const QVariant mark = markRole(option, index);
    const double kept = textWidth(index.data().toString(), nameFont) + space + (mark.isValid() ? 14 + space : 0);
    const double detailWidth =
        std::min(textWidth(detail, m_theme.fonts.mono) + 1, std::max(rest.width() * leastDetail, rest.width() - kept));
    paintText(*painter, {rest.right() - detailWidth, rest.top(), detailWidth, rest.height()}, detail,
        {.font = m_theme.fonts.mono,
            .color = m_theme.text2,
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .elide = detail.contains(QLatin1Char('/')) ? Elide::Middle : Elide::End});
    rest.setRight(rest.right() - (detail.isEmpty() ? 0 : detailWidth + space));
    if (mark.isValid()) {
        paintFinding(*painter, FindingMark(mark.toInt()), {rest.right() - 14, rest.center().y() - 7, 14, 14}, m_theme);
        rest.setRight(rest.right() - 14 - space);
    }
    paintText(*painter, rest, index.data().toString(), {.font = nameFont, .color = m_theme.text, .elide = Elide::Middle});
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen({m_theme.accent, 1, Qt::DashLine});
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize PlanTreeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.metrics.treeRow};
}

void PlanTreeDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(glyphSide + space - 2, 1, -2, -1));
}

}
