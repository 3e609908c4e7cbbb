#pragma once

#include "model/flow/rule_list.h"

#include <rapidcheck.h>

namespace ase::test {

/// A world small enough to walk packet by packet: four points of IPv4, two tags, two points of IPv6, three ports a side,
/// three protocols.
inline const std::vector<Address>& points()
{
    static const std::vector<Address> all {Address::v4(0), Address::v4(1), Address::v4(2), Address::v4(0xffffffff),
        Address(Family::V6, 0), Address(Family::V6, 7), Address(Family::Tag, 0), Address(Family::Tag, 5)};
    return all;
}

inline bool canMeet(const Address& source, const Address& destination)
{
    return (source.family() == Family::V6) == (destination.family() == Family::V6);
}

inline const std::vector<Packet>& everyPacket()
{
    static const std::vector<Packet> all = [] {
        std::vector<Packet> packets;
        for (const Address& source : points())
            for (const Address& destination : points())
                for (const std::uint16_t sourcePort : std::initializer_list<std::uint16_t> {0, 65535})
                    for (const std::uint16_t destinationPort : std::initializer_list<std::uint16_t> {80, 443, 444})
                        for (const Carried carried : {Carried::Tcp, Carried::Udp, Carried::Other})
                            if (canMeet(source, destination))
                                packets.push_back({source, destination, sourcePort, destinationPort, carried});
        return packets;
    }();
    return all;
}

inline rc::Gen<AddressSet> someAddresses()
{
    const auto range = rc::gen::map(
        rc::gen::pair(rc::gen::elementOf(points()), rc::gen::elementOf(points())), [](std::pair<Address, Address> ends) {
            return AddressRange {ends.first, ends.second};
        });
    const auto some = rc::gen::map(rc::gen::container<std::vector<AddressRange>>(range),
        [](std::vector<AddressRange> ranges) { return AddressSet(std::move(ranges)); });
    const AddressSet any = AddressSet::all(Family::V4) | AddressSet::all(Family::V6) | AddressSet::all(Family::Tag);
    return rc::gen::oneOf(some, rc::gen::just(any), rc::gen::just(AddressSet::all(Family::V4)));
}

inline rc::Gen<PortSet> somePorts(std::vector<PortSet> choices)
{
    return rc::gen::elementOf(std::move(choices));
}

inline rc::Gen<FlowBox> someBox()
{
    const PortSet web {{80, 80}, {443, 443}};
    const auto ports = somePorts({PortSet::all(), PortSet::all(), web, PortSet::one(443), PortSet {{81, 500}}, PortSet()});
    const auto from = somePorts({PortSet::all(), PortSet::all(), PortSet::one(0), PortSet {{1, 65535}}});
    const auto protocols = rc::gen::element(ProtocolSet::all(), ProtocolSet::all(), ProtocolSet::of(Protocol::Tcp),
        ProtocolSet::of(Protocol::Udp), ProtocolSet::one(Carried::Other));
    return rc::gen::construct<FlowBox>(someAddresses(), someAddresses(), from, ports, protocols);
}

inline rc::Gen<FlowSet> someFlows()
{
    return rc::gen::map(
        rc::gen::resize(4, rc::gen::container<std::vector<FlowBox>>(someBox())), [](const std::vector<FlowBox>& boxes) {
            FlowSet set;
            for (const FlowBox& box : boxes)
                set = set | box;
            return set;
        });
}

inline rc::Gen<std::vector<FlowRule>> someRules()
{
    return rc::gen::container<std::vector<FlowRule>>(rc::gen::construct<FlowRule>(someBox(), rc::gen::arbitrary<bool>()));
}

}
