#include "model/azure/rule_templates.h"

namespace ase::azure {

namespace {

constexpr auto in = Direction::Inbound;
constexpr auto out = Direction::Outbound;
constexpr auto tcp = Protocol::Tcp;
constexpr auto any = TemplateEnd::Any;
constexpr auto tagged = TemplateEnd::Tag;
constexpr auto subnet = TemplateEnd::Subnet;
constexpr auto clients = TemplateEnd::Clients;
constexpr auto always = Condition::Always;
constexpr QLatin1String none;

constexpr QLatin1String name(const char* text)
{
    return QLatin1String(text);
}

constexpr RuleTemplate v1[] {
    {"TPL-V2-IN", name("AllowManagement"), in, 100, tagged, tag::appServiceManagement, any, none, tcp, ports::management,
        always},
    {"TPL-V2-IN", name("AllowLoadBalancer"), in, 110, tagged, tag::azureLoadBalancer, any, none, Protocol::Any, ports::any,
        always},
    {"TPL-V2-IN", name("AllowInsideSubnet"), in, 120, subnet, none, subnet, none, Protocol::Any, ports::any, always},
    {"TPL-V2-IN", name("AllowWeb"), in, 200, clients, none, subnet, none, tcp, ports::web, always},
    {"TPL-V2-IN", name("AllowFtp"), in, 210, clients, none, subnet, none, tcp, ports::ftp, Condition::Ftp},
    {"TPL-V2-IN", name("AllowDebugging"), in, 220, clients, none, subnet, none, tcp, ports::debugV1,
        Condition::RemoteDebugging},
};

constexpr RuleTemplate v2[] {
    {"TPL-V2-IN", name("AllowManagement"), in, 100, tagged, tag::appServiceManagement, any, none, tcp, ports::management,
        always},
    {"TPL-V2-IN", name("AllowLoadBalancer"), in, 110, tagged, tag::azureLoadBalancer, any, none, Protocol::Any, ports::any,
        always},
    {"TPL-V2-IN", name("AllowInsideSubnet"), in, 120, subnet, none, subnet, none, Protocol::Any, ports::any, always},
    {"TPL-V2-IN", name("AllowWeb"), in, 200, clients, none, subnet, none, tcp, ports::web, always},
    {"TPL-V2-IN", name("AllowFtp"), in, 210, clients, none, subnet, none, tcp, ports::ftp, Condition::Ftp},
    {"TPL-V2-IN", name("AllowDebugging"), in, 220, clients, none, subnet, none, tcp, ports::debugV2,
        Condition::RemoteDebugging},
    {"TPL-V2-IN", name("AllowWebDeploy"), in, 230, clients, none, subnet, none, tcp, ports::webDeploy, Condition::WebDeploy},
    {"TPL-V2-OUT", name("AllowDns"), out, 100, any, none, any, none, Protocol::Udp, ports::dns, always},
    {"TPL-V2-OUT", name("AllowNtp"), out, 110, any, none, any, none, Protocol::Udp, ports::ntp, always},
    {"TPL-V2-OUT", name("AllowWebOut"), out, 120, any, none, any, none, tcp, ports::web, always},
    {"TPL-V2-OUT", name("AllowSql"), out, 130, any, none, tagged, tag::sql, tcp, ports::sql, always},
    {"TPL-V2-OUT", name("AllowMonitoring"), out, 140, any, none, any, none, tcp, ports::monitoring, always},
    {"TPL-V2-OUT", name("AllowInsideSubnetOut"), out, 150, any, none, subnet, none, Protocol::Any, ports::any, always},
};

constexpr RuleTemplate v3[] {
    {"TPL-V3-IN", name("AllowProbe"), in, 100, tagged, tag::azureLoadBalancer, subnet, none, tcp, ports::probeV3, always},
    {"TPL-V3-IN", name("AllowFtpProbe"), in, 105, tagged, tag::azureLoadBalancer, subnet, none, tcp, ports::ftpProbeV3,
        Condition::Ftp},
    {"TPL-V3-IN", name("AllowWeb"), in, 110, clients, none, subnet, none, tcp, ports::web, always},
    {"TPL-V3-IN", name("AllowFtp"), in, 120, clients, none, subnet, none, tcp, ports::ftp, Condition::Ftp},
    {"TPL-V3-IN", name("AllowDebugging"), in, 130, clients, none, subnet, none, tcp, ports::debugV3,
        Condition::RemoteDebugging},
    {"TPL-V3-IN", name("AllowWebDeploy"), in, 140, clients, none, subnet, none, tcp, ports::webDeploy, Condition::WebDeploy},
};

}

std::span<const RuleTemplate> ruleTemplates(Generation generation)
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
