#include "tests/bench/flow_engine/routes.h"

#include <algorithm>
#include <stdexcept>

namespace ase::bench {

RouteTable readRoutes(const std::string& path)
{
    const Json document = readJson(path);
    for (const Json& resource : document["resources"]) {
        if (resource["type"] != "Microsoft.Network/routeTables")
            continue;
        RouteTable table;
        std::map<std::pair<std::string, std::string>, std::size_t> hops;
        for (const Json& route : resource["properties"]["routes"]) {
            const Json& properties = route["properties"];
            const std::pair<std::string, std::string> hop {
                properties["nextHopType"], properties.value("nextHopIpAddress", std::string())};
            table.names.push_back(route["name"]);
            table.routes.push_back({Prefix::parse(properties["addressPrefix"].get<std::string>()).value(),
                hops.emplace(hop, hops.size()).first->second});
        }
        return table;
    }
    throw std::runtime_error("no route table in " + path);
}

Json routesAnswer(const RouteTable& table)
{
    const RouteListAnalysis analysis = analyseRoutes(table.routes);
    const auto namesOf = [&](const std::vector<std::size_t>& places) {
        Json names = Json::array();
        for (const std::size_t place : places)
            names.push_back(table.names[place]);
        std::sort(names.begin(), names.end());
        return names;
    };
    return {{"hidden", namesOf(analysis.hidden)}, {"redundant", namesOf(analysis.redundant)}};
}

}
