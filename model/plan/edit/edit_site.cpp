#include "model/plan/edit/edit_site.h"

#include "model/plan/edit/change.h"
#include "model/plan/edit/free_space.h"

#include <algorithm>

namespace ase {

Result<Plan> addSite(const Plan& plan, SiteId id, const NewSite& wanted)
{
    const Network& network = *plan.network;
    Site added;
    added.name = wanted.name.isEmpty() ? freeName(QStringLiteral("site"), namesOf(network.sites)) : wanted.name;
    added.prefixes = {prefixField(wanted.prefix ? *wanted.prefix : freeSiteBlock(network))};
    return edit::addRow(plan, &Network::sites, id, std::move(added));
}

Result<Plan> setSitePrefixes(const Plan& plan, SiteId id, std::vector<PrefixField> prefixes)
{
    return edit::changeRow(plan, &Network::sites, id, [&](Site& row) { row.prefixes = std::move(prefixes); });
}

Result<Plan> connectSite(const Plan& plan, SiteId id, DeviceId gateway)
{
    const Device* device = plan.network->devices.find(gateway);
    if (!device)
        return edit::noLongerThere(PartKind::Device);
    if (!std::holds_alternative<Gateway>(device->role))
        return Problem {QT_TRANSLATE_NOOP("Edits",
                            "A site is connected through a VPN or ExpressRoute gateway, and %1 is none. Choose a gateway."),
            {textOf(device->name)}};
    return edit::changeRow(plan, &Network::sites, id, [&](Site& row) {
        const SiteConnection wanted {gateway};
        if (std::find(row.connections.begin(), row.connections.end(), wanted) == row.connections.end())
            row.connections.push_back(wanted);
    });
}

Result<Plan> disconnectSite(const Plan& plan, SiteId id, DeviceId gateway)
{
    return edit::changeRow(plan, &Network::sites, id,
        [&](Site& row) { std::erase_if(row.connections, [&](const auto& one) { return one.gateway == gateway; }); });
}

}
