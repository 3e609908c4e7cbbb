#include "model/azure/address_space.h"
#include "model/check/support.h"

namespace ase {

namespace {

std::vector<Finding> check(SubnetId id, const Reading& plan)
{
    const Subnet& subnet = *plan.find(id);
    for (const PrefixField& field : subnet.prefixes) {
        const Prefix* prefix = valueOf(field);
        if (!prefix || prefix->family() != Family::V4
            || (prefix->length() >= azure::shortestSubnetPrefix && prefix->length() <= azure::longestSubnetPrefix))
            continue;
        Finding finding {.about = {id}, .field = QStringLiteral("prefix")};
        finding.values = {textOf(subnet.name), text(*prefix), QString::number(azure::shortestSubnetPrefix),
            QString::number(azure::longestSubnetPrefix)};
        return {finding};
    }
    return {};
}

}

extern const Rule subnetLength {
    .id = "ASE-NET-002",
    .severity = Severity::Error,
    .facts = "NET-01 DIS-21",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet has a size Azure does not offer"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 is %2; the prefix of a subnet is between /%3 and /%4."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses to create the subnet."),
    .check = check,
};

}
