#include "model/plan/edit/edit_part.h"
#include "model/plan/edit/edit_peering.h"
#include "model/plan/edit/edit_plan.h"
#include "tests/model/check/check_support.h"
#include "tests/support/test_registry.h"

using namespace ase;

class DnsAndPeerCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings() { test::verifyCase(); }
    void disconnected();
    void globalPeering();
};

void DnsAndPeerCheckTest::findings_data()
{
    test::addCases({
        {"no zone", "ASE-DNS-100", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nase3 p in s ilb 10.0.0.9",
            "ase:p .dnsSuffix"},
        {"a zone, external, v1, own servers, unknown", "ASE-DNS-100",
            "ase3 p ilb\nzone P.appserviceenvironment.net\nase3 q external\nase1 r ilb\nase3 ?t ilb\n"
            "vnet v 10.0.0.0/16 dns 10.0.1.4\nsubnet s 10.0.0.0/24 in v\nase2 u in s ilb",
            ""},
        {"own suffix of a v2", "ASE-DNS-100", "ase2 p ilb suffix apps.example\nzone apps.example", ""},
        {"lacks two", "ASE-DNS-101", "ase3 p ilb 10.0.0.9\nzone p.appserviceenvironment.net: * 10.0.0.9",
            "zone:p.appserviceenvironment.net ase:p .records"},
        {"zone of its own for SCM", "ASE-DNS-101",
            "ase3 p ilb\nzone p.appserviceenvironment.net: * 10.0.0.9; @ 10.0.0.9\n"
            "zone scm.p.appserviceenvironment.net: * 10.0.0.9",
            ""},
        {"complete", "ASE-DNS-101", "ase3 p ilb\nzone p.appserviceenvironment.net: * 10.0.0.9; @ 10.0.0.9; *.scm 10.0.0.9",
            ""},
        {"another address", "ASE-DNS-102",
            "ase3 p ilb 10.0.0.9\nzone p.appserviceenvironment.net: * 10.0.0.8; @ 10.0.0.9; web 10.0.0.7",
            "zone:p.appserviceenvironment.net ase:p .records"},
        {"the address, unknown ones", "ASE-DNS-102",
            "ase3 p ilb 10.0.0.9\nzone p.appserviceenvironment.net: * 10.0.0.9; @ ?ip; *.scm\n"
            "ase3 q ilb\nzone q.appserviceenvironment.net: * 10.0.0.8",
            ""},
        {"clients in another network", "ASE-DNS-104",
            "vnet v 10.0.0.0/16\nvnet w 10.1.0.0/16\nsubnet s 10.1.0.0/24 in w\nserver o in s\nvnet x 10.2.0.0/16 dns "
            "10.0.0.4\nsubnet t 10.2.0.0/24 in x\nclient c 10.2.0.9 in t\nase3 p ilb\nzone p.appserviceenvironment.net link "
            "v",
            "zone:p.appserviceenvironment.net w ase:p .links"},
        {"linked", "ASE-DNS-104",
            "vnet w 10.1.0.0/16\nsubnet s 10.1.0.0/24 in w\nserver o in s\nase3 p ilb\n"
            "zone p.appserviceenvironment.net link w",
            ""},
        {"external v3", "ASE-DNS-112", "ase3 p external suffix apps.example", "ase:p .dnsSuffix"},
        {"ILB v3, external v2", "ASE-DNS-112", "ase3 p ilb suffix apps.example\nase2 q external suffix apps.example", ""},
        {"one way", "ASE-PEER-120", "vnet a 10.0.0.0/16\nvnet b 10.1.0.0/16\npeer a b one-way", "peering:a/to-b b"},
        {"both ways", "ASE-PEER-120", "vnet a 10.0.0.0/16\nvnet b 10.1.0.0/16\npeer a b", ""},
        {"to one elsewhere", "ASE-PEER-120", "vnet a 10.0.0.0/16\nvnet b existing\npeer a b one-way", "?peering:a/to-b b"},
        {"no transit", "ASE-PEER-122", "vnet a 10.0.0.0/16\nvnet b 10.1.0.0/16\npeer a b remote-gateways",
            "peering:b/to-a b .useRemoteGateways"},
        {"transit", "ASE-PEER-122", "vnet a 10.0.0.0/16\nvnet b 10.1.0.0/16\npeer a b transit remote-gateways", ""},
        {"own gateway", "ASE-PEER-122",
            "vnet a 10.0.0.0/16\nvnet b 10.1.0.0/16\npeer a b transit remote-gateways\n"
            "subnet GatewaySubnet 10.1.0.0/27 in b\ngateway g in GatewaySubnet",
            "peering:b/to-a b .useRemoteGateways"},
        {"misspelt", "ASE-PEER-125", "vnet a 10.0.0.0/16\nsubnet Gateway-Subnet 10.0.0.0/27 in a", "a/Gateway-Subnet .name"},
        {"firewall /27", "ASE-PEER-125", "vnet a 10.0.0.0/16\nsubnet AzureFirewallSubnet 10.0.0.0/27 in a",
            "a/AzureFirewallSubnet .prefix"},
        {"firewall /26, gateway /29", "ASE-PEER-125",
            "vnet a 10.0.0.0/16\nsubnet AzureFirewallSubnet 10.0.0.0/26 in a\nsubnet gatewaysubnet 10.0.1.0/29 in a", ""},
    });
}

void DnsAndPeerCheckTest::disconnected()
{
    const PlanPtr plan = test::planOf(QStringLiteral("vnet a 10.0.0.0/16\nvnet b 10.1.0.0/16\npeer a b"));
    const auto id = plan->network->peerings.rows().front().id;
    const auto broken = std::make_shared<const Plan>(*setPeeringDisconnected(*plan, id, true));
    QVERIFY(test::findingsOf(broken, QStringLiteral("ASE-PEER-120")).startsWith(QStringLiteral("peering:")));
    QCOMPARE(test::complaintAbout(broken, QStringLiteral("ASE-PEER-120")), QString());
}

void DnsAndPeerCheckTest::globalPeering()
{
    const auto found = [](const char* version, const char* region) {
        const PlanPtr plan =
            test::planOf(QStringLiteral("region westeurope\nvnet a 10.0.0.0/16\nsubnet s 10.0.0.0/24 in a\n%1 p in s ilb\n"
                                        "vnet b 10.1.0.0/16\nsubnet t 10.1.0.0/24 in b\nserver o in t\npeer a b")
                             .arg(QLatin1String(version)));
        const auto there = findByPath(*plan->network, QStringLiteral("b")).front();
        const auto moved = setRegion(*plan, there, Known<QString>(QString::fromLatin1(region)));
        return test::findingsOf(std::make_shared<const Plan>(*moved), QStringLiteral("ASE-PEER-123"));
    };
    QCOMPARE(found("ase2", "northeurope"), QStringLiteral("ase:p peering:a/to-b"));
    QCOMPARE(found("ase2", "West Europe"), QString());
    QCOMPARE(found("ase3", "northeurope"), QString());
}

ASE_TEST(DnsAndPeerCheckTest)

#include "dns_peer_test.moc"
