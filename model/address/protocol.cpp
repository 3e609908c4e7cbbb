#include "model/address/protocol.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace ase {

namespace {
constexpr std::array<std::string_view, 6> names {"*", "Tcp", "Udp", "Icmp", "Esp", "Ah"};
}

std::optional<Protocol> parseProtocol(std::string_view text)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool same = std::equal(text.begin(), text.end(), names[i].begin(), names[i].end(),
            [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
        if (same)
            return Protocol(i);
    }
    return std::nullopt;
}

std::string_view toString(Protocol protocol)
{
    return names[std::size_t(protocol)];
}

bool hasPorts(Protocol protocol)
{
    return protocol == Protocol::Any || protocol == Protocol::Tcp || protocol == Protocol::Udp;
}

}
