#include "model/azure/management_addresses.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace ase::azure {

namespace {

constexpr std::uint32_t publicCloud[] {
    0x0d428c00, // 13.66.140.0
    0x0d430880, // 13.67.8.128
    0x0d454080, // 13.69.64.128
    0x0d45e380, // 13.69.227.128
    0x0d464980, // 13.70.73.128
    0x0d47aa40, // 13.71.170.64
    0x0d47c281, // 13.71.194.129
    0x0d4b22c0, // 13.75.34.192
    0x0d4b7f75, // 13.75.127.117
    0x0d4d3280, // 13.77.50.128
    0x0d4e6d00, // 13.78.109.0
    0x0d59ab00, // 13.89.171.0
    0x0d5e8d73, // 13.94.141.115
    0x0d5e8f7e, // 13.94.143.126
    0x0d5e95b3, // 13.94.149.179
    0x14246a80, // 20.36.106.128
    0x14247240, // 20.36.114.64
    0x14254a80, // 20.37.74.128
    0x1760c303, // 23.96.195.3
    0x1766bc41, // 23.102.188.65
    0x28456a80, // 40.69.106.128
    0x28469280, // 40.70.146.128
    0x28470d40, // 40.71.13.64
    0x284a6440, // 40.74.100.64
    0x284ec280, // 40.78.194.128
    0x284f8240, // 40.79.130.64
    0x284fb280, // 40.79.178.128
    0x28537840, // 40.83.120.64
    0x28537938, // 40.83.121.56
    0x28537da1, // 40.83.125.161
    0x2870f2c0, // 40.112.242.192
    0x336b3ac0, // 51.107.58.192
    0x336b9ac0, // 51.107.154.192
    0x33743ac0, // 51.116.58.192
    0x33749b00, // 51.116.155.0
    0x33786300, // 51.120.99.0
    0x3378db00, // 51.120.219.0
    0x338c9240, // 51.140.146.64
    0x338cd280, // 51.140.210.128
    0x3497192d, // 52.151.25.45
    0x34a26ac0, // 52.162.106.192
    0x34a598d6, // 52.165.152.214
    0x34a5997a, // 52.165.153.122
    0x34a59ac1, // 52.165.154.193
    0x34a59e8c, // 52.165.158.140
    0x34ae1615, // 52.174.22.21
    0x34b2b193, // 52.178.177.147
    0x34b2b895, // 52.178.184.149
    0x34b2be41, // 52.178.190.65
    0x34b2c3c5, // 52.178.195.197
    0x34bb3832, // 52.187.56.50
    0x34bb3bfb, // 52.187.59.251
    0x34bb3f13, // 52.187.63.19
    0x34bb3f25, // 52.187.63.37
    0x34e069ac, // 52.224.105.172
    0x34e1b199, // 52.225.177.153
    0x34e71240, // 52.231.18.64
    0x34e79280, // 52.231.146.128
    0x4134aced, // 65.52.172.237
    0x4134fa80, // 65.52.250.128
    0x4625393a, // 70.37.57.58
    0x682c818d, // 104.44.129.141
    0x682c81f3, // 104.44.129.243
    0x682c81ff, // 104.44.129.255
    0x682c86ff, // 104.44.134.255
    0x68d0360b, // 104.208.54.11
    0x68d35140, // 104.211.81.64
    0x68d39280, // 104.211.146.128
    0x9d37d0b9, // 157.55.208.185
    0xbfe93280, // 191.233.50.128
    0xbfe9cb40, // 191.233.203.64
    0xbfec9a58, // 191.236.154.88
};

constexpr std::uint32_t usGovernment[] {
    0x0d483525, // 13.72.53.37
    0x0d48b469, // 13.72.180.105
    0x17611dd1, // 23.97.29.209
    0x34b5b70b, // 52.181.183.11
    0x34b65d28, // 52.182.93.40
    0x34e3401a, // 52.227.64.26
    0x34e35064, // 52.227.80.100
    0x34e3b6fe, // 52.227.182.254
    0x34ee4a10, // 52.238.74.16
    0x34f44f22, // 52.244.79.34
};

constexpr std::uint32_t china[] {
    0x2a9f04ec, // 42.159.4.236
    0x2a9f507d, // 42.159.80.125
};

/// Fact: OUT-V2-10.
constexpr std::uint32_t health[] {
    0x284d181b, // 40.77.24.27
    0x0d5af9e5, // 13.90.249.229
    0x682de645, // 104.45.230.69
    0x0d52b897, // 13.82.184.151
};

/// Fact: MGMT-04.
constexpr std::uint32_t gone[] {
    0x0d4073cb, // 13.64.115.203
    0x176687f6, // 23.102.135.246
    0x287c2fbc, // 40.124.47.188
    0x4134c1cb, // 65.52.193.203
    0x462559de, // 70.37.89.222
};

std::vector<Address> addresses(std::span<const std::uint32_t> bits)
{
    std::vector<Address> all;
    std::transform(bits.begin(), bits.end(), std::back_inserter(all), Address::v4);
    return all;
}

}

const std::vector<Address>& managementAddresses(Cloud cloud)
{
    static const std::vector<Address> ofPublic = addresses(publicCloud);
    static const std::vector<Address> ofUsGovernment = addresses(usGovernment);
    static const std::vector<Address> ofChina = addresses(china);
    switch (cloud) {
    case Cloud::Public:
        return ofPublic;
    case Cloud::UsGovernment:
        return ofUsGovernment;
    case Cloud::China:
        return ofChina;
    }
    return ofPublic;
}

const std::vector<Address>& monitoringAddresses()
{
    static const std::vector<Address> all = addresses(health);
    return all;
}

const std::vector<Address>& formerManagementAddresses()
{
    static const std::vector<Address> former = addresses(gone);
    return former;
}

AddressSet managementSet(Cloud cloud)
{
    std::vector<AddressRange> ranges;
    for (const Address& address : managementAddresses(cloud))
        ranges.push_back({address, address});
    return AddressSet(std::move(ranges));
}

}
