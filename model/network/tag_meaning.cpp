#include "model/network/tag_meaning.h"

#include "model/azure/address_space.h"
#include "model/azure/tags.h"
#include "model/network/tag_points.h"

namespace ase {

namespace {

constexpr const char* widened = QT_TRANSLATE_NOOP(
    "Network", "A user-defined default route of the subnet may widen the tag VirtualNetwork to every address.");
constexpr const char* someOfParent =
    QT_TRANSLATE_NOOP("Network", "Which addresses of the tag %1 are those of %2 is not known here.");
constexpr const char* noList = QT_TRANSLATE_NOOP("Network",
    "The addresses of the tag %1 are not known here: it is taken to hold none that a prefix or another tag names.");
constexpr const char* recordedInPart =
    QT_TRANSLATE_NOOP("Network", "It is recorded only in part which addresses of 25.0.0.0/8 the tag Internet holds.");
constexpr const char* noV6 = QT_TRANSLATE_NOOP("Network", "No IPv6 address of the tag AzureLoadBalancer is known.");

TagMeaning exactly(const AddressSet& set)
{
    return {.sure = set, .possible = set, .doubts = {}, .exact = true, .assumed = {}, .assumption = {}};
}

/// What a tag without a known list may hold: addresses of the Internet. Fact: TAG-17.
AddressSet publicAddresses(const VirtualNetworkTag* network)
{
    return internetTag(network ? *network : VirtualNetworkTag {});
}

TagMeaning virtualNetwork(const VirtualNetworkTag& network)
{
    TagMeaning meaning = exactly(network.sure);
    meaning.possible = network.sure | network.maybe;
    meaning.doubts = network.doubts;
    if (!network.doubts.empty()) // ranges that are not known are taken to be private ones, as advised: NET-04
        for (const Prefix& block : azure::privateBlocks())
            meaning.possible = meaning.possible | AddressSet(block);
    if (!network.maybe.isEmpty())
        meaning.doubts.push_back(doubt(widened));
    return meaning;
}

TagMeaning internet(const VirtualNetworkTag& network)
{
    TagMeaning meaning = exactly(internetTag(network));
    meaning.assumed = azure::unsureInternetPart() & meaning.sure;
    meaning.assumption = doubt(recordedInPart);
    return meaning;
}

/// A region of a tag that is known as a whole lies in it, and no more is known of it. Fact: TAG-17.
TagMeaning regionOf(const QString& tag, const QString& parent, const AddressSet& whole)
{
    TagMeaning meaning = exactly({});
    meaning.possible = whole;
    meaning.exact = false;
    meaning.doubts.push_back(doubt(someOfParent, {parent, tag}));
    return meaning;
}

TagMeaning unresolved(const QString& tag, const VirtualNetworkTag* network)
{
    TagMeaning meaning = exactly(tagPoints(tag));
    meaning.exact = false;
    meaning.assumed = publicAddresses(network);
    meaning.assumption = doubt(noList, {tag});
    return meaning;
}

}

TagMeaning meaningOf(const QString& tag, const VirtualNetworkTag* network, const azure::ServiceTagList* list)
{
    if (const AddressSet* known = knownTag(tag, list)) {
        TagMeaning meaning = exactly(*known);
        if (meansTag(tag, azure::tag::azureLoadBalancer)) {
            meaning.assumed = AddressSet::all(Family::V6);
            meaning.assumption = doubt(noV6);
        }
        return meaning;
    }
    const bool isNetwork = meansTag(tag, azure::tag::virtualNetwork);
    if (isNetwork || meansTag(tag, azure::tag::internet)) {
        if (!network)
            return exactly(tagPoints(tag));
        return isNetwork ? virtualNetwork(*network) : internet(*network);
    }
    const QString parent = parentOf(tag);
    const AddressSet* whole = parent.isEmpty() ? nullptr : knownTag(parent, list);
    return whole ? regionOf(tag, parent, *whole) : unresolved(tag, network);
}

}
