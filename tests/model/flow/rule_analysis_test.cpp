#include "model/flow/denied_flows.h"
#include "model/flow/first_match.h"
#include "model/flow/hiding_rules.h"
#include "model/flow/list_difference.h"
#include "model/flow/opening.h"
#include "model/flow/reachability.h"
#include "model/flow/redundant_rules.h"
#include "tests/model/flow/generators.h"
#include "tests/support/test_registry.h"

using namespace ase;

class RuleAnalysisTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void evidenceIsThePacketWalk();
    void redundantRulesChangeNothing();
    void fewestRulesHide();
    void otherActionIsNamedFirst();
    void contradictionsTakeAPart();
    void answersFollowEdits();
    void differenceIsThePacketWalk();
    void movesThatDoNotMatterAreNoDifference();
    void differenceCountsPackets();
    void openingsOpenNothingElse();
    void reachabilityIsWhatListsAllow();
    void millionPacketsMeetTheirRule();
    void longListsAndLongRules();
};

namespace {

std::shared_ptr<const RuleIndex> indexOf(const FlowRules& list)
{
    return std::make_shared<const RuleIndex>(list);
}

std::shared_ptr<const ShadowedRules> shadowedIn(const FlowRules& list)
{
    return std::make_shared<const ShadowedRules>(indexOf(list));
}

bool isAllowed(std::span<const FlowRule> list, const Packet& packet)
{
    const auto rule = decidingRule(list, packet);
    return rule && list[*rule].allow;
}

FlowRules without(FlowRules list, std::size_t rule)
{
    list.erase(list.begin() + std::ptrdiff_t(rule));
    return list;
}

/// Whether rules at these places hold every packet of the box.
bool cover(const FlowRules& list, const std::vector<std::size_t>& places, const FlowBox& box)
{
    FlowSet left = box;
    for (const std::size_t place : places)
        left = left - list[place].match;
    return left.isEmpty();
}

/// Whether `count` of some rules before `rule`, from `first` on, cover it together with those chosen.
bool someCover(const FlowRules& list, const std::vector<std::size_t>& candidates, std::size_t rule, std::size_t count,
    std::vector<std::size_t> chosen = {}, std::size_t first = 0)
{
    if (count == 0)
        return cover(list, chosen, list[rule].match);
    for (std::size_t at = first; at < candidates.size() && candidates[at] < rule; ++at) {
        chosen.push_back(candidates[at]);
        if (someCover(list, candidates, rule, count - 1, chosen, at + 1))
            return true;
        chosen.pop_back();
    }
    return false;
}

/// One edit of a list: a rule is changed, put in, taken out or moved.
FlowRules edited(FlowRules list)
{
    const auto place = [&](std::size_t end) { return std::ptrdiff_t(*rc::gen::inRange<std::size_t>(0, end)); };
    const auto rule = rc::gen::construct<FlowRule>(test::someBox(), rc::gen::arbitrary<bool>());
    const int kind = list.empty() ? 1 : *rc::gen::inRange(0, 4);
    if (kind == 1) {
        list.insert(list.begin() + place(list.size() + 1), *rule);
        return list;
    }
    const auto at = list.begin() + place(list.size());
    if (kind == 0) {
        *at = *rule;
        return list;
    }
    const FlowRule taken = *at;
    list.erase(at);
    if (kind == 2)
        list.insert(list.begin() + place(list.size() + 1), taken);
    return list;
}

FlowRule rule(bool allow, const char* source, const char* destination, PortSet ports)
{
    return {{*Prefix::parse(source), *Prefix::parse(destination), PortSet::all(), std::move(ports),
                ProtocolSet::of(Protocol::Tcp)},
        allow};
}

/// A world where most rules overlap: 64 addresses a side, 32 ports, either family.
struct DenseWorld {
    Family family;
    int rules;
    std::uint32_t seed;
};

class Dense {
public:
    explicit Dense(const DenseWorld& world)
        : m_family(world.family)
        , m_state(world.seed)
    {
        for (int i = 0; i < world.rules; ++i)
            list.push_back(
                {{addresses(), addresses(), below(4) ? PortSet::all() : ports(), below(3) ? ports() : PortSet::all(),
                     below(3) ? ProtocolSet::one(Carried(below(2))) : ProtocolSet::all()},
                    below(2) == 0});
    }

    Packet packet()
    {
        return {
            address(below(64)), address(below(64)), std::uint16_t(below(32)), std::uint16_t(below(32)), Carried(below(3))};
    }

    FlowRules list;

private:
    std::uint32_t below(std::uint32_t end)
    {
        m_state = m_state * 6364136223846793005u + 1442695040888963407u;
        return std::uint32_t((m_state >> 33) % end);
    }
    Address address(std::uint32_t offset) const
    {
        const Uint128 base = m_family == Family::V6 ? Uint128(0x20010db8) << 96 : Uint128(0x0a000000);
        return {m_family, base + offset};
    }
    AddressSet addresses()
    {
        if (below(10) == 0)
            return AddressSet::all(m_family);
        std::vector<AddressRange> ranges;
        for (std::uint32_t i = 0; i <= below(3); ++i) {
            const std::uint32_t first = below(64);
            ranges.push_back({address(first), address(std::min(63u, first + below(32)))});
        }
        return AddressSet(std::move(ranges));
    }
    PortSet ports()
    {
        const std::uint32_t first = below(32);
        return PortSet {{std::uint16_t(first), std::uint16_t(first + below(16))}};
    }

    Family m_family;
    std::uint64_t m_state;
};

rc::Gen<DenseWorld> someWorld()
{
    return rc::gen::construct<DenseWorld>(
        rc::gen::element(Family::V4, Family::V6), rc::gen::inRange(1, 60), rc::gen::arbitrary<std::uint32_t>());
}

std::ostream& operator<<(std::ostream& out, const DenseWorld& world)
{
    return out << (world.family == Family::V6 ? "IPv6, " : "IPv4, ") << world.rules << " rules, seed " << world.seed;
}

}

void RuleAnalysisTest::evidenceIsThePacketWalk()
{
    QVERIFY(rc::check([] {
        const FlowRules list = *test::someRules();
        const auto shadowed = shadowedIn(list);
        for (std::size_t i = 0; i < list.size(); ++i) {
            const auto decided = shadowed->decided(i);
            RC_ASSERT((!decided || decidingRule(list, *decided) == i));
            RC_ASSERT(shadowed->isShadowed(i) == (!decided && !FlowSet(list[i].match).isEmpty()));
            RC_ASSERT((!shadowed->isShadowed(i) || cover(list, shadowed->hiders(i), list[i].match)));
            if (!decided)
                for (const Packet& packet : test::everyPacket())
                    RC_ASSERT(decidingRule(list, packet) != i);
            const bool partTaken = decided && !takersOf(list, i).taken.empty();
            RC_ASSERT(shadowed->isPartlyShadowed(i) == partTaken);
        }
    }));
}

void RuleAnalysisTest::redundantRulesChangeNothing()
{
    QVERIFY(rc::check([] {
        const FlowRules list = *test::someRules();
        const RedundantRules redundant(shadowedIn(list));
        for (std::size_t i = 0; i < list.size(); ++i) {
            const FlowRules rest = without(list, i);
            const auto changed = redundant.changed(i);
            RC_ASSERT(changed.has_value() != redundant.isRedundant(i));
            RC_ASSERT((!changed || isAllowed(list, *changed) != isAllowed(rest, *changed)));
            if (!changed)
                for (const Packet& packet : test::everyPacket())
                    RC_ASSERT(isAllowed(list, packet) == isAllowed(rest, packet));
        }
    }));
}

void RuleAnalysisTest::fewestRulesHide()
{
    QVERIFY(rc::check([] {
        const FlowRules list = *test::someRules();
        const auto shadowed = shadowedIn(list);
        std::vector<std::size_t> alive;
        for (std::size_t i = 0; i < list.size(); ++i)
            if (shadowed->decided(i))
                alive.push_back(i);
        for (const std::size_t i : shadowed->places()) {
            const std::vector<std::size_t> hiders = hidingRules(*shadowed, i);
            RC_ASSERT(cover(list, hiders, list[i].match));
            RC_ASSERT((hiders.size() < 2 || !someCover(list, alive, i, 1)));
            RC_ASSERT((hiders.size() < 3 || !someCover(list, alive, i, 2)));
            RC_ASSERT((hiders.size() < 4 || !someCover(list, alive, i, 3)));
        }
    }));
}

void RuleAnalysisTest::otherActionIsNamedFirst()
{
    const FlowRules list {rule(true, "10.0.0.0/24", "10.1.0.0/24", PortSet::one(443)),
        rule(false, "10.0.0.0/23", "10.1.0.0/25", PortSet::one(443)),
        rule(false, "10.0.0.0/24", "10.1.0.0/24", PortSet::all()),
        rule(true, "10.0.0.0/25", "10.1.0.0/25", PortSet::one(443))};
    QCOMPARE(hidingRules(*shadowedIn(list), 3), std::vector<std::size_t> {1});
    QVERIFY(hidingRules(*shadowedIn(list), 0).empty());
}

void RuleAnalysisTest::contradictionsTakeAPart()
{
    QVERIFY(rc::check([] {
        const FlowRules list = *test::someRules();
        std::vector<Contradiction> expected;
        for (std::size_t later = 0; later < list.size(); ++later)
            for (const Taken& taken : takersOf(list, later).taken)
                if (list[taken.rule].allow != list[later].allow)
                    expected.push_back({taken.rule, later});
        RC_ASSERT(contradictions(*shadowedIn(list)) == expected);
    }));
}

void RuleAnalysisTest::answersFollowEdits()
{
    QVERIFY(rc::check([] {
        const FlowRules before = *test::someRules();
        const FlowRules after = edited(edited(before));
        const auto flows =
            std::make_shared<const std::vector<FlowSet>>(std::vector {*test::someFlows(), *test::someFlows()});
        const auto old = shadowedIn(before);
        const ListEdit edit(indexOf(before), std::make_shared<const FlowRules>(after));
        const auto updated = std::make_shared<const ShadowedRules>(edit, *old);
        const auto fresh = shadowedIn(after);
        const RedundantRules updatedRedundant(edit, updated, RedundantRules(old));
        const RedundantRules freshRedundant(fresh);
        RC_ASSERT(updated->places() == fresh->places());
        RC_ASSERT(updatedRedundant.places() == freshRedundant.places());
        for (std::size_t i = 0; i < after.size(); ++i) {
            RC_ASSERT(updated->isPartlyShadowed(i) == fresh->isPartlyShadowed(i));
            RC_ASSERT((!updated->decided(i) || decidingRule(after, *updated->decided(i)) == i));
            RC_ASSERT((!updated->isShadowed(i) || cover(after, updated->hiders(i), after[i].match)));
            const auto changed = updatedRedundant.changed(i);
            RC_ASSERT((!changed || isAllowed(after, *changed) != isAllowed(without(after, i), *changed)));
        }
        const DeniedFlows updatedFlows(edit, DeniedFlows(edit.before, flows));
        for (std::size_t flow = 0; flow < flows->size(); ++flow) {
            const std::vector<Taken> expected = denials(*indexOf(after), (*flows)[flow]);
            const std::vector<Taken>& found = updatedFlows.denials(flow);
            RC_ASSERT(found.size() == expected.size());
            for (std::size_t i = 0; i < found.size(); ++i)
                RC_ASSERT((found[i].rule == expected[i].rule && found[i].flows.sameAs(expected[i].flows)));
        }
    }));
}

static ListDifference changesOf(const FlowRules& before, const FlowRules& after)
{
    return differenceOf(std::make_shared<const FlowRules>(before), std::make_shared<const FlowRules>(after));
}

void RuleAnalysisTest::differenceIsThePacketWalk()
{
    QVERIFY(rc::check([] {
        const FlowRules before = *test::someRules();
        const FlowRules after = *rc::gen::arbitrary<bool>() ? edited(edited(before)) : *test::someRules();
        const ListDifference difference = changesOf(before, after);
        for (const Packet& packet : test::everyPacket()) {
            std::size_t held = 0;
            for (const ChangedFlows& change : difference.changes) {
                if (!change.flows.contains(packet))
                    continue;
                ++held;
                RC_ASSERT((change.before == decidingRule(before, packet) && change.after == decidingRule(after, packet)));
                RC_ASSERT(change.opened == isAllowed(after, packet));
            }
            RC_ASSERT(held == std::size_t(isAllowed(before, packet) != isAllowed(after, packet)));
        }
        for (const ChangedFlows& change : difference.changes)
            RC_ASSERT(isAllowed(before, *change.flows.sample()) != isAllowed(after, *change.flows.sample()));
    }));
}

void RuleAnalysisTest::movesThatDoNotMatterAreNoDifference()
{
    const FlowRule web = rule(true, "10.0.0.0/24", "10.1.0.0/24", PortSet::one(443));
    const FlowRule plain = rule(true, "10.0.0.0/16", "10.1.0.0/24", PortSet::one(80));
    const FlowRule none = rule(false, "10.0.0.0/8", "10.1.0.0/24", PortSet::one(443));
    QVERIFY(changesOf({web, plain, none}, {plain, web, none}).isEmpty());
    const ListDifference lost = changesOf({web, plain, none}, {none, plain, web});
    QCOMPARE(lost.changes.size(), std::size_t(1));
    QVERIFY(!lost.changes.front().opened);
    QCOMPARE(lost.changes.front().before, std::optional<std::size_t>(0));
    QCOMPARE(lost.changes.front().after, std::optional<std::size_t>(0));
}

void RuleAnalysisTest::differenceCountsPackets()
{
    const FlowRule one = rule(true, "10.0.0.0/24", "10.1.0.0/30", PortSet {{80, 81}});
    const ListDifference opened = changesOf({}, {one});
    QCOMPARE(opened.count(), FlowCount(std::uint64_t(256) * 4 * 65536 * 2));
    QVERIFY(opened.changes.front().opened && !opened.changes.front().before);
    const FlowRule all {{AddressSet::all(Family::V6), AddressSet::all(Family::V6)}, true};
    // 2^128 * 2^128 * 2^16 * 2^16 * 2^8
    QCOMPARE(changesOf({}, {all}).count().toString(),
        std::string("127314748520905380391777855525586135065716774604121015664758778084648831235208544136462336"));
}

void RuleAnalysisTest::openingsOpenNothingElse()
{
    QVERIFY(rc::check([] {
        FlowRules list = *test::someRules();
        const FlowSet flow = *test::someFlows();
        const FlowRules before = list;
        std::vector<Opening> openings = openingsFor(RuleIndex(list), flow);
        RC_ASSERT(openings.empty() == blockedPart(list, flow).isEmpty());
        std::stable_sort(
            openings.begin(), openings.end(), [](const Opening& a, const Opening& b) { return a.before > b.before; });
        for (const Opening& opening : openings)
            list.insert(list.begin() + std::ptrdiff_t(opening.before), FlowRule {opening.match, true});
        RC_ASSERT(blockedPart(list, flow).isEmpty());
        for (const ChangedFlows& change : changesOf(before, list).changes)
            RC_ASSERT((change.opened && flow.contains(change.flows)));
    }));
}

void RuleAnalysisTest::reachabilityIsWhatListsAllow()
{
    QVERIFY(rc::check([] {
        const std::vector<std::shared_ptr<const RuleIndex>> lists {
            nullptr, indexOf(*test::someRules()), indexOf(*test::someRules())};
        std::vector<FlowPlace> places;
        const auto anyList = rc::gen::elementOf(lists);
        for (int i = 0; i < 4; ++i)
            places.push_back({*test::someAddresses(), *anyList, *anyList});
        const Reachability reachability(places);
        for (std::size_t from = 0; from < places.size(); ++from)
            for (std::size_t to = 0; to < places.size(); ++to) {
                FlowSet flow = FlowBox {places[from].addresses, places[to].addresses};
                if (places[from].outbound)
                    flow = allowedPart(*places[from].outbound, flow);
                if (places[to].inbound)
                    flow = allowedPart(*places[to].inbound, flow);
                RC_ASSERT(reachability.reaches(from, to) == !flow.isEmpty());
            }
    }));
}

/// Holds what is found of many packets at once against what is found of each alone.
template<class Key>
static bool manyAtOnceAgree(const FirstMatch::Table<Key>& table, const std::vector<Packet>& packets)
{
    std::vector<Point<Key>> points;
    std::vector<std::uint32_t> alone;
    for (const Packet& packet : packets)
        if (isOfFamily<Key>(packet)) {
            points.push_back(pointOf<Key>(packet));
            alone.push_back(std::uint32_t(table.deciding(points.back())));
        }
    std::vector<std::uint32_t> together(points.size());
    table.deciding(points, together);
    return together == alone;
}

void RuleAnalysisTest::millionPacketsMeetTheirRule()
{
    QVERIFY(rc::check([] {
        Dense dense(*someWorld());
        const auto index = indexOf(dense.list);
        const FirstMatch classifier(*index);
        const ShadowedRules shadowed(index);
        std::vector<Packet> packets;
        for (int i = 0; i < 10000; ++i) {
            const Packet& packet = packets.emplace_back(dense.packet());
            const auto expected = decidingRule(dense.list, packet);
            RC_ASSERT(classifier.deciding(packet) == expected);
            RC_ASSERT(index->deciding(packet) == expected);
            RC_ASSERT((!expected || !shadowed.isShadowed(*expected)));
        }
        RC_ASSERT(manyAtOnceAgree(classifier.table<Key4>(), packets));
        RC_ASSERT(manyAtOnceAgree(classifier.table<Key6>(), packets));
        for (std::size_t i = 0; i < dense.list.size(); ++i)
            RC_ASSERT((!shadowed.decided(i) || decidingRule(dense.list, *shadowed.decided(i)) == i));
    }));
}

void RuleAnalysisTest::longListsAndLongRules()
{
    const auto host = [](std::uint32_t n) { return AddressSet(Prefix(Address::v4(0x0a000000 + n), 32)); };
    constexpr std::uint32_t hosts = 10000;
    const AddressSet everyHost =
        AddressSet(std::vector {AddressRange {Address::v4(0x0a000000), Address::v4(0x0a000000 + hosts - 1)}});
    FlowRules list;
    for (std::uint32_t n = 0; n < hosts; ++n)
        list.push_back({{host(n), everyHost}, n % 2 == 0});
    list.push_back({{everyHost, everyHost}, false});
    QCOMPARE(shadowedIn(list)->places(), std::vector<std::size_t> {hosts});

    std::vector<AddressRange> every4th; // 4,000 prefixes that do not join
    for (std::uint32_t n = 0; n < 4000; ++n)
        every4th.push_back({Address::v4(n * 4), Address::v4(n * 4)});
    const FlowRules long2 {{{AddressSet(every4th), everyHost}, true},
        {{AddressSet(Prefix(Address::v4(8), 32)), everyHost}, false},
        {{AddressSet(Prefix(Address::v4(9), 32)), everyHost}, false}};
    QCOMPARE(shadowedIn(long2)->places(), std::vector<std::size_t> {1});
}

ASE_TEST(RuleAnalysisTest)

#include "rule_analysis_test.moc"
