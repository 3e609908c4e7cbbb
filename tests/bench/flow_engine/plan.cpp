#include "tests/bench/flow_engine/plan.h"

namespace ase::bench {

namespace {

/// The last name in "[resourceId('type', 'name')]".
std::string nameIn(const std::string& id)
{
    const std::size_t end = id.rfind('\'');
    const std::size_t begin = id.rfind('\'', end - 1) + 1;
    return id.substr(begin, end - begin);
}

struct Group {
    std::shared_ptr<const FlowRules> inbound;
    std::shared_ptr<const FlowRules> outbound;
};

}

NetworkPlan readPlan(const std::string& path, const Tags& tags)
{
    const Json document = readJson(path);
    std::map<std::string, Group> groups;
    std::map<std::string, std::size_t> networks;
    for (const Json& resource : document["resources"]) {
        if (resource["type"] == "Microsoft.Network/networkSecurityGroups")
            groups[resource["name"]] = {
                policyOf(resource, tags, "Inbound").rules, policyOf(resource, tags, "Outbound").rules};
        else if (resource["type"] == "Microsoft.Network/virtualNetworks")
            networks.emplace(resource["name"], networks.size());
    }
    NetworkPlan plan;
    plan.peered.assign(networks.size(), std::vector<bool>(networks.size()));
    std::map<std::string, std::pair<std::shared_ptr<const RuleIndex>, std::shared_ptr<const RuleIndex>>> lists;
    for (const Json& resource : document["resources"]) {
        if (resource["type"] != "Microsoft.Network/virtualNetworks")
            continue;
        const std::size_t network = networks.at(resource["name"]);
        const Json& properties = resource["properties"];
        plan.peered[network][network] = true;
        for (const Json& subnet : properties["subnets"]) {
            const Json& own = subnet["properties"];
            FlowPlace& place = plan.subnets.emplace_back();
            place.addresses = Prefix::parseNormalised(own["addressPrefix"].get<std::string>()).value();
            plan.networkOf.push_back(network);
            if (!own.contains("networkSecurityGroup"))
                continue;
            const std::string name = nameIn(own["networkSecurityGroup"]["id"]);
            auto& list = lists[name];
            if (!list.first)
                list = {std::make_shared<const RuleIndex>(groups.at(name).outbound),
                    std::make_shared<const RuleIndex>(groups.at(name).inbound)};
            place.outbound = list.first;
            place.inbound = list.second;
        }
        for (const Json& peering : properties.value("virtualNetworkPeerings", Json::array()))
            plan.peered[network][networks.at(nameIn(peering["properties"]["remoteVirtualNetwork"]["id"]))] = true;
    }
    return plan;
}

PlanAnswer answerOf(const NetworkPlan& plan, bool takeAllAsPeered)
{
    // Indexes are made anew: they are part of what is timed.
    std::map<const RuleIndex*, std::shared_ptr<const RuleIndex>> fresh {{nullptr, nullptr}};
    std::vector<FlowPlace> places = plan.subnets;
    for (FlowPlace& place : places)
        for (std::shared_ptr<const RuleIndex>* list : {&place.outbound, &place.inbound}) {
            std::shared_ptr<const RuleIndex>& made = fresh[list->get()];
            if (*list && !made)
                made = std::make_shared<const RuleIndex>((*list)->shared());
            *list = made;
        }
    const Reachability reachability(places);
    PlanAnswer answer {.digest = 1469598103934665603u};
    for (std::size_t from = 0; from < places.size(); ++from)
        for (std::size_t to = 0; to < places.size(); ++to) {
            if (from == to)
                continue;
            const bool peered = takeAllAsPeered || plan.peered[plan.networkOf[from]][plan.networkOf[to]];
            const bool reaches = peered && reachability.reaches(from, to);
            answer.reachable += reaches;
            answer.digest = (answer.digest ^ std::uint64_t(reaches)) * 1099511628211u;
        }
    return answer;
}

}
