#include "tests/bench/flow_engine/policy.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <stdexcept>

namespace ase::bench {

namespace {

using Texts = std::vector<std::string>;

Texts oneOrMany(const Json& properties, const char* one, const char* many)
{
    Texts texts;
    if (properties.contains(many))
        texts = properties[many].get<Texts>();
    if (properties.contains(one) && !properties[one].get<std::string>().empty())
        texts.push_back(properties[one]);
    return texts;
}

void addAddresses(std::vector<AddressRange>& ranges, const Texts& texts, const Tags& tags)
{
    for (const std::string& text : texts) {
        const auto prefix = text == "*" ? Prefix::all(Family::V4) : Prefix::parseAddressOrPrefix(text);
        if (prefix)
            ranges.push_back({prefix->first(), prefix->last()});
        else if (const auto tag = tags.find(text); tag != tags.end())
            addAddresses(ranges, tag->second, tags);
        else
            throw std::runtime_error("neither a prefix nor a known tag: " + text);
    }
}

AddressSet addresses(const Texts& texts, const Tags& tags)
{
    std::vector<AddressRange> ranges;
    addAddresses(ranges, texts, tags);
    return AddressSet(std::move(ranges));
}

PortSet ports(const Texts& texts)
{
    std::vector<PortRange> ranges;
    for (const std::string& text : texts) {
        const auto range = PortRange::parse(text);
        if (!range)
            throw std::runtime_error("not a port range: " + text);
        ranges.push_back(*range);
    }
    return PortSet(std::move(ranges));
}

FlowBox boxOf(const Json& properties, const Tags& tags)
{
    const auto text = properties["protocol"].get<std::string>();
    const auto protocol = parseProtocol(text);
    if (!protocol)
        throw std::runtime_error("not a protocol: " + text);
    return {addresses(oneOrMany(properties, "sourceAddressPrefix", "sourceAddressPrefixes"), tags),
        addresses(oneOrMany(properties, "destinationAddressPrefix", "destinationAddressPrefixes"), tags),
        ports(oneOrMany(properties, "sourcePortRange", "sourcePortRanges")),
        ports(oneOrMany(properties, "destinationPortRange", "destinationPortRanges")), ProtocolSet::of(*protocol)};
}

struct Row {
    std::string name;
    int priority;
    FlowRule rule;
};

std::array<Row, 3> defaultRules(const Tags& tags, const std::string& direction)
{
    const bool in = direction == "Inbound";
    const auto end = [&](const char* tag) { return addresses({tag}, tags); };
    const std::string side = in ? "InBound" : "OutBound";
    return {Row {"AllowVnet" + side, 65000, {{end("VirtualNetwork"), end("VirtualNetwork")}, true}},
        in ? Row {"AllowAzureLoadBalancerInBound", 65001, {{end("AzureLoadBalancer"), end("*")}, true}}
           : Row {"AllowInternetOutBound", 65001, {{end("*"), end("Internet")}, true}},
        Row {"DenyAll" + side, 65500, {{end("*"), end("*")}, false}}};
}

int numberOf(Carried carried)
{
    switch (carried) {
    case Carried::Tcp:
        return 6;
    case Carried::Udp:
        return 17;
    case Carried::Icmp:
        return 1;
    case Carried::Esp:
        return 50;
    case Carried::Ah:
        return 51;
    case Carried::Other:
        break;
    }
    return 0;
}

}

Json readJson(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    return Json::parse(file);
}

Tags readTags(const std::string& path)
{
    return readJson(path).get<Tags>();
}

Policy policyOf(const Json& group, const Tags& tags, const std::string& direction)
{
    std::vector<Row> rows;
    for (const Json& rule : group["properties"]["securityRules"]) {
        const Json& properties = rule["properties"];
        if (properties["direction"] == direction)
            rows.push_back(
                {rule["name"], properties["priority"], {boxOf(properties, tags), properties["access"] == "Allow"}});
    }
    for (Row& row : defaultRules(tags, direction))
        rows.push_back(std::move(row));
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.priority < b.priority; });
    Policy policy;
    FlowRules rules;
    for (Row& row : rows) {
        policy.names.push_back(std::move(row.name));
        rules.push_back(std::move(row.rule));
    }
    policy.rules = std::make_shared<const FlowRules>(std::move(rules));
    return policy;
}

Policy readPolicy(const std::string& path, const Tags& tags, const std::string& direction)
{
    const Json document = readJson(path);
    for (const Json& resource : document["resources"])
        if (resource["type"] == "Microsoft.Network/networkSecurityGroups")
            return policyOf(resource, tags, direction);
    throw std::runtime_error("no network security group in " + path);
}

std::vector<NamedFlow> readFlows(const std::string& path, const Tags& tags)
{
    std::vector<NamedFlow> flows;
    const Json document = readJson(path);
    for (const Json& flow : document)
        flows.push_back({flow["name"], boxOf(flow, tags)});
    return flows;
}

Json numbersOf(const Packet& packet)
{
    return {std::uint32_t(packet.source.bits()), std::uint32_t(packet.destination.bits()), packet.sourcePort,
        packet.destinationPort, numberOf(packet.carried)};
}

}
