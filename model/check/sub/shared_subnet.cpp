#include "model/check/support.h"

namespace ase {

namespace {

std::vector<Finding> check(SubnetId id, const Reading& plan)
{
    const auto& environments = plan.environmentsIn(id);
    if (environments.empty())
        return {};
    const Subnet& subnet = *plan.find(id);
    const auto& first = environments.front();
    std::vector<Finding> findings;
    const auto add = [&](PartId other, const Part& part) {
        findings.push_back(
            {.about = {other, id, first.id}, .values = {textOf(subnet.name), textOf(first.value->name), textOf(part.name)}});
    };
    for (const auto& row : plan.devicesIn(id))
        add(row.id, *row.value);
    for (std::size_t i = 1; i < environments.size(); ++i)
        add(environments[i].id, *environments[i].value);
    return findings;
}

}

extern const Rule sharedSubnet {
    .id = "ASE-SUB-033",
    .severity = Severity::Error,
    .facts = "VER-05 IP-09",
    .title = QT_TRANSLATE_NOOP("Checks", "Environment shares its subnet"),
    .because = QT_TRANSLATE_NOOP("Checks", "%3 stands in %1, the subnet of %2, which must hold nothing else."),
    .consequence =
        QT_TRANSLATE_NOOP("Checks", "Azure refuses the second of them; move it to another subnet of the virtual network."),
    .check = check,
};

}
