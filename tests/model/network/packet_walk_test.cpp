#include "model/network/packet_answer.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <random>

using namespace ase;

/// Dense lists over both families and application security groups, asked about a million packets.
class PacketWalkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verdictsAreTheWalk();
};

namespace {

constexpr int packetsPerList = 10'000; // RapidCheck asks a hundred lists

QString u(const char* text)
{
    return QString::fromLatin1(text);
}

/// What an end of a rule holds, in words and as this test understands them.
struct End {
    QString text; ///< "@asg": members of the group
    std::vector<Prefix> blocks; ///< none: everything
};

const std::vector<const char*>& memberAddresses()
{
    static const std::vector<const char*> all {"10.0.1.9", "10.0.2.9", "fd00::1:9"};
    return all;
}

const std::vector<End>& ends()
{
    static const std::vector<End> all = [] {
        std::vector<End> some {{u("*"), {}}};
        for (const char* text : {"0.0.0.0/0", "10.0.0.0/8", "10.0.0.0/16", "10.0.1.0/24", "10.0.1.0/28", "10.0.1.9/32",
                 "10.0.2.8/29", "52.0.0.0/7", "52.1.0.0/16", "::/0", "fd00::/48", "fd00::1:0/112", "fd00::1:8/125",
                 "2603:1000::/24", "2603:1030::/28"})
            some.push_back({u(text), {*Prefix::parse(text)}});
        End members {u("@asg"), {}};
        for (const char* address : memberAddresses())
            members.blocks.push_back(*Prefix::parseAddressOrPrefix(address));
        some.push_back(members);
        some.push_back(members);
        return some;
    }();
    return all;
}

struct PlainRule {
    std::size_t source = 0;
    std::size_t destination = 0;
    PortRange ports;
    Protocol protocol = Protocol::Any;
    bool allow = false;

    bool matches(const Packet& packet) const
    {
        const auto holds = [](const End& end, const Address& address) {
            return end.blocks.empty()
                || std::any_of(end.blocks.begin(), end.blocks.end(), [&](const Prefix& b) { return b.contains(address); });
        };
        const bool carried = protocol == Protocol::Any ? ports.isAny() || packet.carried != Carried::Icmp
                                                       : ProtocolSet::of(protocol).contains(packet.carried);
        const bool port =
            protocol == Protocol::Icmp || (packet.destinationPort >= ports.first && packet.destinationPort <= ports.last);
        return carried && port && holds(ends()[source], packet.source) && holds(ends()[destination], packet.destination);
    }
};

rc::Gen<PlainRule> someRule()
{
    const auto end = rc::gen::inRange<std::size_t>(0, ends().size());
    const auto ports = rc::gen::element(
        PortRange {}, PortRange {443, 443}, PortRange {80, 443}, PortRange {400, 500}, PortRange {444, 65535});
    return rc::gen::build<PlainRule>(rc::gen::set(&PlainRule::source, end), rc::gen::set(&PlainRule::destination, end),
        rc::gen::set(&PlainRule::ports, ports),
        rc::gen::set(&PlainRule::protocol, rc::gen::element(Protocol::Any, Protocol::Tcp, Protocol::Udp, Protocol::Icmp)),
        rc::gen::set(&PlainRule::allow));
}

/// The network of the rules, and the list as one of its subnets sees it.
SecurityList listOf(const std::vector<PlainRule>& rules)
{
    test::NetworkBuilder b;
    const auto network = b.vnet(u("v"), u("10.0.0.0/16 fd00::/48"));
    const auto apps = b.subnet(network, u("apps"), u("10.0.0.0/24 fd00::/64"));
    const auto asg = b.applicationGroup(u("asg"));
    for (const char* address : memberAddresses())
        b.change(b.device(u(address), VirtualMachine {}, apps, u(address)), [&](Device& d) { d.groups = {asg}; });
    QStringList texts;
    for (std::size_t i = 0; i < rules.size(); ++i)
        texts << QStringLiteral("%1 in %2 %3 1.1.1.1 -> 1.1.1.1:%4")
                     .arg(100 + i)
                     .arg(rules[i].allow ? u("Allow") : u("Deny"),
                         QString::fromStdString(std::string(toString(rules[i].protocol))),
                         QString::fromStdString(rules[i].ports.toString()));
    const auto group = b.group(u("nsg"), texts, apps);
    const auto set = [&](RuleEnd& end, const End& wanted) {
        const bool members = wanted.text.startsWith(u'@');
        end.setAddresses(members ? std::vector<MatchField> {} : std::vector {matchField(wanted.text)});
        if (members)
            end.groups = {asg};
    };
    for (std::size_t i = 0; i < rules.size(); ++i)
        b.changeRule(group, QStringLiteral("r%1").arg(100 + i), [&](SecurityRule& rule) {
            set(rule.source, ends()[rules[i].source]);
            set(rule.destination, ends()[rules[i].destination]);
        });
    return securityList(Reading(b.network()), apps, Direction::Inbound);
}

/// By the rules, then by Azure's own.
bool passes(const std::vector<PlainRule>& rules, const Packet& packet)
{
    for (const PlainRule& rule : rules)
        if (rule.matches(packet))
            return rule.allow;
    const auto inside = [](const Address& address) {
        static const std::vector<Prefix> own {
            *Prefix::parse("10.0.0.0/16"), *Prefix::parse("fd00::/48"), *Prefix::parse("168.63.129.16/32")};
        return std::any_of(own.begin(), own.end(), [&](const Prefix& block) { return block.contains(address); });
    };
    return (inside(packet.source) && inside(packet.destination)) || packet.source == *Address::parse("168.63.129.16");
}

/// Addresses at the edges of the blocks and beyond them, of one family.
class Packets {
public:
    explicit Packets(std::uint32_t seed)
        : m_dice(seed)
    {
        for (const End& end : ends())
            for (const Prefix& block : end.blocks)
                for (const Uint128 at : {block.first().bits(), block.last().bits(), block.first().bits() + block.size() / 2})
                    for (const int by : {-1, 0, 1})
                        m_points[block.family() == Family::V6].push_back(at + Uint128(by));
        m_points[0].push_back(Address::parse("168.63.129.16")->bits());
    }

    Packet next()
    {
        const Family family = m_dice() % 2 ? Family::V6 : Family::V4;
        static constexpr std::uint16_t ports[] {0, 79, 80, 399, 443, 444, 500, 501, 65535};
        return {address(family), address(family), std::uint16_t(m_dice()), ports[m_dice() % std::size(ports)],
            std::array {Carried::Tcp, Carried::Udp, Carried::Icmp}[m_dice() % 3]};
    }

private:
    Address address(Family family)
    {
        const auto& points = m_points[family == Family::V6];
        const Uint128 bits = points[m_dice() % points.size()];
        return {family, family == Family::V6 ? bits : bits & 0xffffffffu};
    }

    std::mt19937 m_dice;
    std::vector<Uint128> m_points[2];
};

}

void PacketWalkTest::verdictsAreTheWalk()
{
    QVERIFY(rc::check([] {
        const auto rules = *rc::gen::resize(20, rc::gen::container<std::vector<PlainRule>>(someRule()));
        const SecurityList list = listOf(rules);
        const FlowVerdict verdict = verdictOf(list, FlowSet::all());
        RC_ASSERT(verdict.doubtful.isEmpty());
        Packets packets(*rc::gen::noShrink(rc::gen::arbitrary<std::uint32_t>()));
        for (int i = 0; i < packetsPerList; ++i) {
            const Packet packet = packets.next();
            const bool wanted = passes(rules, packet);
            RC_ASSERT(verdict.blocked.contains(packet) != wanted);
            RC_ASSERT((answerOf(list, packet).fate == Fate::Passes) == wanted);
        }
    }));
}

ASE_TEST(PacketWalkTest)

#include "packet_walk_test.moc"
