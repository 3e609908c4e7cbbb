#include "model/flow/route_list.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

#include <optional>

using namespace ase;

class RouteListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void examples();
    void isWhatEachAddressSays();
};

namespace {

Prefix block(const char* text)
{
    return *Prefix::parse(text);
}

/// By walking the list: the longest prefix, of equal ones the last; `without` is left out.
std::optional<std::size_t> decider(
    const std::vector<HopRange>& routes, const Address& address, std::optional<std::size_t> without = {})
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < routes.size(); ++i)
        if (i != without && routes[i].prefix.contains(address)
            && (!best || routes[i].prefix.length() >= routes[*best].prefix.length()))
            best = i;
    return best;
}

std::optional<std::size_t> hopOf(
    const std::vector<HopRange>& routes, const Address& address, std::optional<std::size_t> without = {})
{
    const auto route = decider(routes, address, without);
    return route ? std::optional(routes[*route].hop) : std::nullopt;
}

/// Sixteen addresses at each end of IPv4 and at the start of IPv6: enough for every prefix of the generator.
const std::vector<Address>& addresses()
{
    static const std::vector<Address> all = [] {
        std::vector<Address> some;
        for (std::uint32_t i = 0; i < 16; ++i) {
            some.push_back(Address::v4(i));
            some.push_back(Address::v4(0xfffffff0u + i));
            some.push_back(Address(Family::V6, i));
        }
        return some;
    }();
    return all;
}

rc::Gen<Prefix> somePrefix()
{
    return rc::gen::oneOf(
        rc::gen::map(rc::gen::pair(rc::gen::elementOf(addresses()), rc::gen::inRange(0, 5)),
            [](const std::pair<Address, int>& at) { return Prefix(at.first, bitsOf(at.first.family()) - at.second); }),
        rc::gen::element(Prefix::all(Family::V4), Prefix::all(Family::V6)));
}

}

void RouteListTest::examples()
{
    const std::vector<HopRange> routes {{block("10.0.0.0/8"), 1}, {block("10.0.0.0/9"), 2}, {block("10.128.0.0/9"), 1},
        {block("10.1.0.0/16"), 2}, {block("0.0.0.0/0"), 1}, {block("fd00::/64"), 1}};
    const RouteListAnalysis analysis = analyseRoutes(routes);
    QCOMPARE(analysis.hidden, (std::vector<std::size_t> {0}));
    QCOMPARE(analysis.redundant, (std::vector<std::size_t> {0, 2, 3}));
    QVERIFY(analyseRoutes({}).hidden.empty());
}

void RouteListTest::isWhatEachAddressSays()
{
    QVERIFY(rc::check([] {
        const auto routes = *rc::gen::container<std::vector<HopRange>>(
            rc::gen::construct<HopRange>(somePrefix(), rc::gen::inRange<std::size_t>(0, 3)));
        // Between the ends lie addresses that only the whole families hold: one of each stands for them.
        std::vector<Address> all = addresses();
        all.push_back(Address::v4(0x80000000u));
        all.push_back(Address(Family::V6, Uint128(1) << 100));
        RouteListAnalysis wanted;
        for (std::size_t i = 0; i < routes.size(); ++i) {
            const auto decides = [&](const Address& address) { return decider(routes, address) == i; };
            const auto matters = [&](const Address& address) { return hopOf(routes, address) != hopOf(routes, address, i); };
            if (std::none_of(all.begin(), all.end(), decides))
                wanted.hidden.push_back(i);
            if (std::none_of(all.begin(), all.end(), matters))
                wanted.redundant.push_back(i);
        }
        const RouteListAnalysis found = analyseRoutes(routes);
        RC_ASSERT(found.hidden == wanted.hidden);
        RC_ASSERT(found.redundant == wanted.redundant);
    }));
}

ASE_TEST(RouteListTest)

#include "route_list_test.moc"
