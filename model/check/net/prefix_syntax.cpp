#include "model/azure/address_space.h"
#include "model/check/support.h"
#include "model/plan/edit/edit_site.h"
#include "model/plan/edit/edit_subnet.h"
#include "model/plan/edit/edit_virtual_network.h"

namespace ase {

namespace {

bool isWrong(const PrefixField& field, bool ofSubnet)
{
    if (!field.isKnown())
        return false;
    const Prefix* prefix = valueOf(field);
    return !prefix || (ofSubnet && prefix->family() == Family::V6 && prefix->length() != azure::subnetPrefixV6);
}

/// The field with its host bits dropped, or as it is.
PrefixField normalised(const PrefixField& field)
{
    if (!field.isKnown() || valueOf(field))
        return field;
    const auto prefix = Prefix::parseNormalised(textOf(field).trimmed().toStdString());
    return prefix ? prefixField(*prefix) : field;
}

using SetPrefixes = std::function<Result<Plan>(const Plan&, std::vector<PrefixField>)>;

std::vector<Finding> found(
    PartId id, const Part& part, const std::vector<PrefixField>& fields, bool ofSubnet, const SetPrefixes& set)
{
    std::vector<PrefixField> wrong;
    std::vector<PrefixField> mended;
    for (const PrefixField& field : fields) {
        mended.push_back(normalised(field));
        if (isWrong(field, ofSubnet))
            wrong.push_back(field);
    }
    const bool missing = fields.empty() && !part.existing;
    if (wrong.empty() && !missing)
        return {};
    Finding finding {.about = {id}, .field = QStringLiteral("prefix")};
    finding.values = {textOf(part.name), missing ? QStringLiteral("–") : listed(wrong)};
    if (!missing && std::none_of(mended.begin(), mended.end(), [&](const auto& field) { return isWrong(field, ofSubnet); }))
        finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Write %1 without host bits: %2"),
            {textOf(part.name), listed(mended)}, [set, mended](const Plan& plan) { return set(plan, mended); }});
    return {finding};
}

std::vector<Finding> ofNetwork(VirtualNetworkId id, const Reading& plan)
{
    const VirtualNetwork& network = *plan.find(id);
    return found(id, network, network.addressSpace, false, [id](const Plan& before, std::vector<PrefixField> fields) {
        return setAddressSpace(before, id, std::move(fields));
    });
}

std::vector<Finding> ofSubnet(SubnetId id, const Reading& plan)
{
    const Subnet& subnet = *plan.find(id);
    return found(id, subnet, subnet.prefixes, true, [id](const Plan& before, std::vector<PrefixField> fields) {
        return setSubnetPrefixes(before, id, std::move(fields));
    });
}

std::vector<Finding> ofSite(SiteId id, const Reading& plan)
{
    const Site& site = *plan.find(id);
    if (site.prefixes.empty())
        return {};
    return found(id, site, site.prefixes, false, [id](const Plan& before, std::vector<PrefixField> fields) {
        return setSitePrefixes(before, id, std::move(fields));
    });
}

}

extern const Rule prefixSyntax {
    .id = "ASE-NET-001",
    .severity = Severity::Error,
    .facts = "NET-01 NET-06",
    .title = QT_TRANSLATE_NOOP("Checks", "Prefix is not valid"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "The prefix of %1 is written as “%2”. A prefix is the first address of a block and its length, as in 10.0.0.0/16; "
        "an "
        "IPv6 subnet is always a /64."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the deployment, and nothing inside can be checked."),
    .check = ofNetwork,
    .more = {ofSubnet, ofSite},
};

}
