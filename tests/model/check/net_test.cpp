#include "model/plan/edit/edit_virtual_network.h"
#include "tests/model/check/check_support.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

using namespace ase;

class NetCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings() { test::verifyCase(); }
    void hostBitsAreNormalised();
    void duplicateNames();
    void manyOverlaps();
};

void NetCheckTest::findings_data()
{
    test::addCases({
        {"host bits", "ASE-NET-001", "vnet a 10.0.0.5/16", "a .prefix"},
        {"nonsense and missing", "ASE-NET-001", "vnet a 10.0.0.0/16 ten\nvnet b\nsubnet s 10.0.0.0/99 in a",
            "a .prefix | a/s .prefix | b .prefix"},
        {"fine, unknown, existing", "ASE-NET-001",
            "vnet a 10.0.0.0/16 fd00::/48 ?space\nsubnet s 10.0.0.0/24 fd00::/64 in a\nvnet e existing", ""},
        {"IPv6 is a /64", "ASE-NET-001", "vnet a fd00::/48\nsubnet s fd00::/63 in a", "a/s .prefix"},
        {"/30", "ASE-NET-002", "vnet a 10.0.0.0/16\nsubnet s 10.0.0.0/30 in a", "a/s .prefix"},
        {"/29", "ASE-NET-002", "vnet a 10.0.0.0/16\nsubnet s 10.0.0.0/29 in a", ""},
        {"/1 and /2", "ASE-NET-002", "vnet a 0.0.0.0/0\nsubnet s 0.0.0.0/1 in a\nsubnet t 128.0.0.0/2 in a", "a/s .prefix"},
        {"multicast", "ASE-NET-003", "vnet a 224.1.0.0/16", "a .prefix"},
        {"holds the platform address", "ASE-NET-003", "vnet a 168.63.0.0/16", "a .prefix"},
        {"beside link-local", "ASE-NET-003", "vnet a 169.253.0.0/16", ""},
        {"outside", "ASE-NET-004", "vnet a 10.0.0.0/16\nsubnet s 10.1.0.0/24 in a", "a/s a .prefix"},
        {"across two ranges", "ASE-NET-004", "vnet a 10.0.0.0/24 10.0.1.0/24\nsubnet s 10.0.0.0/23 in a", "a/s a .prefix"},
        {"the whole range", "ASE-NET-004", "vnet a 10.0.0.0/16\nsubnet s 10.0.0.0/16 in a", ""},
        {"of an unknown space", "ASE-NET-004", "vnet a ?space\nsubnet s 10.0.0.0/16 in a", ""},
        {"by name alone", "ASE-NET-004", "vnet a existing\nsubnet s 10.0.0.0/16 in a existing", ""},
        {"one inside the other", "ASE-NET-005", "vnet a 10.0.0.0/16\nsubnet s 10.0.0.0/24 in a\nsubnet t 10.0.0.128/25 in a",
            "a/t a/s .prefix"},
        {"two inside one", "ASE-NET-005",
            "vnet a 10.0.0.0/16\nsubnet s 10.0.0.0/23 in a\nsubnet t 10.0.0.0/26 in a\nsubnet u 10.0.1.0/26 in a",
            "a/t a/s .prefix | a/u a/s .prefix"},
        {"the existing one stays", "ASE-NET-005",
            "vnet a 10.0.0.0/16\nsubnet s 10.0.0.0/24 in a\nsubnet t 10.0.0.128/25 in a existing", "a/s a/t .prefix"},
        {"side by side", "ASE-NET-005", "vnet a 10.0.0.0/16\nsubnet s 10.0.0.0/25 in a\nsubnet t 10.0.0.128/25 in a", ""},
        {"in two networks", "ASE-NET-005",
            "vnet a 10.0.0.0/16\nvnet b 10.0.0.0/16\nsubnet s 10.0.0.0/25 in a\nsubnet t 10.0.0.0/25 in b", ""},
        {"one in another", "ASE-NET-006", "vnet a 10.0.0.0/16 10.0.1.0/24", "a .prefix"},
        {"twice the same", "ASE-NET-006", "vnet a 10.0.0.0/16 10.0.0.0/16", "a .prefix"},
        {"neighbours", "ASE-NET-006", "vnet a 10.0.0.0/16 10.1.0.0/16", ""},
        {"peers", "ASE-NET-007", "vnet a 10.0.0.0/16\nvnet b 10.0.128.0/17\npeer a b one-way", "peering:a/to-b a b"},
        {"disjoint peers", "ASE-NET-007", "vnet a 10.0.0.0/17\nvnet b 10.0.128.0/17\npeer a b", ""},
        {"site", "ASE-NET-008",
            "vnet a 10.0.0.0/16\nsubnet GatewaySubnet 10.0.0.0/27 in a\ngateway g in GatewaySubnet\n"
            "vnet b 10.9.0.0/16\nvnet c 10.9.0.0/16\npeer a b transit remote-gateways\nsite o 10.9.0.0/24 via g",
            "b site:o .prefix"},
        {"unconnected site", "ASE-NET-008", "vnet a 10.0.0.0/16\nsite o 10.0.0.0/24", ""},
        {"public", "ASE-NET-009", "vnet a 20.0.0.0/16", "a .prefix"},
        {"half private", "ASE-NET-009", "vnet a 172.0.0.0/11", "a .prefix"},
        {"shared space", "ASE-NET-009", "vnet a 100.64.0.0/10 172.16.0.0/12", ""},
        {"peered", "ASE-NET-010", "vnet a 192.168.250.0/24\nvnet b 10.0.0.0/16\npeer a b", "a .prefix"},
        {"alone", "ASE-NET-010", "vnet a 192.168.250.0/24\nvnet b 10.0.0.0/16", ""},
        {"a wider range", "ASE-NET-010", "vnet a 192.168.0.0/16\nvnet b 10.0.0.0/16\npeer a b", ""},
        {"several kinds", "ASE-NET-011",
            "vnet v 10.0.0.0/16\nsubnet -s 10.0.0.0/24 in v\nnsg n.: 100 in allow tcp any -> any name=_\nrt r-\n"
            "ase3 p in -s ilb\nplan a_b in p I1v2\napp w in a_b\nzone local\nfirewall f- 10.0.0.9",
            "ase:p/a_b .name | ase:p/a_b/w .name | firewall:f- .name | nsg:n. .name | nsg:n./_ .name | rt:r- .name | v "
            ".name | "
            "v/-s .name | zone:local .name"},
        {"good, unknown, existing", "ASE-NET-011", "vnet hub 10.0.0.0/16\nnsg ?name\nnsg -x existing\nzone a.b", ""},
        {"different kinds", "ASE-NET-012", "vnet apps 10.0.0.0/16\nsubnet apps 10.0.0.0/24 in apps\nnsg apps\nrt apps", ""},
        {"37 characters", "ASE-NET-013", "ase3 a23456789012345678901234567890123456x ilb",
            "ase:a23456789012345678901234567890123456x .name"},
        {"36 characters", "ASE-NET-013", "ase3 a234567890123456789012345678901234x6 ilb", ""},
        {"no label", "ASE-NET-013", "ase3 my_ase ilb", "ase:my_ase .name"},
        {"one environment", "ASE-NET-014", "ase3 p ilb\nplan x in p I1v2\nplan y in p I1v2\napp w in x\napp v in y", ""},
        {"kept addresses", "ASE-NET-015",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nvm a 10.0.0.3\nvm b 10.0.0.4\nvm c 10.0.0.254\nvm d 10.0.0.255",
            "vm:a v/s .address | vm:d v/s .address"},
        {"of an environment", "ASE-NET-015", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nase3 p in s ilb 10.0.0.1",
            "ase:p v/s .address"},
        {"outside", "ASE-NET-016", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nvm a 10.0.1.0 in s\nvm b 10.0.0.5 in s",
            "vm:a v/s .address"},
        {"of an external environment", "ASE-NET-016",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nase3 p in s external 20.1.2.3", ""},
        {"digit", "ASE-NET-017", "vnet v 10.0.0.0/16\nsubnet 1s 10.0.0.0/24 in v\nsubnet s1 10.0.1.0/24 in v", "v/1s .name"},
    });
}

void NetCheckTest::hostBitsAreNormalised()
{
    const PlanPtr plan = test::planOf(QStringLiteral("vnet a 10.0.7.5/16 10.1.0.0/16"));
    const auto result = test::checked(plan);
    for (const Finding& finding : result->findings) {
        if (ruleId(finding) != QLatin1String("ASE-NET-001"))
            continue;
        const auto mended = finding.fixes.at(0).apply(*plan);
        QVERIFY(mended.ok());
        const auto& space = mended->network->virtualNetworks.rows().front().value->addressSpace;
        QCOMPARE(textOf(space[0]), QStringLiteral("10.0.0.0/16"));
        QCOMPARE(textOf(space[1]), QStringLiteral("10.1.0.0/16"));
    }
}

void NetCheckTest::duplicateNames()
{
    test::NetworkBuilder b;
    const auto hub = b.vnet(QStringLiteral("hub"), QStringLiteral("10.0.0.0/16"));
    b.subnet(hub, QStringLiteral("s"), QStringLiteral("10.0.0.0/24"));
    const auto existing = b.subnet(hub, QStringLiteral("S"), QStringLiteral("10.0.1.0/24"));
    b.change(existing, [](Subnet& subnet) { subnet.existing = true; });
    const auto spoke = b.vnet(QStringLiteral("spoke"), QStringLiteral("10.1.0.0/16"));
    b.subnet(spoke, QStringLiteral("s"), QStringLiteral("10.1.0.0/24"));
    b.group(QStringLiteral("n"), {QStringLiteral("100 in allow tcp * -> *"), QStringLiteral("100 out allow tcp * -> *")});
    b.group(QStringLiteral("N"), {});
    const PlanPtr plan = b.build();
    QCOMPARE(test::findingsOf(plan, QStringLiteral("ASE-NET-012")),
        QStringLiteral("hub/s hub/S .name | nsg:N nsg:n .name | nsg:n/r100 nsg:n/r100 .name"));
    QCOMPARE(test::complaintAbout(plan, QStringLiteral("ASE-NET-012")), QString());
}

/// Two devices with one address, two apps of one name: either of a pair may be the one that is told.
void NetCheckTest::manyOverlaps()
{
    test::NetworkBuilder b;
    const auto vnet = b.vnet(QStringLiteral("v"), QStringLiteral("10.0.0.0/8"));
    for (int i = 0; i < 3000; ++i)
        b.subnet(vnet, QStringLiteral("s%1").arg(i), QStringLiteral("10.%1.%2.0/24").arg(i / 200).arg(i % 200));
    const auto first = b.subnet(vnet, QStringLiteral("all"), QStringLiteral("10.0.0.0/16"));
    b.device(QStringLiteral("a"), VirtualMachine {}, first, QStringLiteral("10.0.0.9"));
    b.device(QStringLiteral("b"), VirtualMachine {}, first, QStringLiteral("10.0.0.9"));
    const auto apps = b.environment(QStringLiteral("p"), first, Generation::V3);
    const auto others = b.environment(QStringLiteral("q"), first, Generation::V3);
    b.app(b.plan(apps, QStringLiteral("I1v2"), 1), QStringLiteral("web"));
    b.app(b.plan(others, QStringLiteral("I1v2"), 1), QStringLiteral("web"));
    const PlanPtr plan = b.build();
    QCOMPARE(test::findingsOf(plan, QStringLiteral("ASE-NET-005")).count(u'|'), 199);
    QCOMPARE(test::findingsOf(plan, QStringLiteral("ASE-NET-016")), QStringLiteral("vm:b vm:a .address"));
    QCOMPARE(test::findingsOf(plan, QStringLiteral("ASE-NET-014")).count(QStringLiteral("web")), 2);
}

ASE_TEST(NetCheckTest)

#include "net_test.moc"
