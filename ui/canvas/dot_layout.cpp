#include "ui/canvas/dot_layout.h"

#include "ui/canvas/geometry.h"
#include "ui/canvas/tools/moving.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ase {

namespace {

constexpr double unitsPerInch = 72; ///< Graphviz measures in inches
constexpr double betweenBoxes = 64; ///< of a rank
constexpr double betweenRanks = 144; ///< room for the captions of a peering
constexpr double farthest = 1e7; ///< canvas units; beyond it is no drawing
constexpr double gap = 48; ///< to what stays

QByteArray inches(double units)
{
    return QByteArray::number(units / unitsPerInch, 'f', 4);
}

Problem unreadable()
{
    return {QT_TRANSLATE_NOOP("Edits",
        "Graphviz gave an answer that is no layout of these boxes. Nothing was moved; check that the program called dot on "
        "this machine is Graphviz's, or tidy without it.")};
}

/// "node n3 1.5 2.25 ...": the middle of a box, from the bottom left. None where the line is no such thing.
std::optional<std::pair<std::size_t, QPointF>> middleIn(const QByteArray& line, std::size_t count)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() < 6 || !words[1].startsWith('n'))
        return std::nullopt;
    bool isNumber = false, isX = false, isY = false;
    const qulonglong node = words[1].mid(1).toULongLong(&isNumber);
    const QPointF middle(words[2].toDouble(&isX) * unitsPerInch, -words[3].toDouble(&isY) * unitsPerInch);
    if (!isNumber || !isX || !isY || node >= count)
        return std::nullopt;
    if (!(std::abs(middle.x()) < farthest && std::abs(middle.y()) < farthest))
        return std::nullopt;
    return std::pair {std::size_t(node), middle};
}

/// The middle of each node; none where the answer leaves one out, names one twice or does not end.
std::optional<std::vector<QPointF>> middlesIn(const QByteArray& answer, std::size_t count)
{
    std::vector<std::optional<QPointF>> found(count);
    bool ended = false;
    for (const QByteArray& line : answer.split('\n')) {
        ended = ended || line.trimmed() == "stop";
        if (!line.startsWith("node "))
            continue;
        const auto middle = middleIn(line, count);
        if (!middle || found[middle->first])
            return std::nullopt;
        found[middle->first] = middle->second;
    }
    std::vector<QPointF> middles;
    for (const auto& one : found)
        if (one)
            middles.push_back(*one);
    return ended && middles.size() == count ? std::optional(middles) : std::nullopt;
}

/// How far down boxes go so that none meets what stays.
double wayPast(const std::vector<QRectF>& fixed, const std::vector<QRectF>& boxes)
{
    const bool meets = std::any_of(boxes.begin(), boxes.end(), [&](const QRectF& box) {
        return std::any_of(fixed.begin(), fixed.end(),
            [&](const QRectF& one) { return one.adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2).intersects(box); });
    });
    if (!meets)
        return 0;
    double lowest = fixed.front().bottom();
    for (const QRectF& one : fixed)
        lowest = std::max(lowest, one.bottom());
    double top = boxes.front().top();
    for (const QRectF& box : boxes)
        top = std::min(top, box.top());
    return lowest + gap - top;
}

}

DotGraph dotGraphOf(const Drawing& drawing, const Network& network)
{
    DotGraph graph;
    std::map<PartId, PartId> outermost;
    std::map<PartId, std::size_t> index;
    QRectF all;
    for (const Shape& shape : drawing.shapes) {
        // Boxes come before those that stand in them.
        outermost.emplace(shape.id, shape.parent ? outermost.at(*shape.parent) : shape.id);
        if (shape.parent || shape.id.kind == PartKind::Note)
            continue;
        if (shape.locked || !isPlacedFreely(network, shape.id)) {
            graph.fixed.push_back(shape.rect);
            continue;
        }
        index.emplace(shape.id, graph.nodes.size());
        graph.nodes.push_back({shape.id, shape.rect.size()});
        all |= shape.rect;
    }
    graph.corner = all.topLeft();
    for (const Link& link : drawing.links) {
        const auto from = outermost.find(link.from);
        const auto to = outermost.find(link.to);
        if (from == outermost.end() || to == outermost.end() || from->second == to->second)
            continue;
        const auto a = index.find(from->second);
        const auto b = index.find(to->second);
        if (a != index.end() && b != index.end())
            graph.edges.insert(std::minmax(a->second, b->second));
    }
    return graph;
}

QByteArray dotTextOf(const DotGraph& graph)
{
    QByteArray text("digraph plan {\n");
    text += "  graph [splines=false, nodesep=" + inches(betweenBoxes) + ", ranksep=" + inches(betweenRanks) + "];\n";
    text += "  node [shape=box, fixedsize=true, label=\"\"];\n  edge [arrowhead=none];\n";
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const QSizeF size = graph.nodes[i].size;
        text += "  n" + QByteArray::number(qulonglong(i)) + " [width=" + inches(size.width())
            + ", height=" + inches(size.height()) + "];\n";
    }
    for (const auto& [from, to] : graph.edges)
        text += "  n" + QByteArray::number(qulonglong(from)) + " -> n" + QByteArray::number(qulonglong(to)) + ";\n";
    return text + "}\n";
}

Result<std::map<PartId, QPointF>> placesIn(const QByteArray& answer, const DotGraph& graph)
{
    const auto middles = middlesIn(answer, graph.nodes.size());
    if (!middles || middles->empty())
        return unreadable();
    std::vector<QRectF> boxes;
    QRectF all;
    for (std::size_t i = 0; i < middles->size(); ++i) {
        QRectF box(QPointF(), graph.nodes[i].size);
        box.moveCenter((*middles)[i]);
        boxes.push_back(box);
        all |= box;
    }
    for (QRectF& box : boxes)
        box.moveTopLeft(snapped(box.topLeft() + graph.corner - all.topLeft()));
    const double down = wayPast(graph.fixed, boxes);
    std::map<PartId, QPointF> places;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        places.emplace(graph.nodes[i].part, snapped(boxes[i].topLeft() + QPointF(0, down)));
    return places;
}

}
