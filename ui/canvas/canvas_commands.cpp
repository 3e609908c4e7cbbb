#include "ui/canvas/canvas_commands.h"

#include "model/plan/edit/paste_parts.h"
#include "model/plan/edit/place_parts.h"
#include "model/plan/edit/remove_parts.h"
#include "ui/canvas/parts_mime.h"
#include "ui/paint/layers.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace ase {

CanvasCommands::CanvasCommands(PlanDocument& document, CanvasView& canvas, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_canvas(canvas)
{
}

/// "apps", or how many where there are several.
QString CanvasCommands::nameOfSelection() const
{
    const auto only = m_document.selectedPart();
    return only ? nameOf(*m_document.plan(), *only) : tr("%1 parts").arg(m_document.selection().size());
}

/// As apply(), and lets the eye follow where the boxes go.
void CanvasCommands::rearrange(const QString& label, const PlanDocument::Edit& edit)
{
    Drawing before = m_canvas.canvasScene().drawing();
    if (apply(label, edit))
        m_canvas.glideFrom(std::move(before));
}

bool CanvasCommands::apply(const QString& label, const PlanDocument::Edit& edit)
{
    const auto done = m_document.apply(label, edit);
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return done.ok();
}

void CanvasCommands::copy()
{
    const PlanPiece piece = pieceOf(*m_document.plan(), m_document.selection());
    if (!piece.parts.empty())
        QApplication::clipboard()->setMimeData(mimeOf(piece).release());
}

void CanvasCommands::cut()
{
    copy();
    const std::set<PartId> parts = m_document.selection();
    apply(tr("Cut %1").arg(nameOfSelection()), [&](const Plan& plan) { return removeParts(plan, parts); });
}

void CanvasCommands::paste()
{
    const QMimeData* data = QApplication::clipboard()->mimeData();
    const auto piece = data ? pieceIn(*data) : std::nullopt;
    if (!piece)
        return Q_EMIT refused(tr("The clipboard holds no parts of a plan."));
    std::set<PartId> pasted;
    const auto paste = [&](const Plan& plan) -> Result<Plan> {
        auto done = pasteParts(plan, *piece, m_document.selectedPart(), m_document.ids());
        if (!done)
            return done.error();
        pasted = done->parts;
        return std::move(done->plan);
    };
    if (apply(piece->parts.size() == 1 ? tr("Paste %1").arg(nameOf(piece->plan, *piece->parts.begin()))
                                       : tr("Paste %1 parts").arg(piece->parts.size()),
            paste))
        m_document.select(std::move(pasted));
}

void CanvasCommands::duplicate()
{
    const PlanPiece piece = pieceOf(*m_document.plan(), m_document.selection());
    std::set<PartId> copies;
    const auto twice = [&](const Plan& plan) -> Result<Plan> {
        auto done = pasteParts(plan, piece, std::nullopt, m_document.ids());
        if (!done)
            return done.error();
        copies = done->parts;
        return std::move(done->plan);
    };
    if (apply(tr("Duplicate %1").arg(nameOfSelection()), twice))
        m_document.select(std::move(copies));
}

void CanvasCommands::move(const QString& label, const std::map<PartId, QPointF>& moves)
{
    if (moves.empty())
        return Q_EMIT refused(tr("Select several parts that a person places: networks, sites, zones, or subnets."));
    rearrange(label, [&](const Plan& plan) { return moveParts(plan, moves); });
}

void CanvasCommands::align(Alignment alignment)
{
    move(tr("Align %1").arg(nameOfSelection()),
        aligned(m_canvas.canvasScene(), *m_document.plan()->network, m_document.selection(), alignment));
}

void CanvasCommands::distribute(Qt::Orientation orientation)
{
    move(tr("Distribute %1").arg(nameOfSelection()),
        distributed(m_canvas.canvasScene(), *m_document.plan()->network, m_document.selection(), orientation));
}

void CanvasCommands::toggle(const std::set<PartId>& parts, bool Placement::*flag,
    Result<Plan> (*set)(const Plan&, const std::set<PartId>&, bool), const QString& on, const QString& off)
{
    const auto& placements = m_document.plan()->diagram.placements;
    const bool all = std::all_of(parts.begin(), parts.end(), [&](PartId part) {
        const Placement* place = placements.find(part);
        return place && place->*flag;
    });
    apply((all ? off : on).arg(nameOfSelection()), [&](const Plan& plan) { return set(plan, parts, !all); });
}

/// Those of the selection that are drawn as boxes.
std::set<PartId> CanvasCommands::selectedBoxes() const
{
    std::set<PartId> boxes;
    for (const PartId part : m_document.selection())
        if (m_canvas.canvasScene().shapeOf(part))
            boxes.insert(part);
    return boxes;
}

void CanvasCommands::toggleLock()
{
    const std::set<PartId> boxes = selectedBoxes();
    if (boxes.empty())
        return Q_EMIT refused(tr("Select boxes of the drawing to lock them where they are."));
    toggle(boxes, &Placement::locked, setLocked, tr("Lock %1"), tr("Unlock %1"));
}

void CanvasCommands::toggleCollapse()
{
    std::set<PartId> boxes = selectedBoxes();
    std::erase_if(boxes, [](PartId part) { return !canCollapse(part.kind); });
    if (boxes.empty())
        return Q_EMIT refused(tr("Select what holds other parts: a network, a subnet, an environment, a plan or a site."));
    toggle(boxes, &Placement::collapsed, setCollapsed, tr("Collapse %1"), tr("Unfold %1"));
}

void CanvasCommands::raise()
{
    const std::set<PartId> boxes = selectedBoxes();
    apply(tr("Bring %1 to the front").arg(nameOfSelection()), [&](const Plan& plan) { return bringToFront(plan, boxes); });
}

void CanvasCommands::lower()
{
    const std::set<PartId> boxes = selectedBoxes();
    apply(tr("Send %1 to the back").arg(nameOfSelection()), [&](const Plan& plan) { return sendToBack(plan, boxes); });
}

void CanvasCommands::tidy(const std::set<PartId>& parts)
{
    if (parts.empty())
        rearrange(tr("Tidy the drawing"), [](const Plan& plan) -> Result<Plan> { return clearPlacements(plan); });
    else
        rearrange(tr("Tidy %1").arg(nameOfSelection()),
            [&](const Plan& plan) -> Result<Plan> { return clearPlacements(plan, partsThatGoWith(plan, parts)); });
}

}
