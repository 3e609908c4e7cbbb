#pragma once

#include "tests/bench/flow_engine/policy.h"

namespace ase::bench {

/// The packets that classifiers are timed with, the same for every engine: most hit a rule picked at random, one in ten has
/// random addresses.
std::vector<Packet> traceOf(const Policy& policy, std::size_t count);

/// FNV-1a over the deciding rules.
std::uint64_t digestOf(const std::vector<std::uint32_t>& rules);

}
