#pragma once

#include "model/address/address.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace ase {

/// First and last point of one field, both included. A point is a number in the order of the field: a port, an IPv4 address
/// or point of a tag in 64 bits, an IPv6 address in 128.
template<class Key>
struct KeyRange {
    Key first;
    Key last;
    bool operator==(const KeyRange&) const = default;
};

/// Ranges in order that neither touch nor overlap.
template<class Key>
using KeyRanges = std::span<const KeyRange<Key>>;

/// IPv4 addresses come first, points of tags in the upper half. IPv6 has an order of its own.
using Key4 = std::uint64_t;
using Key6 = Uint128;
constexpr Key4 firstTagKey = Key4(1) << 63;

constexpr Key4 key4Of(const Address& address)
{
    return Key4(address.bits()) | (address.family() == Family::Tag ? firstTagKey : 0);
}
constexpr Address addressOf(Key4 key)
{
    return key < firstTagKey ? Address(Family::V4, key) : Address(Family::Tag, key & ~firstTagKey);
}
constexpr Address addressOf(Key6 key)
{
    return {Family::V6, key};
}

/// How a set lies to another one.
enum class Lies : std::uint8_t { Apart, Across, Around };

/// `Around`: `other` holds every point of `set`; `Across`: some; `Apart`: none. An empty `set` lies apart.
template<class Key>
Lies lie(KeyRanges<Key> set, KeyRanges<Key> other)
{
    if (set.empty() || other.empty() || other.back().last < set.front().first || set.back().last < other.front().first)
        return Lies::Apart;
    bool some = false;
    bool every = true;
    auto at = other.begin();
    for (const KeyRange<Key>& range : set) {
        if (other.end() - at > 16)
            at = std::lower_bound(
                at, other.end(), range.first, [](const KeyRange<Key>& o, const Key& key) { return o.last < key; });
        else
            while (at != other.end() && at->last < range.first)
                ++at;
        if (at == other.end())
            return some ? Lies::Across : Lies::Apart;
        some = some || at->first <= range.last;
        every = every && at->first <= range.first && range.last <= at->last;
        if (some && !every)
            return Lies::Across;
    }
    return some ? Lies::Around : Lies::Apart;
}

template<class Key>
bool holds(KeyRanges<Key> set, const Key& key)
{
    if (set.size() > 8) {
        const auto at = std::lower_bound(
            set.begin(), set.end(), key, [](const KeyRange<Key>& range, const Key& k) { return range.last < k; });
        return at != set.end() && at->first <= key;
    }
    for (const KeyRange<Key>& range : set)
        if (key <= range.last)
            return range.first <= key;
    return false;
}

}
