#include "tests/model/address/generators.h"
#include "tests/support/test_registry.h"

using namespace ase;

class PortSetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parse_data();
    void parse();
    void algebraIsMembership();
    void touchingRangesAreOne();
};

void PortSetTest::parse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written"); // empty: refused
    const auto row = [](const char* text, const char* written) {
        QTest::newRow(*text ? text : "empty") << QByteArray(text) << QByteArray(written);
    };
    row("*", "*");
    row("0", "0");
    row("65535", "65535");
    row("443", "443");
    row("10001-10020", "10001-10020");
    row("80-80", "80");
    row("0-65535", "*");
    for (const char* bad :
        {"", "-", "80-", "-80", "65536", "4026-4024", "80,443", " 80", "80 ", "+80", "http", "1-2-3", "**", "99999999999"})
        row(bad, "");
}

void PortSetTest::parse()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    const auto range = PortRange::parse(text.toStdString());
    QCOMPARE(range ? QByteArray::fromStdString(range->toString()) : QByteArray(), written);
}

void PortSetTest::algebraIsMembership()
{
    QVERIFY(rc::check([] {
        const PortSet a = *test::crowdedPorts();
        const PortSet b = *test::crowdedPorts();
        const std::uint16_t port = *test::crowdedPort();
        RC_ASSERT((a | b).contains(port) == (a.contains(port) || b.contains(port)));
        RC_ASSERT((a & b).contains(port) == (a.contains(port) && b.contains(port)));
        RC_ASSERT((a - b).contains(port) == (a.contains(port) && !b.contains(port)));
        RC_ASSERT(((a - b) | (a & b)) == a);
        RC_ASSERT((a | b) == (b | a));
    }));
}

void PortSetTest::touchingRangesAreOne()
{
    const PortSet set {{80, 80}, {82, 90}, {81, 81}, {65535, 65535}};
    QCOMPARE(set.toString(), "80-90,65535");
    QCOMPARE(PortSet::all().toString(), "*");
    QVERIFY((PortSet::all() - PortSet::one(0) - PortSet::one(65535)) == (PortSet {{1, 65534}}));
}

ASE_TEST(PortSetTest)

#include "port_set_test.moc"
