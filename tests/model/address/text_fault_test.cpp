#include "model/address/port_set.h"
#include "model/address/prefix.h"
#include "model/address/text_fault.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

using namespace ase;
using Kind = TextFault::Kind;

class TextFaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void faultsAreWhatDoesNotParse();
    void placeAndReason_data();
    void placeAndReason();
};

void TextFaultTest::faultsAreWhatDoesNotParse()
{
    QVERIFY(rc::check([] {
        const auto near = rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123459/.:-*af ")));
        const auto text = *rc::gen::oneOf(near,
            rc::gen::element<std::string>(
                "10.0.0.0/8", "10.0.0.1", "::1", "fd00::/8", "*", "80", "443-450", "010.0.0.1", "10.0.0.0/08"));
        RC_ASSERT(faultInAddress(text).has_value() != Address::parse(text).has_value());
        RC_ASSERT(faultInPrefix(text).has_value() != Prefix::parseAddressOrPrefix(text).has_value());
        RC_ASSERT(faultInPortRange(text).has_value() != PortRange::parse(text).has_value());
        for (const auto& fault : {faultInAddress(text), faultInPrefix(text), faultInPortRange(text)})
            RC_ASSERT((!fault || fault->at + fault->length <= text.size() + 1));
    }));
}

void TextFaultTest::placeAndReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("ports");
    QTest::addColumn<TextFault>("fault");
    const auto row = [](const char* text, bool ports, TextFault fault) {
        QTest::addRow("%s", text) << QByteArray(text) << ports << fault;
    };
    row("10.0.0.256", false, {Kind::TooLarge, 7, 3});
    row("10.0.0", false, {Kind::PartCount, 0, 6});
    row("10.0.x.0/8", false, {Kind::NotANumber, 5, 1});
    row("10.0.0.5/16", false, {Kind::HostBits, 0, 11});
    row("10.0.0.0/33", false, {Kind::TooLarge, 9, 2});
    row("10.00.0.0", false, {Kind::LeadingZero, 3, 2});
    row("fd00::g", false, {Kind::NotANumber, 6, 1});
    row("1:2:3", false, {Kind::Form, 0, 5});
    row("99999", true, {Kind::TooLarge, 0, 5});
    row("4026-4024", true, {Kind::Reversed, 0, 9});
    row("80-http", true, {Kind::NotANumber, 3, 1});
    row("", true, {Kind::Empty, 0, 0});
}

void TextFaultTest::placeAndReason()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, ports);
    QFETCH(const TextFault, fault);
    const auto found = ports ? faultInPortRange(text.toStdString()) : faultInPrefix(text.toStdString());
    QVERIFY(found.has_value());
    QCOMPARE(found->kind, fault.kind);
    QCOMPARE(found->at, fault.at);
    QCOMPARE(found->length, fault.length);
}

ASE_TEST(TextFaultTest)

#include "text_fault_test.moc"
