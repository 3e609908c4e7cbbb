#include "ui/matrix/matrix_header.h"

#include "ui/controls/text_lines.h"
#include "ui/paint/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr double edge = 8;
constexpr double above = 4; ///< and below

}

MatrixHeader::MatrixHeader(Qt::Orientation orientation, const Theme& theme, QWidget* parent)
    : QHeaderView(orientation, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

std::vector<MatrixHeader::Line> MatrixHeader::linesOf(int section, double width) const
{
    const QString title = model()->headerData(section, orientation()).toString();
    const qsizetype comma = title.lastIndexOf(QLatin1String(", "));
    std::vector<Line> lines;
    const auto add = [&](const QString& text, const QFont& font, bool first) {
        const QStringList broken = brokenLines(text, font, font, width - 2 * edge);
        for (const QString& line : broken)
            lines.push_back({line, first});
    };
    add(comma < 0 ? title : title.left(comma), m_theme.fonts.title, true);
    if (comma >= 0)
        add(title.mid(comma + 2), m_theme.fonts.table, false);
    return lines;
}

int MatrixHeader::widthFor(int most) const
{
    double widest = 0;
    for (int section = 0; section < count(); ++section) {
        const QStringList parts = model()->headerData(section, orientation()).toString().split(QStringLiteral(", "));
        for (const QString& part : parts)
            widest = std::max(widest, textWidth(part, m_theme.fonts.title));
    }
    return std::min(int(std::ceil(widest + 2 * edge)) + 2, most);
}

int MatrixHeader::heightOf(int section, int width) const
{
    const double lines = double(linesOf(section, width).size());
    return std::max(m_theme.metrics.tableRow, int(std::ceil(lines * lineHeight(m_theme.fonts.title) + 2 * above)));
}

QSize MatrixHeader::sectionSizeFromContents(int logicalIndex) const
{
    const int width = orientation() == Qt::Vertical ? this->width() : sectionSize(logicalIndex);
    return {width, heightOf(logicalIndex, width)};
}

void MatrixHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, m_theme.surface2);
    painter->setPen(m_theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const std::vector<Line> lines = linesOf(logicalIndex, rect.width());
    const double step = lineHeight(m_theme.fonts.title);
    double top = rect.top() + std::max(above, (rect.height() - double(lines.size()) * step) / 2);
    for (const Line& line : lines) {
        paintText(*painter, QRectF(rect.left() + edge, top, rect.width() - edge, step), line.text,
            {.font = line.first ? m_theme.fonts.title : m_theme.fonts.table,
                .color = line.first ? m_theme.text : m_theme.text2,
                .elide = Elide::None});
        top += step;
    }
    painter->restore();
}

}
