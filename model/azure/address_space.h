#pragma once

#include "model/address/address_set.h"

namespace ase::azure {

/// Addresses that Azure keeps of every subnet: the first four and the last. Facts: SUBNET-NET-01, NET-02.
inline constexpr int reservedAddresses = 5;
inline constexpr int reservedAtStart = 4;
inline constexpr int reservedAtEnd = 1;

/// Bounds of a subnet's IPv4 prefix length, and the only length of IPv6. Facts: NET-01, DIS-21.
inline constexpr int shortestSubnetPrefix = 2;
inline constexpr int longestSubnetPrefix = 29;
inline constexpr int subnetPrefixV6 = 64;

/// The host address that sends health probes and answers for Azure DNS and DHCP. Facts: MGMT-03, TAG-03, DNS-17.
inline constexpr Address platformAddress = Address::v4(0xa83f8110); // 168.63.129.16

/// Blocks no virtual network may hold. Fact: NET-03.
const std::vector<Prefix>& forbiddenBlocks();
/// Blocks advised for virtual networks: RFC 1918 and the shared space of carriers. Fact: NET-04.
const std::vector<Prefix>& privateBlocks();
/// Blocks that the Internet tag leaves out, the virtual network's own apart. Fact: TAG-15.
const std::vector<Prefix>& outsideInternetBlocks();
/// The part of 25.0.0.0/8 that the recorded Internet tag lacks: whether it still does is not known. Facts: TAG-15, RT-23.
const AddressSet& unsureInternetPart();
/// The block the portal gives every network it makes for an environment. Fact: NET-11.
const Prefix& portalDefaultBlock();

/// The five addresses of the subnet that Azure keeps; the whole of it where it is smaller. Facts: SUBNET-NET-01, NET-02.
AddressSet reservedOf(const Prefix& subnet);
/// Whether every address is in a private block.
bool isPrivate(const AddressSet& addresses);

}
