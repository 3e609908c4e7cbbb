#include "tests/model/address/generators.h"
#include "tests/support/test_registry.h"

using namespace ase;

class AddressSetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void algebraIsMembership();
    void equalSetsCompareEqual();
    void prefixesAreTheSet();
    void count();
    void oddRangesAreLeftOut();
    void nextFreeBlock_takesTheFirstGap_data();
    void nextFreeBlock_takesTheFirstGap();
    void nextFreeBlock_isAlignedFreeAndMinimal();
};

void AddressSetTest::algebraIsMembership()
{
    QVERIFY(rc::check([] {
        const AddressSet a = *test::crowdedSet();
        const AddressSet b = *test::crowdedSet();
        const Address point = *test::crowdedAddress();
        RC_ASSERT((a | b).contains(point) == (a.contains(point) || b.contains(point)));
        RC_ASSERT((a & b).contains(point) == (a.contains(point) && b.contains(point)));
        RC_ASSERT((a - b).contains(point) == (a.contains(point) && !b.contains(point)));
        RC_ASSERT(a.only(point.family()).contains(point) == a.contains(point));
        RC_ASSERT(a.overlaps(b) == !(a & b).isEmpty());
        RC_ASSERT(((a | b).contains(a) && a.contains(a & b)));
    }));
}

void AddressSetTest::equalSetsCompareEqual()
{
    QVERIFY(rc::check([] {
        const AddressSet a = *test::crowdedSet();
        const AddressSet b = *test::crowdedSet();
        RC_ASSERT((a | b) == (b | a));
        RC_ASSERT((a & b) == (b & a));
        RC_ASSERT(((a - b) | (a & b)) == a);
        RC_ASSERT((a - (a - b)) == (a & b));
        for (std::size_t i = 1; i < a.ranges().size(); ++i) {
            const Address before = a.ranges()[i - 1].last;
            const Address after = a.ranges()[i].first;
            RC_ASSERT((before < after && (before.family() != after.family() || after.bits() - before.bits() > 1)));
        }
    }));
}

void AddressSetTest::prefixesAreTheSet()
{
    QVERIFY(rc::check([] {
        const AddressSet set = *test::crowdedSet();
        AddressSet sum;
        const std::vector<Prefix> blocks = set.prefixes();
        for (const Prefix& block : blocks) {
            RC_ASSERT(!sum.overlaps(block));
            sum = sum | block;
        }
        RC_ASSERT(sum == set);
        for (std::size_t i = 1; i < blocks.size(); ++i) // fewest: no two could be one
            RC_ASSERT((!blocks[i].parent() || blocks[i - 1].parent() != blocks[i].parent()));
    }));
}

void AddressSetTest::count()
{
    const AddressSet set {*Prefix::parse("10.0.0.0/24"), *Prefix::parse("10.0.0.128/25"), *Prefix::parse("fd00::/127")};
    QVERIFY(set.count(Family::V4) == 256);
    QVERIFY(set.count(Family::V6) == 2);
    QVERIFY(AddressSet::all(Family::V6).count(Family::V6) == ~Uint128(0));
}

void AddressSetTest::oddRangesAreLeftOut()
{
    QVERIFY(AddressSet({{Address::v4(2), Address::v4(1)}}).isEmpty());
    QVERIFY(AddressSet({{Address::v4(2), Address(Family::V6, 5)}}).isEmpty());
}

void AddressSetTest::nextFreeBlock_takesTheFirstGap_data()
{
    QTest::addColumn<QByteArrayList>("used");
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("block");

    QTest::newRow("empty space") << QByteArrayList {} << 24 << QByteArray("10.1.0.0/24");
    QTest::newRow("after the first") << QByteArrayList {"10.1.0.0/24"} << 24 << QByteArray("10.1.1.0/24");
    QTest::newRow("aligned, not merely next") << QByteArrayList {"10.1.0.0/27"} << 24 << QByteArray("10.1.1.0/24");
    QTest::newRow("a small one fits the gap")
        << QByteArrayList {"10.1.0.0/27", "10.1.1.0/24"} << 27 << QByteArray("10.1.0.32/27");
    QTest::newRow("the whole space") << QByteArrayList {} << 16 << QByteArray("10.1.0.0/16");
    QTest::newRow("too large") << QByteArrayList {} << 15 << QByteArray();
    QTest::newRow("full") << QByteArrayList {"10.1.0.0/17", "10.1.128.0/17"} << 29 << QByteArray();
    QTest::newRow("used by something wider") << QByteArrayList {"10.0.0.0/8"} << 24 << QByteArray();
    QTest::newRow("no such length") << QByteArrayList {} << 33 << QByteArray();
}

void AddressSetTest::nextFreeBlock_takesTheFirstGap()
{
    QFETCH(QByteArrayList, used);
    QFETCH(int, length);
    QFETCH(QByteArray, block);
    AddressSet taken;
    for (const QByteArray& text : used)
        taken = taken | *Prefix::parse(text.toStdString());
    const auto found = nextFreeBlock(*Prefix::parse("10.1.0.0/16"), taken, length);
    QCOMPARE(found ? QByteArray::fromStdString(found->toString()) : QByteArray(), block);
}

void AddressSetTest::nextFreeBlock_isAlignedFreeAndMinimal()
{
    QVERIFY(rc::check([] {
        const Prefix space(Address::v4(0x0a010000), *rc::gen::inRange(22, 27));
        const auto small = rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 1024), rc::gen::inRange(24, 33)),
            [](std::pair<int, int> at) { return Prefix(Address::v4(0x0a010000u + unsigned(at.first)), at.second); });
        AddressSet used;
        for (const Prefix& block : *rc::gen::container<std::vector<Prefix>>(small))
            used = used | block;
        const int length = *rc::gen::inRange(22, 33);
        std::optional<Prefix> expected; // by trying every place
        for (std::uint64_t at = 0; !expected && at < space.size4(); at += std::uint64_t(1) << (32 - length)) {
            const Prefix candidate(Address::v4(std::uint32_t(0x0a010000u + at)), length);
            if (space.contains(candidate) && !used.overlaps(candidate))
                expected = candidate;
        }
        RC_ASSERT(nextFreeBlock(space, used, length) == expected);
    }));
}

ASE_TEST(AddressSetTest)

#include "address_set_test.moc"
