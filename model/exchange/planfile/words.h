#pragma once

#include "model/plan/plan.h"

#include <QStringList>

#include <array>

namespace ase::planfile {

/// The words of an enumeration in the plan file, in the order of its values.
template<class Choice>
struct Words;

template<>
struct Words<Generation> {
    static constexpr std::array<const char*, 3> all {"v1", "v2", "v3"};
};
template<>
struct Words<PlanSystem> {
    static constexpr std::array<const char*, 3> all {"windows", "linux", "windowsContainers"};
};
template<>
struct Words<GatewayKind> {
    static constexpr std::array<const char*, 2> all {"vpn", "expressRoute"};
};
template<>
struct Words<SignIn> {
    static constexpr std::array<const char*, 3> all {"publishProfile", "singleSignOn", "token"};
};
template<>
struct Words<Outsider> {
    static constexpr std::array<const char*, 3> all {"internet", "management", "probe"};
};
template<>
struct Words<TraceVerdict> {
    static constexpr std::array<const char*, 4> all {"reachable", "degraded", "uncertain", "blocked"};
};
/// As the command line prints them.
template<>
struct Words<Stage> {
    static constexpr std::array<const char*, 16> all {"control-plane", "name", "source-nsg", "route", "peering", "gateway",
        "appliance", "proxy-nsg", "target-nsg", "ase-nsg", "health", "return-route", "tls", "access", "authentication",
        "operation"};
};
template<>
struct Words<azure::ServiceKind> {
    static constexpr std::array<const char*, 8> all {
        "sql", "storage", "keyVault", "eventHub", "serviceBus", "cosmosDb", "containerRegistry", "other"};
};
template<>
struct Words<RowColour> {
    static constexpr std::array<const char*, 5> all {"none", "grey", "sand", "blue", "violet"};
};
template<>
struct Words<Layer> {
    static constexpr std::array<const char*, 9> all {
        "environments", "compute", "gateways", "services", "sites", "dns", "notes", "peerings", "connections"};
};
/// The alternatives of a variant, in their order.
template<>
struct Words<Role> {
    static constexpr std::array<const char*, 12> all {"gateway", "firewall", "appliance", "applicationGateway", "dnsServer",
        "virtualMachine", "deploymentServer", "client", "privateEndpoint", "scaleSet", "platformService", "frontDoor"};
    static_assert(all.size() == std::variant_size_v<Role>);
};

template<class Choice>
QString wordOf(std::size_t index)
{
    return QString::fromLatin1(Words<Choice>::all[index]);
}

template<class Choice>
std::optional<std::size_t> indexOfWord(const QString& word)
{
    for (std::size_t i = 0; i < Words<Choice>::all.size(); ++i)
        if (word == QLatin1String(Words<Choice>::all[i]))
            return i;
    return std::nullopt;
}

template<class Choice>
QString allWords()
{
    QStringList words;
    for (const char* word : Words<Choice>::all)
        words << QString::fromLatin1(word);
    return words.join(QStringLiteral(", "));
}

}
