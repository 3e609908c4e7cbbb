#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace ase {

/// The kinds of parts a plan holds. The order is the order of the plan file.
enum class PartKind : std::uint8_t {
    VirtualNetwork,
    Subnet,
    Peering,
    SecurityGroup,
    SecurityRule,
    ApplicationSecurityGroup,
    RouteTable,
    Route,
    Environment,
    AppServicePlan,
    App,
    Device,
    Site,
    DnsZone,
    Note, ///< of the diagram, not of the network
};

/// A stable identity of 64 bits, never reused. Written as 13 base-32 characters.
template<PartKind K>
struct Id {
    static constexpr PartKind kind = K;
    std::uint64_t value = 0;
    auto operator<=>(const Id&) const = default;
};

using VirtualNetworkId = Id<PartKind::VirtualNetwork>;
using SubnetId = Id<PartKind::Subnet>;
using PeeringId = Id<PartKind::Peering>;
using SecurityGroupId = Id<PartKind::SecurityGroup>;
using SecurityRuleId = Id<PartKind::SecurityRule>;
using ApplicationSecurityGroupId = Id<PartKind::ApplicationSecurityGroup>;
using RouteTableId = Id<PartKind::RouteTable>;
using RouteId = Id<PartKind::Route>;
using EnvironmentId = Id<PartKind::Environment>;
using AppServicePlanId = Id<PartKind::AppServicePlan>;
using AppId = Id<PartKind::App>;
using DeviceId = Id<PartKind::Device>;
using SiteId = Id<PartKind::Site>;
using DnsZoneId = Id<PartKind::DnsZone>;
using NoteId = Id<PartKind::Note>;

/// The identity of a part of any kind, as selections, findings and the diagram hold it.
struct PartId {
    PartKind kind = PartKind::VirtualNetwork;
    std::uint64_t value = 0;

    PartId() = default;
    PartId(PartKind partKind, std::uint64_t number)
        : kind(partKind)
        , value(number)
    {
    }
    template<PartKind K>
    PartId(Id<K> id)
        : kind(K)
        , value(id.value)
    {
    }
    /// The typed id where the kind is K.
    template<class TypedId>
    std::optional<TypedId> as() const
    {
        return kind == TypedId::kind ? std::optional(TypedId {value}) : std::nullopt;
    }
    auto operator<=>(const PartId&) const = default;
};

/// 13 characters of 0-9 a-v.
QString idText(std::uint64_t value);
std::optional<std::uint64_t> parseId(const QString& text);

/// The id of an imported part: the same type and resource path, in any letter case, give the same id.
std::uint64_t idFromPath(PartKind kind, const QString& path);

/// Where the ids of drawn parts come from. Seeded in tests; `IdSource::random()` in programs.
class IdSource {
public:
    explicit IdSource(std::uint64_t seed)
        : m_state(seed)
    {
    }
    static IdSource random();
    std::uint64_t next();
    template<class TypedId>
    TypedId next()
    {
        return TypedId {next()};
    }

private:
    std::uint64_t m_state;
};

}
