#include "model/address/prefix.h"
#include "model/exchange/arm/functions/function.h"

#include <QCoreApplication>

namespace ase::arm {

namespace {

QString text(const std::string& ascii)
{
    return QString::fromStdString(ascii);
}

std::optional<Prefix> prefixOf(const Value& value)
{
    return Prefix::parseNormalised(value.toString().toStdString());
}

Value noPrefix(const Call& call)
{
    return call.refused(QT_TRANSLATE_NOOP("Exchange", "%1() needs an address range such as 10.0.0.0/16."));
}

Value parseCidr(const Call& call)
{
    const auto prefix = prefixOf(call[0]);
    if (!prefix)
        return noPrefix(call);
    Value::Object parts {{QStringLiteral("network"), text(prefix->first().toString())}};
    if (prefix->family() == Family::V4) {
        const Address mask(
            Family::V4, prefix->length() == 0 ? 0 : (0xffffffffull << (32 - prefix->length())) & 0xffffffffull);
        parts.push_back({QStringLiteral("netmask"), text(mask.toString())});
        parts.push_back({QStringLiteral("broadcast"), text(prefix->last().toString())});
    }
    const bool hasHosts = prefix->length() < bitsOf(prefix->family()) - 1;
    const Uint128 edge = prefix->family() == Family::V4 && hasHosts ? 1 : 0;
    parts.push_back(
        {QStringLiteral("firstUsable"), text(Address(prefix->family(), prefix->first().bits() + edge).toString())});
    parts.push_back(
        {QStringLiteral("lastUsable"), text(Address(prefix->family(), prefix->last().bits() - edge).toString())});
    parts.push_back({QStringLiteral("cidr"), std::int64_t {prefix->length()}});
    return parts;
}

Value cidrSubnet(const Call& call)
{
    const auto prefix = prefixOf(call[0]);
    if (!prefix || !call[1].isInteger() || !call[2].isInteger())
        return noPrefix(call);
    const std::int64_t length = call[1].toInteger();
    const std::int64_t index = call[2].toInteger();
    const int bits = bitsOf(prefix->family());
    const std::int64_t more = length - prefix->length();
    if (more < 0 || length > bits || index < 0 || (more < 62 && index >= (std::int64_t {1} << more)))
        return call.refused(QT_TRANSLATE_NOOP("Exchange", "The range given to %1() has no such block."));
    const Uint128 step = Uint128(static_cast<std::uint64_t>(index)) << static_cast<int>(bits - length);
    return text(Prefix(
        Address(prefix->family(), prefix->first().bits() + (length == 0 ? Uint128(0) : step)), static_cast<int>(length))
                    .toString());
}

Value cidrHost(const Call& call)
{
    const auto prefix = prefixOf(call[0]);
    if (!prefix || !call[1].isInteger() || call[1].toInteger() < 0)
        return noPrefix(call);
    // The first host is the address after the network's own.
    const Uint128 address = prefix->first().bits() + static_cast<std::uint64_t>(call[1].toInteger()) + 1;
    if (address > prefix->last().bits())
        return call.refused(QT_TRANSLATE_NOOP("Exchange", "The range given to %1() has no such address."));
    return text(Address(prefix->family(), address).toString());
}

}

const std::vector<Function>& addressFunctions()
{
    static const std::vector<Function> table {
        {"parseCidr", 1, 1, Meets::Never, parseCidr},
        {"cidrSubnet", 3, 3, Meets::Never, cidrSubnet},
        {"cidrHost", 2, 2, Meets::Never, cidrHost},
    };
    return table;
}

}
