#include "model/address/protocol.h"
#include "tests/model/address/generators.h"
#include "tests/support/test_registry.h"

using namespace ase;

class AddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parse_data();
    void parse();
    void writtenAddressIsRead();
    void parsePrefix_data();
    void parsePrefix();
    void normalised_dropsHostBits();
    void loneAddressIsABlock();
    void writtenPrefixIsRead();
    void halvesAndParent();
    void sizes();
    void protocolNames();
};

void AddressTest::parse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written"); // empty: refused

    const auto row = [](const char* text, const char* written) {
        QTest::newRow(*text ? text : "empty") << QByteArray(text) << QByteArray(written);
    };
    row("0.0.0.0", "0.0.0.0");
    row("255.255.255.255", "255.255.255.255");
    row("10.1.0.11", "10.1.0.11");
    for (const char* bad : {"", "10", "10.1.0", "10.1.0.256", "10.1.0.1.2", "010.1.0.1", "10.1.0.01", "10.1.0.", ".1.0.1",
             "10..0.1", " 10.1.0.1", "10.1.0.1 ", "+1.0.0.0", "-1.0.0.0", "0x1.0.0.0", "10.1.0.1/32", "99999999999.0.0.0"})
        row(bad, "");
    row("::", "::");
    row("::1", "::1");
    row("FD00:0:0:0:0:0:0:1", "fd00::1");
    row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    row("2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
    row("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    row("::ffff:10.0.0.1", "::ffff:a00:1");
    row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
    row("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8");
    row("1::", "1::");
    for (const char* bad : {":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "g::", ":1::", "1:",
             "1::2:", "::1%eth0", "1:2:3:4:5:6:7:8::", "::1.2.3", "1:2:3:4:5:6:7:1.2.3.4", "::1.2.3.4:5", "::-1"})
        row(bad, "");
}

void AddressTest::parse()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    const auto address = Address::parse(text.toStdString());
    QCOMPARE(address ? QByteArray::fromStdString(address->toString()) : QByteArray(), written);
}

void AddressTest::writtenAddressIsRead()
{
    QVERIFY(rc::check([] {
        const Family family = *rc::gen::element(Family::V4, Family::V6);
        const Address address = *rc::gen::oneOf(test::anyAddress(family), test::crowdedAddress(family));
        RC_ASSERT(Address::parse(address.toString()) == address);
    }));
    // long runs of zeros are what RFC 5952 shortens
    QVERIFY(rc::check([] {
        Uint128 bits = 0;
        for (int group = 0; group < 8; ++group)
            bits = bits << 16 | *rc::gen::element<unsigned>(0, 0, 0, 1, 0xffff);
        const Address address(Family::V6, bits);
        RC_ASSERT(Address::parse(address.toString()) == address);
    }));
}

void AddressTest::parsePrefix_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    for (const char* good : {"0.0.0.0/0", "10.0.0.0/8", "10.1.0.0/31", "10.1.0.1/32", "::/0", "fd00::/64", "fd00::1/128"})
        QTest::newRow(good) << QByteArray(good) << true;
    for (const char* bad : {"", "/", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "10.0.0.0/+8",
             "10.0.0.0/8 ", "10.0.0.5/16", "fd00::1/64", "fd00::/129", "10.0.0.0/8/8", "10.0.0.0/255.0.0.0"})
        QTest::newRow(*bad ? bad : "empty") << QByteArray(bad) << false;
}

void AddressTest::parsePrefix()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    const auto prefix = Prefix::parse(text.toStdString());
    QCOMPARE(prefix.has_value(), accepted);
    if (prefix)
        QCOMPARE(QByteArray::fromStdString(prefix->toString()), text);
}

void AddressTest::normalised_dropsHostBits()
{
    QCOMPARE(Prefix::parseNormalised("10.0.0.5/16")->toString(), "10.0.0.0/16");
    QCOMPARE(Prefix::parseNormalised("10.200.3.4/0")->toString(), "0.0.0.0/0");
    QCOMPARE(Prefix::parseNormalised("fd00::ff/121")->toString(), "fd00::80/121");
    QVERIFY(!Prefix::parseNormalised("10.0.0.5"));
}

void AddressTest::loneAddressIsABlock()
{
    QCOMPARE(Prefix::parseAddressOrPrefix("10.0.0.5")->toString(), "10.0.0.5/32");
    QCOMPARE(Prefix::parseAddressOrPrefix("::5")->toString(), "::5/128");
    QVERIFY(!Prefix::parseAddressOrPrefix("10.0.0.5/16"));
}

void AddressTest::writtenPrefixIsRead()
{
    QVERIFY(rc::check([] {
        const Family family = *rc::gen::element(Family::V4, Family::V6);
        const Prefix prefix(*test::anyAddress(family), *rc::gen::inRange(0, bitsOf(family) + 1));
        RC_ASSERT(Prefix::parse(prefix.toString()) == prefix);
        RC_ASSERT((prefix.contains(prefix.first()) && prefix.contains(prefix.last())));
    }));
}

void AddressTest::halvesAndParent()
{
    QVERIFY(rc::check([] {
        const Family family = *rc::gen::element(Family::V4, Family::V6);
        const Prefix prefix(*test::anyAddress(family), *rc::gen::inRange(0, bitsOf(family)));
        const auto halves = prefix.halves();
        RC_ASSERT(halves.has_value());
        RC_ASSERT((AddressSet(halves->first) | halves->second) == AddressSet(prefix));
        RC_ASSERT(!halves->first.overlaps(halves->second));
        RC_ASSERT((halves->first.parent() == prefix && halves->second.parent() == prefix));
    }));
    QVERIFY(!Prefix::parse("10.0.0.1/32")->halves());
    QVERIFY(!Prefix::all(Family::V6).parent());
}

void AddressTest::sizes()
{
    QCOMPARE(Prefix::parse("0.0.0.0/0")->size4(), std::uint64_t(1) << 32);
    QCOMPARE(Prefix::parse("10.0.0.0/27")->size4(), std::uint64_t(32));
    QCOMPARE(Prefix::parse("10.0.0.1/32")->size4(), std::uint64_t(1));
    QVERIFY(Prefix::all(Family::V6).size() == ~Uint128(0));
    QVERIFY(Prefix::parse("fd00::/64")->size() == Uint128(1) << 64);
}

void AddressTest::protocolNames()
{
    for (const Protocol protocol :
        {Protocol::Any, Protocol::Tcp, Protocol::Udp, Protocol::Icmp, Protocol::Esp, Protocol::Ah})
        QCOMPARE(parseProtocol(toString(protocol)), std::optional(protocol));
    QCOMPARE(parseProtocol("tCP"), std::optional(Protocol::Tcp));
    QVERIFY(!parseProtocol("") && !parseProtocol("any") && !parseProtocol("Tcp "));
}

ASE_TEST(AddressTest)

#include "address_test.moc"
