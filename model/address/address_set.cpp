#include "model/address/address_set.h"

#include <algorithm>

namespace ase {

namespace {

bool isLastOfFamily(const Address& address)
{
    return address == Prefix::all(address.family()).last();
}

Address next(const Address& address)
{
    return {address.family(), address.bits() + 1};
}

Address previous(const Address& address)
{
    return {address.family(), address.bits() - 1};
}

bool touches(const AddressRange& left, const Address& first)
{
    return left.last.family() == first.family()
        && (first <= left.last || (!isLastOfFamily(left.last) && next(left.last) == first));
}

}

AddressSet::AddressSet(const Prefix& prefix)
    : m_ranges {{prefix.first(), prefix.last()}}
{
}

AddressSet::AddressSet(std::initializer_list<Prefix> prefixes)
{
    std::vector<AddressRange> ranges;
    for (const Prefix& prefix : prefixes)
        ranges.push_back({prefix.first(), prefix.last()});
    *this = AddressSet(std::move(ranges));
}

AddressSet::AddressSet(std::vector<AddressRange> ranges)
{
    std::erase_if(ranges,
        [](const AddressRange& range) { return range.first.family() != range.last.family() || range.last < range.first; });
    std::sort(ranges.begin(), ranges.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const AddressRange& range : ranges) {
        if (!m_ranges.empty() && touches(m_ranges.back(), range.first))
            m_ranges.back().last = std::max(m_ranges.back().last, range.last);
        else
            m_ranges.push_back(range);
    }
}

bool AddressSet::contains(const Address& address) const
{
    auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), address,
        [](const Address& value, const AddressRange& range) { return value < range.first; });
    return after != m_ranges.begin() && address <= std::prev(after)->last;
}

Uint128 AddressSet::count(Family family) const
{
    Uint128 count = 0;
    for (const AddressRange& range : m_ranges) {
        if (range.first.family() != family)
            continue;
        const Uint128 more = range.last.bits() - range.first.bits();
        if (more == ~Uint128(0))
            return more;
        count += more + 1;
    }
    return count;
}

std::vector<Prefix> AddressSet::prefixes() const
{
    std::vector<Prefix> blocks;
    for (const AddressRange& range : m_ranges) {
        Address at = range.first;
        while (true) {
            Prefix block(at, bitsOf(at.family()));
            for (auto wider = block.parent(); wider && wider->first() == at && wider->last() <= range.last;
                 wider = wider->parent())
                block = *wider;
            blocks.push_back(block);
            if (block.last() == range.last)
                break;
            at = next(block.last());
        }
    }
    return blocks;
}

AddressSet AddressSet::operator|(const AddressSet& other) const
{
    std::vector<AddressRange> all = m_ranges;
    all.insert(all.end(), other.m_ranges.begin(), other.m_ranges.end());
    return AddressSet(std::move(all));
}

AddressSet AddressSet::operator&(const AddressSet& other) const
{
    AddressSet result;
    auto a = m_ranges.begin();
    auto b = other.m_ranges.begin();
    while (a != m_ranges.end() && b != other.m_ranges.end()) {
        const Address first = std::max(a->first, b->first);
        const Address last = std::min(a->last, b->last);
        if (first <= last)
            result.m_ranges.push_back({first, last});
        if (a->last < b->last)
            ++a;
        else
            ++b;
    }
    return result;
}

AddressSet AddressSet::operator-(const AddressSet& other) const
{
    AddressSet result;
    auto taken = other.m_ranges.begin();
    for (AddressRange rest : m_ranges) {
        while (taken != other.m_ranges.end() && taken->last < rest.first)
            ++taken;
        bool left = true;
        for (auto cut = taken; left && cut != other.m_ranges.end() && cut->first <= rest.last; ++cut) {
            if (rest.first < cut->first)
                result.m_ranges.push_back({rest.first, previous(cut->first)});
            left = cut->last < rest.last;
            if (left)
                rest.first = next(cut->last);
        }
        if (left)
            result.m_ranges.push_back(rest);
    }
    return result;
}

std::optional<Prefix> nextFreeBlock(const AddressSet& space, const AddressSet& used, int length)
{
    for (const Prefix& gap : (space - used).prefixes())
        if (gap.length() <= length && length <= bitsOf(gap.family()))
            return Prefix(gap.first(), length);
    return std::nullopt;
}

}
