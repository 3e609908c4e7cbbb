#include "model/check/nsg/subject.h"
#include "model/check/rule.h"

namespace ase {

namespace {

std::vector<Finding> check(EnvironmentId id, const Reading& plan)
{
    const auto at = guarded(id, plan);
    if (!at)
        return {};
    const VirtualNetworkTag tag = virtualNetworkTag(plan, at->subnetId);
    if (!tag.widenedBy)
        return {};
    const RouteTable* table = plan.find(*at->subnet->routeTable);
    return {{.about = {*tag.widenedBy, at->subnetId, id},
        .values = {textOf(at->subnet->name), textOf(table->name), textOf(at->group->name)}}};
}

}

extern const Rule widenedTag {
    .id = "ASE-NSG-079",
    .severity = Severity::Warning,
    .facts = "TAG-01 TAG-15",
    .title = QT_TRANSLATE_NOOP("Checks", "The default route of %2 may widen VirtualNetwork to every address in subnet %1"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "Azure adds prefixes of user-defined routes to the service tag VirtualNetwork, and this one is 0.0.0.0/0. Rules of "
        "%3 "
        "that name the tag, the default rules among them, may then match the whole Internet."),
    .consequence = QT_TRANSLATE_NOOP("Checks",
        "What was to be allowed from the network may be allowed from everywhere. Name the source ranges instead of the "
        "tag."),
    .check = check,
};

}
