#pragma once

#include "model/address/prefix.h"

#include <initializer_list>

namespace ase {

/// First and last address of one family, both included; `first <= last`.
struct AddressRange {
    Address first;
    Address last;
    bool operator==(const AddressRange&) const = default;
};

/// A set of addresses of any families: sorted ranges that neither touch nor overlap, so equal sets compare equal.
class AddressSet {
public:
    AddressSet() = default;
    AddressSet(const Prefix& prefix);
    AddressSet(std::initializer_list<Prefix> prefixes);
    /// Ranges in any order, overlapping or not. A reversed range or one across families is left out.
    explicit AddressSet(std::vector<AddressRange> ranges);

    /// All addresses of a family.
    static AddressSet all(Family family) { return AddressSet(Prefix::all(family)); }

    const std::vector<AddressRange>& ranges() const { return m_ranges; }
    bool isEmpty() const { return m_ranges.empty(); }
    bool contains(const Address& address) const;
    bool contains(const AddressSet& other) const { return (other - *this).isEmpty(); }
    bool overlaps(const AddressSet& other) const { return !(*this & other).isEmpty(); }
    /// Number of addresses of a family; the largest number stands for all of IPv6.
    Uint128 count(Family family) const;
    /// The fewest blocks that make up the set, in order.
    std::vector<Prefix> prefixes() const;
    AddressSet only(Family family) const { return *this & all(family); }

    AddressSet operator|(const AddressSet& other) const;
    AddressSet operator&(const AddressSet& other) const;
    AddressSet operator-(const AddressSet& other) const;
    bool operator==(const AddressSet&) const = default;

private:
    std::vector<AddressRange> m_ranges;
};

/// The first aligned block of `length` inside `space` that touches nothing of `used`, in address order; none if full.
std::optional<Prefix> nextFreeBlock(const AddressSet& space, const AddressSet& used, int length);

}
