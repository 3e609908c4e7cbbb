#include "model/azure/address_space.h"
#include "model/check/support.h"
#include "model/plan/edit/edit_virtual_network.h"
#include "model/plan/edit/free_space.h"

namespace ase {

namespace {

bool isForbidden(const Prefix& prefix)
{
    const auto& blocks = azure::forbiddenBlocks();
    return std::any_of(blocks.begin(), blocks.end(), [&](const Prefix& block) { return block.overlaps(prefix); });
}

/// One finding about the ranges of the network that are wrong.
template<class Wrong>
std::vector<Finding> rangesThat(VirtualNetworkId id, const Reading& plan, Wrong wrong)
{
    const VirtualNetwork& network = *plan.find(id);
    std::vector<PrefixField> found;
    for (const PrefixField& field : network.addressSpace)
        if (const Prefix* prefix = valueOf(field); prefix && wrong(*prefix))
            found.push_back(field);
    if (found.empty())
        return {};
    return {{.about = {id}, .values = {textOf(network.name), listed(found)}, .field = QStringLiteral("prefix")}};
}

std::vector<Finding> forbidden(VirtualNetworkId id, const Reading& plan)
{
    return rangesThat(id, plan, isForbidden);
}

std::vector<Finding> publicSpace(VirtualNetworkId id, const Reading& plan)
{
    return rangesThat(id, plan, [](const Prefix& prefix) {
        return prefix.family() == Family::V4 && !isForbidden(prefix) && !azure::isPrivate(prefix);
    });
}

bool isConnected(VirtualNetworkId id, const Reading& plan)
{
    if (!plan.peeringsFrom(id).empty() || !plan.peeringsTo(id).empty())
        return true;
    for (const auto& row : plan.subnetsOf(id))
        for (const auto& device : plan.devicesIn(row.id))
            if (std::holds_alternative<Gateway>(device.value->role))
                return true;
    return false;
}

std::vector<Finding> portalRange(VirtualNetworkId id, const Reading& plan)
{
    auto found = rangesThat(id, plan, [](const Prefix& prefix) { return azure::portalDefaultBlock().contains(prefix); });
    if (found.empty() || !isConnected(id, plan))
        return {};
    return found;
}

/// Prefixes overlap only where one holds the other.
bool isInsideAnother(const std::vector<PrefixField>& space, std::size_t i)
{
    const Prefix* inner = valueOf(space[i]);
    for (std::size_t j = 0; inner && j < space.size(); ++j) {
        const Prefix* outer = valueOf(space[j]);
        if (outer && i != j && outer->contains(*inner) && (*outer != *inner || j < i))
            return true;
    }
    return false;
}

std::vector<Finding> overlapping(VirtualNetworkId id, const Reading& plan)
{
    const VirtualNetwork& network = *plan.find(id);
    std::vector<PrefixField> inside;
    std::vector<PrefixField> kept;
    for (std::size_t i = 0; i < network.addressSpace.size(); ++i)
        (isInsideAnother(network.addressSpace, i) ? inside : kept).push_back(network.addressSpace[i]);
    if (inside.empty())
        return {};
    Finding finding {.about = {id}, .values = {textOf(network.name), listed(inside)}, .field = QStringLiteral("prefix")};
    finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Keep %2 alone as the ranges of %1"),
        {textOf(network.name), listed(kept)}, [id, kept](const Plan& before) { return setAddressSpace(before, id, kept); }});
    return {finding};
}

}

extern const Rule forbiddenRange {
    .id = "ASE-NET-003",
    .severity = Severity::Error,
    .facts = "NET-03",
    .title = QT_TRANSLATE_NOOP("Checks", "Virtual network holds a range Azure forbids"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "%2 of %1 touches addresses Azure keeps for itself: multicast, broadcast, loopback, link-local or 168.63.129.16."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses to create the virtual network."),
    .check = forbidden,
};

extern const Rule overlappingRanges {
    .id = "ASE-NET-006",
    .severity = Severity::Error,
    .facts = "NET-05",
    .title = QT_TRANSLATE_NOOP("Checks", "Ranges of a virtual network overlap"),
    .because = QT_TRANSLATE_NOOP("Checks", "%2 stands inside another range of %1."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the address space."),
    .check = overlapping,
};

extern const Rule publicRange {
    .id = "ASE-NET-009",
    .severity = Severity::Warning,
    .facts = "NET-04",
    .title = QT_TRANSLATE_NOOP("Checks", "Virtual network uses public addresses"),
    .because = QT_TRANSLATE_NOOP("Checks", "%2 of %1 is neither private (RFC 1918) nor shared space (100.64.0.0/10)."),
    .consequence = QT_TRANSLATE_NOOP("Checks",
        "The owners of these addresses on the Internet cannot be reached from the network, and firewalls translate "
        "addresses "
        "where they should not."),
    .check = publicSpace,
};

extern const Rule portalDefaultRange {
    .id = "ASE-NET-010",
    .severity = Severity::Warning,
    .facts = "NET-11",
    .title = QT_TRANSLATE_NOOP("Checks", "Connected network uses the range of the portal"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "%1 holds %2, the range the portal gives every network it makes for an environment, and it is joined to others."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Two networks with this range can never be peered or connected."),
    .check = portalRange,
};

}
