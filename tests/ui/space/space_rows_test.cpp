#include "model/plan/edit/edits.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"
#include "ui/space/space_rows.h"
#include "ui/space/space_table_model.h"

#include <rapidcheck.h>

#include <set>

using namespace ase;

namespace {

QStringList linesOf(const Network& network, VirtualNetworkId id)
{
    std::map<SubnetId, SubnetUse> uses;
    for (const SubnetUse& use : useOfAll(network))
        uses.emplace(use.subnet, use);
    const auto useOf = [&](SubnetId subnet) { return &uses.at(subnet); };
    QStringList all;
    for (const SpaceLine& line : spaceLines(network, id, useOf)) {
        const SpaceCells& cells = line.cells;
        const char* kinds[] {"range", "subnet", "free", "overlap", "outside"};
        QStringList words {QLatin1String(kinds[std::size_t(cells.kind)]), cells.written};
        if (cells.kind != SpaceKind::Free)
            words.append(cells.name);
        if (cells.needed)
            words.append(QStringLiteral("needs /%1").arg(*cells.needed));
        all.append(words.join(u' ').trimmed() + (cells.note.isEmpty() ? QString() : QStringLiteral(": ") + cells.note));
    }
    return all;
}

}

class SpaceRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void space_isListedInAddressOrder();
    void overlaps_areMarked();
    void blocks_fillEachRangeOnce();
    void meantPrefix_data();
    void meantPrefix();
};

void SpaceRowsTest::space_isListedInAddressOrder()
{
    test::NetworkBuilder builder;
    const auto hub = builder.vnet(QStringLiteral("hub"), QStringLiteral("10.8.0.0/24 10.0.0.0/22"));
    builder.subnet(hub, QStringLiteral("apps"), QStringLiteral("10.0.1.0/24"));
    const auto ase = builder.subnet(hub, QStringLiteral("ase"), QStringLiteral("10.0.2.0/28"));
    builder.environment(QStringLiteral("ase1"), ase, Generation::V3);
    builder.subnet(hub, QStringLiteral("GatewaySubnet"), QStringLiteral("10.8.0.0/27"));
    builder.subnet(hub, QStringLiteral("far"), QStringLiteral("10.9.0.0/24"));
    builder.subnet(hub, QStringLiteral("later"), QStringLiteral("soon"));
    QCOMPARE(linesOf(builder.network(), hub),
        (QStringList {QStringLiteral("range 10.0.0.0/22 1,024 addresses, 752 of them free"),
            QStringLiteral("free 10.0.0.0/24"), QStringLiteral("subnet 10.0.1.0/24 apps needs /29"),
            QStringLiteral("subnet 10.0.2.0/28 ase needs /27: Its plans need a /27."), QStringLiteral("free 10.0.2.16/28"),
            QStringLiteral("free 10.0.2.32/27"), QStringLiteral("free 10.0.2.64/26"), QStringLiteral("free 10.0.2.128/25"),
            QStringLiteral("free 10.0.3.0/24"), QStringLiteral("range 10.8.0.0/24 256 addresses, 224 of them free"),
            QStringLiteral("subnet 10.8.0.0/27 GatewaySubnet needs /29"), QStringLiteral("free 10.8.0.32/27"),
            QStringLiteral("free 10.8.0.64/26"), QStringLiteral("free 10.8.0.128/25"),
            QStringLiteral("outside  Outside the address space of hub"), QStringLiteral("subnet 10.9.0.0/24 far needs /29"),
            QStringLiteral("subnet soon later: Its prefix cannot be read.")}));
}

void SpaceRowsTest::overlaps_areMarked()
{
    test::NetworkBuilder builder;
    const auto hub = builder.vnet(QStringLiteral("hub"), QStringLiteral("10.0.0.0/23"));
    const auto spoke = builder.vnet(QStringLiteral("spoke"), QStringLiteral("10.0.1.0/25"));
    builder.vnet(QStringLiteral("stranger"), QStringLiteral("10.0.0.0/16"));
    builder.peer(hub, spoke);
    const auto gateways = builder.subnet(hub, QStringLiteral("GatewaySubnet"), QStringLiteral("10.0.0.0/24"));
    builder.subnet(hub, QStringLiteral("twice"), QStringLiteral("10.0.0.128/25"));
    const auto vpn = builder.device(QStringLiteral("vpn"), Gateway {}, gateways);
    builder.site(QStringLiteral("london"), QStringLiteral("10.0.1.192/26"), vpn);
    builder.site(QStringLiteral("paris"), QStringLiteral("10.0.0.0/8"));
    QCOMPARE(linesOf(builder.network(), hub),
        (QStringList {QStringLiteral("range 10.0.0.0/23 512 addresses, 256 of them free"),
            QStringLiteral("subnet 10.0.0.0/24 GatewaySubnet needs /29: It overlaps with twice."),
            QStringLiteral("subnet 10.0.0.128/25 twice needs /29: It overlaps with GatewaySubnet."),
            QStringLiteral(
                "overlap 10.0.1.0/25 spoke: Peered network spoke has these addresses too: Azure refuses the peering."),
            QStringLiteral("free 10.0.1.0/24"),
            QStringLiteral("overlap 10.0.1.192/26 london: Site london has these addresses too: packets to them do not find "
                           "their way.")}));
}

void SpaceRowsTest::blocks_fillEachRangeOnce()
{
    QVERIFY(rc::check([] {
        test::NetworkBuilder builder;
        const auto prefix = [](int shortest) {
            const auto bits = *rc::gen::inRange<std::uint32_t>(0, 1u << 12);
            return text(Prefix(Address::v4((10u << 24) | (bits << 8)), *rc::gen::inRange(shortest, 30)));
        };
        QStringList ranges;
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
            ranges.append(prefix(14));
        const auto hub = builder.vnet(QStringLiteral("hub"), ranges.join(u' '));
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
            builder.subnet(hub, QStringLiteral("s%1").arg(i), prefix(18));
        std::set<QString> keys;
        AddressSet free;
        for (const SpaceLine& line : spaceLines(builder.network(), hub, [](SubnetId) { return nullptr; })) {
            RC_ASSERT(keys.insert(line.key).second);
            if (line.cells.kind != SpaceKind::Free)
                continue;
            RC_ASSERT(!free.overlaps(*line.cells.prefix));
            free = free | *line.cells.prefix;
        }
        const Network& network = builder.network();
        const AddressSet space = addressesOf(network.virtualNetworks.find(hub)->addressSpace);
        RC_ASSERT(free == space - subnetSpace(network, hub));
    }));
}

void SpaceRowsTest::meantPrefix_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::addRow("whole") << QStringLiteral(" 10.2.0.0/24 ") << QStringLiteral("10.2.0.0/24");
    QTest::addRow("mask alone") << QStringLiteral("/25") << QStringLiteral("10.1.4.0/25");
    QTest::addRow("larger") << QStringLiteral("/16") << QStringLiteral("10.1.0.0/16");
    QTest::addRow("off boundary") << QStringLiteral("10.0.0.5/16") << QStringLiteral("10.0.0.0/16");
    QTest::addRow("no mask") << QStringLiteral("10.0.0.0") << QString();
    QTest::addRow("too long") << QStringLiteral("/33") << QString();
    QTest::addRow("words") << QStringLiteral("soon") << QString();
}

void SpaceRowsTest::meantPrefix()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const auto found = ase::meantPrefix(*Prefix::parse("10.1.4.0/24"), typed);
    QCOMPARE(found ? text(*found) : QString(), meant);
}

ASE_TEST(SpaceRowsTest)
#include "space_rows_test.moc"
