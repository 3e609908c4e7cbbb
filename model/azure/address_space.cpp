#include "model/azure/address_space.h"

#include <algorithm>

namespace ase::azure {

namespace {

constexpr std::uint32_t v4(unsigned a, unsigned b, unsigned c, unsigned d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

Prefix block(std::uint32_t first, int length)
{
    return {Address::v4(first), length};
}

}

const std::vector<Prefix>& forbiddenBlocks()
{
    static const std::vector<Prefix> blocks {block(v4(224, 0, 0, 0), 4), block(v4(255, 255, 255, 255), 32),
        block(v4(127, 0, 0, 0), 8), block(v4(169, 254, 0, 0), 16), Prefix(platformAddress, 32)};
    return blocks;
}

const std::vector<Prefix>& privateBlocks()
{
    static const std::vector<Prefix> blocks {block(v4(10, 0, 0, 0), 8), block(v4(172, 16, 0, 0), 12),
        block(v4(192, 168, 0, 0), 16), block(v4(100, 64, 0, 0), 10)};
    return blocks;
}

const std::vector<Prefix>& outsideInternetBlocks()
{
    static const std::vector<Prefix> blocks = [] {
        std::vector<Prefix> all = privateBlocks();
        all.insert(all.end(),
            {block(v4(0, 0, 0, 0), 8), block(v4(127, 0, 0, 0), 8), block(v4(169, 254, 0, 0), 16),
                block(v4(192, 0, 2, 0), 24), block(v4(198, 18, 0, 0), 15), block(v4(224, 0, 0, 0), 3)});
        return all;
    }();
    return blocks;
}

const AddressSet& unsureInternetPart()
{
    static const AddressSet unsure = AddressSet(block(v4(25, 0, 0, 0), 8))
        - AddressSet {block(v4(25, 25, 0, 0), 16), block(v4(25, 26, 0, 0), 15), block(v4(25, 132, 0, 0), 14),
            block(v4(25, 136, 0, 0), 14), block(v4(25, 140, 0, 0), 15), block(v4(25, 240, 0, 0), 14)};
    return unsure;
}

const Prefix& portalDefaultBlock()
{
    static const Prefix prefix = block(v4(192, 168, 250, 0), 23);
    return prefix;
}

AddressSet reservedOf(const Prefix& subnet)
{
    const int bits = bitsOf(subnet.family());
    if (subnet.length() > bits - 3)
        return subnet;
    const AddressSet atStart = Prefix(subnet.first(), bits - 2);
    static_assert(reservedAtStart == 4, "the first four are one block of four");
    return atStart | Prefix(subnet.last(), bits);
}

bool isPrivate(const AddressSet& addresses)
{
    AddressSet privateSpace;
    for (const Prefix& prefix : privateBlocks())
        privateSpace = privateSpace | prefix;
    return privateSpace.contains(addresses);
}

}
