#include "model/azure/required_flows.h"

#include <QtGlobal>

namespace ase::azure {

namespace {

constexpr const char* suspends = QT_TRANSLATE_NOOP(
    "RequiredFlows", "Azure can no longer manage the environment: it goes unhealthy and is then suspended.");
constexpr const char* unhealthy =
    QT_TRANSLATE_NOOP("RequiredFlows", "The health probe fails, and the environment is judged unhealthy.");
constexpr const char* vipFails =
    QT_TRANSLATE_NOOP("RequiredFlows", "Traffic that the load balancer hands to the environment is dropped.");
constexpr const char* platformBreaks =
    QT_TRANSLATE_NOOP("RequiredFlows", "The parts of the environment cannot talk to each other, and the platform breaks.");
constexpr const char* appsUnreachable =
    QT_TRANSLATE_NOOP("RequiredFlows", "Apps and their SCM sites cannot be reached; the environment itself lives on.");
constexpr const char* noFtp = QT_TRANSLATE_NOOP("RequiredFlows", "FTP and FTPS do not work.");
constexpr const char* noFtpProbe =
    QT_TRANSLATE_NOOP("RequiredFlows", "The health probe of FTP fails, and FTPS does not work.");
constexpr const char* noDebugging = QT_TRANSLATE_NOOP("RequiredFlows", "Remote debugging does not work.");
constexpr const char* noWebDeploy =
    QT_TRANSLATE_NOOP("RequiredFlows", "Tools that use the classic Web Deploy port cannot publish.");
constexpr const char* creationFails =
    QT_TRANSLATE_NOOP("RequiredFlows", "The environment cannot be created, or loses what it depends on and goes unhealthy.");
constexpr const char* stopsWorking = QT_TRANSLATE_NOOP(
    "RequiredFlows", "The environment loses a service it depends on, stops working and is suspended if this lasts.");
constexpr const char* clockDrifts =
    QT_TRANSLATE_NOOP("RequiredFlows", "Clocks of the environment drift, until sign-in and encryption fail.");
constexpr const char* noMonitoring = QT_TRANSLATE_NOOP(
    "RequiredFlows", "The environment keeps running, but Microsoft cannot watch it and supports it with difficulty.");

constexpr auto in = Direction::Inbound;
constexpr auto out = Direction::Outbound;
constexpr auto tcp = Protocol::Tcp;
constexpr QLatin1String none;

constexpr RequiredFlow v1[] {
    {"IN-V1-01", in, tcp, ports::management, Peer::Tag, tag::appServiceManagement, Need::Required, Condition::Always,
        suspends},
    {"IN-V1-02", in, tcp, ports::web, Peer::Clients, none, Need::AppOnly, Condition::Always, appsUnreachable},
    {"IN-V1-03", in, tcp, ports::ftp, Peer::Clients, none, Need::Optional, Condition::Ftp, noFtp},
    {"IN-V1-04", in, tcp, ports::debugV1, Peer::Clients, none, Need::Optional, Condition::RemoteDebugging, noDebugging},
    {"IN-V1-05", in, Protocol::Any, ports::any, Peer::Subnet, none, Need::Recommended, Condition::Always, platformBreaks},
    {"IN-V1-05", in, tcp, ports::probe, Peer::Tag, tag::azureLoadBalancer, Need::Recommended, Condition::Always, unhealthy},
    {"OUT-V1-01", out, tcp, ports::web, Peer::Tag, tag::storage, Need::Required, Condition::Always, creationFails},
    {"OUT-V1-02", out, tcp, ports::files, Peer::Tag, tag::storage, Need::Required, Condition::Always, creationFails},
    {"OUT-V1-03", out, tcp, ports::sqlV1, Peer::Tag, tag::sql, Need::Required, Condition::Always, creationFails},
    {"OUT-V1-04", out, tcp, ports::https, Peer::Any, none, Need::Required, Condition::Always, creationFails},
    {"OUT-V1-05", out, Protocol::Udp, ports::dns, Peer::Any, none, Need::Required, Condition::Always, creationFails},
    {"OUT-V1-05", out, tcp, ports::dns, Peer::Any, none, Need::Recommended, Condition::Always, creationFails},
};

constexpr RequiredFlow v2[] {
    {"IN-V2-01", in, tcp, ports::management, Peer::Tag, tag::appServiceManagement, Need::Required, Condition::Always,
        suspends},
    {"IN-V2-02", in, Protocol::Any, ports::any, Peer::Subnet, none, Need::Required, Condition::Always, platformBreaks},
    {"IN-V2-03", in, tcp, ports::probe, Peer::Tag, tag::azureLoadBalancer, Need::Required, Condition::Always, unhealthy},
    {"IN-V2-04", in, tcp, ports::balancer, Peer::Tag, tag::azureLoadBalancer, Need::Required, Condition::Always, vipFails},
    {"IN-V2-05", in, tcp, ports::web, Peer::Clients, none, Need::AppOnly, Condition::Always, appsUnreachable},
    {"IN-V2-06", in, tcp, ports::ftp, Peer::Clients, none, Need::Optional, Condition::Ftp, noFtp},
    {"IN-V2-07", in, tcp, ports::debugV2, Peer::Clients, none, Need::Optional, Condition::RemoteDebugging, noDebugging},
    {"IN-V2-08", in, tcp, ports::webDeploy, Peer::Clients, none, Need::Optional, Condition::WebDeploy, noWebDeploy},
    {"OUT-V2-01", out, Protocol::Udp, ports::dns, Peer::Any, none, Need::Required, Condition::Always, stopsWorking},
    {"OUT-V2-02", out, Protocol::Udp, ports::ntp, Peer::Any, none, Need::Required, Condition::Always, clockDrifts},
    {"OUT-V2-03", out, tcp, ports::web, Peer::Any, none, Need::Required, Condition::Always, stopsWorking},
    {"OUT-V2-04", out, tcp, ports::sql, Peer::Tag, tag::sql, Need::Required, Condition::Always, stopsWorking},
    {"OUT-V2-05", out, tcp, ports::monitoring, Peer::Any, none, Need::Recommended, Condition::Always, noMonitoring},
    {"OUT-V2-06", out, Protocol::Any, ports::any, Peer::Subnet, none, Need::Required, Condition::Always, platformBreaks},
};

constexpr RequiredFlow v3[] {
    {"IN-V3-01", in, tcp, ports::probeV3, Peer::Tag, tag::azureLoadBalancer, Need::Required, Condition::Always, unhealthy},
    {"IN-V3-02", in, tcp, ports::web, Peer::Clients, none, Need::AppOnly, Condition::Always, appsUnreachable},
    {"IN-V3-03", in, tcp, ports::ftp, Peer::Clients, none, Need::Optional, Condition::Ftp, noFtp},
    {"IN-V3-03", in, tcp, ports::ftpProbeV3, Peer::Tag, tag::azureLoadBalancer, Need::Recommended, Condition::Ftp,
        noFtpProbe},
    {"IN-V3-04", in, tcp, ports::debugV3, Peer::Clients, none, Need::Optional, Condition::RemoteDebugging, noDebugging},
    {"IN-V3-05", in, tcp, ports::webDeploy, Peer::Clients, none, Need::Optional, Condition::WebDeploy, noWebDeploy},
};

}

std::span<const RequiredFlow> requiredFlows(Generation generation)
{
    switch (generation) {
    case Generation::V1:
        return v1;
    case Generation::V2:
        return v2;
    case Generation::V3:
        return v3;
    }
    return {};
}

}
