#include "model/plan/edit/free_space.h"

#include "model/azure/address_space.h"

namespace ase {

namespace {

constexpr int networkLength = 16;

Prefix freeBlock(const Network& network, const std::vector<Prefix>& blocks)
{
    const AddressSet taken = takenSpace(network);
    for (const Prefix& block : blocks)
        if (const auto free = nextFreeBlock(block, taken, networkLength))
            return *free;
    return {blocks.front().first(), networkLength};
}

/// The first address from the one after those Azure keeps on that is not taken. Fact: NET-02.
std::optional<Address> firstFree(const Prefix& prefix, const AddressSet& taken)
{
    const AddressSet usable = AddressSet(prefix) - azure::reservedOf(prefix) - taken;
    return usable.isEmpty() ? std::nullopt : std::optional(usable.ranges().front().first);
}

AddressSet single(const Address& address)
{
    return Prefix(address, bitsOf(address.family()));
}

}

QString freeName(const QString& stem, const QStringList& taken)
{
    for (int number = 1;; ++number) {
        const QString name = stem + u'-' + QString::number(number);
        if (!taken.contains(name, Qt::CaseInsensitive))
            return name;
    }
}

AddressSet addressesOf(const std::vector<PrefixField>& prefixes)
{
    std::vector<AddressRange> ranges;
    for (const PrefixField& field : prefixes)
        if (const Prefix* prefix = valueOf(field))
            ranges.push_back({prefix->first(), prefix->last()});
    return AddressSet(std::move(ranges));
}

AddressSet takenSpace(const Network& network)
{
    std::vector<PrefixField> all;
    for (const auto& row : network.virtualNetworks.rows())
        all.insert(all.end(), row.value->addressSpace.begin(), row.value->addressSpace.end());
    for (const auto& row : network.sites.rows())
        all.insert(all.end(), row.value->prefixes.begin(), row.value->prefixes.end());
    return addressesOf(all);
}

AddressSet subnetSpace(const Network& network, VirtualNetworkId id, std::optional<SubnetId> except)
{
    std::vector<PrefixField> all;
    for (const auto& row : network.subnets.rows())
        if (row.value->network == id && row.id != except)
            all.insert(all.end(), row.value->prefixes.begin(), row.value->prefixes.end());
    return addressesOf(all);
}

Prefix freeNetworkBlock(const Network& network)
{
    return freeBlock(network, azure::privateBlocks());
}

Prefix freeSiteBlock(const Network& network)
{
    // Sites rarely share the first private block with Azure: theirs is looked for from the second one on.
    std::vector<Prefix> blocks = azure::privateBlocks();
    std::rotate(blocks.begin(), std::next(blocks.begin()), blocks.end());
    return freeBlock(network, blocks);
}

std::optional<Prefix> freeSubnetBlock(const Network& network, VirtualNetworkId id, int length)
{
    const VirtualNetwork* holder = network.virtualNetworks.find(id);
    if (!holder)
        return std::nullopt;
    const AddressSet space = addressesOf(holder->addressSpace).only(Family::V4);
    const AddressSet taken = subnetSpace(network, id);
    for (; length <= azure::longestSubnetPrefix; ++length)
        if (const auto block = nextFreeBlock(space, taken, length))
            return block;
    return std::nullopt;
}

std::optional<Address> freeAddress(const Network& network, SubnetId id)
{
    const Subnet* subnet = network.subnets.find(id);
    const Prefix* prefix = subnet ? subnet->firstIpv4Prefix() : nullptr;
    if (!prefix)
        return std::nullopt;
    AddressSet taken;
    for (const auto& row : network.devices.rows())
        if (const Address* address = valueOf(row.value->address))
            taken = taken | single(*address);
    for (const auto& row : network.environments.rows())
        if (const Address* address = valueOf(row.value->inboundAddress))
            taken = taken | single(*address);
    return firstFree(*prefix, taken);
}

std::optional<Address> freeAddress(const Network& network, SiteId id)
{
    const Site* site = network.sites.find(id);
    const Prefix* prefix = site && !site->prefixes.empty() ? valueOf(site->prefixes.front()) : nullptr;
    if (!prefix || prefix->family() != Family::V4)
        return std::nullopt;
    AddressSet taken;
    for (const auto& row : network.devices.rows())
        if (const Address* address = valueOf(row.value->address))
            taken = taken | single(*address);
    return firstFree(*prefix, taken);
}

}
