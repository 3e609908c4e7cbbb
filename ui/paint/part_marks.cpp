#include "ui/paint/box.h"

#include <algorithm>

namespace ase {

namespace {

/// Rules and routes have no box: their group and table carry the mark.
PartId carrierOf(const Network& network, PartId id)
{
    if (const auto rule = id.as<SecurityRuleId>()) {
        if (const auto group = groupOf(network, *rule))
            return *group;
    }
    if (const auto route = id.as<RouteId>()) {
        if (const auto table = tableOf(network, *route))
            return *table;
    }
    return id;
}

constexpr int mostTipLines = 6;
const QString more = QStringLiteral("…");

void note(PartMark& mark, const Finding& finding)
{
    mark.worst = std::min(mark.worst, findingMark(finding));
    if (++mark.count <= mostTipLines)
        mark.tip += (mark.tip.isEmpty() ? QString() : QStringLiteral("\n")) + title(finding);
    else if (mark.count == mostTipLines + 1)
        mark.tip += u'\n' + more;
}

}

PartMark joined(PartMark mark, const PartMark& other)
{
    mark.worst = std::min(mark.worst, other.worst);
    mark.count += other.count;
    QStringList lines = mark.tip.split(u'\n') + other.tip.split(u'\n');
    lines.removeAll(more);
    if (lines.size() > mostTipLines || mark.count > lines.size())
        lines = lines.mid(0, mostTipLines) << more;
    mark.tip = lines.join(u'\n');
    return mark;
}

PartMarks::PartMarks(const CheckResult* findings)
{
    if (!findings || !findings->plan)
        return;
    std::vector<std::pair<PartId, const Finding*>> open;
    for (const Finding& finding : findings->findings) {
        if (!finding.about.empty() && !findings->isAccepted(finding))
            open.emplace_back(carrierOf(*findings->plan->network, finding.about.front()), &finding);
    }
    std::stable_sort(open.begin(), open.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [id, finding] : open) {
        if (m_marks.empty() || m_marks.back().first != id)
            m_marks.emplace_back(id, PartMark {});
        note(m_marks.back().second, *finding);
    }
}

bool PartMarks::differsIn(PartKind kind, const PartMarks& other) const
{
    const auto isKind = [kind](const auto& mark) { return mark.first.kind == kind; };
    auto mine = m_marks.begin();
    auto theirs = other.m_marks.begin();
    while (true) {
        mine = std::find_if(mine, m_marks.end(), isKind);
        theirs = std::find_if(theirs, other.m_marks.end(), isKind);
        if (mine == m_marks.end() || theirs == other.m_marks.end())
            return (mine == m_marks.end()) != (theirs == other.m_marks.end());
        if (mine->first != theirs->first || mine->second.worst != theirs->second.worst)
            return true;
        ++mine;
        ++theirs;
    }
}

const PartMark* PartMarks::find(PartId id) const
{
    const auto at = std::lower_bound(
        m_marks.begin(), m_marks.end(), id, [](const auto& mark, const PartId& key) { return mark.first < key; });
    return at != m_marks.end() && at->first == id ? &at->second : nullptr;
}

std::optional<FindingMark> PartMarks::worst(PartId id) const
{
    const PartMark* mark = find(id);
    return mark ? std::optional(mark->worst) : std::nullopt;
}

}
