#include "tests/support/test_registry.h"
#include "tests/ui/docks/docks_fixture.h"

#include <QSignalSpy>

using namespace ase;

namespace {

constexpr const char* planText =
    "vnet hub 10.0.0.0/16 10.8.0.0/16 | subnet apps 10.0.1.0/24 in hub rt out | "
    "rt out: 10.9.0.0/16 -> internet name=r1 | nsg guard: 100 in allow tcp 10.0.2.0/24 -> *:443 name=r1 | "
    "site london 192.168.0.0/24";

}

class InspectorPrefixTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void prefix_isUnderstood_data();
    void prefix_isUnderstood();
};

void InspectorPrefixTest::prefix_isUnderstood_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* part, const char* field, const char* typed, const char* shown,
                         const char* told = "") {
        QTest::newRow(name) << QString::fromLatin1(part) << QString::fromLatin1(field) << QString::fromLatin1(typed)
                            << QString::fromLatin1(shown) << QString::fromLatin1(told);
    };
    const char* hostBits = "10.0.0.5/16 has host bits and was taken as 10.0.0.0/16, the block that holds it.";
    row("a length resizes a subnet", "hub/apps", "prefix", "/25", "10.0.1.0/25");
    row("a length that moves the base says so", "hub/apps", "prefix", "/23", "10.0.0.0/23",
        "10.0.1.0/23 has host bits and was taken as 10.0.0.0/23, the block that holds it.");
    row("host bits in a subnet", "hub/apps", "prefix", "10.0.0.5/16", "10.0.0.0/16", hostBits);
    row("no length is kept", "hub/apps", "prefix", "/33", "/33", "/33 is kept as written: it is no block of addresses.");
    row("host bits in a space", "hub", "addressSpace", "10.0.0.5/16, 10.9.0.0/16", "10.0.0.0/16, 10.9.0.0/16", hostBits);
    row("a length resizes the space at its place", "hub", "addressSpace", "10.0.0.0/16, /17", "10.0.0.0/16, 10.8.0.0/17");
    row("host bits in a site", "site:london", "prefixes", "10.0.0.5/16", "10.0.0.0/16", hostBits);
    row("a length resizes a site", "site:london", "prefixes", "/25", "192.168.0.0/25");
    row("host bits in a route", "rt:out/r1", "prefix", "10.0.0.5/16", "10.0.0.0/16", hostBits);
    row("a length resizes a route", "rt:out/r1", "prefix", "/17", "10.9.0.0/17");
    row("a tag stays in a route", "rt:out/r1", "prefix", "Storage", "Storage");
    row("host bits in a rule", "nsg:guard/r1", "source", "10.0.0.5/16, Internet", "10.0.0.0/16, Internet", hostBits);
}

void InspectorPrefixTest::prefix_isUnderstood()
{
    QFETCH(QString, part);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QFETCH(QString, told);
    DocksFixture fixture(planText);
    fixture.document().selectOne(fixture.part(part));
    QSignalSpy sentences(&fixture.inspector(), &InspectorDock::told);
    const PlanPtr before = fixture.document().plan();
    const QByteArray name = field.toLatin1();
    fixture.retype(name.constData(), typed);
    auto* edit = fixture.field<QLineEdit>(name.constData());
    QVERIFY(edit);
    QCOMPARE(edit->text(), shown);
    QCOMPARE(sentences.isEmpty() ? QString() : sentences.constFirst().constFirst().toString(), told);
    QVERIFY(fixture.isOneStep(before, fixture.document().history().undoLabel()));
}

ASE_TEST(InspectorPrefixTest)

#include "inspector_prefix_test.moc"
