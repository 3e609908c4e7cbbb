#include "model/plan/virtual_network.h"

namespace ase {

const Prefix* Subnet::firstIpv4Prefix() const
{
    for (const PrefixField& field : prefixes) {
        const Prefix* prefix = valueOf(field);
        if (prefix && prefix->family() == Family::V4)
            return prefix;
    }
    return nullptr;
}

}
