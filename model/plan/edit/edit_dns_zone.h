#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

namespace ase {

struct NewDnsZone {
    QString name = {}; ///< empty: a free one
    std::vector<DnsRecord> records = {};
    std::vector<ZoneLink> links = {};
};
/// Refuses links to networks that are not in the plan. Facts: DNS-09, ARM-16.
Result<Plan> addDnsZone(const Plan& plan, DnsZoneId id, const NewDnsZone& wanted = {});
Result<Plan> setDnsRecords(const Plan& plan, DnsZoneId id, std::vector<DnsRecord> records);
/// The same plan where the network is linked, or not linked, already.
Result<Plan> linkZone(const Plan& plan, DnsZoneId id, VirtualNetworkId network);
Result<Plan> unlinkZone(const Plan& plan, DnsZoneId id, VirtualNetworkId network);
/// Whether names the zone lacks are asked of public DNS in that network. Refuses one it is not linked to. Fact: DNS-16.
Result<Plan> setLinkFallsBack(const Plan& plan, DnsZoneId id, VirtualNetworkId network, bool fallsBack);

}
