#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace ase {

/// Protocols an NSG rule can name. `Any` covers them all. Fact: NSG-03.
enum class Protocol : std::uint8_t { Any, Tcp, Udp, Icmp, Esp, Ah };

/// Azure's spelling, in any letter case: "*", "Tcp", "Udp", "Icmp", "Esp", "Ah".
std::optional<Protocol> parseProtocol(std::string_view text);
/// Azure's spelling: "*", "Tcp", ...
std::string_view toString(Protocol protocol);
/// Ports mean something for TCP, UDP and `Any` only. Fact: NSG-03.
bool hasPorts(Protocol protocol);

}
