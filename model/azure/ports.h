#pragma once

#include "model/address/port_set.h"
#include "model/azure/environment_kind.h"

#include <span>

namespace ase::azure {

namespace ports {

/// App and SCM site. Facts: IN-V1-02, IN-V2-05, IN-V3-02.
inline constexpr PortRange web[] {{80, 80}, {443, 443}};
inline constexpr PortRange https[] {{443, 443}};
/// Management of v1 and v2. Facts: IN-V1-01, IN-V2-01.
inline constexpr PortRange management[] {{454, 455}};
/// Health probe of v1 and v2; with management, what the balancer needs at least. Facts: IN-V2-03, IN-V2-04.
inline constexpr PortRange probe[] {{16001, 16001}};
inline constexpr PortRange balancer[] {{454, 455}, {16001, 16001}};
/// Health probe of v3, of its sites and of its FTP. Facts: IN-V3-01, IN-V3-03.
inline constexpr PortRange probeV3[] {{80, 80}};
inline constexpr PortRange ftpProbeV3[] {{21, 21}};
/// FTP, FTPS and their data. Facts: IN-V1-03, IN-V2-06, IN-V3-03.
inline constexpr PortRange ftp[] {{21, 21}, {990, 990}, {10001, 10020}};
/// Remote debugging, by Visual Studio's version. Facts: IN-V1-04, IN-V2-07, IN-V3-04.
inline constexpr PortRange debugV1[] {{4016, 4016}, {4018, 4018}, {4020, 4020}};
inline constexpr PortRange debugV2[] {{4020, 4020}, {4022, 4022}, {4024, 4024}};
inline constexpr PortRange debugV3[] {{4022, 4022}, {4024, 4024}, {4026, 4026}};
/// The classic service of Web Deploy. Facts: IN-V2-08, IN-V3-05, OCT-05.
inline constexpr PortRange webDeploy[] {{8172, 8172}};
/// Seen open by scans, answered with an address only. Facts: IN-V2-09, DIS-10.
inline constexpr PortRange scanned[] {{1221, 1221}, {7564, 7564}, {7654, 7654}};
/// Outbound. Facts: OUT-V1-02, OUT-V1-03, OUT-V1-05, OUT-V2-01, OUT-V2-02, OUT-V2-04, OUT-V2-05.
inline constexpr PortRange dns[] {{53, 53}};
inline constexpr PortRange ntp[] {{123, 123}};
inline constexpr PortRange files[] {{445, 445}};
inline constexpr PortRange sqlV1[] {{1433, 1433}, {11000, 11999}, {14000, 14999}};
inline constexpr PortRange sql[] {{1433, 1433}};
inline constexpr PortRange monitoring[] {{12000, 12000}};
/// Management of application gateways, by their generation. Fact: SN-06.
inline constexpr PortRange gatewayManagerV1[] {{65503, 65534}};
inline constexpr PortRange gatewayManagerV2[] {{65200, 65535}};
/// Asked of the platform address by the agent in a virtual machine. Fact: MGMT-03.
inline constexpr PortRange hostAgent[] {{80, 80}, {443, 443}, {32526, 32526}};
/// Where a rule looks at no ports.
inline constexpr PortRange any[] {{}};

}

inline PortSet portSet(std::span<const PortRange> ranges)
{
    return PortSet(std::vector<PortRange>(ranges.begin(), ranges.end()));
}

/// Facts: IN-V1-04, IN-V2-07, IN-V3-04, V-075.
constexpr std::span<const PortRange> debugPorts(Generation generation)
{
    switch (generation) {
    case Generation::V1:
        return ports::debugV1;
    case Generation::V2:
        return ports::debugV2;
    case Generation::V3:
        return ports::debugV3;
    }
    return {};
}

}
