#include "ui/docks/environment_addresses.h"

#include "ui/charts/address_chart.h"
#include "ui/charts/plan_rows.h"
#include "ui/charts/size_table.h"
#include "ui/docks/space_section.h"

#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ase {

namespace {

constexpr int leastChartWidth = 330; ///< with the legend beside it
constexpr int leastSentence = 220;
constexpr int leastChart = 168;
constexpr int mostChart = 380;

QLabel* sentenceLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("caption", true);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(14, 8, 14, 8);
    return label;
}

QString whyText(const AddressChartData& data)
{
    QStringList sentences;
    if (data.infrastructureLow != data.infrastructureHigh)
        sentences << EnvironmentAddresses::tr("\"Maybe\" fits with %1 infrastructure addresses, not with %2.")
                         .arg(data.infrastructureLow)
                         .arg(data.infrastructureHigh);
    sentences << EnvironmentAddresses::tr("\"Full at\" counts instances of one size.");
    if (data.unknownInstances)
        sentences << EnvironmentAddresses::tr("Counts that are not known are taken at their least.");
    return sentences.join(QLatin1Char(' '));
}

}

EnvironmentAddresses::EnvironmentAddresses(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_outer(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_inner(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_chartBox(new QWidget(this))
    , m_sizes(new SizeTable(theme, this))
    , m_why(sentenceLabel(this))
    , m_missing(sentenceLabel(this))
    , m_sizeBox(new QWidget(this))
    , m_planBox(new QWidget(this))
    , m_plans(new PlanRows(theme, this))
    , m_rest(sentenceLabel(this))
    , m_space(new SpaceSection(theme, this))
{
    auto* chart = new QVBoxLayout(m_chartBox);
    chart->setContentsMargins(14, 6, 8, 6);
    auto* sizes = new QVBoxLayout(m_sizeBox);
    sizes->setContentsMargins({});
    sizes->setSpacing(0);
    sizes->addWidget(m_sizes);
    sizes->addWidget(m_why);
    sizes->addStretch();
    auto* plans = new QVBoxLayout(m_planBox);
    plans->setContentsMargins({});
    plans->setSpacing(0);
    plans->addWidget(m_plans);
    plans->addWidget(m_rest);
    plans->addStretch();
    m_inner->setSpacing(0);
    m_inner->addWidget(m_sizeBox, 1);
    m_inner->addWidget(m_planBox, 1);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_chartBox);
    m_outer->addLayout(m_inner);
    // The blocks of a network are read from left to right, so they get the whole width.
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_missing);
    all->addLayout(m_outer);
    all->addWidget(m_space);
    all->addStretch();
    m_rest->setMinimumWidth(leastSentence);
}

void EnvironmentAddresses::show(const Network& network, EnvironmentId id, const Network& counted, const SubnetUse* use)
{
    const Environment* environment = network.environments.find(id);
    if (!environment)
        return;
    const bool hasFigures = use && use->prefix;
    m_chartBox->setVisible(hasFigures);
    m_sizeBox->setVisible(hasFigures);
    m_missing->setVisible(!hasFigures);
    m_missing->setText(!environment->subnet ? tr("%1 stands in no subnet yet.").arg(textOf(environment->name))
            : use                           ? tr("Its subnet has no IPv4 prefix that is known.")
                                            : tr("Counting..."));
    if (hasFigures)
        showFigures(counted, id, *use);
    const bool hasPools = environment->generation == Generation::V1 && environment->pools;
    m_plans->show(network, id);
    const bool hasPlans = !hasPools && m_plans->count() > 0;
    m_plans->setVisible(hasPlans);
    m_rest->setVisible(!hasPlans);
    m_rest->setText(hasPools ? tr("A v1 takes its addresses for the workers of its pools; the inspector has them.")
                             : tr("This environment has no plan yet."));
    const Subnet* subnet = environment->subnet ? network.subnets.find(*environment->subnet) : nullptr;
    if (subnet)
        m_space->show(network, subnet->network, environment->subnet);
    else
        m_space->hide();
}

void EnvironmentAddresses::showFigures(const Network& counted, EnvironmentId id, const SubnetUse& use)
{
    const EnvironmentLoad steady = loadOf(Reading(counted), id, Moment::Steady);
    const AddressChartData figures = addressChartData(use, steady);
    if (!m_chart) {
        m_chart = new AddressChart(m_theme, m_chartBox);
        m_chartBox->layout()->addWidget(m_chart);
        arrange();
    }
    m_chart->show(figures, steady.generation);
    m_sizes->show(figures.sizes);
    m_why->setText(whyText(figures));
}

void EnvironmentAddresses::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (m_chart)
        m_chart->setTheme(theme);
    m_sizes->setTheme(theme);
    m_plans->setTheme(theme);
    m_space->setTheme(theme);
}

void EnvironmentAddresses::setRoom(int height)
{
    m_room = height;
    arrange();
}

void EnvironmentAddresses::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QSize EnvironmentAddresses::minimumSizeHint() const
{
    // Of the narrowest arrangement: what there is now must not keep the dock from getting smaller.
    return {std::max(m_sizeBox->minimumSizeHint().width(), m_planBox->minimumSizeHint().width()),
        QWidget::minimumSizeHint().height()};
}

void EnvironmentAddresses::arrange()
{
    // The chart stands beside the tables, and the tables beside each other, where none of them is cut.
    const int sizes = m_sizeBox->minimumSizeHint().width();
    const int plans = m_planBox->minimumSizeHint().width();
    const bool three = width() >= leastChartWidth + sizes + plans;
    const bool beside = three || width() >= leastChartWidth + std::max(sizes, plans);
    m_outer->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_inner->setDirection(three ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_outer->setAlignment(m_chartBox, beside ? Qt::AlignTop : Qt::Alignment());
    m_outer->setStretchFactor(m_chartBox, beside ? 1 : 0);
    m_outer->setStretchFactor(m_inner, beside ? 1 : 0);
    if (m_chart)
        m_chart->setFixedHeight(beside ? std::clamp(m_room - 12, leastChart, mostChart) : mostChart);
}

}
