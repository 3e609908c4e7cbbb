#include "ui/trace/near_names.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ase {

namespace {

constexpr std::size_t most = 3;

/// Letters to be put in, left out or changed to make one text of the other.
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = std::exchange(
                row[std::size_t(j) + 1], std::min({changed, row[std::size_t(j)] + 1, row[std::size_t(j) + 1] + 1}));
        }
    }
    return row.back();
}

}

QStringList nearestLabels(const std::vector<TraceChoice>& choices, const QString& text)
{
    const QString wanted = text.trimmed().toLower();
    if (wanted.isEmpty())
        return {};
    std::vector<std::pair<int, QString>> ranked;
    for (const TraceChoice& choice : choices) {
        const QString label = choice.label.toLower();
        int far = label.contains(wanted) ? 0 : distance(wanted, label);
        for (const QString& part : label.split(u'/')) // few write whose app it is
            far = std::min(far, distance(wanted, part));
        if (far <= std::max<int>(2, int(wanted.size()) / 3))
            ranked.emplace_back(far, choice.label);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList nearest;
    for (std::size_t at = 0; at < std::min(most, ranked.size()); ++at)
        nearest << ranked[at].second;
    return nearest;
}

}
