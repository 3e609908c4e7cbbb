#include "tests/model/reach/topology.h"

#include "model/exchange/textplan/read_text_plan.h"

#include <QStringList>

#include <algorithm>

namespace ase::test {

namespace {

const std::vector<Statement>& reference()
{
    static const std::vector<Statement> statements {
        {"region", "region westeurope"},
        {"hub", "vnet HUB 10.0.0.0/16"},
        {"gateway-subnet", "subnet GatewaySubnet 10.0.255.0/27 in HUB"},
        {"firewall-subnet", "subnet AzureFirewallSubnet 10.0.1.0/26 in HUB"},
        {"resolver-subnet", "subnet resolvers 10.0.20.0/28 in HUB"},
        {"jump-subnet", "subnet jump 10.0.9.0/24 in HUB"},
        {"gateway", "gateway vpn in HUB/GatewaySubnet"},
        {"firewall", "firewall fw 10.0.1.4 in HUB/AzureFirewallSubnet passes tcp any -> any:443"},
        {"resolver", "dns resolver 10.0.20.4 in HUB/resolvers resolver"},
        {"spoke", "vnet SPK 10.1.0.0/16"},
        {"S", "subnet S 10.1.0.0/24 in SPK nsg N delegated"},
        {"agents", "subnet agents 10.1.2.0/24 in SPK"},
        {"appgw-subnet", "subnet appgw 10.1.3.0/24 in SPK"},
        {"pe-subnet", "subnet pe 10.1.4.0/24 in SPK"},
        {"spoke2", "vnet SPK2 10.2.0.0/16"},
        {"far", "subnet far 10.2.0.0/24 in SPK2"},
        {"peering", "peer HUB SPK transit remote-gateways forwarded"},
        {"peering2", "peer HUB SPK2 transit remote-gateways forwarded"},
        {"N",
            "nsg N: 100 in allow tcp AzureLoadBalancer -> 10.1.0.0/24:80;"
            " 110 in allow tcp VirtualNetwork -> 10.1.0.0/24:80,443"},
        {"ase", "ase3 ase1 in SPK/S ilb 10.1.0.11"},
        {"plan", "plan plan1 in ase1 I1v2"},
        {"app", "app app in plan1"},
        {"zone", "zone ase1.appserviceenvironment.net: * 10.1.0.11; @ 10.1.0.11; *.scm 10.1.0.11 link HUB SPK SPK2"},
        {"site", "site onprem 192.168.0.0/16 via vpn"},
        {"site-dns", "dns site-dns 192.168.1.53 forward ase1.appserviceenvironment.net 10.0.20.4"},
        {"agent", "server agent 10.1.2.4"},
        {"edge", "server edge 10.1.3.9"},
        {"jump", "server jump 10.0.9.4"},
        {"site-agent", "server site-agent 192.168.10.5"},
        {"cloud-agent", "server cloud-agent 198.51.100.7"},
        {"far-agent", "server far-agent 10.2.0.4"},
    };
    return statements;
}

}

QString topologyText(const std::vector<Statement>& changes)
{
    std::vector<Statement> statements = reference();
    for (const Statement& change : changes) {
        const auto same = [&](const Statement& one) { return QByteArray(one.name) == change.name; };
        const auto found = std::find_if(statements.begin(), statements.end(), same);
        if (found == statements.end())
            statements.push_back(change);
        else
            found->text = change.text;
    }
    QStringList lines;
    for (const Statement& one : statements)
        lines << QString::fromLatin1(one.text);
    return lines.join(u'\n');
}

Plan planOf(const QString& text)
{
    const auto plan = planFromText(text);
    if (!plan)
        qFatal("%s\n%s", qPrintable(sentenceWithPlace(plan.error())), qPrintable(text));
    return *plan;
}

Plan withRegion(const Plan& plan, const QString& network, const QString& region)
{
    return withNetwork(plan, [&](Network& changed) {
        for (const auto& row : plan.network->virtualNetworks.rows()) {
            VirtualNetwork moved = *row.value;
            moved.region = region;
            if (textOf(moved.name) == network)
                changed.virtualNetworks = changed.virtualNetworks.with(row.id, std::move(moved));
        }
    });
}

}
