#include "model/network/zone_answer.h"

#include <algorithm>
#include <set>

namespace ase {

namespace {

/// A record's name as it is compared; empty for the zone's own.
QString ownerOf(const QString& written)
{
    const QString name = hostName(written);
    return name == u"@" ? QString() : name;
}

QString shown(const QString& owner)
{
    return owner.isEmpty() ? QStringLiteral("@") : owner;
}

/// The name without its first label.
QString withoutFirstLabel(const QString& name)
{
    const qsizetype dot = name.indexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1);
}

/// Every name that is there because a record has it or lies under it.
std::set<QString> namesIn(const DnsZone& zone)
{
    std::set<QString> names {QString()};
    for (const DnsRecord& record : zone.records)
        if (const QString* written = record.name.value())
            for (QString name = ownerOf(*written); names.insert(name).second;)
                name = withoutFirstLabel(name);
    return names;
}

std::vector<const DnsRecord*> recordsOf(const DnsZone& zone, const QString& owner)
{
    std::vector<const DnsRecord*> records;
    for (const DnsRecord& record : zone.records)
        if (record.name.isKnown() && ownerOf(*record.name.value()) == owner)
            records.push_back(&record);
    return records;
}

}

QString hostName(const QString& written)
{
    QString name = written.trimmed().toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

bool liesIn(const QString& name, const QString& domain)
{
    return domain.isEmpty() || name == domain || name.endsWith(u'.' + domain);
}

ZoneAnswer askZone(const DnsZone& zone, const QString& origin, const QString& name)
{
    const QString asked = origin.isEmpty() ? name : name.chopped(std::min(origin.size() + 1, name.size()));
    const std::set<QString> names = namesIn(zone);
    QString closest = asked;
    ZoneAnswer answer;
    while (names.count(closest) == 0) {
        answer.below << closest.section(u'.', 0, 0);
        closest = withoutFirstLabel(closest);
    }
    answer.exists = answer.below.isEmpty();
    answer.closest = shown(closest);
    const QString wildcard = closest.isEmpty() ? QStringLiteral("*") : QStringLiteral("*.") + closest;
    const QString owner = answer.exists ? asked : wildcard;
    answer.record = shown(owner);
    answer.records = recordsOf(zone, owner);
    const bool exact = answer.exists && !answer.records.empty();
    answer.unsure = !exact && std::any_of(zone.records.begin(), zone.records.end(), [](const DnsRecord& record) {
        return !record.name.isKnown();
    });
    return answer;
}

}
