#pragma once

#include "model/check/rule.h"
#include "model/network/only_referred_to.h"

#include <algorithm>

/// What the checks of several topics are made of.
namespace ase {

/// Every text of the list, parted by commas.
QString listed(const std::vector<PrefixField>& fields);
/// The values of the fields; none where one of them is unknown or does not parse: nothing can be told of the whole then.
std::optional<std::vector<Prefix>> allValues(const std::vector<PrefixField>& fields);

/// Whether the part is the first of its table, which answers for all of them: one answer about pairs of a whole table.
template<class Key, class T>
bool answersForAll(const Table<Key, T>& table, Key id)
{
    return !table.isEmpty() && table.rows().front().id == id;
}

/// Instances of a plan when it has grown: never fewer than today. None where they are unknown.
std::optional<int> plannedInstances(const AppServicePlan& plan);
/// Of all plans of an environment; unknown ones count as nothing.
int plannedInstances(const Reading& plan, EnvironmentId environment);
/// The network an environment stands in, as far as it is known.
std::optional<VirtualNetworkId> networkOf(const Reading& plan, const Environment& environment);

/// A prefix of that length for the subnet: around the one it has where that is free, else the next free block of its
/// network. None where there is no room, the subnet has no IPv4 prefix, or it is as large already.
std::optional<Prefix> largerPrefix(const Reading& plan, SubnetId id, int length);
/// The mend that gives the subnet such a prefix; none where there is no room.
std::vector<Fix> enlargeFix(const Reading& plan, SubnetId id, std::optional<int> length);
/// The subnet with another first IPv4 prefix, the others as they are.
Result<Plan> withIpv4Prefix(const Plan& plan, SubnetId id, const Prefix& prefix);

}
