#include "ui/canvas/canvas_view.h"
#include "ui/canvas/tools/placing.h"
#include "ui/document/plan_question.h"
#include "ui/document/subnet_cuts.h"

#include <QMenu>

namespace ase {

std::unique_ptr<QMenu> CanvasView::menuFor(std::optional<PartId> part, QPointF scenePosition)
{
    auto menu = std::make_unique<QMenu>(this);
    menu->setToolTipsVisible(true);
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
        prefix->setToolTip(one ? QString() : tr("Select one part first."));
    }
    menu.addSeparator();
    const auto id = part.as<SubnetId>();
    if (id && m_document.plan()->network->subnets.contains(*id))
        addCutActions(menu, *id);
    if (const auto question = questionFor(part.kind); question && one)
        menu.addAction(titleOf(*question), this, [this, part] { Q_EMIT questionAsked(part); });
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
