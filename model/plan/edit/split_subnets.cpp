#include "model/plan/edit/split_subnets.h"

#include "model/azure/address_space.h"
#include "model/azure/special_subnets.h"
#include "model/plan/edit/change.h"
#include "model/plan/edit/free_space.h"
#include "model/plan/edit/remove_parts.h"

#include <algorithm>

namespace ase {

namespace {

/// Scenarios about one subnet ask about another from now on.
void askInstead(Scenarios& scenarios, SubnetId before, SubnetId after)
{
    for (Scenario& scenario : scenarios)
        for (TraceEnd* end : {&scenario.query.from, &scenario.query.to})
            if (*end == TraceEnd(PartId(before)))
                *end = PartId(after);
}

/// A subnet and the block that is cut or joined.
struct Piece {
    SubnetId id;
    const Subnet* subnet = nullptr;
    Prefix prefix;
};

Result<Piece> pieceOf(const Network& network, SubnetId id)
{
    const Subnet* subnet = network.subnets.find(id);
    if (!subnet)
        return edit::noLongerThere(PartKind::Subnet);
    const Prefix* prefix = subnet->firstIpv4Prefix();
    if (!prefix)
        return Problem {QT_TRANSLATE_NOOP("Edits", "%1 has no IPv4 prefix that can be read. Give it one first."),
            {textOf(subnet->name)}};
    return Piece {id, subnet, *prefix};
}

/// The subnet with another block in the place of its first IPv4 prefix.
Subnet withBlock(const Subnet& subnet, const Prefix& block)
{
    Subnet next = subnet;
    const Prefix* before = subnet.firstIpv4Prefix();
    const auto at = std::find_if(next.prefixes.begin(), next.prefixes.end(), [&](const PrefixField& field) {
        const Prefix* prefix = valueOf(field);
        return prefix && before && *prefix == *before;
    });
    if (at != next.prefixes.end())
        *at = prefixField(block);
    return next;
}

/// "apps" and "apps-2" both name their halves "apps-n".
QString halfName(const Network& network, const Subnet& subnet)
{
    QStringList taken;
    for (const auto& row : network.subnets.rows())
        if (row.value->network == subnet.network)
            taken.append(textOf(row.value->name));
    QString stem = subnet.name.isKnown() ? *subnet.name.value() : QString();
    const qsizetype dash = stem.lastIndexOf(u'-');
    bool numbered = false;
    if (dash > 0)
        stem.mid(dash + 1).toUInt(&numbered);
    if (numbered)
        stem.truncate(dash);
    if (stem.isEmpty() || azure::findSpecialSubnet(stem))
        stem = QStringLiteral("subnet");
    return freeName(stem, taken);
}

const Address* fixedAddress(const Device& device)
{
    return valueOf(device.address);
}
/// That of an external environment is public, and no address of its subnet.
const Address* fixedAddress(const Environment& environment)
{
    return environment.isIlb() ? valueOf(environment.inboundAddress) : nullptr;
}

/// Calls `visit(row)` for everything that stands in a subnet.
template<class Visit>
void forEachOccupant(const Network& network, SubnetId id, Visit visit)
{
    for (const auto& row : network.environments.rows())
        if (row.value->subnet == id)
            visit(row);
    for (const auto& row : network.devices.rows())
        if (const SubnetId* subnet = subnetOf(*row.value); subnet && *subnet == id)
            visit(row);
}

bool isOccupied(const Network& network, SubnetId id)
{
    bool found = false;
    forEachOccupant(network, id, [&](const auto&) { found = true; });
    return found;
}

std::vector<Address> fixedAddresses(const Network& network, const Piece& piece)
{
    std::vector<Address> fixed;
    forEachOccupant(network, piece.id, [&](const auto& row) {
        if (const Address* address = fixedAddress(*row.value); address && piece.prefix.contains(*address))
            fixed.push_back(*address);
    });
    return fixed;
}

void stand(Environment& environment, SubnetId subnet)
{
    environment.subnet = subnet;
}
void stand(Device& device, SubnetId subnet)
{
    device.standing = subnet;
}

/// Puts what stands in one subnet and passes the test into another.
template<class Test>
void moveOccupants(Network& network, SubnetId from, SubnetId to, Test test)
{
    const Network before = network;
    const auto put = [&](auto& table, const auto& row) {
        if (!test(*row.value))
            return;
        auto next = *row.value;
        stand(next, to);
        table = table.with(row.id, std::move(next));
    };
    for (const auto& row : before.environments.rows())
        if (row.value->subnet == from)
            put(network.environments, row);
    for (const auto& row : before.devices.rows())
        if (const SubnetId* subnet = subnetOf(*row.value); subnet && *subnet == from)
            put(network.devices, row);
}

Address shifted(const Address& address, const Prefix& from, const Prefix& to)
{
    return {address.family(), address.bits() - from.first().bits() + to.first().bits()};
}

/// Fixed addresses of the occupants keep their place in the block.
void shiftOccupants(Network& network, SubnetId id, const Prefix& from, const Prefix& to)
{
    const Network before = network;
    for (const auto& row : before.environments.rows()) {
        const Address* address = row.value->subnet == id ? fixedAddress(*row.value) : nullptr;
        if (!address || !from.contains(*address))
            continue;
        Environment next = *row.value;
        next.inboundAddress = addressField(shifted(*address, from, to));
        network.environments = network.environments.with(row.id, std::move(next));
    }
    for (const auto& row : before.devices.rows()) {
        const SubnetId* subnet = subnetOf(*row.value);
        const Address* address = subnet && *subnet == id ? fixedAddress(*row.value) : nullptr;
        if (!address || !from.contains(*address))
            continue;
        Device next = *row.value;
        next.address = addressField(shifted(*address, from, to));
        network.devices = network.devices.with(row.id, std::move(next));
    }
}

/// What one subnet can have only one of.
bool haveSameSettings(const Subnet& a, const Subnet& b)
{
    return a.securityGroup == b.securityGroup && a.routeTable == b.routeTable && a.delegations == b.delegations
        && a.serviceEndpoints == b.serviceEndpoints && a.privateEndpointNetworkPolicies == b.privateEndpointNetworkPolicies
        && azure::findSpecialSubnet(textOf(a.name)) == azure::findSpecialSubnet(textOf(b.name));
}

bool holdsEnvironment(const Network& network, SubnetId id)
{
    const auto& rows = network.environments.rows();
    return std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.value->subnet == id; });
}

/// Why two neighbours cannot be one; none where they can.
std::optional<Problem> whyApart(const Network& network, const Piece& one, const Piece& other)
{
    const QStringList names {textOf(one.subnet->name), textOf(other.subnet->name)};
    if (holdsEnvironment(network, one.id) && holdsEnvironment(network, other.id))
        return Problem {
            QT_TRANSLATE_NOOP("Edits", "%1 and %2 each hold an App Service Environment, which needs a subnet of its own."),
            names};
    if (isOccupied(network, one.id) && isOccupied(network, other.id) && !haveSameSettings(*one.subnet, *other.subnet))
        return Problem {QT_TRANSLATE_NOOP("Edits",
                            "%1 and %2 are both in use, and their network security group, route table, endpoints or "
                            "delegation differ. Give both the same ones first."),
            names};
    return std::nullopt;
}

/// Names of the subnets that take a part of a block, as a list.
QString takersOf(const Network& network, const Prefix& block, SubnetId except)
{
    const Subnet* own = network.subnets.find(except);
    QStringList names;
    for (const auto& row : network.subnets.rows())
        if (own && row.id != except && row.value->network == own->network
            && addressesOf(row.value->prefixes).overlaps(block))
            names.append(textOf(row.value->name));
    return names.join(QStringLiteral(", "));
}

}

std::optional<Prefix> buddyOf(const Prefix& prefix)
{
    const auto parent = prefix.parent();
    const auto halves = parent ? parent->halves() : std::nullopt;
    if (!halves)
        return std::nullopt;
    return halves->first == prefix ? halves->second : halves->first;
}

std::optional<Prefix> doubled(const Prefix& prefix)
{
    return prefix.parent();
}

Result<Plan> halveSubnet(const Plan& plan, SubnetId id, SubnetId second)
{
    const auto piece = pieceOf(*plan.network, id);
    if (!piece)
        return piece.error();
    if (plan.network->subnets.contains(second))
        return edit::idTaken();
    const auto halves = piece->prefix.halves();
    if (!halves || piece->prefix.length() >= azure::longestSubnetPrefix)
        return Problem {QT_TRANSLATE_NOOP("Edits", "%1 (%2) cannot be halved: Azure has no smaller subnet."),
            {textOf(piece->subnet->name), text(piece->prefix)}};
    Subnet added = *piece->subnet;
    added.name = halfName(*plan.network, *piece->subnet);
    added.prefixes = {prefixField(halves->second)};
    added.prefixesAsList = false;
    added.resourceId.reset();
    added.notes.clear();
    return withNetwork(plan, [&](Network& network) {
        network.subnets = network.subnets.with(id, withBlock(*piece->subnet, halves->first)).with(second, std::move(added));
        moveOccupants(network, id, second, [&](const auto& occupant) {
            const Address* address = fixedAddress(occupant);
            return address && halves->second.contains(*address);
        });
    });
}

std::optional<SubnetId> buddySubnet(const Network& network, SubnetId id)
{
    const Subnet* subnet = network.subnets.find(id);
    const Prefix* prefix = subnet ? subnet->firstIpv4Prefix() : nullptr;
    const auto buddy = prefix ? buddyOf(*prefix) : std::nullopt;
    for (const auto& row : network.subnets.rows()) {
        if (!buddy || row.id == id || row.value->network != subnet->network || row.value->prefixes.size() != 1)
            continue;
        if (const Prefix* other = row.value->firstIpv4Prefix(); other && *other == *buddy)
            return row.id;
    }
    return std::nullopt;
}

Result<Plan> joinSubnets(const Plan& plan, SubnetId id)
{
    const Network& network = *plan.network;
    const auto piece = pieceOf(network, id);
    if (!piece)
        return piece.error();
    const auto buddy = buddyOf(piece->prefix);
    const auto other = buddySubnet(network, id);
    if (!other) {
        const QString takers = buddy ? takersOf(network, *buddy, id) : QString();
        if (takers.isEmpty())
            return Problem {QT_TRANSLATE_NOOP("Edits", "%1 has nothing to join with: %2 beside it is free. Double it."),
                {textOf(piece->subnet->name), buddy ? text(*buddy) : QString()}};
        return Problem {QT_TRANSLATE_NOOP(
                            "Edits", "%1 cannot be joined: %2 beside it is not one subnet of the same size, but holds %3."),
            {textOf(piece->subnet->name), text(*buddy), takers}};
    }
    const Piece beside {*other, network.subnets.find(*other), *buddy};
    if (auto why = whyApart(network, *piece, beside))
        return *std::move(why);
    const bool isLower = piece->prefix < *buddy;
    const Piece& lower = isLower ? *piece : beside;
    const Piece& upper = isLower ? beside : *piece;
    // A subnet with several prefixes keeps them, so it is the one that stays.
    const bool upperStays = upper.subnet->prefixes.size() > 1
        || (!isOccupied(network, lower.id) && isOccupied(network, upper.id)
            && !haveSameSettings(*lower.subnet, *upper.subnet));
    const Piece& stays = upperStays ? upper : lower;
    const Piece& goes = upperStays ? lower : upper;
    Plan joined = withNetwork(plan, [&](Network& changed) {
        changed.subnets = changed.subnets.with(stays.id, withBlock(*stays.subnet, *doubled(piece->prefix)));
        moveOccupants(changed, goes.id, stays.id, [](const auto&) { return true; });
    });
    askInstead(joined.scenarios, goes.id, stays.id);
    return removeParts(joined, {goes.id});
}

Result<Plan> doubleSubnet(const Plan& plan, SubnetId id)
{
    const Network& network = *plan.network;
    const auto piece = pieceOf(network, id);
    if (!piece)
        return piece.error();
    const QString name = textOf(piece->subnet->name);
    const auto grown = doubled(piece->prefix);
    if (!grown || grown->length() < azure::shortestSubnetPrefix)
        return Problem {QT_TRANSLATE_NOOP("Edits", "%1 (%2) cannot be doubled: Azure has no larger subnet."),
            {name, text(piece->prefix)}};
    const VirtualNetwork* holder = network.virtualNetworks.find(piece->subnet->network);
    if (!holder || !addressesOf(holder->addressSpace).contains(AddressSet(*grown)))
        return Problem {QT_TRANSLATE_NOOP("Edits",
                            "%1 cannot be doubled: %2 is not wholly in the address space of %3. Enlarge that first."),
            {name, text(*grown), holder ? textOf(holder->name) : QString()}};
    const AddressSet others = subnetSpace(network, piece->subnet->network, id);
    if (const auto buddy = buddyOf(piece->prefix); buddy && others.overlaps(*buddy))
        return Problem {QT_TRANSLATE_NOOP("Edits", "%1 cannot be doubled: %2 beside it is taken by %3."),
            {name, text(*buddy), takersOf(network, *buddy, id)}};
    return edit::changeRow(plan, &Network::subnets, id, [&](Subnet& row) { row = withBlock(row, *grown); });
}

Result<Plan> shrinkSubnet(const Plan& plan, SubnetId id, int length)
{
    const auto piece = pieceOf(*plan.network, id);
    if (!piece)
        return piece.error();
    const QString name = textOf(piece->subnet->name);
    if (length <= piece->prefix.length() || length > azure::longestSubnetPrefix)
        return Problem {QT_TRANSLATE_NOOP("Edits", "%1 (%2) cannot shrink: the block it needs is no smaller (/%3)."),
            {name, text(piece->prefix), QString::number(length)}};
    const std::vector<Address> fixed = fixedAddresses(*plan.network, *piece);
    const Prefix block(fixed.empty() ? piece->prefix.first() : fixed.front(), length);
    const auto outside =
        std::find_if(fixed.begin(), fixed.end(), [&](const Address& address) { return !block.contains(address); });
    if (outside != fixed.end())
        return Problem {QT_TRANSLATE_NOOP("Edits",
                            "%1 cannot shrink to /%2: no block of that size holds both %3 and %4. Move one of them first."),
            {name, QString::number(length), text(fixed.front()), text(*outside)}};
    return edit::changeRow(plan, &Network::subnets, id, [&](Subnet& row) { row = withBlock(row, block); });
}

Result<Plan> moveToFreeBlock(const Plan& plan, SubnetId id)
{
    const Network& network = *plan.network;
    const auto piece = pieceOf(network, id);
    if (!piece)
        return piece.error();
    const VirtualNetwork* holder = network.virtualNetworks.find(piece->subnet->network);
    const AddressSet space = holder ? addressesOf(holder->addressSpace).only(Family::V4) : AddressSet();
    const AddressSet taken = subnetSpace(network, piece->subnet->network, id) | AddressSet(piece->prefix);
    const AddressSet before(std::vector<AddressRange> {{Address::v4(0), piece->prefix.last()}});
    auto block = nextFreeBlock(space - before, taken, piece->prefix.length());
    if (!block)
        block = nextFreeBlock(space, taken, piece->prefix.length());
    if (!block)
        return Problem {QT_TRANSLATE_NOOP("Edits", "%1 cannot move: %2 has no other free block of that size."),
            {textOf(piece->subnet->name), holder ? textOf(holder->name) : QString()}};
    return withNetwork(plan, [&](Network& changed) {
        changed.subnets = changed.subnets.with(id, withBlock(*piece->subnet, *block));
        shiftOccupants(changed, id, piece->prefix, *block);
    });
}

}
