#include "ui/trace/verdict_banner.h"

#include "ui/paint/text.h"

#include <QPainter>

#include <algorithm>

namespace ase {

namespace {

constexpr int edge = 14;
constexpr int topEdge = 12;
constexpr int markSize = 32;
constexpr int textGap = 12;
constexpr int leastLines = 2;
constexpr int mostLines = 3;
constexpr int mostHeadLines = 2;
constexpr int leastWidth = 260;

}

VerdictBanner::VerdictBanner(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Verdict of the trace"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fit();
}

void VerdictBanner::tell(VerdictMark mark, const QString& headline, const QString& outlook)
{
    m_mark = mark;
    m_headline = headline;
    m_outlook = outlook;
    setToolTip(outlook.toHtmlEscaped());
    setAccessibleDescription(headline + QStringLiteral(". ") + outlook);
    fit();
    update();
}

void VerdictBanner::setHeld(bool held)
{
    m_held = held;
    fit();
}

QSize VerdictBanner::sizeHint() const
{
    return {leastWidth, m_height};
}

QSize VerdictBanner::minimumSizeHint() const
{
    return sizeHint();
}

double VerdictBanner::textRoom() const
{
    return std::max(width() - 2 * edge - markSize - textGap, 1);
}

void VerdictBanner::fit()
{
    m_head = wrapped(m_headline, m_theme.fonts.heading, textRoom(), mostHeadLines);
    m_lines = wrapped(m_outlook, m_theme.fonts.table, textRoom(), mostLines);
    if (m_held && m_height)
        return;
    const int lines = std::clamp(int(m_lines.size()), leastLines, mostLines);
    const int wanted = 2 * topEdge
        + qRound(double(std::max<qsizetype>(m_head.size(), 1)) * lineHeight(m_theme.fonts.heading)
            + lines * lineHeight(m_theme.fonts.table));
    if (wanted == m_height)
        return;
    m_height = wanted;
    updateGeometry();
}

void VerdictBanner::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void VerdictBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), softColor(m_mark, m_theme));
    paintVerdict(painter, m_mark, QRectF(edge, (height() - markSize) / 2.0, markSize, markSize), m_theme);
    const double left = edge + markSize + textGap;
    const double head = lineHeight(m_theme.fonts.heading);
    const double line = lineHeight(m_theme.fonts.table);
    double top = topEdge;
    for (const QString& text : m_head) {
        paintText(painter, QRectF(left, top, textRoom(), head), text,
            {.font = m_theme.fonts.heading,
                .color = m_mark == VerdictMark::NotReached ? m_theme.text : markColor(m_mark, m_theme)});
        top += head;
    }
    for (const QString& text : m_lines) {
        paintRuns(painter, QRectF(left, top, textRoom(), line),
            runsOf(text, m_theme.fonts.table, m_theme.fonts.mono, m_theme.text));
        top += line;
    }
}

}
