#include "ui/charts/address_chart.h"

#include "ui/charts/address_legend.h"
#include "ui/charts/address_part.h"
#include "ui/charts/address_plot.h"
#include "ui/controls/elided_label.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ase {

namespace {

constexpr int leastHeightWithLegendBelow = 260;
constexpr int legendBeside = 104;

}

AddressChart::AddressChart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_plot(new AddressPlot(theme, this))
    , m_legend(new AddressLegend(theme, this))
    , m_row(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_reading(new ElidedLabel(Elide::End, this))
{
    m_reading->setProperty("caption", true);
    m_reading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_row->setSpacing(4);
    m_row->addWidget(m_plot, 1);
    m_row->addWidget(m_legend);
    column->addLayout(m_row, 1);
    column->addWidget(m_reading);
    connect(m_plot, &AddressPlot::segmentChanged, this, [this] { read(m_plot->segment()); });
    read(std::nullopt);
}

void AddressChart::show(const AddressChartData& values, Generation generation)
{
    m_data = values;
    m_generation = generation;
    std::vector<AddressPart> parts;
    for (int i = 0; i < addressPartCount; ++i) {
        if (values.has(AddressPart(i)))
            parts.push_back(AddressPart(i));
    }
    m_legend->setParts(std::move(parts));
    placeLegend();
    m_plot->show(values);
    read(m_plot->segment());
}

void AddressChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeLegend();
}

void AddressChart::placeLegend()
{
    // In a short dock the legend would take the height the bars need.
    const bool isShort = height() < leastHeightWithLegendBelow;
    m_row->setDirection(isShort ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_legend->setMaximumWidth(isShort ? legendBeside : QWIDGETSIZE_MAX);
    m_legend->setMinimumWidth(isShort ? legendBeside : 0);
    m_legend->setMinimumHeight(isShort ? m_legend->heightForWidth(legendBeside) : 0);
}

void AddressChart::setTheme(const Theme& theme)
{
    m_plot->setTheme(theme);
    m_legend->setTheme(theme);
}

void AddressChart::read(std::optional<Segment> segment)
{
    m_plot->setSegment(segment);
    m_reading->setText(segment ? sentenceOf(*segment) : tr("Point at a bar, or use the arrow keys, to read its parts."));
    m_reading->setToolTip(m_reading->text());
    m_plot->setAccessibleDescription(m_reading->text());
}

QString AddressChart::readText() const
{
    return m_reading->text();
}

QString AddressChart::sentenceOf(Segment segment) const
{
    const int count = m_data.bar(segment.moment).count(segment.part);
    return tr("%1, %2: %3. Fact: %4.")
        .arg(nameOf(segment.moment), nameOf(segment.part), locale().toString(count), factsOf(segment.part, m_generation));
}

}
