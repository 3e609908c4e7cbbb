#include "model/reach/trace.h"
#include "tests/model/reach/topology.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

#include <random>

using namespace ase;

/// What a trace says of a whole subnet at once, against a walk of single packets that is written differently: lists are
/// scanned, routes compared one by one.
class TraceWalkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void setsAgreeWithPackets();
};

namespace {

constexpr int packetsPerWorld = 10'000; // RapidCheck asks a hundred worlds
constexpr std::uint32_t agents = 0x0a010200; // 10.1.2.0/24
constexpr std::uint32_t balancer = 0x0a01000b; // 10.1.0.11
constexpr std::uint16_t https = 443;

struct Block {
    std::uint32_t address;
    int length;

    bool holds(std::uint32_t other) const { return length == 0 || (address ^ other) >> (32 - length) == 0; }
    QString text() const { return ase::text(Prefix(Address::v4(address), length)); }
};

/// Around and inside of the callers' subnet.
const std::vector<Block>& blocks()
{
    static const std::vector<Block> all {{0, 0}, {0x0a000000, 8}, {0x0a010000, 16}, {agents, 23}, {agents, 24}, {agents, 25},
        {agents + 128, 25}, {agents + 64, 26}, {agents + 200, 29}, {agents + 7, 32}, {0x0a010000, 24}, {balancer, 32}};
    return all;
}

struct PlainRule {
    bool allow;
    Block source;
    Block destination;
    std::uint16_t firstPort;
    std::uint16_t lastPort;
};
enum class Hop { Firewall, None };
struct PlainRoute {
    Block prefix;
    Hop hop;
};

struct World {
    std::vector<PlainRule> in; ///< of the environment's subnet
    std::vector<PlainRule> out; ///< of the callers' subnet
    std::vector<PlainRoute> there; ///< of the callers' subnet
    std::vector<PlainRoute> back; ///< of the environment's subnet
};

Block anyBlock(bool mayBeLone)
{
    return blocks()[*rc::gen::inRange<std::size_t>(0, blocks().size() - (mayBeLone ? 0 : 1))];
}

std::vector<PlainRule> someRules(bool inbound)
{
    std::vector<PlainRule> rules;
    const int count = *rc::gen::inRange(0, 6);
    for (int i = 0; i < count; ++i) {
        const std::uint16_t first = *rc::gen::element<std::uint16_t>(0, 80, 443, 444);
        const std::uint16_t last = *rc::gen::element<std::uint16_t>(442, 443, 65535);
        // Instances of one subnet must fare alike, or no one answer holds of the balancer: inbound rules name all of them.
        const Block destination = inbound ? *rc::gen::element(Block {0, 0}, Block {0x0a010000, 24}) : anyBlock(true);
        rules.push_back(
            {*rc::gen::arbitrary<bool>(), anyBlock(true), destination, std::min(first, last), std::max(first, last)});
    }
    return rules;
}

/// No two routes of one table share a prefix.
std::vector<PlainRoute> someRoutes()
{
    std::vector<PlainRoute> routes;
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i) {
        const Block prefix = anyBlock(true);
        const auto same = [&](const PlainRoute& other) {
            return other.prefix.length == prefix.length && other.prefix.holds(prefix.address);
        };
        if (std::none_of(routes.begin(), routes.end(), same))
            routes.push_back({prefix, *rc::gen::element(Hop::Firewall, Hop::Firewall, Hop::None)});
    }
    return routes;
}

World someWorld()
{
    return {someRules(true), someRules(false), someRoutes(), someRoutes()};
}

QString rulesText(const char* name, const std::vector<PlainRule>& rules, const char* direction)
{
    QStringList texts;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const PlainRule& rule = rules[i];
        texts << QStringLiteral("%1 %2 %3 tcp %4 -> %5:%6-%7")
                     .arg(200 + int(i))
                     .arg(QLatin1String(direction), rule.allow ? QStringLiteral("allow") : QStringLiteral("deny"),
                         rule.source.text(), rule.destination.text())
                     .arg(rule.firstPort)
                     .arg(rule.lastPort);
    }
    return QStringLiteral("nsg %1").arg(QLatin1String(name)) + (texts.isEmpty() ? QString() : QStringLiteral(": "))
        + texts.join(QStringLiteral("; "));
}

QString routesText(const char* name, const std::vector<PlainRoute>& routes)
{
    QStringList texts;
    for (const PlainRoute& route : routes)
        texts << route.prefix.text()
                + (route.hop == Hop::Firewall ? QStringLiteral(" -> 10.0.1.4") : QStringLiteral(" -> none"));
    return QStringLiteral("rt %1").arg(QLatin1String(name)) + (texts.isEmpty() ? QString() : QStringLiteral(": "))
        + texts.join(QStringLiteral("; "));
}

Plan planOf(const World& world)
{
    const QByteArray in = (QStringLiteral("nsg N: 100 in allow tcp AzureLoadBalancer -> 10.1.0.0/24:80")
        + (world.in.empty() ? QString() : QStringLiteral("; ") + rulesText("N", world.in, "in").section(u':', 1)))
                              .toLatin1();
    const QByteArray out = rulesText("A", world.out, "out").toLatin1();
    const QByteArray there = routesText("there", world.there).toLatin1();
    const QByteArray back = routesText("back", world.back).toLatin1();
    return test::planOf(test::topologyText({{"S", "subnet S 10.1.0.0/24 in SPK nsg N rt back delegated"},
        {"agents", "subnet agents 10.1.2.0/24 in SPK nsg A rt there"}, {"N", in.constData()}, {"A", out.constData()},
        {"there", there.constData()}, {"back", back.constData()}}));
}

/// As Azure evaluates a list: the first rule that matches; after them the virtual network talks to itself.
bool passes(const std::vector<PlainRule>& rules, std::uint32_t source, std::uint32_t destination)
{
    for (const PlainRule& rule : rules)
        if (rule.source.holds(source) && rule.destination.holds(destination) && rule.firstPort <= https
            && https <= rule.lastPort)
            return rule.allow;
    return true;
}

/// The longest prefix; the network's own 10.1.0.0/16 where no route is at least as long.
std::optional<Hop> hopOf(const std::vector<PlainRoute>& routes, std::uint32_t to)
{
    std::optional<Hop> hop;
    int longest = 15;
    for (const PlainRoute& route : routes)
        if (route.prefix.holds(to) && route.prefix.length > longest) {
            longest = route.prefix.length;
            hop = route.hop;
        }
    return hop;
}

bool arrives(const World& world, std::uint32_t source)
{
    const auto there = hopOf(world.there, balancer);
    const auto back = hopOf(world.back, source);
    return passes(world.out, source, balancer) && there != Hop::None && passes(world.in, source, 0x0a010004)
        && back != Hop::None && there == back;
}

}

void TraceWalkTest::setsAgreeWithPackets()
{
    QVERIFY(rc::check([] {
        const World world = someWorld();
        const Plan plan = planOf(world);
        const Reading reading(*plan.network);
        const auto query = traceQueryMeant(
            *plan.network, reading, QStringLiteral("SPK/agents"), QStringLiteral("ase:ase1/app"), Endpoint {});
        const auto trace = traceOf(reading, *query);
        RC_ASSERT(trace.ok());
        std::mt19937 random(unsigned(*rc::gen::arbitrary<int>()));
        bool some = false;
        bool every = true;
        for (int i = 0; i < packetsPerWorld; ++i) {
            const std::uint32_t source = agents + 4 + std::uint32_t(random() % 251); // without the addresses Azure keeps
            const Packet packet {Address::v4(source), Address::v4(balancer), std::uint16_t(random()), https, Carried::Tcp};
            const bool expected = arrives(world, source);
            RC_ASSERT(trace->asked.contains(packet));
            RC_ASSERT(trace->through.contains(packet) == (expected && trace->verdict != TraceVerdict::Blocked));
            some = some || expected;
            every = every && expected;
        }
        RC_TAG(every ? "all" : some ? "some" : "none");
        RC_ASSERT((trace->verdict == TraceVerdict::Blocked) == !some);
        RC_ASSERT((trace->verdict == TraceVerdict::Reachable) == every);
    }));
}

ASE_TEST(TraceWalkTest)

#include "trace_walk_test.moc"
