#pragma once

#include "model/flow/rule_index.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace ase::bench {

using Json = nlohmann::json;
/// Service tag to the prefixes it stands for.
using Tags = std::map<std::string, std::vector<std::string>>;

struct Policy {
    std::vector<std::string> names; ///< of the rules, in order
    std::shared_ptr<const FlowRules> rules;
};

struct NamedFlow {
    std::string name;
    FlowSet flows;
};

/// Throws std::runtime_error with the file's name where it cannot be read.
Json readJson(const std::string& path);
Tags readTags(const std::string& path);
/// One direction of a group with Azure's three default rules, which the file leaves out. Facts: NSGD-01 to NSGD-06.
Policy policyOf(const Json& group, const Tags& tags, const std::string& direction);
/// The first group of a template.
Policy readPolicy(const std::string& path, const Tags& tags, const std::string& direction);
std::vector<NamedFlow> readFlows(const std::string& path, const Tags& tags);

/// [source, destination, source port, destination port, number of the protocol]
Json numbersOf(const Packet& packet);

}
