#include "model/azure/service_tag_list.h"

#include <algorithm>
#include <map>

namespace ase::azure {

QString ListIdentity::toString() const
{
    return QStringLiteral("%1 %2 sha256:%3").arg(cloud, changeNumber, digest);
}

ServiceTagList::ServiceTagList(ListIdentity identity, std::vector<ListedTag> tags)
    : m_identity(std::move(identity))
{
    std::map<QString, ListedTag> ordered;
    for (ListedTag& tag : tags) {
        std::vector<AddressRange> ranges;
        ranges.reserve(tag.prefixes.size());
        for (const Prefix& prefix : tag.prefixes)
            ranges.push_back({prefix.first(), prefix.last()});
        tag.addresses = AddressSet(std::move(ranges));
        const QString key = tag.name.toLower();
        ordered.insert_or_assign(key, std::move(tag));
    }
    m_tags.reserve(ordered.size());
    for (auto& [key, tag] : ordered)
        m_tags.push_back(std::move(tag));
}

const ListedTag* ServiceTagList::find(const QString& name) const
{
    const QString key = name.toLower();
    const auto before = [](const ListedTag& tag, const QString& sought) { return tag.name.toLower() < sought; };
    const auto found = std::lower_bound(m_tags.begin(), m_tags.end(), key, before);
    return found != m_tags.end() && found->name.toLower() == key ? &*found : nullptr;
}

}
