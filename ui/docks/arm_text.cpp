#include "ui/docks/arm_text.h"

#include "model/exchange/arm/export_template.h"
#include "model/exchange/json/write.h"

#include <algorithm>

namespace ase {

namespace {

bool hasRetiredEnvironment(const Network& network, const std::optional<std::set<PartId>>& parts)
{
    const auto& rows = network.environments.rows();
    return std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
        const bool within = !parts || parts->contains(row.id);
        return within && !row.value->existing && row.value->generation != Generation::V3;
    });
}

}

ArmText armText(const Plan& plan, const std::optional<std::set<PartId>>& parts)
{
    const json::Value tree = parts ? arm::exportTemplate(plan, *parts) : arm::exportTemplate(plan);
    const json::Value* resources = tree.find(u"resources");
    return {QString::fromUtf8(json::write(tree)), resources ? int(resources->items().size()) : 0,
        hasRetiredEnvironment(*plan.network, parts)};
}

}
