#pragma once

#include "ui/paint/box.h"

namespace ase {

/// The lines of a plan with their captions, without a path. Lines whose ends are not drawn are left out; those of parts in a
/// collapsed box end at it, and within one box none is drawn.
std::vector<Link> linksOf(
    const Plan& plan, const std::vector<Box>& boxes, const PartMarks& marks, const HiddenLayers& hidden);

using BoxIndex = QHash<std::pair<int, quint64>, int>;

/// Routes lines at right angles around the outermost boxes, as far as a simple way exists, and decides which captions have
/// room. Up to mostCompared lines keep apart from one another; in a mesh of more, each is routed as if it were alone, so
/// that it need not be routed again because of another one.
class Router {
public:
    static constexpr std::size_t mostCompared = 250;

    /// `boxes` stand at `rects`, `index` leads to the box of a part by kind and value; all must outlive it. `links` are all
    /// that there are, `ends` the outermost boxes at both ends of each.
    Router(const std::vector<Box>& boxes, const std::vector<QRectF>& rects, const BoxIndex& index,
        const std::vector<Link>& links, const std::vector<std::pair<int, int>>& ends, const Theme& theme);
    ~Router();
    Router(const Router&) = delete;
    Router& operator=(const Router&) = delete;

    void route(Link& link);
    /// Where a box must change for the line to run another way, beside its ends.
    static QRectF surroundings(const QRectF& from, const QRectF& to);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}
