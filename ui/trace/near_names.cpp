#include "ui/trace/near_names.h"

#include "model/plan/part_search.h"

#include <algorithm>
#include <utility>

namespace ase {

namespace {

constexpr std::size_t most = 3;

}

QStringList nearestLabels(const std::vector<TraceChoice>& choices, const QString& text)
{
    const QString wanted = text.trimmed().toLower();
    if (wanted.isEmpty())
        return {};
    std::vector<std::pair<int, QString>> ranked;
    for (const TraceChoice& choice : choices) {
        const QString label = choice.label.toLower();
        int far = label.contains(wanted) ? 0 : lettersApart(wanted, label);
        for (const QString& part : label.split(u'/')) // few write whose app it is
            far = std::min(far, lettersApart(wanted, part));
        if (far <= slipsForgiven(wanted))
            ranked.emplace_back(far, choice.label);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList nearest;
    for (std::size_t at = 0; at < std::min(most, ranked.size()); ++at)
        nearest << ranked[at].second;
    return nearest;
}

}
