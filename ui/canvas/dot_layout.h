#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"
#include "ui/paint/diagram.h"

#include <QByteArray>
#include <QSizeF>

#include <map>
#include <set>
#include <utility>
#include <vector>

/// Graphviz's `dot` as an advisor: what it is asked, and what its answer means. It runs as a program of its own.
namespace ase {

/// The outermost boxes that a person may move, and who is joined with whom.
struct DotGraph {
    struct Node {
        PartId part;
        QSizeF size; ///< in canvas units
    };
    std::vector<Node> nodes;
    std::set<std::pair<std::size_t, std::size_t>> edges; ///< by place in `nodes`, each once
    QPointF corner; ///< top left of the boxes as they stand
    std::vector<QRectF> fixed; ///< locked boxes, which stay
};

/// Notes stay where a person put them, and are no nodes.
DotGraph dotGraphOf(const Drawing& drawing, const Network& network);
/// What `dot -Tplain` reads.
QByteArray dotTextOf(const DotGraph& graph);
/// Where the boxes go by an answer of `dot -Tplain`, with the corner where it was, or below the locked boxes where they
/// would meet those. Refuses whatever does not place each node exactly once.
Result<std::map<PartId, QPointF>> placesIn(const QByteArray& answer, const DotGraph& graph);

}
