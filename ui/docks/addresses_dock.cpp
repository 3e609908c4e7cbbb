#include "ui/docks/addresses_dock.h"

#include "model/plan/edit/edits.h"
#include "ui/charts/address_chart.h"
#include "ui/charts/plan_rows.h"
#include "ui/charts/size_table.h"
#include "ui/charts/space_view.h"
#include "ui/charts/subnet_list.h"

#include <QResizeEvent>

#include <algorithm>

namespace ase {

namespace {

constexpr int narrow = 760; ///< pixels; below, the columns stand under each other

QWidget* columnOf(std::initializer_list<QWidget*> widgets)
{
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* widget : widgets)
        column->addWidget(widget);
    column->addStretch(1);
    return all;
}

}

AddressesDock::AddressesDock(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_analysis(analysis)
    , m_what(new QLabel)
    , m_prefix(new QLabel)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_chart(new AddressChart(theme))
    , m_sizeTable(new SizeTable(theme))
    , m_plans(new PlanRows(theme))
    , m_subnets(new SubnetList(theme))
    , m_spaceOf(new QLabel)
    , m_map(new SpaceView(theme))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Addresses"));
    m_sizes = columnOf({m_sizeTable, m_plans});
    m_space = columnOf({m_spaceOf, m_map});
    for (QLabel* label : {m_what, m_prefix, m_spaceOf})
        label->setTextFormat(Qt::PlainText);
    m_what->setProperty("title", true);
    m_prefix->setProperty("mono", true);
    m_spaceOf->setProperty("title", true);
    m_columns->setSpacing(16);
    m_columns->addWidget(m_chart, 5);
    m_columns->addWidget(m_subnets, 6);
    m_columns->addWidget(m_sizes, 4);
    m_columns->addWidget(m_space, 3);

    auto* page = new QWidget;
    page->setProperty("surface", QStringLiteral("surface"));
    page->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(m_what);
    head->addWidget(m_prefix);
    head->addStretch(1);
    column->addLayout(head);
    column->addLayout(m_columns, 1);
    setWidget(page);
    connectParts();
    refresh();
}

void AddressesDock::connectParts()
{
    connect(&m_document, &PlanDocument::selectionChanged, this, &AddressesDock::refresh);
    connect(&m_document, &PlanDocument::planChanged, this, &AddressesDock::refresh);
    connect(&m_analysis, &Analysis::answersChanged, this, &AddressesDock::refresh);
    connect(m_subnets, &SubnetList::subnetChosen, this, [this](SubnetId id) { m_document.selectOne(id); });
    connect(m_map, &SpaceView::subnetChosen, this, [this](SubnetId id) { m_document.selectOne(id); });
    connect(m_map, &SpaceView::subnetWanted, this, [this](const Prefix& prefix) {
        const auto network = subject().network;
        if (!network)
            return;
        const auto id = m_document.ids().next<SubnetId>();
        apply(tr("Add a subnet"),
            [&](const Plan& plan) { return addSubnet(plan, id, {.network = *network, .prefix = prefix}); });
        m_document.selectOne(id);
    });
    connect(m_plans, &PlanRows::instancesWanted, this, [this](AppServicePlanId id, int instances) {
        apply(
            tr("Change instances"), [&](const Plan& plan) { return setPlanInstances(plan, id, instances); },
            QStringLiteral("instances:%1").arg(id.value));
    });
    connect(m_plans, &PlanRows::steadyInstancesWanted, this, [this](AppServicePlanId id, int instances) {
        apply(
            tr("Change planned instances"), [&](const Plan& plan) { return setSteadyInstances(plan, id, instances); },
            QStringLiteral("steady:%1").arg(id.value));
    });
}

void AddressesDock::apply(const QString& label, const PlanDocument::Edit& edit, const QString& mergeKey)
{
    const auto done = m_document.apply(label, edit, mergeKey);
    if (!done)
        Q_EMIT refused(sentence(done.error()));
}

AddressesDock::Subject AddressesDock::subject() const
{
    Subject subject;
    const Network& network = *m_document.plan()->network;
    for (std::optional<PartId> part = m_document.selectedPart(); part; part = containerOf(network, *part)) {
        if (const auto id = part->as<EnvironmentId>())
            subject.environment = id;
        if (const auto id = part->as<SubnetId>())
            subject.subnet = id;
        if (const auto id = part->as<VirtualNetworkId>())
            subject.network = id;
    }
    if (subject.environment || !subject.subnet)
        return subject;
    for (const auto& row : network.environments.rows()) {
        if (row.value->subnet == subject.subnet)
            subject.environment = row.id;
    }
    return subject;
}

void AddressesDock::refresh()
{
    const Subject now = subject();
    const AnswersPtr answers = m_analysis.answers();
    const SubnetUse* use = answers && now.subnet ? answers->useOf(*now.subnet) : nullptr;
    const bool chart = now.environment && use && use->environment == now.environment && use->prefix
        && m_document.plan()->network->environments.contains(*now.environment);
    m_chart->setVisible(chart);
    m_sizes->setVisible(chart);
    m_subnets->setVisible(!chart);
    if (chart)
        showEnvironment(now);
    else
        showSubnets(now);
    showSpace(now);
}

void AddressesDock::showEnvironment(const Subject& subject)
{
    const Network& network = *m_document.plan()->network;
    const SubnetUse& use = *m_analysis.answers()->useOf(*subject.subnet);
    m_what->setText(tr("%1 in %2").arg(nameOf(network, *subject.environment), pathOf(network, *subject.subnet)));
    m_prefix->setText(text(*use.prefix));
    m_chart->show(addressChartData(use, steadyLoad(network, *subject.environment)),
        network.environments.find(*subject.environment)->generation);
    m_sizeTable->show(addressChartData(use, steadyLoad(network, *subject.environment)).sizes);
    m_plans->show(network, *subject.environment);
}

void AddressesDock::showSubnets(const Subject& subject)
{
    const Network& network = *m_document.plan()->network;
    const AnswersPtr answers = m_analysis.answers();
    std::vector<SubnetLine> lines;
    for (const auto& row : network.subnets.rows()) {
        if (subject.network && row.value->network != *subject.network)
            continue;
        SubnetLine line {row.id, pathOf(network, row.id), {}, {}};
        if (!row.value->prefixes.empty())
            line.prefix = textOf(row.value->prefixes.front());
        const SubnetUse* use = answers ? answers->useOf(row.id) : nullptr;
        if (use)
            line.use = *use;
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end(), [](const SubnetLine& a, const SubnetLine& b) { return a.path < b.path; });
    m_what->setText(lines.empty() ? tr("There are no subnets yet.")
            : subject.network     ? tr("Subnets of %1").arg(nameOf(network, *subject.network))
                                  : tr("All subnets. Select an environment to see its growth."));
    m_prefix->clear();
    m_subnets->show(std::move(lines));
    m_subnets->setCurrentSubnet(subject.subnet);
}

void AddressesDock::showSpace(const Subject& subject)
{
    const Network& network = *m_document.plan()->network;
    const VirtualNetwork* whole = subject.network ? network.virtualNetworks.find(*subject.network) : nullptr;
    m_space->setVisible(whole);
    if (!whole)
        return;
    QStringList space;
    for (const PrefixField& prefix : whole->addressSpace)
        space.append(textOf(prefix));
    m_spaceOf->setText(tr("Space of %1  %2").arg(textOf(whole->name), space.join(QStringLiteral(", "))));
    m_map->show(spaceMap(network, *subject.network));
    m_map->setCurrentSubnet(subject.subnet);
}

void AddressesDock::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_columns->setDirection(event->size().width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}
