#include "model/plan/edit/edit_route_table.h"
#include "model/plan/edit/edit_security_group.h"
#include "model/plan/edit/edit_subnet.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/tools/placing.h"
#include "ui/document/subnet_cuts.h"

#include <QMenu>

namespace ase {

namespace {

PlanDocument::Edit withNewGroup(SubnetId subnet, SecurityGroupId group)
{
    return [=](const Plan& plan) -> Result<Plan> {
        const auto added = addSecurityGroup(plan, group, QStringLiteral("nsg-") + nameOf(*plan.network, subnet));
        return added ? attachSecurityGroup(*added, subnet, group) : added;
    };
}

PlanDocument::Edit withNewTable(SubnetId subnet, RouteTableId table)
{
    return [=](const Plan& plan) -> Result<Plan> {
        const auto added = addRouteTable(plan, table, QStringLiteral("rt-") + nameOf(*plan.network, subnet));
        return added ? attachRouteTable(*added, subnet, table) : added;
    };
}

}

std::unique_ptr<QMenu> CanvasView::menuFor(std::optional<PartId> part, QPointF scenePosition)
{
    auto menu = std::make_unique<QMenu>(this);
    if (part)
        addEditActions(*menu, *part);
    addPlaceActions(*menu, part, scenePosition);
    menu->addSeparator();
    menu->addActions(actions());
    menu->addSeparator();
    if (part)
        menu->addAction(tr("Zoom to selection"), this, &CanvasView::fitSelection);
    else
        menu->addAction(tr("Zoom to the whole drawing"), this, &CanvasView::fitAll);
    return menu;
}

void CanvasView::addEditActions(QMenu& menu, PartId part)
{
    const bool one = m_document.selection().size() == 1;
    if (PlaceEditor::prefixesOf(*m_document.plan()->network, part)) {
        QAction* prefix = menu.addAction(tr("Change prefix"), this, &CanvasView::startPrefixEdit);
        prefix->setShortcut(Qt::Key_Return);
        prefix->setEnabled(one);
    }
    menu.addSeparator();
    const auto id = part.as<SubnetId>();
    const Subnet* subnet = id ? m_document.plan()->network->subnets.find(*id) : nullptr;
    const auto step = [this](const QString& label, const PlanDocument::Edit& edit) {
        if (const auto result = m_document.apply(label, edit); !result)
            Q_EMIT hintChanged(sentence(result.error()));
    };
    if (subnet)
        addCutActions(menu, *id);
    if (subnet && !subnet->securityGroup)
        menu.addAction(tr("Add network security group"), this, [this, id = *id, step] {
            step(tr("Add network security group"), withNewGroup(id, m_document.ids().next<SecurityGroupId>()));
        });
    if (subnet && !subnet->routeTable)
        menu.addAction(tr("Add route table"), this, [this, id = *id, step] {
            step(tr("Add route table"), withNewTable(id, m_document.ids().next<RouteTableId>()));
        });
}

void CanvasView::addCutActions(QMenu& menu, SubnetId subnet)
{
    QMenu* cuts = menu.addMenu(tr("Split and join"));
    cuts->setToolTipsVisible(true);
    for (const SubnetCut& cut : subnetCuts(m_document, subnet)) {
        QAction* action = cuts->addAction(cut.text, this, [this, cut] {
            if (const auto result = m_document.apply(cut.step, cut.edit); !result)
                Q_EMIT hintChanged(sentence(result.error()));
        });
        action->setEnabled(cut.why.isEmpty());
        action->setToolTip(cut.why.toHtmlEscaped());
    }
}

void CanvasView::addPlaceActions(QMenu& menu, std::optional<PartId> part, QPointF scenePosition)
{
    for (const Tool tool : allTools())
        if (!placingOf(tool, *m_document.plan()->network, part).isRefused())
            menu.addAction(
                toolEditLabel(tool), this, [this, tool, part, scenePosition] { placeOn(tool, part, scenePosition); });
}

}
