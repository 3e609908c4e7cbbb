#include "ui/docks/space_section.h"

#include "ui/controls/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ase {

SpaceSection::SpaceSection(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new QLabel(this))
    , m_space(new ElidedLabel(Elide::End, this))
    , m_map(new SpaceView(theme, this))
    , m_rest(new ElidedLabel(Elide::End, this))
{
    m_name->setProperty("title", true);
    m_space->setProperty("mono", true);
    m_rest->setProperty("caption", true);
    m_name->setTextFormat(Qt::PlainText);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_space, 1);
    auto* column = new QVBoxLayout(this);
    const int edge = int(theme.metrics.dockEdge) + 2;
    column->setContentsMargins(edge, 8, edge, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_map);
    column->addWidget(m_rest);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SpaceSection::show(const Network& network, VirtualNetworkId id, std::optional<SubnetId> current)
{
    const VirtualNetwork* vnet = network.virtualNetworks.find(id);
    setVisible(vnet != nullptr);
    if (!vnet)
        return;
    QStringList space;
    for (const PrefixField& prefix : vnet->addressSpace)
        space.append(textOf(prefix));
    m_name->setText(tr("Space of %1").arg(textOf(vnet->name)));
    m_space->setText(space.join(QStringLiteral(", ")));
    m_space->setToolTip(m_space->text().toHtmlEscaped());
    m_map->show(spaceMap(network, id));
    m_map->setCurrentSubnet(current);
    const auto& blocks = m_map->blocks();
    m_rest->setVisible(!blocks.empty());
    if (blocks.empty())
        return;
    const SpaceBlock& last = blocks.back();
    m_rest->setText(last.subnet ? tr("Nothing is free behind %1.").arg(last.name)
                                : tr("At the end %1 to %2 are free.").arg(text(last.first), text(last.last)));
}

void SpaceSection::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_map->setTheme(theme);
}

}
