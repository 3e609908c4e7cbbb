#include "model/plan/edit/paste_services.h"

namespace ase::edit {

namespace {

class Joining {
public:
    Joining(const std::map<PartId, PartId>& copies, const Network& source, Network& network)
        : m_copies(copies)
        , m_source(source)
        , m_network(network)
    {
    }

    void join(DeviceId id)
    {
        Device device = *m_network.devices.find(id);
        aim(device.role);
        if (!(device.role == m_network.devices.find(id)->role))
            m_network.devices = m_network.devices.with(id, std::move(device));
    }
    void join(AppId id)
    {
        App app = *m_network.apps.find(id);
        app.integrationSubnet = referred(app.integrationSubnet, &Network::subnets);
        app.gatewayIntegration = referred(app.gatewayIntegration, &Network::virtualNetworks);
        for (auto* restrictions : {&app.restrictions, &app.scmRestrictions})
            for (AccessRestriction& restriction : *restrictions)
                restriction.subnet = referred(restriction.subnet, &Network::subnets);
        if (!(app == *m_network.apps.find(id)))
            m_network.apps = m_network.apps.with(id, std::move(app));
    }

private:
    template<class TypedId, class T>
    std::optional<TypedId> referred(const std::optional<TypedId>& id, Table<TypedId, T> Network::*table) const
    {
        if (!id)
            return std::nullopt;
        if (const auto copy = m_copies.find(*id); copy != m_copies.end())
            return TypedId {copy->second.value};
        return (m_network.*table).contains(*id) ? id : std::nullopt;
    }

    template<class TypedId, class T>
    void refer(std::vector<TypedId>& ids, Table<TypedId, T> Network::*table) const
    {
        std::vector<TypedId> there;
        for (const TypedId id : ids)
            if (const auto next = referred(std::optional(id), table))
                there.push_back(*next);
        ids = std::move(there);
    }

    void aim(Role& role) const
    {
        if (auto* service = std::get_if<PlatformService>(&role))
            refer(service->endpointSubnets, &Network::subnets);
        if (auto* gateway = std::get_if<ApplicationGateway>(&role))
            refer(gateway->publishes, &Network::apps);
        if (auto* server = std::get_if<DnsServer>(&role))
            refer(server->zones, &Network::dnsZones);
        auto* endpoint = std::get_if<PrivateEndpoint>(&role);
        const auto aimAt = [&](auto id, auto table) {
            const auto there = referred(std::optional(id), table);
            endpoint->target = there ? EndpointTarget(*there) : EndpointTarget(nameOf(m_source, id));
        };
        if (const auto* service = endpoint ? std::get_if<DeviceId>(&endpoint->target) : nullptr)
            aimAt(DeviceId(*service), &Network::devices);
        else if (const auto* app = endpoint ? std::get_if<AppId>(&endpoint->target) : nullptr)
            aimAt(AppId(*app), &Network::apps);
    }

    const std::map<PartId, PartId>& m_copies;
    const Network& m_source;
    Network& m_network;
};

}

void joinServices(const std::map<PartId, PartId>& copies, const Network& source, Network& network)
{
    Joining joining(copies, source, network);
    for (const auto& [before, after] : copies) {
        if (const auto device = after.as<DeviceId>())
            joining.join(*device);
        else if (const auto app = after.as<AppId>())
            joining.join(*app);
    }
}

}
