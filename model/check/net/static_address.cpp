#include "model/azure/address_space.h"
#include "model/check/support.h"
#include "model/plan/edit/edit_device.h"
#include "model/plan/edit/edit_environment.h"
#include "model/plan/edit/free_space.h"

namespace ase {

namespace {

struct Static {
    PartId id;
    const Part* part;
    Address address;
};

/// Whoever has an address in the subnet. A gateway's is public, as is that of an external environment.
std::vector<Static> staticsIn(SubnetId id, const Reading& plan)
{
    std::vector<Static> found;
    for (const auto& row : plan.devicesIn(id))
        if (const Address* address = valueOf(row.value->address);
            address && !std::holds_alternative<Gateway>(row.value->role))
            found.push_back({row.id, row.value.get(), *address});
    for (const auto& row : plan.environmentsIn(id))
        if (const Address* address = valueOf(row.value->inboundAddress); address && row.value->isIlb())
            found.push_back({row.id, row.value.get(), *address});
    return found;
}

Result<Plan> withFreeAddress(const Plan& plan, PartId id, SubnetId subnet)
{
    const auto address = freeAddress(*plan.network, subnet);
    if (!address)
        return Problem {
            QT_TRANSLATE_NOOP("Checks", "%1 has no free address."), {nameOf(*plan.network, subnet)}, {}, "Checks"};
    if (const auto device = id.as<DeviceId>())
        return setDeviceAddress(plan, *device, addressField(*address));
    return setInboundAddress(plan, EnvironmentId {id.value}, addressField(*address));
}

Fix freeAddressFix(const Static& one, SubnetId subnet)
{
    return {QT_TRANSLATE_NOOP("Checks", "Give %1 a free address"), {textOf(one.part->name)},
        [id = one.id, subnet](const Plan& plan) { return withFreeAddress(plan, id, subnet); }};
}

Finding found(const Static& one, SubnetId id, const Subnet& subnet)
{
    Finding finding {.about = {one.id, id}, .field = QStringLiteral("address")};
    finding.values = {textOf(one.part->name), text(one.address), textOf(subnet.name), listed(subnet.prefixes)};
    if (subnet.firstIpv4Prefix())
        finding.fixes.push_back(freeAddressFix(one, id));
    return finding;
}

std::vector<Finding> reserved(SubnetId id, const Reading& plan)
{
    const Subnet& subnet = *plan.find(id);
    std::vector<Finding> findings;
    for (const Static& one : staticsIn(id, plan))
        for (const PrefixField& field : subnet.prefixes)
            if (const Prefix* prefix = valueOf(field); prefix && azure::reservedOf(*prefix).contains(one.address)) {
                findings.push_back(found(one, id, subnet));
                break;
            }
    return findings;
}

std::vector<Finding> usedTwice(std::vector<Static> statics, const std::optional<SubnetId>& subnet)
{
    std::sort(statics.begin(), statics.end(),
        [](const Static& a, const Static& b) { return std::tie(a.address, a.id) < std::tie(b.address, b.id); });
    std::vector<Finding> findings;
    for (std::size_t i = 1; i < statics.size(); ++i) {
        const Static& one = statics[i];
        const Static& other = statics[i - 1];
        if (one.address != other.address)
            continue;
        Finding finding {.about = {one.id, other.id}, .field = QStringLiteral("address")};
        finding.values = {textOf(one.part->name), text(one.address), textOf(other.part->name), text(other.address)};
        if (subnet)
            finding.fixes.push_back(freeAddressFix(one, *subnet));
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> twiceAtSite(SiteId id, const Reading& plan)
{
    std::vector<Static> statics;
    for (const auto& row : plan.devicesAt(id))
        if (const Address* address = valueOf(row.value->address))
            statics.push_back({row.id, row.value.get(), *address});
    return usedTwice(std::move(statics), std::nullopt);
}

std::vector<Finding> unusable(SubnetId id, const Reading& plan)
{
    const Subnet& subnet = *plan.find(id);
    const std::vector<Static> statics = staticsIn(id, plan);
    std::vector<Finding> findings = usedTwice(statics, id);
    const auto prefixes = allValues(subnet.prefixes);
    if (!prefixes || prefixes->empty())
        return findings;
    for (const Static& one : statics)
        if (std::none_of(
                prefixes->begin(), prefixes->end(), [&](const Prefix& prefix) { return prefix.contains(one.address); }))
            findings.push_back(found(one, id, subnet));
    return findings;
}

}

extern const Rule reservedAddress {
    .id = "ASE-NET-015",
    .severity = Severity::Error,
    .facts = "NET-02 SUBNET-NET-01",
    .title = QT_TRANSLATE_NOOP("Checks", "Address is one Azure keeps"),
    .because =
        QT_TRANSLATE_NOOP("Checks", "%1 has %2, which is one of the first four addresses or the last one of %3 (%4)."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure never gives this address to anyone; the deployment fails."),
    .check = reserved,
};

extern const Rule unusableAddress {
    .id = "ASE-NET-016",
    .severity = Severity::Error,
    .facts = "NET-05",
    .title = QT_TRANSLATE_NOOP("Checks", "Address cannot be used here"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 cannot have %2: %3 (%4) does not hold this address, or has it already."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses an address outside the subnet, and gives none twice."),
    .check = unusable,
    .more = {twiceAtSite},
};

}
