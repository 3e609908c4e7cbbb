#include "ui/docks/addresses_view.h"

#include "model/plan/edit/edit_app.h"
#include "model/plan/edit/edit_subnet.h"
#include "ui/charts/plan_rows.h"
#include "ui/charts/subnet_list.h"
#include "ui/controls/wrapping_row.h"
#include "ui/docks/environment_addresses.h"
#include "ui/docks/space_section.h"
#include "ui/document/main_subnet.h"
#include "ui/paint/glyph.h"
#include "ui/space/space_table.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ase {

namespace {

constexpr int leastSubject = 150;
constexpr int spacing = 8;
constexpr int widestSubject = 280;

QLabel* captionLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("caption", true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}

AddressesView::AddressesView(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_analysis(analysis)
    , m_theme(theme)
    , m_answers(analysis.answers())
{
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(createHeader());
    m_charts = new QScrollArea(this);
    m_charts->setWidgetResizable(true);
    m_charts->setFrameShape(QFrame::NoFrame);
    m_charts->setAccessibleName(tr("Use of the addresses"));
    m_charts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_charts->setWidget(createPage());
    column->addWidget(m_charts, 1);
    createTable();
    column->addWidget(m_table, 1);
    setMinimumWidth(320);
    connectParts();
}

QWidget* AddressesView::createHeader()
{
    m_header = new QWidget(this);
    m_subjects = new QComboBox(m_header);
    m_subjects->setAccessibleName(tr("Environment or network"));
    m_subjects->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_subjects->setMaximumWidth(widestSubject);
    m_subjects->setMinimumWidth(leastSubject);
    m_of = captionLabel(m_header);
    m_of->setText(tr("addresses of"));
    m_prefix = captionLabel(m_header);
    m_prefix->setProperty("caption", false);
    m_prefix->setProperty("mono", true);
    auto* told = new QHBoxLayout;
    told->setSpacing(spacing);
    told->addWidget(m_of);
    told->addWidget(m_prefix);
    told->setAlignment(Qt::AlignRight);
    auto* row = new WrappingRow(m_header);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(spacing);
    row->addWidget(m_subjects);
    row->addLayout(createModes());
    row->addLayout(told);
    return m_header;
}

QLayout* AddressesView::createModes()
{
    auto* modes = new QHBoxLayout;
    modes->setSpacing(0);
    auto* choice = new QButtonGroup(this);
    for (const bool space : {false, true}) {
        auto* mode = new QToolButton(this);
        mode->setCheckable(true);
        mode->setChecked(space == m_showsSpace);
        mode->setProperty("segment", space ? QStringLiteral("last") : QStringLiteral("first"));
        mode->setText(space ? tr("Space") : tr("Use"));
        mode->setToolTip(
            space ? tr("The blocks of the virtual network: split and join them") : tr("What takes the addresses"));
        connect(mode, &QToolButton::clicked, this, [this, space] { showSpace(space); });
        choice->addButton(mode);
        modes->addWidget(mode);
        m_modes[space ? 1 : 0] = mode;
    }
    return modes;
}

void AddressesView::createTable()
{
    m_table = new SpaceTable(m_document, m_theme, this);
    m_table->hide();
    connect(m_table, &SpaceTable::refused, this, &AddressesView::refused);
    connect(m_table, &SpaceTable::told, this, &AddressesView::told);
    connect(m_table, &SpaceTable::subnetChosen, this, [this](SubnetId subnet) { m_document.selectOne(subnet); });
}

void AddressesView::showSpace(bool shown)
{
    m_showsSpace = shown;
    m_modes[shown ? 1 : 0]->setChecked(true);
    m_charts->setVisible(!shown);
    m_table->setVisible(shown);
    refresh();
}

/// The one shown before, else that of the main subnet, else the first.
std::optional<VirtualNetworkId> AddressesView::shownNetwork(const Network& network) const
{
    if (m_spaceOf && network.virtualNetworks.contains(*m_spaceOf))
        return m_spaceOf;
    if (const auto subnet = mainSubnet(network))
        return network.subnets.find(*subnet)->network;
    const auto& networks = network.virtualNetworks.rows();
    return networks.empty() ? std::nullopt : std::optional(networks.front().id);
}

void AddressesView::showTable()
{
    m_spaceOf = m_subject.network;
    m_table->show(m_subject.network, m_subject.subnet, [this](SubnetId id) { return useOf(id); });
}

QWidget* AddressesView::createPage()
{
    auto* page = new QWidget(this);
    page->setProperty("surface", QStringLiteral("surface"));
    page->setAttribute(Qt::WA_StyledBackground);
    m_environment = new EnvironmentAddresses(m_theme, page);
    m_listPage = new QWidget(page);
    m_empty = captionLabel(m_listPage);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(14, 4, 14, 10);
    m_list = new SubnetList(m_theme, m_listPage);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_space = new SpaceSection(m_theme, m_listPage);
    auto* list = new QVBoxLayout(m_listPage);
    list->setContentsMargins({});
    list->setSpacing(0);
    list->addWidget(m_empty);
    list->addWidget(m_list);
    list->addWidget(m_space);
    list->addStretch();
    auto* pages = new QVBoxLayout(page);
    pages->setContentsMargins({});
    pages->addWidget(m_environment);
    pages->addWidget(m_listPage);
    return page;
}

void AddressesView::connectParts()
{
    connect(m_subjects, &QComboBox::activated, this, &AddressesView::choose);
    connect(&m_document, &PlanDocument::planChanged, this, &AddressesView::refresh);
    connect(&m_document, &PlanDocument::selectionChanged, this, &AddressesView::refresh);
    connect(&m_analysis, &Analysis::answersChanged, this, [this] { showAnswers(m_analysis.answers()); });
    const auto select = [this](SubnetId subnet) { m_document.selectOne(subnet); };
    connect(m_list, &SubnetList::subnetChosen, this, select);
    for (SpaceSection* space : {m_space, m_environment->space()}) {
        connect(space->map(), &SpaceView::subnetChosen, this, select);
        connect(space->map(), &SpaceView::subnetWanted, this, [this](const Prefix& prefix) {
            if (m_subject.network)
                addSubnetAt(*m_subject.network, prefix);
        });
    }
    connect(m_environment->plans(), &PlanRows::instancesWanted, this, [this](AppServicePlanId id, int count) {
        const QString name = nameOf(*m_document.plan()->network, id);
        (void)m_document.apply(
            tr("Set the instances of %1").arg(name), [&](const Plan& plan) { return setPlanInstances(plan, id, count); },
            QStringLiteral("instances:") + idText(id.value));
    });
    connect(m_environment->plans(), &PlanRows::steadyInstancesWanted, this, [this](AppServicePlanId id, int count) {
        const QString name = nameOf(*m_document.plan()->network, id);
        (void)m_document.apply(
            tr("Set the steady instances of %1").arg(name),
            [&](const Plan& plan) { return setSteadyInstances(plan, id, count); },
            QStringLiteral("steady:") + idText(id.value));
    });
}

void AddressesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
    m_analysis.start();
}

void AddressesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    giveRoom();
}

void AddressesView::giveRoom()
{
    m_environment->setRoom(height() - m_header->layout()->heightForWidth(width()));
}

void AddressesView::showAnswers(const AnswersPtr& answers)
{
    m_answers = answers;
    refresh();
}

const SubnetUse* AddressesView::useOf(SubnetId subnet) const
{
    return m_answers ? m_answers->useOf(subnet) : nullptr;
}

void AddressesView::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return; // a hidden dock costs nothing; it catches up when it is shown
    const Network& network = *m_document.plan()->network;
    m_subject = addressSubject(network, m_document.selection());
    if (m_showsSpace && !m_subject.network)
        m_subject.network = shownNetwork(network); // a space is that of one
    fillSubjects(network);
    const Subnet* subnet = m_subject.environment && m_subject.subnet ? network.subnets.find(*m_subject.subnet) : nullptr;
    const Prefix* prefix = subnet ? subnet->firstIpv4Prefix() : nullptr;
    const bool told = prefix && !m_showsSpace; // the table tells it
    m_of->setVisible(told);
    m_prefix->setVisible(told);
    if (prefix)
        m_prefix->setText(text(*prefix));
    giveRoom();
    if (m_showsSpace) {
        showTable();
        return; // the charts catch up when they are shown
    }
    m_environment->setVisible(m_subject.environment.has_value());
    m_listPage->setVisible(!m_subject.environment);
    if (m_subject.environment)
        showEnvironment(network);
    else
        showSubnets(network);
}

void AddressesView::showEnvironment(const Network& network)
{
    const EnvironmentId id = *m_subject.environment;
    const bool counted = m_answers && m_answers->plan->network->environments.contains(id);
    const Network& of = counted ? *m_answers->plan->network : network;
    m_environment->show(network, id, of, counted && m_subject.subnet ? useOf(*m_subject.subnet) : nullptr);
}

void AddressesView::showSubnets(const Network& network)
{
    std::vector<SubnetLine> lines;
    for (const auto& row : network.subnets.rows()) {
        if (!m_subject.network || row.value->network == *m_subject.network)
            lines.push_back(subnetLine(network, row.id, useOf(row.id)));
    }
    std::stable_sort(lines.begin(), lines.end(),
        [](const SubnetLine& a, const SubnetLine& b) { return a.path.compare(b.path, Qt::CaseInsensitive) < 0; });
    m_list->setVisible(!lines.empty());
    const auto& environments = network.environments.rows();
    const bool hasEnvironment = std::any_of(environments.begin(), environments.end(), [&](const auto& row) {
        const Subnet* subnet = row.value->subnet ? network.subnets.find(*row.value->subnet) : nullptr;
        return subnet && m_subject.network == subnet->network;
    });
    m_empty->setVisible(lines.empty() || (!m_document.selection().empty() && !hasEnvironment));
    m_empty->setText(lines.empty() ? tr("The plan has no subnet here yet.") : tr("No environment in this selection."));
    m_list->show(std::move(lines));
    m_list->setCurrentSubnet(m_subject.subnet);
    if (m_subject.network)
        m_space->show(network, *m_subject.network, m_subject.subnet);
    else
        m_space->hide();
}

void AddressesView::fillSubjects(const Network& network)
{
    const QSignalBlocker quiet(m_subjects);
    m_subjects->clear();
    m_subjects->addItem(tr("All subnets"));
    const auto add = [this](Glyph glyph, const QString& name, PartId part, bool current) {
        m_subjects->addItem(glyphIcon(glyph, m_theme.text2), name, QVariant::fromValue(part));
        if (current)
            m_subjects->setCurrentIndex(m_subjects->count() - 1);
    };
    for (const auto& row : network.environments.rows()) {
        const QString name = textOf(row.value->name);
        const QString where = row.value->subnet ? pathOf(network, *row.value->subnet) : QString();
        add(Glyph::Environment, where.isEmpty() ? name : tr("%1 in %2").arg(name, where), row.id,
            m_subject.environment == row.id);
    }
    for (const auto& row : network.virtualNetworks.rows())
        add(Glyph::VirtualNetwork, tr("Subnets of %1").arg(textOf(row.value->name)), row.id,
            !m_subject.environment && m_subject.network == row.id);
    m_subjects->setToolTip(m_subjects->currentText().toHtmlEscaped());
}

void AddressesView::choose(int subject)
{
    const QVariant part = m_subjects->itemData(subject);
    if (part.isValid())
        m_document.selectOne(part.value<PartId>());
    else
        m_document.select({});
}

void AddressesView::addSubnetAt(VirtualNetworkId network, const Prefix& prefix)
{
    const SubnetId id = m_document.ids().next<SubnetId>();
    const auto done = m_document.apply(tr("Add a subnet at %1").arg(text(prefix)),
        [&](const Plan& plan) { return addSubnet(plan, id, {.network = network, .prefix = prefix}); });
    if (done)
        m_document.selectOne(id);
    else
        QMessageBox::warning(this, tr("Add a subnet"), sentence(done.error()));
}

void AddressesView::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_environment->setTheme(theme);
    m_list->setTheme(theme);
    m_space->setTheme(theme);
    m_table->setTheme(theme);
    refresh();
}

}
