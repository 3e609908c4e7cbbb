#pragma once

#include <QString>

#include <optional>

namespace ase::azure {

/// Kinds of resources with a naming rule of their own. Facts: NAME-01 to NAME-12.
enum class ResourceKind {
    ResourceGroup,
    VirtualNetwork,
    Subnet,
    Peering,
    NetworkSecurityGroup,
    RouteTable,
    SecurityRule,
    Route,
    PrivateDnsZone,
    VirtualNetworkLink,
    AppServicePlan,
    Site,
    Slot,
    Environment,
    Firewall,
};

/// What a naming rule can dislike.
enum class NameProblem { TooShort, TooLong, Character, Start, End, TooFewLabels, TooManyLabels };

/// A naming rule; names are compared without letter case (NAME-13).
struct NameRule {
    int shortest;
    int longest; ///< of a zone: of each label
    const char* characters; ///< allowed beside letters and digits
    bool startsAlphanumeric;
    const char* endsWith; ///< allowed at the end beside letters and digits
    const char* fact;
};

const NameRule& nameRule(ResourceKind kind);
/// The first thing wrong with the name; none for a good one. Expressions of templates are not names: do not ask about them.
std::optional<NameProblem> nameProblem(ResourceKind kind, const QString& name);
/// A good name close to this one: refused characters become "-", the ends are trimmed, what is too long is cut. Empty where
/// nothing good is left.
QString sanitisedName(ResourceKind kind, const QString& name);

/// Labels of a zone's name. Fact: NAME-06.
inline constexpr int fewestZoneLabels = 2;
inline constexpr int mostZoneLabels = 34;

}
