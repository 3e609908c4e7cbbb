#include "model/azure/address_space.h"
#include "model/exchange/servicetags/read_service_tags.h"
#include "model/network/packet_answer.h"
#include "model/network/tag_points.h"
#include "tests/support/network_builder.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

using namespace ase;

/// What tags mean, and which of it a verdict says it takes for granted. Facts: TAG-01 to TAG-17.
class TagsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void relianceOnAnUnknownTagIsNamed();
    void regionOfAKnownTagLiesInIt();
    void partOfTheInternetIsAssumed();
    void ipv6OfTheLoadBalancerIsAssumed();
    void starIsBothFamilies();
    void loadedListMakesTagsExact();
    void loadedListIsReadWithItsIdentity();
    void badListsAreRefused_data();
    void badListsAreRefused();
    void publishedLists();
    void equalPrioritiesAreUncertain();
    void packetAnswersAreVerdicts();
};

namespace {

QString u(const char* text)
{
    return QString::fromLatin1(text);
}

FlowSet flowOf(const Packet& p)
{
    const auto just = [](const Address& a) { return AddressSet(std::vector {AddressRange {a, a}}); };
    return FlowBox {just(p.source), just(p.destination), PortSet::one(p.sourcePort), PortSet::one(p.destinationPort),
        ProtocolSet::one(p.carried)};
}

struct World {
    test::NetworkBuilder b;
    SubnetId apps;

    explicit World(const QStringList& rules, const char* space = "10.0.0.0/16 fd00::/56")
        : apps(b.subnet(b.vnet(u("v"), u(space)), u("apps"), u("10.0.0.0/24 fd00::/64")))
    {
        b.group(u("nsg"), rules, apps);
    }
    SecurityList list(const azure::ServiceTagList* tags = nullptr) const
    {
        return securityList(Reading(b.network(), tags), apps, Direction::Inbound);
    }
    FlowVerdict ask(const char* from, const azure::ServiceTagList* tags = nullptr) const
    {
        const Address source = *Address::parse(from);
        const Address target = *Address::parse(source.family() == Family::V6 ? "fd00::9" : "10.0.0.9");
        return verdictOf(list(tags), flowOf({source, target, 50000, 443, Carried::Tcp}));
    }
};

azure::ServiceTagList listOf(const char* json)
{
    auto list = readServiceTags(json, u("tags.json"));
    if (!list)
        qFatal("%s", qPrintable(sentenceWithPlace(list.error())));
    return *std::move(list);
}

constexpr const char* small = R"({"changeNumber": 7, "cloud": "Public", "values": [
  {"name": "Sql", "properties": {"addressPrefixes": ["52.1.0.0/16", "2603::/64"]}},
  {"name": "Sql.WestEurope", "properties": {"addressPrefixes": ["52.1.2.0/24"]}}]})";

}

void TagsTest::relianceOnAnUnknownTagIsNamed()
{
    const World w({u("100 in Deny tcp Storage -> *"), u("200 in Allow tcp 52.0.0.0/8 -> *")});
    const FlowVerdict stranger = w.ask("52.1.1.1");
    QVERIFY(stranger.passes());
    QCOMPARE(stranger.tags, QStringList {u("Storage")}); // it would be blocked if Storage held it
    QCOMPARE(stranger.assumptions.size(), std::size_t(1));
    QVERIFY(w.ask("10.0.5.5").tags.isEmpty()); // no tag of a service holds private addresses
    QVERIFY(w.ask("53.1.1.1").tags.isEmpty()); // blocked either way
    QVERIFY(
        World({u("100 in Allow tcp 52.0.0.0/8 -> *"), u("200 in Deny tcp Storage -> *")}).ask("52.1.1.1").tags.isEmpty());
    const FlowVerdict everyone = verdictOf(w.list(),
        FlowBox {everyIpv4() - AddressSet(Prefix(azure::platformAddress, 32)), *Prefix::parse("10.0.0.9/32"), PortSet::all(),
            PortSet::one(443), ProtocolSet::of(Protocol::Tcp)});
    QCOMPARE(everyone.tags, QStringList {u("Storage")});
}

void TagsTest::regionOfAKnownTagLiesInIt()
{
    const World w({u("100 in Deny tcp AppServiceManagement.WestEurope -> *"), u("200 in Allow tcp * -> *")});
    const FlowVerdict inside = w.ask("13.66.140.0");
    QVERIFY(!inside.doubtful.isEmpty() && inside.blocked.isEmpty() && !inside.doubts.empty());
    QCOMPARE(inside.tags, QStringList {u("AppServiceManagement.WestEurope")});
    QVERIFY(w.ask("13.66.140.1").passes() && w.ask("13.66.140.1").tags.isEmpty());
}

void TagsTest::partOfTheInternetIsAssumed()
{
    const World w({u("100 in Deny tcp Internet -> *"), u("200 in Allow tcp * -> *")});
    QVERIFY(!w.ask("25.1.1.1").blocked.isEmpty() && w.ask("25.1.1.1").assumptions.size() == 1);
    QVERIFY(w.ask("25.1.1.1").tags.isEmpty()); // the tag as such is known
    QVERIFY(!w.ask("25.25.1.1").blocked.isEmpty() && w.ask("25.25.1.1").assumptions.empty());
    QVERIFY(w.ask("172.16.0.1").passes());
    // TAG-15: a range of the network is not of the Internet, the platform's address is.
    const World publicSpace({u("100 in Deny tcp Internet -> *"), u("200 in Allow tcp * -> *")}, "10.0.0.0/16 25.0.0.0/16");
    QVERIFY(publicSpace.ask("25.0.1.1").passes() && publicSpace.ask("25.0.1.1").assumptions.empty());
    QVERIFY(!publicSpace.ask("168.63.129.16").blocked.isEmpty());
}

void TagsTest::ipv6OfTheLoadBalancerIsAssumed()
{
    const World w({});
    QVERIFY(w.ask("fd00:0:0:1::1").passes());
    const FlowVerdict stranger = w.ask("2603::1");
    QVERIFY(!stranger.blocked.isEmpty());
    QCOMPARE(stranger.assumptions.size(), std::size_t(1));
    QVERIFY(w.ask("52.1.1.1").assumptions.empty());
}

void TagsTest::starIsBothFamilies()
{
    const World star({u("100 in Deny tcp * -> *"), u("200 in Allow tcp ::/0 -> *"), u("210 in Allow tcp 0.0.0.0/0 -> *")});
    QVERIFY(!star.ask("2603::1").blocked.isEmpty() && !star.ask("52.1.1.1").blocked.isEmpty());
    const World four({u("100 in Deny tcp 0.0.0.0/0 -> *"), u("200 in Allow tcp * -> *")});
    QVERIFY(four.ask("2603::1").passes() && !four.ask("52.1.1.1").blocked.isEmpty());
    const World internet({u("100 in Deny tcp Internet -> *"), u("200 in Allow tcp * -> *")});
    QVERIFY(!internet.ask("2603::1").blocked.isEmpty() && internet.ask("fd00:0:0:1::1").passes());
}

void TagsTest::loadedListMakesTagsExact()
{
    const azure::ServiceTagList tags = listOf(small);
    const World w(
        {u("100 in Deny tcp sql.westeurope -> *"), u("110 in Allow tcp Sql -> *"), u("120 in Allow tcp Storage -> *")});
    QCOMPARE(w.ask("52.1.1.1").tags, (QStringList {u("Sql"), u("Storage")})); // blocked unless one of them holds it
    QVERIFY(w.ask("52.1.1.1", &tags).passes() && w.ask("52.1.1.1", &tags).tags.isEmpty());
    QVERIFY(!w.ask("52.1.2.1", &tags).blocked.isEmpty() && w.ask("52.1.2.1", &tags).tags.isEmpty());
    QCOMPARE(w.ask("52.2.1.1", &tags).tags, QStringList {u("Storage")}); // the list lacks it
    QVERIFY(w.ask("2603::1", &tags).passes());
}

void TagsTest::loadedListIsReadWithItsIdentity()
{
    const azure::ServiceTagList tags = listOf(small);
    QVERIFY(tags.identity().toString().startsWith(u("Public 7 sha256:")));
    QCOMPARE(tags.identity().digest.size(), 64);
    QCOMPARE(tags.size(), std::size_t(2));
    QCOMPARE(tags.find(u("SQL.westEUROPE"))->prefixes.size(), std::size_t(1));
    QVERIFY(!tags.find(u("Sql.NorthEurope")));
    QCOMPARE(listOf(R"({"changeNumber": "63", "cloud": "Public", "values": []})").identity().changeNumber, u("63"));
}

void TagsTest::badListsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("a template") << QByteArray(R"({"resources": []})") << 1;
    QTest::newRow("no tags") << QByteArray(R"({"changeNumber": 1, "cloud": "Public", "values": {}})") << 1;
    QTest::newRow("no name") << QByteArray("{\"changeNumber\": 1, \"cloud\": \"Public\", \"values\": [\n{\"properties\": "
                                           "{\"addressPrefixes\": []}}]}")
                             << 2;
    QTest::newRow("host bits") << QByteArray("{\"changeNumber\": 1, \"cloud\": \"Public\", \"values\": [\n{\"name\": \"A\","
                                             "\n\"properties\": {\"addressPrefixes\": [\"10.0.0.1/8\"]}}]}")
                               << 3;
    QTest::newRow("cut off") << QByteArray(R"({"changeNumber": 1,)") << 1;
}

void TagsTest::badListsAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto list = readServiceTags(text, u("tags.json"));
    QVERIFY(!list);
    QCOMPARE(list.error().place.file, u("tags.json"));
    QCOMPARE(list.error().place.line, line);
    QVERIFY(!sentence(list.error()).isEmpty());
}

/// TAG-17: regions lie in their service.
void TagsTest::publishedLists()
{
    requireSharedData(data);
    const auto list = loadServiceTags(data + u("/servicetags/ServiceTags_Public_20251028.json"));
    QVERIFY(list.ok());
    QCOMPARE(list->size(), std::size_t(3039));
    QVERIFY(list->identity().toString().startsWith(u("Public 375 sha256:")));
    for (const QString& tag : {u("Sql"), u("Storage"), u("AppService"), u("AzureKeyVault")}) {
        const azure::ListedTag* whole = list->find(tag);
        const azure::ListedTag* region = list->find(tag + u(".WestEurope"));
        QVERIFY(whole && region && !region->addresses.isEmpty());
        QVERIFY2(whole->addresses.contains(region->addresses), qPrintable(tag));
        for (const Prefix& prefix : region->prefixes)
            QVERIFY(region->addresses.contains(AddressSet(prefix)));
    }
    const World w({u("100 in Allow tcp Sql.WestEurope -> *"), u("200 in Deny tcp * -> *")});
    const Address inside = list->find(u("Sql.WestEurope"))->prefixes.front().first();
    const FlowVerdict verdict = w.ask(inside.toString().c_str(), &*list);
    QVERIFY(verdict.passes() && verdict.tags.isEmpty() && verdict.assumptions.empty());
    QVERIFY(loadServiceTags(data + u("/servicetags/ServiceTags_Public_20190722.json")).ok());
}

/// NSG-02: Azure refuses them, so that no order of theirs is known.
void TagsTest::equalPrioritiesAreUncertain()
{
    for (const bool denyFirst : {true, false}) {
        QStringList rules {u("100 in Deny tcp 52.0.0.0/8 -> *"), u("100 in Allow tcp * -> *")};
        if (!denyFirst)
            std::swap(rules[0], rules[1]);
        const World w(rules);
        const FlowVerdict both = w.ask("52.1.1.1");
        QVERIFY(both.blocked.isEmpty() && !both.doubtful.isEmpty() && !both.doubts.empty());
        QVERIFY(w.ask("53.1.1.1").passes());
    }
    const World same({u("100 in Deny tcp 52.0.0.0/8 -> *"), u("100 in Deny tcp * -> *")});
    QVERIFY(!same.ask("52.1.1.1").blocked.isEmpty() && same.ask("52.1.1.1").doubtful.isEmpty());
}

/// The two ways to ask agree, whatever of the rules is unknown, unreadable or said twice.
void TagsTest::packetAnswersAreVerdicts()
{
    const std::vector<QString> ends {u("*"), u("10.0.0.0/24"), u("52.0.0.0/8"), u("VirtualNetwork"), u("Internet"), u("Sql"),
        u("AppServiceManagement.WestEurope"), u("10.0.0.300"), u("AzureLoadBalancer")};
    const std::vector<Address> points {*Address::parse("10.0.0.9"), *Address::parse("52.1.1.1"),
        *Address::parse("13.66.140.0"), *Address::parse("25.1.1.1"), azure::platformAddress,
        tagPoints(u("Sql.WestEurope")).ranges()[0].first};
    QVERIFY(rc::check([&] {
        QStringList rules;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
            rules << QStringLiteral("%1 in %2 %3 %4 -> %5:%6")
                         .arg(*rc::gen::inRange(100, 103))
                         .arg(*rc::gen::element(u("Allow"), u("Deny"), u("Maybe")),
                             *rc::gen::element(u("tcp"), u("*"), u("esp")), *rc::gen::elementOf(ends),
                             *rc::gen::elementOf(ends), *rc::gen::element(u("*"), u("443"), u("80")));
        const World w(rules);
        const SecurityList list = w.list();
        for (const Address& from : points)
            for (const Address& to : points) {
                const Packet packet {from, to, 50000, 443, Carried::Tcp};
                const FlowVerdict verdict = verdictOf(list, flowOf(packet));
                const Fate wanted = !verdict.blocked.isEmpty() ? Fate::Dropped
                    : verdict.doubtful.isEmpty()               ? Fate::Passes
                                                               : Fate::CannotTell;
                const ListAnswer answer = answerOf(list, packet);
                RC_ASSERT(answer.fate == wanted);
                RC_ASSERT((answer.fate == Fate::CannotTell) == !answer.doubts.empty());
                for (const QString& tag : verdict.tags)
                    RC_ASSERT(answer.tags.contains(tag));
            }
    }));
}

ASE_TEST(TagsTest)

#include "tags_test.moc"
