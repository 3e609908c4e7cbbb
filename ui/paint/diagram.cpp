#include "ui/paint/diagram.h"

#include "ui/paint/layout.h"
#include "ui/paint/links.h"

namespace ase {

Drawing drawingOf(const Plan& plan, const std::vector<SubnetUse>& addresses, const CheckResult* findings, const Theme& theme)
{
    constexpr double edge = 14; ///< badges and marks
    const PartMarks marks(findings);
    std::vector<Box> boxes = boxesOf(plan, addresses, findings);
    Drawing drawing;
    drawing.links = linksOf(plan, boxes, findings);
    arrange(boxes, drawing.links, theme);
    routeLinks(drawing.links, boxes, theme);
    drawing.shapes.reserve(boxes.size());
    for (Box& box : boxes) {
        Shape shape {.id = box.id, .rect = box.rect, .face = std::move(box.face)};
        if (box.parent >= 0)
            shape.parent = boxes[std::size_t(box.parent)].id;
        if (const PartMark* mark = marks.find(box.id)) {
            shape.mark = mark->worst;
            shape.markTip = mark->tip;
        }
        drawing.bounds |= shape.rect.adjusted(-edge, -edge, edge, edge);
        drawing.shapes.push_back(std::move(shape));
    }
    for (const Link& link : drawing.links)
        drawing.bounds |= paintedRect(link);
    return drawing;
}

}
