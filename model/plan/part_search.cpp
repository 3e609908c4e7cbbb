#include "model/plan/part_search.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace ase {

namespace {

constexpr int mostListed = 12;
constexpr int mostAlike = 3;
constexpr qsizetype mostSlips = 5; ///< letters apart from a name that is still meant, however long that is
constexpr qsizetype fewestOfAName = 3; ///< letters that say something where they stand in a name

template<class Visit>
void forEachPart(const Network& network, const std::set<PartKind>& kinds, Visit visit)
{
    forEachTable(network, [&](const auto& table) {
        for (const auto& row : table.rows())
            if (kinds.contains(PartId(row.id).kind))
                visit(PartId(row.id));
    });
}

/// The names a part goes by in the window: its path without the word for its kind, an app by its environment and its own
/// name, and everything by its own name.
QStringList shortNamesOf(const Network& network, PartId part)
{
    const QString path = pathOf(network, part).section(u':', -1);
    QStringList names {path, nameOf(network, part)};
    if (part.kind == PartKind::App && path.contains(u'/'))
        names << path.section(u'/', 0, 0) + u'/' + path.section(u'/', -1);
    return names;
}

std::vector<PartId> called(const Network& network, const QString& name, const std::set<PartKind>& kinds)
{
    std::vector<PartId> found;
    if (!name.isEmpty())
        forEachPart(network, kinds, [&](PartId part) {
            if (shortNamesOf(network, part).contains(name, Qt::CaseInsensitive))
                found.push_back(part);
        });
    return found;
}

int likeness(const Network& network, const QString& text, PartId part)
{
    const QString word = text.toLower();
    const QString bare = word.section(u':', -1).section(u'/', -1);
    int least = lettersApart(word, pathOf(network, part));
    for (const QString& name : shortNamesOf(network, part)) {
        const QString own = name.toLower();
        least = std::min({least, lettersApart(word, own), lettersApart(bare, own)});
        if (bare.size() >= fewestOfAName && own.contains(bare))
            least = std::min(least, 1);
    }
    return least;
}

/// The first few, by their paths.
QString listOf(const Network& network, const std::vector<PartId>& parts)
{
    std::vector<std::pair<QString, PartId>> sorted;
    for (const PartId part : parts)
        sorted.emplace_back(pathOf(network, part), part);
    std::sort(sorted.begin(), sorted.end());
    QStringList names;
    for (const auto& [path, part] : sorted)
        if (names.size() < mostListed)
            names << uniquePathOf(network, part);
    names.sort();
    const qsizetype more = qsizetype(parts.size()) - names.size();
    const QString shown = names.join(QStringLiteral(", "));
    return more > 0 ? QCoreApplication::translate("Plan", "%1 and %2 more").arg(shown, QString::number(more)) : shown;
}

}

int lettersApart(const QString& first, const QString& second)
{
    constexpr qsizetype longest = 100; // longer ones are no slip of the fingers
    const QString a = first.toLower().left(longest);
    const QString b = second.toLower().left(longest);
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int change = diagonal + (a[i] != b[qsizetype(j) - 1]);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

int slipsForgiven(const QString& name)
{
    return int(std::clamp<qsizetype>(name.size() / 3, 2, mostSlips));
}

QString resourceGroupOf(const Network& network, PartId part)
{
    PartId owner = part;
    for (const PartKind inside : {PartKind::Subnet, PartKind::Peering, PartKind::SecurityRule, PartKind::Route})
        if (part.kind == inside)
            owner = containerOf(network, part).value_or(part);
    const Part* found = findPart(network, owner);
    return found && !found->resourceGroup.isEmpty() ? found->resourceGroup : network.resourceGroup;
}

QString uniquePathOf(const Network& network, PartId part)
{
    const QString path = pathOf(network, part);
    for (const QString& candidate : {path, path + u'@' + resourceGroupOf(network, part)})
        if (findByPath(network, candidate) == std::vector<PartId> {part})
            return candidate;
    return QStringLiteral("id:") + idText(part.value);
}

std::vector<PartId> partsMeant(const Network& network, const QString& text, const std::set<PartKind>& kinds)
{
    const QString word = text.trimmed();
    std::vector<PartId> found = findByPath(network, word);
    std::erase_if(found, [&](PartId part) { return !kinds.contains(part.kind); });
    if (found.empty())
        found = called(network, word, kinds);
    const qsizetype at = word.lastIndexOf(u'@');
    if (!found.empty() || at <= 0)
        return found;
    found = called(network, word.left(at), kinds);
    std::erase_if(found,
        [&](PartId part) { return resourceGroupOf(network, part).compare(word.mid(at + 1), Qt::CaseInsensitive) != 0; });
    return found;
}

QStringList pathsLike(const Network& network, const QString& text, const std::set<PartKind>& kinds)
{
    const QString word = text.trimmed();
    const int most = slipsForgiven(word.section(u':', -1).section(u'/', -1));
    std::vector<std::tuple<int, QString, PartId>> alike;
    forEachPart(network, kinds, [&](PartId part) {
        const int apart = likeness(network, word, part);
        if (apart <= most)
            alike.emplace_back(apart, pathOf(network, part), part);
    });
    std::sort(alike.begin(), alike.end());
    QStringList paths;
    for (const auto& [apart, path, part] : alike)
        if (paths.size() < mostAlike)
            paths << uniquePathOf(network, part);
    return paths;
}

Result<PartId> partMeant(const Network& network, const QString& text, const std::set<PartKind>& kinds)
{
    const auto problem = [](const char* sentence, QStringList values) {
        return Problem {.text = sentence, .values = std::move(values), .context = "Plan"};
    };
    const std::vector<PartId> found = partsMeant(network, text, kinds);
    if (found.size() == 1)
        return found.front();
    constexpr qsizetype longestEcho = 80;
    const QString named = text.size() > longestEcho ? text.left(longestEcho) + QStringLiteral("...") : text;
    if (!found.empty())
        return problem(QT_TRANSLATE_NOOP("Plan", "\"%1\" names more than one part: %2. Write one of them."),
            {named, listOf(network, found)});
    std::vector<PartId> all;
    forEachPart(network, kinds, [&](PartId part) { all.push_back(part); });
    if (all.empty())
        return problem(QT_TRANSLATE_NOOP("Plan", "There is no \"%1\" in the plan."), {named});
    if (!findByPath(network, text).empty())
        return problem(
            QT_TRANSLATE_NOOP("Plan", "\"%1\" is a part of another kind. There are: %2."), {named, listOf(network, all)});
    if (const QStringList alike = pathsLike(network, text, kinds); !alike.isEmpty())
        return problem(QT_TRANSLATE_NOOP("Plan", "There is no \"%1\" in the plan. Is it one of these: %2?"),
            {named, alike.join(QStringLiteral(", "))});
    return problem(
        QT_TRANSLATE_NOOP("Plan", "There is no \"%1\" in the plan. There are: %2."), {named, listOf(network, all)});
}

}
