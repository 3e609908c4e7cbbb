#include "model/azure/address_space.h"
#include "model/check/support.h"
#include "model/plan/edit/edit_virtual_network.h"
#include "model/plan/edit/free_space.h"

#include <map>
#include <set>

namespace ase {

namespace {

/// What a further range must not touch. Facts: NET-03, NET-09.
AddressSet spaceOfAll(const Reading& plan)
{
    std::vector<PrefixField> all;
    for (const auto& row : plan.virtualNetworks().rows())
        all.insert(all.end(), row.value->addressSpace.begin(), row.value->addressSpace.end());
    for (const auto& row : plan.sites().rows())
        all.insert(all.end(), row.value->prefixes.begin(), row.value->prefixes.end());
    AddressSet space = addressesOf(all);
    for (const Prefix& block : azure::forbiddenBlocks())
        space = space | block;
    return space;
}

bool isInside(const Prefix& prefix, const std::vector<Prefix>& ranges)
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const Prefix& range) { return range.contains(prefix); });
}

Fix extendFix(VirtualNetworkId id, const VirtualNetwork& network, const std::vector<PrefixField>& missing)
{
    std::vector<PrefixField> space = network.addressSpace;
    space.insert(space.end(), missing.begin(), missing.end());
    return {QT_TRANSLATE_NOOP("Checks", "Add %2 to the address space of %1"), {textOf(network.name), listed(missing)},
        [id, space](const Plan& before) { return setAddressSpace(before, id, space); }};
}

std::vector<Finding> outside(VirtualNetworkId id, const Reading& plan)
{
    const VirtualNetwork& network = *plan.find(id);
    const auto ranges = allValues(network.addressSpace);
    if (!ranges || ranges->empty())
        return {};
    std::vector<Finding> findings;
    std::optional<AddressSet> taken;
    for (const auto& row : plan.subnetsOf(id)) {
        std::vector<PrefixField> missing;
        for (const PrefixField& field : row.value->prefixes)
            if (const Prefix* prefix = valueOf(field); prefix && !isInside(*prefix, *ranges))
                missing.push_back(field);
        if (missing.empty())
            continue;
        if (!taken)
            taken = spaceOfAll(plan);
        Finding finding {.about = {row.id, id}, .field = QStringLiteral("prefix")};
        finding.values = {textOf(row.value->name), listed(missing), textOf(network.name), listed(network.addressSpace)};
        if (!taken->overlaps(addressesOf(missing)))
            finding.fixes.push_back(extendFix(id, network, missing));
        findings.push_back(std::move(finding));
    }
    return findings;
}

struct Placed {
    Prefix prefix;
    SubnetId id;
    const Subnet* subnet;
};

/// In the order of addresses, the larger first.
std::vector<Placed> placedIn(VirtualNetworkId id, const Reading& plan)
{
    std::vector<Placed> placed;
    for (const auto& row : plan.subnetsOf(id))
        for (const PrefixField& field : row.value->prefixes)
            if (const Prefix* prefix = valueOf(field))
                placed.push_back({*prefix, row.id, row.value.get()});
    std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        return std::tuple(a.prefix.first(), a.prefix.length(), a.id) < std::tuple(b.prefix.first(), b.prefix.length(), b.id);
    });
    return placed;
}

/// Free blocks of a network by length, each looked for once.
class FreeBlocks {
public:
    FreeBlocks(VirtualNetworkId id, const Reading& plan, const std::vector<Placed>& placed)
        : m_space(addressesOf(plan.find(id)->addressSpace))
    {
        std::vector<AddressRange> ranges;
        for (const Placed& one : placed)
            ranges.push_back({one.prefix.first(), one.prefix.last()});
        m_taken = AddressSet(std::move(ranges));
    }
    std::optional<Prefix> of(int length)
    {
        auto found = m_found.find(length);
        if (found == m_found.end())
            found = m_found.emplace(length, nextFreeBlock(m_space.only(Family::V4), m_taken, length)).first;
        return found->second;
    }

private:
    AddressSet m_space;
    AddressSet m_taken;
    std::map<int, std::optional<Prefix>> m_found;
};

Finding overlap(const Placed& later, const Placed& earlier, FreeBlocks& free)
{
    Finding finding {.about = {later.id, earlier.id}, .field = QStringLiteral("prefix")};
    finding.values = {textOf(later.subnet->name), text(later.prefix), textOf(earlier.subnet->name), text(earlier.prefix)};
    const Prefix* first = later.subnet->firstIpv4Prefix();
    const auto block = first && *first == later.prefix ? free.of(later.prefix.length()) : std::nullopt;
    if (block)
        finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Move %1 to %2"), {textOf(later.subnet->name), text(*block)},
            [id = later.id, prefix = *block](const Plan& before) { return withIpv4Prefix(before, id, prefix); }});
    return finding;
}

std::vector<Finding> overlapping(VirtualNetworkId id, const Reading& plan)
{
    const std::vector<Placed> placed = placedIn(id, plan);
    std::vector<Finding> findings;
    std::set<std::pair<SubnetId, SubnetId>> told;
    std::optional<FreeBlocks> free;
    const Placed* reach = nullptr;
    for (const Placed& one : placed) {
        if (reach && reach->prefix.overlaps(one.prefix) && reach->id != one.id) {
            const bool stays = one.subnet->existing && !reach->subnet->existing;
            const Placed& later = stays ? *reach : one;
            const Placed& earlier = stays ? one : *reach;
            if (!free)
                free.emplace(id, plan, placed);
            if (told.insert({later.id, earlier.id}).second)
                findings.push_back(overlap(later, earlier, *free));
        }
        if (!reach || reach->prefix.last() < one.prefix.last())
            reach = &one;
    }
    return findings;
}

}

extern const Rule subnetOutside {
    .id = "ASE-NET-004",
    .severity = Severity::Error,
    .facts = "NET-05",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet is outside its virtual network"),
    .because = QT_TRANSLATE_NOOP("Checks", "%2 of %1 is not wholly inside one range of %3 (%4)."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses to create the subnet."),
    .check = outside,
};

extern const Rule overlappingSubnets {
    .id = "ASE-NET-005",
    .severity = Severity::Error,
    .facts = "NET-05",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnets overlap"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 (%2) and %3 (%4) share addresses."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses to create the second of them."),
    .check = overlapping,
};

}
