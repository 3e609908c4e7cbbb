#include "model/network/tag_points.h"

#include "model/azure/address_space.h"
#include "model/azure/management_addresses.h"
#include "model/azure/tags.h"

namespace ase {

namespace {

/// FNV-1a over the lower-case name: the same on every run and machine.
std::uint32_t hashOf(QStringView name)
{
    std::uint32_t hash = 2166136261u;
    for (const QChar c : name.toString().toLower())
        hash = (hash ^ c.unicode()) * 16777619u;
    return hash;
}

/// A tag with a dot is a region of the tag before it, unless it is a tag in its own right.
qsizetype regionOf(const QString& name)
{
    const azure::ServiceTag* tag = azure::findServiceTag(name);
    const bool own = tag && name.compare(tag->name, Qt::CaseInsensitive) == 0;
    return own ? -1 : name.indexOf(u'.');
}

}

AddressSet tagPoints(const QString& name)
{
    const qsizetype dot = regionOf(name);
    // One bit less than the hash has: a point of a tag has 63.
    const std::uint64_t service = std::uint64_t(hashOf(QStringView(name).left(dot < 0 ? name.size() : dot)) >> 1) << 32;
    if (dot < 0)
        return AddressSet(
            std::vector {AddressRange {Address(Family::Tag, service), Address(Family::Tag, service | 0xffffffffu)}});
    const Address point(Family::Tag, service | std::max(1u, hashOf(QStringView(name).mid(dot + 1))));
    return AddressSet(std::vector {AddressRange {point, point}});
}

QString parentOf(const QString& tag)
{
    const qsizetype dot = regionOf(tag);
    return dot < 0 ? QString() : tag.left(dot);
}

const AddressSet* knownTag(const QString& name, const azure::ServiceTagList* list)
{
    static const AddressSet balancer = Prefix(azure::platformAddress, 32);
    static const AddressSet management = azure::managementSet(azure::Cloud::Public);
    if (meansTag(name, azure::tag::azureLoadBalancer))
        return &balancer;
    const bool computed = meansTag(name, azure::tag::virtualNetwork) || meansTag(name, azure::tag::internet);
    if (const azure::ListedTag* listed = list && !computed ? list->find(name) : nullptr)
        return &listed->addresses;
    return meansTag(name, azure::tag::appServiceManagement) ? &management : nullptr;
}

bool meansTag(const QString& name, QLatin1String tag)
{
    const azure::ServiceTag* found = azure::findServiceTag(name);
    return found && found->name == tag && !(found->regional && name.compare(tag, Qt::CaseInsensitive) != 0);
}

const AddressSet& everyIpv4()
{
    static const AddressSet all = AddressSet::all(Family::V4) | AddressSet::all(Family::Tag);
    return all;
}

const AddressSet& everyAddress()
{
    static const AddressSet all = everyIpv4() | AddressSet::all(Family::V6);
    return all;
}

}
