#include "ui/charts/address_plot.h"

#include "ui/charts/address_part.h"
#include "ui/paint/line.h"
#include "ui/paint/text.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr double leftMargin = 34;
constexpr double rightMargin = 64;
constexpr double shortRightMargin = 34; ///< with the lengths of the limits alone
constexpr double leastWithSizes = 290;
constexpr double topMargin = 10;
constexpr double nameHeight = 18;
constexpr double rangeHeight = 15;
constexpr double widestBar = 64;
constexpr double usualBarShare = 0.6;

}

AddressPlot::AddressPlot(const Theme& theme, QWidget* parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_series(new QStackedBarSeries)
    , m_moments(new QBarCategoryAxis)
    , m_addresses(new QValueAxis)
{
    setAccessibleName(tr("Addresses today, steady and at the peak"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setRubberBand(QChartView::NoRubberBand);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    createSeries();
    setTheme(theme);
}

void AddressPlot::createSeries()
{
    for (int i = 0; i < addressPartCount; ++i) {
        auto* set = new QBarSet(nameOf(AddressPart(i)));
        *set << 0 << 0 << 0;
        m_series->append(set);
        m_sets[std::size_t(i)] = set;
    }
    for (int i = 0; i < addressMomentCount; ++i)
        m_moments->append(nameOf(AddressMoment(i)));
    // The axes only scale; their own drawing keeps the geometry of an earlier size.
    m_addresses->setVisible(false);
    m_moments->setVisible(false);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    chart()->addSeries(m_series);
    chart()->addAxis(m_moments, Qt::AlignBottom);
    chart()->addAxis(m_addresses, Qt::AlignLeft);
    m_series->attachAxis(m_moments);
    m_series->attachAxis(m_addresses);
}

void AddressPlot::show(const AddressChartData& values)
{
    m_data = values;
    m_addresses->setRange(0, values.axisEnd);
    for (int part = 0; part < addressPartCount; ++part) {
        for (int moment = 0; moment < addressMomentCount; ++moment)
            m_sets[std::size_t(part)]->replace(moment, values.bar(AddressMoment(moment)).count(AddressPart(part)));
    }
    if (m_segment && values.bar(m_segment->moment).count(m_segment->part) == 0)
        m_segment.reset();
    viewport()->update();
}

void AddressPlot::setTheme(const Theme& theme)
{
    m_theme = theme;
    setBackgroundBrush(theme.surface);
    for (int i = 0; i < addressPartCount; ++i) {
        m_sets[std::size_t(i)]->setBrush(isHatched(AddressPart(i)) ? theme.surface : colorOf(AddressPart(i), theme));
        m_sets[std::size_t(i)]->setPen(QPen(theme.surface, 1));
    }
    layOut();
}

void AddressPlot::setSegment(std::optional<AddressChart::Segment> segment)
{
    m_segment = segment;
    viewport()->update();
}

double AddressPlot::gutter() const
{
    return width() < leastWithSizes ? shortRightMargin : rightMargin;
}

void AddressPlot::layOut()
{
    const double bottom = nameHeight + rangeHeight + 6;
    const QRectF plot(leftMargin, topMargin, std::max(60.0, width() - leftMargin - gutter()),
        std::max(40.0, height() - topMargin - bottom));
    chart()->setPlotArea(plot);
    m_series->setBarWidth(std::min(usualBarShare, widestBar / (plot.width() / addressMomentCount)));
}

void AddressPlot::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

QPointF AddressPlot::place(double moment, double addresses) const
{
    return chart()->mapToPosition({moment, addresses}, m_series);
}

QRectF AddressPlot::boxOf(AddressChart::Segment segment) const
{
    const AddressBar& bar = m_data.bar(segment.moment);
    const int count = bar.count(segment.part);
    if (count == 0)
        return {};
    int below = 0;
    for (int i = 0; i < int(segment.part); ++i)
        below += bar.counts[std::size_t(i)];
    const double half = m_series->barWidth() / 2;
    return QRectF(place(int(segment.moment) - half, below + count), place(int(segment.moment) + half, below));
}

void AddressPlot::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_theme.surface);
    const QRectF plot = chart()->plotArea();
    const double labelHeight = lineHeight(m_theme.fonts.caption);
    for (int count = 0; count <= m_data.axisEnd; count += m_data.axisStep) {
        const double y = std::round(place(0, count).y()) + 0.5;
        painter->setPen(linePen(*painter, count == 0 ? m_theme.lineStrong : m_theme.line, 1));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        paintText(*painter, {0, y - labelHeight / 2, leftMargin - 8, labelHeight}, locale().toString(count),
            {.font = m_theme.fonts.caption, .color = m_theme.text2, .alignment = Qt::AlignRight | Qt::AlignVCenter});
    }
}

void AddressPlot::drawForeground(QPainter* painter, const QRectF&)
{
    paintHatches(*painter);
    paintLimits(*painter);
    paintTotals(*painter);
    paintNames(*painter);
    paintSegment(*painter);
}

void AddressPlot::paintHatches(QPainter& painter) const
{
    for (int moment = 0; moment < addressMomentCount; ++moment) {
        for (const AddressPart part : {AddressPart::InfrastructureGrowth, AddressPart::Resizing}) {
            const QRectF box = boxOf({AddressMoment(moment), part});
            if (box.height() >= 1)
                paintAddressPart(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), part, m_theme);
        }
    }
}

void AddressPlot::paintLimits(QPainter& painter) const
{
    const QRectF plot = chart()->plotArea();
    const double labelHeight = lineHeight(m_theme.fonts.caption);
    double lowestFree = plot.bottom() + labelHeight;
    for (const LimitLine& limit : m_data.limits) {
        const double y = std::round(place(0, limit.size).y()) + 0.5;
        const QColor color = limit.exceeded ? m_theme.bad : m_theme.ok;
        QPen pen = linePen(painter, color, 1.5);
        setDash(pen, {6, 4});
        painter.setPen(pen);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        // Labels of lines that are close move up; the lines stay where they are.
        const double middle = std::min(y, lowestFree - labelHeight);
        lowestFree = middle;
        const QRectF label(plot.right() + 7, middle - labelHeight / 2, gutter() - 13, labelHeight);
        paintText(painter, label, QStringLiteral("/%1").arg(limit.length), {.font = m_theme.fonts.title, .color = color});
        if (gutter() < rightMargin)
            continue;
        paintText(painter, label, locale().toString(limit.size),
            {.font = m_theme.fonts.caption, .color = m_theme.text2, .alignment = Qt::AlignRight | Qt::AlignVCenter});
    }
}

void AddressPlot::paintTotals(QPainter& painter) const
{
    for (int moment = 0; moment < addressMomentCount; ++moment) {
        const int high = m_data.bar(AddressMoment(moment)).high;
        const QString total = locale().toString(high);
        const QPointF top = place(moment, high);
        const double width = textWidth(total, m_theme.fonts.title) + 6;
        const double height = lineHeight(m_theme.fonts.title);
        const QRectF box(top.x() - width / 2, std::max(0.0, top.y() - height - 2), width, height);
        painter.fillRect(box.adjusted(0, 2, 0, -2), m_theme.surface); // a limit line may run here
        paintText(painter, box, total, {.font = m_theme.fonts.title, .color = m_theme.text, .alignment = Qt::AlignCenter});
    }
}

void AddressPlot::paintNames(QPainter& painter) const
{
    const QRectF plot = chart()->plotArea();
    const double column = plot.width() / addressMomentCount;
    for (int moment = 0; moment < addressMomentCount; ++moment) {
        const AddressBar& bar = m_data.bar(AddressMoment(moment));
        const QRectF name(plot.left() + moment * column, plot.bottom() + 5, column, nameHeight);
        paintText(painter, name, nameOf(AddressMoment(moment)),
            {.font = m_theme.fonts.title, .color = m_theme.text, .alignment = Qt::AlignCenter});
        if (bar.low == bar.high)
            continue;
        const QString low = locale().toString(bar.low), high = locale().toString(bar.high);
        QString range = tr("%1 to %2").arg(low, high);
        if (textWidth(range, m_theme.fonts.caption) > column - 4)
            range = QStringLiteral("%1–%2").arg(low, high);
        // Beside a long range stands a short one, so it may reach a little over.
        paintText(painter, QRectF(name.left(), name.bottom() - 1, column, rangeHeight).adjusted(-4, 0, 4, 0), range,
            {.font = m_theme.fonts.caption, .color = m_theme.text2, .alignment = Qt::AlignCenter});
    }
}

void AddressPlot::paintSegment(QPainter& painter) const
{
    if (!m_segment)
        return;
    const QRectF box = boxOf(*m_segment);
    if (box.isEmpty())
        return;
    painter.setPen(linePen(painter, m_theme.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(-1, -1, 1, 1));
}

void AddressPlot::choose(std::optional<AddressChart::Segment> segment)
{
    if (segment == m_segment)
        return;
    m_segment = segment;
    viewport()->update();
    Q_EMIT segmentChanged();
}

void AddressPlot::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = mapToScene(event->position().toPoint());
    for (int moment = 0; moment < addressMomentCount; ++moment) {
        for (int part = 0; part < addressPartCount; ++part) {
            const AddressChart::Segment segment {AddressMoment(moment), AddressPart(part)};
            if (boxOf(segment).contains(at))
                return choose(segment);
        }
    }
    choose(std::nullopt);
}

void AddressPlot::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        choose(std::nullopt);
}

std::optional<AddressChart::Segment> AddressPlot::neighbour(int moments, int parts) const
{
    if (!m_segment)
        return AddressChart::Segment {AddressMoment::Today, AddressPart::Kept};
    int moment = std::clamp(int(m_segment->moment) + moments, 0, addressMomentCount - 1);
    int part = int(m_segment->part) + parts;
    // Parts a bar lacks are passed over, downwards when the bar beside is the shorter one.
    const int step = parts > 0 ? 1 : -1;
    while (part >= 0 && part < addressPartCount && m_data.bar(AddressMoment(moment)).counts[std::size_t(part)] == 0)
        part += step;
    if (part < 0 || part >= addressPartCount)
        return m_segment;
    return AddressChart::Segment {AddressMoment(moment), AddressPart(part)};
}

void AddressPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(neighbour(-1, 0));
    case Qt::Key_Right:
        return choose(neighbour(1, 0));
    case Qt::Key_Up:
        return choose(neighbour(0, 1));
    case Qt::Key_Down:
        return choose(neighbour(0, -1));
    case Qt::Key_Escape:
        return choose(std::nullopt);
    default:
        event->ignore();
    }
}

}
