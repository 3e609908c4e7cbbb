#include "ui/paint/captions.h"

#include "ui/paint/meets.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace ase {

Captions::Captions(const Theme& theme, const BoxGrid& roots)
    : m_roots(roots)
    , m_ruler(theme)
    , m_sizes(theme)
{
}

void Captions::setAnchor(Link& link, const QPolygonF& path)
{
    double longest = -1;
    for (qsizetype i = 1; i < path.size(); ++i) {
        const bool level = path[i].y() == path[i - 1].y();
        const double length = QLineF(path[i - 1], path[i]).length() + (level ? 0.5 : 0);
        if (length > longest) {
            longest = length;
            link.anchor = (path[i - 1] + path[i]) / 2;
        }
    }
}

bool Captions::fits(Link& link, const QPolygonF& path, double spread, const std::vector<LineBand>& lines)
{
    setAnchor(link, path);
    double longest = 0;
    for (qsizetype i = 1; i < path.size(); ++i) {
        const double length = std::abs(path[i].x() - path[i - 1].x());
        if (path[i].y() == path[i - 1].y() && length > longest) {
            longest = length;
            link.anchor = (path[i - 1] + path[i]) / 2;
        }
    }
    double width = m_ruler.name(link.title);
    for (const QString& line : link.there + link.back)
        width = std::max(width, m_ruler.detail(line));
    const double row = m_sizes.detailLine + 2;
    const double above = spread / 2 + 6 + (link.kind == LinkKind::Peering ? double(link.back.size()) * row : row);
    const double below = spread / 2 + 6 + double(link.there.size()) * row;
    const QRectF captions(link.anchor.x() - width / 2, link.anchor.y() - above, width, above + below);
    const auto isMet = [&](const QRectF& other) { return other.intersects(captions); };
    bool clear = true;
    m_roots.visit(captions, [&](int) { return clear = false; });
    if (width > longest || !clear || std::any_of(m_taken.begin(), m_taken.end(), isMet))
        return false;
    const auto crosses = [&](const LineBand& other) { return isMet(bandAround(other, other.half + 1)); };
    if (std::any_of(lines.begin(), lines.end(), crosses))
        return false;
    if (!link.title.isEmpty())
        m_taken.push_back(captions);
    return true;
}

int Captions::countUnder(const QRectF& band) const
{
    return int(std::count_if(m_taken.begin(), m_taken.end(), [&](const QRectF& taken) { return meets(band, taken); }));
}

}
