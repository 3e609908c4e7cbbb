#include "ui/charts/space_map.h"

#include "model/address/address_set.h"
#include "model/azure/address_space.h"
#include "model/azure/sizes.h"

#include <algorithm>

namespace ase {

namespace {

AddressSet spaceOf(const std::vector<PrefixField>& prefixes)
{
    std::vector<AddressRange> ranges;
    for (const PrefixField& field : prefixes) {
        const Prefix* prefix = valueOf(field);
        if (prefix && prefix->family() == Family::V4)
            ranges.push_back({prefix->first(), prefix->last()});
    }
    return AddressSet(std::move(ranges));
}

std::optional<Prefix> offerOf(const AddressRange& gap)
{
    const AddressSet space(std::vector<AddressRange> {gap});
    for (int length = azure::subnetSize(Generation::V3).advised; length <= azure::longestSubnetPrefix; ++length) {
        if (const auto block = nextFreeBlock(space, {}, length))
            return block;
    }
    return std::nullopt;
}

}

std::vector<SpaceBlock> spaceMap(const Network& network, VirtualNetworkId id)
{
    std::vector<SpaceBlock> blocks;
    const VirtualNetwork* vnet = network.virtualNetworks.find(id);
    if (!vnet)
        return blocks;
    AddressSet taken;
    for (const auto& row : network.subnets.rows()) {
        if (row.value->network != id)
            continue;
        taken = taken | spaceOf(row.value->prefixes);
        if (const Prefix* prefix = row.value->firstIpv4Prefix())
            blocks.push_back({row.id, textOf(row.value->name), *prefix, prefix->first(), prefix->last()});
    }
    const AddressSet gaps = spaceOf(vnet->addressSpace) - taken;
    for (const AddressRange& gap : gaps.ranges()) {
        if (const auto offer = offerOf(gap))
            blocks.push_back({std::nullopt, {}, *offer, gap.first, gap.last});
    }
    std::stable_sort(
        blocks.begin(), blocks.end(), [](const SpaceBlock& a, const SpaceBlock& b) { return a.first < b.first; });
    return blocks;
}

}
