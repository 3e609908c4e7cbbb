#include "model/plan/edit/edit_role.h"

#include "model/plan/edit/change.h"

namespace ase {

namespace {

/// The plan with the role of a device changed by `change(Role&)`, which returns false for a role it is not meant for.
Result<Plan> changeRole(const Plan& plan, DeviceId id, const char* otherwise, const auto& change)
{
    const Device* device = plan.network->devices.find(id);
    if (!device)
        return edit::noLongerThere(PartKind::Device);
    Role role = device->role;
    if (!change(role))
        return Problem {otherwise, {textOf(device->name)}};
    return edit::changeRow(plan, &Network::devices, id, [&](Device& row) { row.role = role; });
}

}

Result<Plan> setForwarding(const Plan& plan, DeviceId id, const Forwarding& forwarding)
{
    return changeRole(
        plan, id, QT_TRANSLATE_NOOP("Edits", "%1 is no firewall or appliance and passes nothing on."), [&](Role& role) {
            if (auto* firewall = std::get_if<Firewall>(&role))
                firewall->forwarding = forwarding;
            else if (auto* appliance = std::get_if<Appliance>(&role))
                appliance->forwarding = forwarding;
            else
                return false;
            return true;
        });
}

Result<Plan> setPublishedApps(const Plan& plan, DeviceId id, std::vector<AppId> apps)
{
    if (!edit::areIn(plan.network->apps, apps))
        return edit::noLongerThere(PartKind::App);
    return changeRole(
        plan, id, QT_TRANSLATE_NOOP("Edits", "%1 is no application gateway and publishes no apps."), [&](Role& role) {
            auto* gateway = std::get_if<ApplicationGateway>(&role);
            if (gateway)
                gateway->publishes = std::move(apps);
            return gateway != nullptr;
        });
}

Result<Plan> setServedZones(const Plan& plan, DeviceId id, std::vector<DnsZoneId> zones)
{
    if (!edit::areIn(plan.network->dnsZones, zones))
        return edit::noLongerThere(PartKind::DnsZone);
    return changeRole(plan, id, QT_TRANSLATE_NOOP("Edits", "%1 is no name server and holds no zones."), [&](Role& role) {
        auto* server = std::get_if<DnsServer>(&role);
        if (server)
            server->zones = std::move(zones);
        return server != nullptr;
    });
}

Result<Plan> setSignIn(const Plan& plan, DeviceId id, SignIn signIn)
{
    return changeRole(plan, id, QT_TRANSLATE_NOOP("Edits", "%1 signs in nowhere: only deployment servers and clients do."),
        [&](Role& role) {
            if (auto* server = std::get_if<DeploymentServer>(&role))
                server->signIn = signIn;
            else if (auto* client = std::get_if<Client>(&role))
                client->signIn = signIn;
            else
                return false;
            return true;
        });
}

}
