#pragma once

#include "model/network/name_resolution.h"
#include "model/network/zone_answer.h"

#include <map>

namespace ase {

/// A row of the plan's private zones, and the name it is known by, as hostName gives it.
struct NamedZone {
    const RowOf<DnsZoneId, DnsZone>* row = nullptr;
    QString origin;
};

/// One question of resolveName on its way. The servers it comes to form a path, and the outcome of each step is that of the
/// answer so far. What is not known on the way is kept apart: it turns a no into "cannot tell" at the end, and is but a
/// doubt of what was found.
class NameQuestion {
public:
    NameQuestion(const Reading& reading, QString name)
        : m_reading(reading)
        , m_name(std::move(name))
    {
    }
    /// Whether the name is an address, or the hosts file of the asker holds it.
    bool needsNoServer(const std::vector<HostsEntry>* hosts);
    void askFrom(const Standing& standing, bool fallsBack);
    NameAnswer answer() &&;

private:
    // Who asks: name_resolution.cpp
    bool isInHosts(const std::vector<HostsEntry>& hosts);
    NameOutcome askFromSubnet(SubnetId subnet, bool fallsBack);
    NameOutcome askFromSite(SiteId site);
    NameOutcome askPublic();

    // Servers and resolvers: name_servers.cpp
    /// Asks the server of that address, for a machine or a server of that standing.
    NameOutcome askAt(const AddressField& server, const Standing& standing, PartId asking);
    bool isCutOff(const Standing& standing, const Address& server);
    NameOutcome cutOff(const Standing& standing, DeviceId server);
    NameOutcome askPlatform(const Standing& standing, PartId asking);
    NameOutcome askServer(DeviceId id);
    NameOutcome answerOf(DeviceId id, const Device& device, const DnsServer& server);
    NameOutcome forward(DeviceId id, const Device& device, const std::vector<const DnsServer::Forward*>& forwards);
    NameOutcome askResolver(DeviceId id, const Device& device, const DnsServer& server);
    std::optional<NameOutcome> askZonesOf(DeviceId id, const Device& device, const DnsServer& server);

    // Zones: private_zones.cpp
    /// What 168.63.129.16 says to whoever stands in the network.
    NameOutcome askAzure(VirtualNetworkId network);
    /// None where the zones linked to the network leave the name to public DNS.
    std::optional<NameOutcome> askPrivateZones(VirtualNetworkId network);
    std::optional<NamedZone> linkedZone(VirtualNetworkId id, const QString& name);
    void tellUnlinked(VirtualNetworkId id);
    std::optional<NamedZone> mostSpecific(
        const std::vector<const RowOf<DnsZoneId, DnsZone>*>& zones, const QString& name, const QString& whose);
    NameOutcome askIn(const NamedZone& zone, const QString& name);
    NameOutcome notInZone(const NamedZone& zone, const QString& name, const ZoneAnswer& answer);
    void warnOfWildcard(const NamedZone& zone, const ZoneAnswer& answer);

    NameOutcome conclude(NameOutcome outcome, const char* text, QStringList values, const char* facts,
        std::optional<PartId> part = std::nullopt)
    {
        return ase::conclude(m_answer, outcome, text, std::move(values), facts, part);
    }
    void tell(const char* text, QStringList values, const char* facts, std::optional<PartId> part = std::nullopt)
    {
        ase::tell(m_answer, text, std::move(values), facts, part);
    }
    void leaveOpen(const char* text, QStringList values, const char* facts, std::optional<PartId> part);

    const Reading& m_reading;
    const QString m_name;
    NameAnswer m_answer;
    std::vector<NameStep> m_open;
    std::map<DeviceId, bool> m_asked; ///< true while its answer is awaited
};

}
