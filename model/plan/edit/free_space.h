#pragma once

#include "model/address/address_set.h"
#include "model/plan/plan.h"

#include <QStringList>

namespace ase {

/// "stem-1", "stem-2" ...: the first that is not among `taken`, letter case ignored. Fact: NAME-13.
QString freeName(const QString& stem, const QStringList& taken);
/// Names of the rows of a table, expressions of unknown ones included.
template<class Key, class T>
QStringList namesOf(const Table<Key, T>& table)
{
    QStringList names;
    for (const auto& row : table.rows())
        names.append(textOf(row.value->name));
    return names;
}

/// All addresses of the fields that have a value.
AddressSet addressesOf(const std::vector<PrefixField>& prefixes);
/// What virtual networks and sites of the plan hold.
AddressSet takenSpace(const Network& network);
/// The prefixes of all subnets of a virtual network, one of them left out if asked.
AddressSet subnetSpace(const Network& network, VirtualNetworkId id, std::optional<SubnetId> except = std::nullopt);

/// A /16 for another virtual network, or site: of the private blocks, away from all networks and sites of the plan. The
/// first block of all where none is free. Facts: NET-04, NET-09.
Prefix freeNetworkBlock(const Network& network);
Prefix freeSiteBlock(const Network& network);
/// The next free IPv4 block for a subnet of that prefix length; a smaller one where that is all there is; none where the
/// network is full or has no known address space.
std::optional<Prefix> freeSubnetBlock(const Network& network, VirtualNetworkId id, int length);
/// The first usable address of the subnet that no device or environment has; none where there is none. Fact: NET-02.
std::optional<Address> freeAddress(const Network& network, SubnetId id);
/// The same of a site's first prefix, whose first addresses are left to its own equipment.
std::optional<Address> freeAddress(const Network& network, SiteId id);

}
