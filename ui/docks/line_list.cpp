#include "ui/docks/line_list.h"

#include "ui/paint/glyph.h"
#include "ui/paint/text.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ase {

namespace {

constexpr int rowHeight = 42;
constexpr int shortRowHeight = 30; ///< without a second line
constexpr int emptyHeight = 20;
constexpr int mostRows = 12;

int heightOf(const QString& detail)
{
    return detail.isEmpty() ? shortRowHeight : rowHeight;
}

}

QVariant LineListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LineRow& row = at(index).value;
    const QString action = !row.allowed ? QString() : *row.allowed ? tr("Allow") : tr("Deny");
    QStringList words {row.lead, row.title, action, row.detail};
    words.removeAll(QString());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::EditRole:
        return row.edited.value_or(row.title);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words.join(QStringLiteral(", "));
    case LeadRole:
        return row.lead;
    case DetailRole:
        return row.detail;
    case AllowedRole:
        return row.allowed ? QVariant(*row.allowed) : QVariant();
    case MutedRole:
        return row.muted;
    default:
        return {};
    }
}

Qt::ItemFlags LineListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = TableModel::flags(index);
    return index.isValid() && at(index).value.edited ? plain | Qt::ItemIsEditable : plain;
}

void LineListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.accentSoft);
    painter->setPen(m_theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool muted = index.data(LineListModel::MutedRole).toBool();
    const QColor ink = muted ? m_theme.muted : m_theme.text;
    const QString detail = index.data(LineListModel::DetailRole).toString();
    QRectF top(option.rect.left() + 2, option.rect.top() + (detail.isEmpty() ? 6 : 3), option.rect.width() - 4, 18);
    const QRectF below = top.translated(0, 18);
    const QString lead = index.data(LineListModel::LeadRole).toString();
    if (!lead.isEmpty()) {
        const double width = std::max(textWidth(lead, m_theme.fonts.mono) + 8, 40.0);
        paintText(*painter, {top.left(), top.top(), width, top.height()}, lead,
            {.font = m_theme.fonts.mono, .color = muted ? m_theme.muted : m_theme.text2});
        top.setLeft(top.left() + width);
    }
    if (const QVariant allowed = index.data(LineListModel::AllowedRole); allowed.isValid()) {
        const bool allow = allowed.toBool();
        const QString word = allow ? LineListModel::tr("Allow") : LineListModel::tr("Deny");
        const double width = textWidth(word, m_theme.fonts.table) + 18;
        const QColor color = muted ? m_theme.muted : allow ? m_theme.ok : m_theme.bad;
        paintGlyph(*painter, allow ? Glyph::Check : Glyph::Close, {top.right() - width, top.top() + 3, 12, 12}, color);
        paintText(*painter, {top.right() - width + 16, top.top(), width, top.height()}, word,
            {.font = m_theme.fonts.table, .color = ink});
        top.setRight(top.right() - width - 6);
    }
    paintText(*painter, top, index.data().toString(), {.font = m_theme.fonts.title, .color = ink, .elide = Elide::Middle});
    paintRuns(*painter, below,
        runsOf(detail, m_theme.fonts.caption, m_theme.fonts.monoCanvas, muted ? m_theme.muted : m_theme.text2));
    painter->restore();
}

QSize LineListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {100, heightOf(index.data(LineListModel::DetailRole).toString())};
}

LineList::LineList(const QString& accessibleName, const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new LineListModel(this))
{
    setModel(m_model);
    setItemDelegate(new LineListDelegate(theme, this));
    setAccessibleName(accessibleName);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const auto part = m_model->at(index).value.part)
            Q_EMIT partActivated(*part);
    });
}

void LineList::show(std::vector<LineListModel::Row> rows)
{
    m_model->show(std::move(rows));
    const auto& shown = m_model->rows();
    const auto seen = shown.begin() + std::min(m_model->rowCount(), mostRows);
    const int height =
        std::accumulate(shown.begin(), seen, 2, [](int sum, const auto& row) { return sum + heightOf(row.value.detail); });
    setFixedHeight(shown.empty() ? emptyHeight : height);
}

void LineList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    paintText(painter, viewport()->rect(), m_emptyText, {.font = m_theme.fonts.caption, .color = m_theme.text2});
}

}
