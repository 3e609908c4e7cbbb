#include "model/azure/address_space.h"
#include "model/plan/edit/edits.h"
#include "model/plan/history.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <rapidcheck.h>

namespace ase {

namespace {

constexpr const char* space = "10.0.0.0/18 10.9.0.0/22";

VirtualNetworkId networkOf(const Plan& plan)
{
    return plan.network->virtualNetworks.rows().front().id;
}

SubnetId subnetAt(const Plan& plan, std::size_t place)
{
    const auto& rows = plan.network->subnets.rows();
    return rows[place % rows.size()].id;
}

Prefix blockOf(const Plan& plan, SubnetId id)
{
    return *plan.network->subnets.find(id)->firstIpv4Prefix();
}

/// A plan whose subnets of many sizes do not overlap, some with occupants at fixed addresses.
Plan randomPlan()
{
    test::NetworkBuilder builder;
    const auto vnet = builder.vnet(QStringLiteral("hub"), QLatin1String(space));
    Plan plan;
    plan.network = std::make_shared<const Network>(builder.network());
    IdSource ids(*rc::gen::arbitrary<std::uint64_t>());
    const int subnets = *rc::gen::inRange(1, 9);
    for (int number = 0; number < subnets; ++number) {
        const auto id = ids.next<SubnetId>();
        const auto added = addSubnet(plan, id, {.network = vnet, .length = *rc::gen::inRange(22, 30)});
        if (!added)
            break;
        plan = *added;
        if (!*rc::gen::arbitrary<bool>())
            continue;
        const Prefix block = blockOf(plan, id);
        const auto offset = Uint128(*rc::gen::inRange<std::uint64_t>(0, block.size4()));
        const auto device = ids.next<DeviceId>();
        const auto with = addDevice(plan, device, {.role = VirtualMachine {}, .standing = id});
        plan = *setDeviceAddress(*with, device, addressField(Address(Family::V4, block.first().bits() + offset)));
    }
    return plan;
}

Result<Plan> randomCut(const Plan& plan)
{
    const SubnetId id = subnetAt(plan, *rc::gen::inRange<std::size_t>(0, 100));
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return joinSubnets(plan, id);
    case 1:
        return doubleSubnet(plan, id);
    case 2:
        return shrinkSubnet(plan, id, *rc::gen::inRange(20, 31));
    case 3:
        return moveToFreeBlock(plan, id);
    default:
        return halveSubnet(plan, id, SubnetId {*rc::gen::inRange<std::uint64_t>(1000, ~0ULL)});
    }
}

/// Subnets lie inside the address space and take no address twice.
void assertSound(const Plan& plan)
{
    AddressSet seen;
    for (const auto& row : plan.network->subnets.rows()) {
        const AddressSet own = addressesOf(row.value->prefixes);
        RC_ASSERT(!seen.overlaps(own));
        seen = seen | own;
    }
    RC_ASSERT(addressesOf(plan.network->virtualNetworks.rows().front().value->addressSpace).contains(seen));
}

/// Whatever has a fixed address stands in the subnet that holds it.
void assertAtHome(const Plan& plan)
{
    for (const auto& row : plan.network->devices.rows())
        if (const Address* address = valueOf(row.value->address))
            RC_ASSERT(blockOf(plan, *subnetOf(*row.value)).contains(*address));
}

QString why(const Result<Plan>& result)
{
    return result ? QString() : sentence(result.error());
}

}

class SplitSubnetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyCuts_neverOverlapNorLeaveTheSpace();
    void halvesAndJoins_keepTheSpace();
    void undo_isTheSamePlan();
    void halves_shareTheSettings();
    void join_refusesWhatOneSubnetCannotBe();
    void double_needsRoom();
    void shrink_keepsFixedAddresses();
    void move_takesAddressesAlong();
};

void SplitSubnetsTest::anyCuts_neverOverlapNorLeaveTheSpace()
{
    QVERIFY(rc::check([] {
        Plan plan = randomPlan();
        for (int step = 0; step < 20; ++step) {
            const auto next = randomCut(plan);
            if (!next)
                continue;
            plan = *next;
            assertSound(plan);
            assertAtHome(plan);
            RC_ASSERT(networkOf(plan) == plan.network->subnets.rows().front().value->network);
        }
    }));
}

void SplitSubnetsTest::halvesAndJoins_keepTheSpace()
{
    QVERIFY(rc::check([] {
        const Plan plan = randomPlan();
        const SubnetId id = subnetAt(plan, *rc::gen::inRange<std::size_t>(0, 100));
        const SubnetId second {7};
        const auto halved = halveSubnet(plan, id, second);
        RC_PRE(bool(halved));
        RC_ASSERT(subnetSpace(*halved->network, networkOf(plan)) == subnetSpace(*plan.network, networkOf(plan)));
        for (const SubnetId either : {id, second}) {
            const auto joined = joinSubnets(*halved, either);
            RC_ASSERT(bool(joined));
            RC_ASSERT(*joined->network == *plan.network);
        }
        const auto doubledAgain = shrinkSubnet(plan, id, blockOf(plan, id).length() + 1);
        if (doubledAgain)
            RC_ASSERT(blockOf(plan, id) == *doubled(blockOf(*doubledAgain, id)));
    }));
}

void SplitSubnetsTest::undo_isTheSamePlan()
{
    QVERIFY(rc::check([] {
        const auto before = std::make_shared<const Plan>(randomPlan());
        const auto next = randomCut(*before);
        RC_PRE((next && !(*next->network == *before->network)));
        History history(before);
        const auto after = std::make_shared<const Plan>(*next);
        history.record(after, QStringLiteral("cut"));
        history.undo();
        RC_ASSERT(history.current() == before);
        history.redo();
        RC_ASSERT(history.current() == after);
    }));
}

void SplitSubnetsTest::halves_shareTheSettings()
{
    test::NetworkBuilder builder;
    const auto vnet = builder.vnet(QStringLiteral("hub"), QStringLiteral("10.0.0.0/16"));
    const auto apps = builder.subnet(vnet, QStringLiteral("apps-2"), QStringLiteral("10.0.0.0/24 fd00::/64"));
    const auto group = builder.group(QStringLiteral("nsg"), {}, apps);
    const auto low = builder.device(QStringLiteral("low"), VirtualMachine {}, apps, QStringLiteral("10.0.0.5"));
    const auto high = builder.device(QStringLiteral("high"), VirtualMachine {}, apps, QStringLiteral("10.0.0.200"));
    const SubnetId second {900};
    const auto halved = halveSubnet(*builder.build(), apps, second);
    QVERIFY2(halved, qPrintable(why(halved)));
    const Subnet* first = halved->network->subnets.find(apps);
    const Subnet* added = halved->network->subnets.find(second);
    QCOMPARE(textOf(first->name), QStringLiteral("apps-2"));
    QCOMPARE(textOf(first->prefixes[0]), QStringLiteral("10.0.0.0/25"));
    QCOMPARE(textOf(first->prefixes[1]), QStringLiteral("fd00::/64"));
    QCOMPARE(textOf(added->name), QStringLiteral("apps-1"));
    QCOMPARE(textOf(added->prefixes[0]), QStringLiteral("10.0.0.128/25"));
    QVERIFY(added->securityGroup == group);
    QVERIFY(*subnetOf(*halved->network->devices.find(low)) == apps);
    QVERIFY(*subnetOf(*halved->network->devices.find(high)) == second);
    const auto smallest = resizeSubnet(*halved, second, *Prefix::parse("10.0.0.128/29"));
    QCOMPARE(why(halveSubnet(*smallest, second, SubnetId {901})),
        QStringLiteral("apps-1 (10.0.0.128/29) cannot be halved: Azure has no smaller subnet."));
    const auto unreadable = setSubnetPrefixes(*halved, second, {prefixField(QStringLiteral("later"))});
    QCOMPARE(why(halveSubnet(*unreadable, second, SubnetId {901})),
        QStringLiteral("apps-1 has no IPv4 prefix that can be read. Give it one first."));
    QVERIFY(!halveSubnet(*halved, SubnetId {12345}, SubnetId {901}));
}

void SplitSubnetsTest::join_refusesWhatOneSubnetCannotBe()
{
    test::NetworkBuilder builder;
    const auto vnet = builder.vnet(QStringLiteral("hub"), QStringLiteral("10.0.0.0/16"));
    const auto a = builder.subnet(vnet, QStringLiteral("a"), QStringLiteral("10.0.0.0/24"));
    const auto b = builder.subnet(vnet, QStringLiteral("b"), QStringLiteral("10.0.1.0/24"));
    const auto c = builder.subnet(vnet, QStringLiteral("c"), QStringLiteral("10.0.2.0/24"));
    const auto d = builder.subnet(vnet, QStringLiteral("d"), QStringLiteral("10.0.3.0/25"));
    const auto e = builder.subnet(vnet, QStringLiteral("e"), QStringLiteral("10.0.4.0/24"));
    builder.environment(QStringLiteral("one"), a, Generation::V3);
    const auto two = builder.environment(QStringLiteral("two"), b, Generation::V3);
    QCOMPARE(why(joinSubnets(*builder.build(), a)),
        QStringLiteral("a and b each hold an App Service Environment, which needs a subnet of its own."));
    QCOMPARE(why(joinSubnets(*builder.build(), c)),
        QStringLiteral("c cannot be joined: 10.0.3.0/24 beside it is not one subnet of the same size, but holds d."));
    QCOMPARE(why(joinSubnets(*builder.build(), e)),
        QStringLiteral("e has nothing to join with: 10.0.5.0/24 beside it is free. Double it."));
    QVERIFY(!joinSubnets(*builder.build(), d));
    builder.group(QStringLiteral("nsg"), {}, b);
    const auto alone = removeParts(*builder.build(), {two});
    const auto joined = joinSubnets(*alone, b);
    QVERIFY2(joined, qPrintable(why(joined)));
    QVERIFY(joined->network->subnets.find(a) && !joined->network->subnets.find(b));
    builder.device(QStringLiteral("vm"), VirtualMachine {}, a);
    const auto both = removeParts(*builder.build(), {builder.network().environments.rows().front().id});
    QCOMPARE(why(joinSubnets(*both, a)),
        QStringLiteral("a and b are both in use, and their network security group, route table, endpoints or delegation "
                       "differ. Give both the same ones first."));
    // The lower one is empty: the one in use stays as it is, and grows downward.
    const auto empty = removeParts(*both, {both->network->devices.rows().front().id});
    const auto kept = joinSubnets(*empty, a);
    QVERIFY(kept && kept->network->subnets.find(b) && !kept->network->subnets.find(a));
    QCOMPARE(text(blockOf(*kept, b)), QStringLiteral("10.0.0.0/23"));
    QVERIFY(kept->network->environments.rows().front().value->subnet == b);
}

void SplitSubnetsTest::double_needsRoom()
{
    test::NetworkBuilder builder;
    const auto vnet = builder.vnet(QStringLiteral("hub"), QStringLiteral("10.0.0.0/22"));
    const auto a = builder.subnet(vnet, QStringLiteral("a"), QStringLiteral("10.0.0.0/24"));
    builder.subnet(vnet, QStringLiteral("b"), QStringLiteral("10.0.1.64/26"));
    const auto c = builder.subnet(vnet, QStringLiteral("c"), QStringLiteral("10.0.3.0/24"));
    QCOMPARE(
        why(doubleSubnet(*builder.build(), a)), QStringLiteral("a cannot be doubled: 10.0.1.0/24 beside it is taken by b."));
    const auto grown = doubleSubnet(*builder.build(), c);
    QCOMPARE(text(blockOf(*grown, c)), QStringLiteral("10.0.2.0/23"));
    const auto alone = removeParts(*grown, {a, builder.network().subnets.rows()[1].id});
    const auto whole = doubleSubnet(*alone, c);
    QCOMPARE(text(blockOf(*whole, c)), QStringLiteral("10.0.0.0/22"));
    QCOMPARE(why(doubleSubnet(*whole, c)),
        QStringLiteral("c cannot be doubled: 10.0.0.0/21 is not wholly in the address space of hub. Enlarge that first."));
}

void SplitSubnetsTest::shrink_keepsFixedAddresses()
{
    test::NetworkBuilder builder;
    const auto vnet = builder.vnet(QStringLiteral("hub"), QStringLiteral("10.0.0.0/16"));
    const auto a = builder.subnet(vnet, QStringLiteral("a"), QStringLiteral("10.0.0.0/24"));
    builder.device(QStringLiteral("fw"), Appliance {}, a, QStringLiteral("10.0.0.70"));
    QCOMPARE(text(blockOf(*shrinkSubnet(*builder.build(), a, 27), a)), QStringLiteral("10.0.0.64/27"));
    QCOMPARE(why(shrinkSubnet(*builder.build(), a, 24)),
        QStringLiteral("a (10.0.0.0/24) cannot shrink: the block it needs is no smaller (/24)."));
    builder.device(QStringLiteral("dns"), DnsServer {}, a, QStringLiteral("10.0.0.4"));
    QCOMPARE(why(shrinkSubnet(*builder.build(), a, 26)),
        QStringLiteral("a cannot shrink to /26: no block of that size holds both 10.0.0.70 and 10.0.0.4. Move one of them "
                       "first."));
    QCOMPARE(text(blockOf(*shrinkSubnet(*builder.build(), a, 25), a)), QStringLiteral("10.0.0.0/25"));
}

void SplitSubnetsTest::move_takesAddressesAlong()
{
    test::NetworkBuilder builder;
    const auto vnet = builder.vnet(QStringLiteral("hub"), QStringLiteral("10.0.0.0/23 10.7.0.0/24"));
    const auto a = builder.subnet(vnet, QStringLiteral("a"), QStringLiteral("10.0.0.0/24"));
    const auto b = builder.subnet(vnet, QStringLiteral("b"), QStringLiteral("10.0.1.0/24"));
    const auto vm = builder.device(QStringLiteral("vm"), VirtualMachine {}, b, QStringLiteral("10.0.1.9"));
    const auto moved = moveToFreeBlock(*builder.build(), b);
    QCOMPARE(text(blockOf(*moved, b)), QStringLiteral("10.7.0.0/24"));
    QCOMPARE(textOf(*moved->network->devices.find(vm)->address), QStringLiteral("10.7.0.9"));
    const auto back = moveToFreeBlock(*moved, b);
    QCOMPARE(text(blockOf(*back, b)), QStringLiteral("10.0.1.0/24"));
    const auto taken = addSubnet(*back, SubnetId {99}, {.network = vnet, .length = 24});
    QCOMPARE(why(moveToFreeBlock(*taken, a)), QStringLiteral("a cannot move: hub has no other free block of that size."));
}

ASE_TEST(SplitSubnetsTest)

}

#include "split_subnets_test.moc"
