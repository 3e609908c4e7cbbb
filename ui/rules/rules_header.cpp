#include "ui/rules/rules_header.h"

#include "ui/docks/search_field.h"
#include "ui/paint/glyph.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace ase {

namespace {

constexpr int headerHeight = 44;
constexpr int findWidth = 220;
constexpr int leastFind = 130;
constexpr int leastGroups = 96;
constexpr int edges = 14;
constexpr int spacing = 8;
constexpr int leastWithFind = 500;
constexpr int leastWithButtons = 640;

}

RulesHeader::RulesHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_groups(new QComboBox(this))
    , m_subnets(new QComboBox(this))
    , m_buttons(new QHBoxLayout)
    , m_find(new SearchField(tr("Find, e.g. port: <443"), tr("Find a rule"), Glyph::Search, theme))
{
    setFixedHeight(headerHeight);
    m_groups->setAccessibleName(tr("Network security group"));
    m_groups->setMinimumWidth(leastGroups);
    m_subnets->setAccessibleName(tr("Subnet whose eyes the rules are seen with"));
    m_subnets->setToolTip(m_subnets->accessibleName());
    m_segments = {createSegment(Direction::Inbound, "first"), createSegment(Direction::Outbound, "last")};
    m_segments.front()->setChecked(true);
    nameSegments(true);
    auto* choice = new QButtonGroup(this);
    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (QToolButton* segment : m_segments) {
        choice->addButton(segment);
        segments->addWidget(segment);
    }
    m_find->setMaximumWidth(findWidth);
    m_find->setToolTip(
        tr("A word, or by meaning: port:443, port:<443, port: 24,53,80-110, ip:10.1.2.7, src:, dst:, tag:Sql, "
           "name:, action:deny, protocol:udp, priority:100-200"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(edges, 0, edges, 0);
    row->setSpacing(spacing);
    row->addWidget(m_groups);
    row->addWidget(m_subnets);
    row->addLayout(segments);
    row->addLayout(m_buttons);
    row->addStretch(1);
    row->addWidget(m_find, 100); // before the space to its left
    connect(m_groups, &QComboBox::activated, this, [this](int at) {
        if (const QVariant part = m_groups->itemData(at); part.isValid())
            Q_EMIT groupChosen(part.value<PartId>());
    });
    connect(m_subnets, &QComboBox::activated, this,
        [this](int at) { Q_EMIT subnetChosen(m_subnets->itemData(at).value<PartId>()); });
}

QToolButton* RulesHeader::createSegment(Direction direction, const char* place)
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setProperty("segment", QLatin1String(place));
    connect(button, &QToolButton::clicked, this, [this, direction] { Q_EMIT directionChosen(direction); });
    return button;
}

void RulesHeader::addButton(QToolButton* button)
{
    m_buttons->addWidget(button);
    m_added.push_back(button);
}

void RulesHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RulesHeader::nameSegments(bool counted)
{
    const std::array words {tr("Inbound"), tr("Outbound")};
    const std::array withCount {tr("Inbound %1"), tr("Outbound %1")};
    for (std::size_t at = 0; at < m_segments.size(); ++at) {
        const QString whole = m_counts[at] ? withCount[at].arg(*m_counts[at]) : words[at];
        m_segments[at]->setText(counted ? whole : words[at]);
        m_segments[at]->setToolTip(counted ? QString() : whole);
        m_segments[at]->setAccessibleName(whole);
    }
}

void RulesHeader::fit()
{
    nameSegments(true);
    int room = width() - 2 * edges - leastGroups - spacing;
    for (const QToolButton* segment : m_segments)
        room -= segment->sizeHint().width();
    if (!m_subnets->isHidden())
        room -= m_subnets->minimumSizeHint().width() + spacing;
    nameSegments(room >= 0);
    m_find->setVisible(width() >= leastWithFind);
    for (QToolButton* button : m_added) {
        button->setVisible(width() >= leastWithButtons);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    if (wantedWidth() <= width())
        return;
    for (QToolButton* button : m_added)
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

/// For all that is there, and a search that can be read.
int RulesHeader::wantedWidth() const
{
    int wanted = 2 * edges + m_groups->sizeHint().width() + spacing + leastFind + spacing; // the stretch has its own
    if (!m_subnets->isHidden())
        wanted += m_subnets->sizeHint().width() + spacing;
    for (const QToolButton* segment : m_segments)
        wanted += segment->sizeHint().width();
    for (const QToolButton* button : m_added)
        wanted += spacing + button->sizeHint().width();
    return wanted;
}

void RulesHeader::showDirection(Direction direction)
{
    m_segments[direction == Direction::Inbound ? 0 : 1]->setChecked(true);
}

void RulesHeader::showCounts(std::optional<int> inbound, std::optional<int> outbound)
{
    m_counts = {inbound, outbound};
    fit();
}

void RulesHeader::showGroups(const Network& network, std::optional<SecurityGroupId> chosen)
{
    const QSignalBlocker quiet(m_groups);
    m_groups->clear();
    for (const auto& row : network.securityGroups.rows())
        m_groups->addItem(
            glyphIcon(Glyph::SecurityGroup, m_theme.text2), textOf(row.value->name), QVariant::fromValue(PartId(row.id)));
    m_groups->model()->sort(0);
    m_groups->setCurrentIndex(-1);
    for (int at = 0; at < m_groups->count(); ++at)
        if (chosen && m_groups->itemData(at).value<PartId>() == PartId(*chosen))
            m_groups->setCurrentIndex(at);
    m_groups->setEnabled(m_groups->count() > 0);
    fit();
}

void RulesHeader::showSubnets(const Network& network, const std::vector<SubnetId>& subnets, std::optional<SubnetId> chosen)
{
    const QSignalBlocker quiet(m_subnets);
    m_subnets->clear();
    for (const SubnetId subnet : subnets) {
        m_subnets->addItem(
            glyphIcon(Glyph::Subnet, m_theme.text2), pathOf(network, subnet), QVariant::fromValue(PartId(subnet)));
        if (subnet == chosen)
            m_subnets->setCurrentIndex(m_subnets->count() - 1);
    }
    m_subnets->setVisible(m_subnets->count() > 1);
    fit();
}

void RulesHeader::hideSubnets()
{
    m_subnets->hide();
    fit();
}

}
