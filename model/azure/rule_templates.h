#pragma once

#include "model/azure/required_flows.h"

namespace ase::azure {

/// What stands for the ends of a template's rule until it is put into a plan.
enum class TemplateEnd { Any, Tag, Subnet, Clients };

/// A rule the planner proposes. All of them allow; source ports are any.
struct RuleTemplate {
    const char* fact; ///< of the template: "TPL-V2-IN"
    QLatin1String name;
    Direction direction;
    int priority; ///< to be used where it is free
    TemplateEnd source;
    QLatin1String sourceTag; ///< of TemplateEnd::Tag
    TemplateEnd destination;
    QLatin1String destinationTag; ///< of TemplateEnd::Tag
    Protocol protocol;
    std::span<const PortRange> ports;
    Condition condition;
};

/// Rules for the group of an environment's subnet, in order of priority, inbound first; those of a condition other than
/// Always are for environments that use the feature. v1 gets those of v2 as far as its flows are the same.
/// Facts: TPL-V2-IN, TPL-V2-OUT, TPL-V3-IN, TPL-V3-OUT.
std::span<const RuleTemplate> ruleTemplates(Generation generation);

}
