#include "model/azure/address_space.h"
#include "model/network/security_list.h"
#include "model/network/tag_points.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

using namespace ase;

class SecurityListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tagsArePoints();
    void virtualNetworkTagOfASpoke();
    void defaultRouteMayWidenTheTag();
    void verdictIsThePacketWalk();
    void unknownFieldsStayUncertain();
    void membersOfApplicationGroups();
    void applicationGroupsWithoutMembers();
    void portsOfProtocolsWithoutPorts();
    void groupElsewhere();
};

namespace {

QString u(const char* text)
{
    return QString::fromLatin1(text);
}

Address ip(const char* text)
{
    return *Address::parse(text);
}

Packet packet(const Address& source, const char* destination, std::uint16_t port, Carried carried = Carried::Tcp)
{
    return {source, ip(destination), 50000, port, carried};
}

FlowSet flowOf(const Packet& p)
{
    const auto just = [](const Address& a) { return AddressSet(std::vector {AddressRange {a, a}}); };
    return FlowBox {just(p.source), just(p.destination), PortSet::one(p.sourcePort), PortSet::one(p.destinationPort),
        ProtocolSet::one(p.carried)};
}

QString answer(const SecurityList& list, const Packet& p)
{
    const FlowVerdict verdict = verdictOf(list, flowOf(p));
    return !verdict.blocked.isEmpty() ? u("blocked") : verdict.doubtful.isEmpty() ? u("allowed") : u("unknown");
}

}

void SecurityListTest::tagsArePoints()
{
    const AddressSet sql = tagPoints(u("Sql"));
    QVERIFY(sql.contains(tagPoints(u("sql.WestEurope"))));
    QVERIFY(!sql.overlaps(tagPoints(u("Storage"))) && !sql.overlaps(tagPoints(u("Storage.WestEurope"))));
    QVERIFY(!tagPoints(u("Sql.WestEurope")).overlaps(tagPoints(u("Sql.NorthEurope"))));
    QVERIFY(!tagPoints(u("AzureFrontDoor.Backend")).overlaps(tagPoints(u("AzureFrontDoor.Frontend"))));
    QVERIFY(!sql.overlaps(AddressSet(Prefix::all(Family::V4))) && everyIpv4().contains(sql));
    QCOMPARE(knownTag(u("AppServiceManagement"))->count(Family::V4), Uint128(72));
    QVERIFY(knownTag(u("AZURE_LOADBALANCER"))->contains(azure::platformAddress));
}

void SecurityListTest::virtualNetworkTagOfASpoke()
{
    test::NetworkBuilder b;
    const auto hub = b.vnet(u("hub"), u("10.0.0.0/16"));
    const auto spoke = b.vnet(u("spoke"), u("10.1.0.0/16"));
    const auto other = b.vnet(u("other"), u("10.2.0.0/16"));
    const auto apps = b.subnet(spoke, u("apps"), u("10.1.0.0/24"));
    const auto gateway = b.device(u("gw"), Gateway {}, b.subnet(hub, u("GatewaySubnet"), u("10.0.0.0/27")));
    b.site(u("office"), u("192.168.0.0/16"), gateway);
    const auto link = b.peer(spoke, hub);
    b.peer(hub, other);
    b.table(
        u("rt"), {u("172.16.0.0/16 -> VirtualAppliance 10.0.9.4"), u("52.0.0.0/8 -> Internet"), u("Sql -> Internet")}, apps);
    const auto has = [&](const char* address) {
        return virtualNetworkTag(Reading(b.network()), apps).sure.contains(ip(address));
    };
    QVERIFY(has("10.1.5.5") && has("10.0.9.4") && has("168.63.129.16") && has("172.16.3.3"));
    QVERIFY(!has("10.2.0.1") && !has("192.168.1.1") && !has("52.1.1.1"));
    b.change(link, [](Peering& p) { p.useRemoteGateways = true; });
    b.change(PeeringId {link.value + 1}, [](Peering& p) { p.allowGatewayTransit = true; });
    QVERIFY(has("192.168.1.1"));
    b.change(link, [](Peering& p) { p.allowVirtualNetworkAccess = false; });
    QVERIFY(!has("10.0.9.4"));
    const AddressSet internet = internetTag(virtualNetworkTag(Reading(b.network()), apps));
    QVERIFY(internet.contains(ip("52.1.1.1")) && internet.contains(azure::platformAddress));
    QVERIFY(!internet.contains(ip("10.2.0.1")) && !internet.contains(ip("100.64.0.1")));
    QVERIFY(internet.contains(tagPoints(u("Sql"))));
}

void SecurityListTest::defaultRouteMayWidenTheTag()
{
    test::NetworkBuilder b;
    const auto apps = b.subnet(b.vnet(u("v"), u("10.0.0.0/16")), u("apps"), u("10.0.0.0/24"));
    b.group(u("nsg"), {}, apps);
    b.table(u("rt"), {u("0.0.0.0/0 -> VirtualAppliance 10.0.9.4")}, apps);
    const Reading reading(b.network());
    const SecurityList list = securityList(reading, apps, Direction::Inbound);
    QCOMPARE(answer(list, packet(ip("10.0.5.5"), "10.0.0.9", 443)), u("allowed"));
    QCOMPARE(answer(list, packet(ip("52.1.1.1"), "10.0.0.9", 443)), u("unknown"));
    QVERIFY(virtualNetworkTag(reading, apps).widenedBy.has_value());
}

/// Rules written at random: the verdict on each packet is what a walk through the rules in order gives.
void SecurityListTest::verdictIsThePacketWalk()
{
    const std::vector<Address> points {ip("10.0.0.9"), ip("10.0.1.9"), ip("52.1.1.1"), ip("13.66.140.0"),
        azure::platformAddress, tagPoints(u("Sql.WestEurope")).ranges()[0].first, tagPoints(u("Storage")).ranges()[0].first};
    const std::vector<QString> ends {u("*"), u("10.0.0.0/24"), u("10.0.0.0/16"), u("0.0.0.0/0"), u("VirtualNetwork"),
        u("Internet"), u("AzureLoadBalancer"), u("AppServiceManagement"), u("Sql"), u("Sql.WestEurope"),
        u("10.0.1.9,52.0.0.0/8")};
    const auto matches = [](const QString& end, const Address& a) {
        const bool tag = a.family() == Family::Tag;
        const bool own = !tag && (a == azure::platformAddress || Prefix::parse("10.0.0.0/16")->contains(a));
        if (end == u("*") || end == u("0.0.0.0/0"))
            return true;
        if (end == u("VirtualNetwork"))
            return own;
        if (end == u("Internet"))
            return tag || a == azure::platformAddress || !own;
        if (end == u("AzureLoadBalancer"))
            return a == azure::platformAddress;
        if (end == u("AppServiceManagement"))
            return a == ip("13.66.140.0");
        if (end == u("Sql") || end == u("Sql.WestEurope"))
            return tagPoints(u("Sql.WestEurope")).contains(a);
        for (const QString& one : end.split(u','))
            if (!tag && Prefix::parseAddressOrPrefix(one.toStdString())->contains(a))
                return true;
        return false;
    };
    QVERIFY(rc::check([&] {
        struct Written {
            QString source, destination, port;
            bool allow;
        };
        const auto count = *rc::gen::inRange<int>(0, 7);
        std::vector<Written> written;
        QStringList texts;
        for (int i = 0; i < count; ++i) {
            const Written rule {*rc::gen::elementOf(ends), *rc::gen::elementOf(ends),
                *rc::gen::element(u("*"), u("443"), u("80,400-500")), *rc::gen::arbitrary<bool>()};
            written.push_back(rule);
            texts << QStringLiteral("%1 in %2 tcp %3 -> %4:%5")
                         .arg(100 + i)
                         .arg(rule.allow ? u("Allow") : u("Deny"), rule.source, rule.destination, rule.port);
        }
        test::NetworkBuilder b;
        const auto apps = b.subnet(b.vnet(u("v"), u("10.0.0.0/16")), u("apps"), u("10.0.0.0/24"));
        b.group(u("nsg"), texts, apps);
        const SecurityList list = securityList(Reading(b.network()), apps, Direction::Inbound);
        const auto walk = [&](const Address& from, const Address& to, int port) {
            for (const Written& rule : written)
                if (matches(rule.source, from) && matches(rule.destination, to)
                    && (rule.port == u("*") || port == 443 || rule.port != u("443")))
                    return rule.allow;
            const bool inside = matches(u("VirtualNetwork"), from) && matches(u("VirtualNetwork"), to);
            return inside || from == azure::platformAddress;
        };
        for (const Address& from : points)
            for (const Address& to : points)
                for (const std::uint16_t port : std::initializer_list<std::uint16_t> {80, 443}) {
                    const FlowVerdict verdict = verdictOf(list, flowOf({from, to, 50000, port, Carried::Tcp}));
                    RC_ASSERT(verdict.doubtful.isEmpty());
                    RC_ASSERT(verdict.blocked.isEmpty() == walk(from, to, port));
                }
    }));
}

void SecurityListTest::unknownFieldsStayUncertain()
{
    test::NetworkBuilder b;
    const auto apps = b.subnet(b.vnet(u("v"), u("10.0.0.0/16")), u("apps"), u("10.0.0.0/24"));
    const auto group = b.group(u("nsg"), {u("100 in Deny tcp 52.0.0.0/8 -> *:443"), u("200 in Allow tcp * -> *:443")}, apps);
    const auto ask = [&](const char* from, std::uint16_t port) {
        return answer(securityList(Reading(b.network()), apps, Direction::Inbound), packet(ip(from), "10.0.0.9", port));
    };
    QCOMPARE(ask("52.1.1.1", 443), u("blocked"));
    QCOMPARE(ask("53.1.1.1", 443), u("allowed"));
    const Unknown unknown {u("[parameters('x')]"), {}, u("no value")};
    b.changeRule(group, u("r100"), [&](SecurityRule& r) { r.source.setAddresses({MatchField(unknown)}); });
    QCOMPARE(ask("52.1.1.1", 443), u("unknown"));
    QCOMPARE(ask("52.1.1.1", 80), u("blocked")); // by the last default rule, whatever that rule says
    b.changeRule(group, u("r100"), [&](SecurityRule& r) { r.source.setAddresses({matchField(u("10.0.0.300"))}); });
    QCOMPARE(ask("52.1.1.1", 443), u("unknown"));
    b.changeRule(group, u("r100"), [&](SecurityRule& r) {
        r.source.setAddresses({matchField(u("52.0.0.0/8"))});
        r.access = unknown;
    });
    QCOMPARE(ask("52.1.1.1", 443), u("unknown"));
    QCOMPARE(ask("53.1.1.1", 443), u("allowed"));
    b.changeRule(group, u("r100"), [&](SecurityRule& r) {
        r.access = accessField(Access::Deny);
        r.priority = unknown;
    });
    QCOMPARE(ask("52.1.1.1", 443), u("unknown"));
    b.changeRule(group, u("r100"), [&](SecurityRule& r) { r.enabled = false; });
    QCOMPARE(ask("52.1.1.1", 443), u("allowed"));
}

void SecurityListTest::membersOfApplicationGroups()
{
    test::NetworkBuilder b;
    const auto vnet = b.vnet(u("v"), u("10.0.0.0/16"));
    const auto apps = b.subnet(vnet, u("apps"), u("10.0.0.0/24"));
    const auto tools = b.subnet(vnet, u("tools"), u("10.0.1.0/24"));
    const auto asg = b.applicationGroup(u("asg"));
    const auto group = b.group(u("nsg"), {u("100 in Allow tcp 1.1.1.1 -> *:443"), u("200 in Deny tcp * -> *")}, apps);
    b.changeRule(group, u("r100"), [&](SecurityRule& r) {
        r.source.setAddresses({});
        r.source.groups = {asg};
    });
    const auto agent = b.device(u("agent"), VirtualMachine {}, tools, u("10.0.1.9"));
    const auto ask = [&](const char* from) {
        return answer(securityList(Reading(b.network()), apps, Direction::Inbound), packet(ip(from), "10.0.0.9", 443));
    };
    QCOMPARE(ask("10.0.1.9"), u("blocked"));
    b.change(agent, [&](Device& d) { d.groups = {asg}; });
    QCOMPARE(ask("10.0.1.9"), u("allowed"));
    QCOMPARE(ask("10.0.1.8"), u("blocked"));
    b.change(agent, [](Device& d) { d.address.reset(); });
    QCOMPARE(ask("10.0.1.8"), u("unknown"));
    QCOMPARE(ask("10.0.0.8"), u("blocked"));
}

void SecurityListTest::applicationGroupsWithoutMembers()
{
    test::NetworkBuilder b;
    const auto apps = b.subnet(b.vnet(u("v"), u("10.0.0.0/16")), u("apps"), u("10.0.0.0/24"));
    const auto asg = b.applicationGroup(u("asg"));
    const auto group = b.group(u("nsg"), {u("100 in Deny tcp 1.1.1.1 -> *:443"), u("200 in Allow tcp * -> *")}, apps);
    b.changeRule(group, u("r100"), [&](SecurityRule& r) {
        r.source.setAddresses({});
        r.source.groups = {asg};
    });
    const auto ask = [&](const char* from) {
        return verdictOf(
            securityList(Reading(b.network()), apps, Direction::Inbound), flowOf(packet(ip(from), "10.0.0.9", 443)));
    };
    QVERIFY(ask("10.0.1.9").passes() && ask("10.0.1.9").assumptions.size() == 1);
    QVERIFY(ask("52.1.1.1").assumptions.empty()); // members are of the network: NSG-20
    b.change(asg, [](ApplicationSecurityGroup& g) { g.existing = true; });
    QVERIFY(!ask("10.0.1.9").doubtful.isEmpty() && !ask("10.0.1.9").doubts.empty());
    QVERIFY(ask("52.1.1.1").passes());
}

void SecurityListTest::portsOfProtocolsWithoutPorts()
{
    test::NetworkBuilder b;
    const auto apps = b.subnet(b.vnet(u("v"), u("10.0.0.0/16")), u("apps"), u("10.0.0.0/24"));
    b.group(u("nsg"), {u("100 in Allow icmp * -> *:443"), u("110 in Allow * 52.0.0.0/8 -> *:443")}, apps);
    const SecurityList list = securityList(Reading(b.network()), apps, Direction::Inbound);
    QCOMPARE(answer(list, packet(ip("52.1.1.1"), "10.0.0.9", 0, Carried::Icmp)), u("allowed"));
    QCOMPARE(answer(list, packet(ip("52.1.1.1"), "10.0.0.9", 443, Carried::Udp)), u("allowed"));
    QCOMPARE(answer(list, packet(ip("52.1.1.1"), "10.0.0.9", 443, Carried::Esp)), u("blocked"));
}

void SecurityListTest::groupElsewhere()
{
    test::NetworkBuilder b;
    const auto apps = b.subnet(b.vnet(u("v"), u("10.0.0.0/16")), u("apps"), u("10.0.0.0/24"));
    const auto ask = [&] {
        return answer(securityList(Reading(b.network()), apps, Direction::Inbound), packet(ip("52.1.1.1"), "10.0.0.9", 443));
    };
    QCOMPARE(ask(), u("allowed"));
    b.change(apps, [](Subnet& s) { s.existing = true; });
    QCOMPARE(ask(), u("unknown"));
    const auto group = b.group(u("nsg"), {}, apps);
    QCOMPARE(ask(), u("blocked"));
    b.change(group, [](SecurityGroup& g) { g.existing = true; });
    QCOMPARE(ask(), u("unknown"));
}

ASE_TEST(SecurityListTest)

#include "security_list_test.moc"
