#include "ui/controls/wrapping_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace ase {

namespace {

QSize around(QSize inside, const QMargins& margins)
{
    return inside + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

}

WrappingRow::WrappingRow(QWidget* parent)
    : QLayout(parent)
{
}

WrappingRow::~WrappingRow() = default;

void WrappingRow::addLayout(QLayout* together)
{
    addChildLayout(together);
    addItem(together);
}

void WrappingRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* WrappingRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

int WrappingRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Line& line : linesIn(width - margins.left() - margins.right()))
        height += line.height + (height > 0 ? spacing() : 0);
    return height + margins.top() + margins.bottom();
}

QSize WrappingRow::sizeHint() const
{
    QSize all;
    for (const Line& line : linesIn(QLAYOUTSIZE_MAX))
        all = {line.width, line.height};
    return around(all.expandedTo({0, 0}), contentsMargins());
}

QSize WrappingRow::minimumSize() const
{
    QSize least(0, 0);
    for (const auto& item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return around(least, contentsMargins());
}

void WrappingRow::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    QRect room = area.marginsRemoved(contentsMargins());
    for (const Line& line : linesIn(room.width())) {
        place(line, {room.left(), room.top(), room.width(), line.height});
        room.setTop(room.top() + line.height + spacing());
    }
}

std::vector<WrappingRow::Line> WrappingRow::linesIn(int width) const
{
    std::vector<Line> lines;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize()).boundedTo(item->maximumSize());
        size.setWidth(std::min(size.width(), std::max(width, item->minimumSize().width())));
        if (lines.empty() || lines.back().width + spacing() + size.width() > width)
            lines.emplace_back();
        Line& line = lines.back();
        line.width += size.width() + (line.items.empty() ? 0 : spacing());
        line.height = std::max(line.height, size.height());
        line.items.emplace_back(item.get(), size);
    }
    return lines;
}

void WrappingRow::place(const Line& line, const QRect& room) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = room.left();
    bool atRight = false;
    for (const auto& [item, size] : line.items) {
        if (!atRight && item->alignment().testFlag(Qt::AlignRight)) {
            left += room.width() - line.width;
            atRight = true;
        }
        const int top = room.top() + (room.height() - size.height()) / 2;
        item->setGeometry(QStyle::visualRect(direction, room, {left, top, size.width(), size.height()}));
        left += size.width() + spacing();
    }
}

}
