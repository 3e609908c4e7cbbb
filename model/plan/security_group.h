#pragma once

#include "model/address/protocol.h"
#include "model/azure/direction.h"
#include "model/plan/id.h"
#include "model/plan/part.h"
#include "model/plan/table.h"

#include <vector>

namespace ase {

struct AnyAddress {
    bool operator==(const AnyAddress&) const = default;
};
struct ServiceTag {
    QString name; ///< as written; compared without regard to letter case
    bool operator==(const ServiceTag&) const = default;
};
/// What a rule's end or a route's prefix can name. A lone address is its /32 or /128. Facts: NSG-05, RT-11.
using AddressMatch = std::variant<AnyAddress, Prefix, ServiceTag>;

enum class Access : std::uint8_t { Allow, Deny };

using MatchField = Field<AddressMatch>;

/// Source or destination of a rule. Azure has a singular and a plural property for addresses and for ports; both given, or
/// neither, is kept as written and becomes a finding. Facts: ARM-12, NSG-27.
struct RuleEnd {
    std::optional<MatchField> address;
    std::vector<MatchField> addresses;
    std::vector<ApplicationSecurityGroupId> groups;
    std::optional<PortField> port;
    std::vector<PortField> ports;
    bool operator==(const RuleEnd&) const = default;

    std::vector<MatchField> allAddresses() const; ///< the singular first
    std::vector<PortField> allPorts() const;
    /// One goes into the singular property, several into the plural.
    void setAddresses(std::vector<MatchField> fields);
    void setPorts(std::vector<PortField> fields);
};

/// A rule of a network security group. Facts: NSG-01 to NSG-05, ARM-12.
struct SecurityRule : Part {
    int position = 0; ///< place in the list as written; decides between equal priorities and is unique in a group
    Field<int> priority;
    Field<Direction> direction;
    Field<Access> access;
    Field<Protocol> protocol;
    RuleEnd source;
    RuleEnd destination;
    QString description;
    bool enabled = true; ///< a disabled rule stays in the plan, and is left out of analysis and exports
    bool operator==(const SecurityRule&) const = default;
};

/// A network security group. Azure's six default rules are never stored. Fact: NSG-08.
struct SecurityGroup : Part {
    Table<SecurityRuleId, SecurityRule> rules;
    bool operator==(const SecurityGroup&) const = default;
};

struct ApplicationSecurityGroup : Part {
    bool operator==(const ApplicationSecurityGroup&) const = default;
};

/// "*", a prefix, an address, or the name of a service tag.
MatchField matchField(const QString& text);
/// 100, "100"; the value is any whole number: bounds are for the checks. Fact: NSG-02.
Field<int> numberField(const QString& text);
Field<int> numberField(int number);
Field<Direction> directionField(const QString& text);
Field<Direction> directionField(Direction direction);
Field<Access> accessField(const QString& text);
Field<Access> accessField(Access access);
Field<Protocol> protocolField(const QString& text);
Field<Protocol> protocolField(Protocol protocol);

/// The enabled rules of one direction in the order Azure evaluates them: by priority, then as written. Rules whose priority
/// or direction has no value are left out. Fact: NSG-02.
std::vector<std::pair<SecurityRuleId, const SecurityRule*>> rulesInOrder(const SecurityGroup& group, Direction direction);
/// All rules as they were written.
std::vector<std::pair<SecurityRuleId, const SecurityRule*>> rulesAsWritten(const SecurityGroup& group);

}
