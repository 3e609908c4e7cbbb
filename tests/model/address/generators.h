#pragma once

#include "model/address/address_set.h"
#include "model/address/port_set.h"

#include <rapidcheck.h>

namespace ase::test {

/// Addresses crowded at the ends and the middle of a family, so that ranges meet, touch and reach the borders.
inline rc::Gen<Address> crowdedAddress(Family family)
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 3), rc::gen::inRange(0, 12)), [family](std::pair<int, int> at) {
        const Uint128 last = Prefix::all(family).last().bits();
        const Uint128 offset = unsigned(at.second);
        return Address(family, at.first == 0 ? offset : at.first == 1 ? last - offset : last / 2 - 6 + offset);
    });
}

inline rc::Gen<Address> crowdedAddress()
{
    return rc::gen::mapcat(
        rc::gen::element(Family::V4, Family::V6, Family::Tag), [](Family family) { return crowdedAddress(family); });
}

/// Any address of a family, every bit by chance.
inline rc::Gen<Address> anyAddress(Family family)
{
    return rc::gen::map(rc::gen::pair(rc::gen::arbitrary<std::uint64_t>(), rc::gen::arbitrary<std::uint64_t>()),
        [family](std::pair<std::uint64_t, std::uint64_t> halves) {
            const Uint128 bits = Uint128(halves.first) << 64 | halves.second;
            return Address(family, bits & Prefix::all(family).last().bits());
        });
}

inline rc::Gen<AddressSet> crowdedSet()
{
    const auto range = rc::gen::map(rc::gen::pair(crowdedAddress(), crowdedAddress()), [](std::pair<Address, Address> ends) {
        return AddressRange {std::min(ends.first, ends.second), std::max(ends.first, ends.second)};
    });
    return rc::gen::map(rc::gen::container<std::vector<AddressRange>>(range),
        [](std::vector<AddressRange> ranges) { return AddressSet(std::move(ranges)); });
}

inline rc::Gen<std::uint16_t> crowdedPort()
{
    return rc::gen::map(rc::gen::inRange(0, 24), [](int at) { return std::uint16_t(at < 12 ? at : 65535 - (at - 12)); });
}

inline rc::Gen<PortSet> crowdedPorts()
{
    const auto range =
        rc::gen::map(rc::gen::pair(crowdedPort(), crowdedPort()), [](std::pair<std::uint16_t, std::uint16_t> e) {
            return PortRange {std::min(e.first, e.second), std::max(e.first, e.second)};
        });
    return rc::gen::map(rc::gen::container<std::vector<PortRange>>(range),
        [](std::vector<PortRange> ranges) { return PortSet(std::move(ranges)); });
}

}
