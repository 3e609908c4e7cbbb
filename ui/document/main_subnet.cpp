#include "ui/document/main_subnet.h"

#include <utility>

namespace ase {

std::optional<SubnetId> mainSubnet(const Network& network)
{
    for (const auto& row : network.environments.rows())
        if (row.value->subnet && network.subnets.contains(*row.value->subnet))
            return row.value->subnet;
    std::optional<std::pair<QString, SubnetId>> first;
    for (const auto& row : network.subnets.rows()) {
        std::pair<QString, SubnetId> named {pathOf(network, row.id), row.id};
        if (!first || named < *first)
            first = std::move(named);
    }
    return first ? std::optional(first->second) : std::nullopt;
}

}
