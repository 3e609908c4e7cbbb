#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/docks/docks_fixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace ase;

namespace {

constexpr const char* planText =
    "vnet hub 10.0.0.0/16 | vnet spoke 10.1.0.0/16 | peer hub spoke | nsg guard: 100 in allow tcp * -> *:443 | "
    "rt out: 0.0.0.0/0 -> internet | subnet a 10.0.1.0/24 in hub nsg guard rt out | subnet b 10.0.2.0/24 in hub | "
    "subnet c 10.0.3.0/24 in hub | subnet e1 10.1.1.0/24 in spoke | subnet e2 10.1.2.0/24 in spoke | "
    "ase3 one in e1 ilb 10.1.1.11 | ase3 two in e2 ilb 10.1.2.11 | plan small in one I1v2 x 1 | "
    "plan large in two I2v2 x 3 | app web in small | app api in large | site london 192.168.0.0/24";

const QStringList threeSubnets {QStringLiteral("hub/a"), QStringLiteral("hub/b"), QStringLiteral("hub/c")};

QString heading(InspectorDock& inspector)
{
    for (QLabel* label : inspector.findChildren<QLabel*>())
        if (label->property("heading").toBool())
            return label->accessibleName();
    return {};
}

const Subnet& subnetAt(DocksFixture& fixture, const QString& path)
{
    return *fixture.network().subnets.find(*fixture.part(path).as<SubnetId>());
}

/// The last entry of a list, by keyboard.
void chooseLast(QComboBox& box)
{
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_End);
}

}

class InspectorSharedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void subnets_shareTheirTraffic();
    void subnets_showWhatTheyHaveInCommon();
    void refusal_namesThePart_andLeavesTheOthers();
    void endpoints_areKnownByTheirShortNames();
    void plansEnvironmentsPeeringsAndApps_areSetTogether();
    void differentKinds_shareGroupRegionAndNotes();
    void notes_shareNothing();
    void selectionThatGrows_isFollowed();
};

void InspectorSharedTest::subnets_shareTheirTraffic()
{
    DocksFixture fixture(planText);
    fixture.select(threeSubnets);
    QCOMPARE(heading(fixture.inspector()), QStringLiteral("3 subnets"));
    QVERIFY(!fixture.inspector().form()->field(QStringLiteral("name")));
    QVERIFY(!fixture.inspector().form()->field(QStringLiteral("prefix")));
    QVERIFY(!fixture.inspector().form()->field(QStringLiteral("region")));
    auto* table = fixture.field<QComboBox>("routeTable");
    QVERIFY(table);
    QCOMPARE(table->currentIndex(), -1);
    QCOMPARE(table->placeholderText(), QStringLiteral("several values"));
    const PlanPtr before = fixture.document().plan();
    chooseLast(*table);
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Set route table of 3 subnets")));
    for (const QString& path : threeSubnets)
        QVERIFY(subnetAt(fixture, path).routeTable);
    QCOMPARE(table->currentText(), QStringLiteral("out"));
    QCOMPARE(table->placeholderText(), QString());

    const PlanPtr routed = fixture.document().plan();
    chooseLast(*fixture.field<QComboBox>("securityGroup"));
    QVERIFY(fixture.isOneStep(routed, QStringLiteral("Set security group of 3 subnets")));
    fixture.document().undo();
    fixture.document().undo();
    QCOMPARE(fixture.document().plan(), before);
    QCOMPARE(fixture.field<QComboBox>("routeTable")->currentIndex(), -1);
}

void InspectorSharedTest::subnets_showWhatTheyHaveInCommon()
{
    DocksFixture fixture(planText);
    fixture.select({QStringLiteral("hub/b"), QStringLiteral("hub/c")});
    QCOMPARE(fixture.field<QComboBox>("routeTable")->currentText(), QStringLiteral("No route table"));
    const PlanPtr before = fixture.document().plan();
    auto* delegation = fixture.field<QComboBox>("delegations");
    QTest::keyClick(delegation, Qt::Key_Down);
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Set delegation of 2 subnets")));
    QCOMPARE(subnetAt(fixture, QStringLiteral("hub/c")).delegations.size(), std::size_t(1));
    fixture.select({QStringLiteral("hub/a"), QStringLiteral("hub/c")});
    delegation = fixture.field<QComboBox>("delegations");
    QCOMPARE(delegation->currentText(), QString());
    QCOMPARE(delegation->lineEdit()->placeholderText(), QStringLiteral("several values"));
    // Leaving the field untouched sets nothing.
    const PlanPtr delegated = fixture.document().plan();
    delegation->setFocus();
    QTest::keyClick(delegation->lineEdit(), Qt::Key_Return);
    QCOMPARE(fixture.document().plan(), delegated);
}

void InspectorSharedTest::refusal_namesThePart_andLeavesTheOthers()
{
    DocksFixture fixture(planText);
    fixture.select(threeSubnets);
    // The list of the field is that of a plan in which the table still was; another window may take it away.
    auto* table = fixture.field<QComboBox>("routeTable");
    table->addItem(QStringLiteral("gone"), QStringLiteral("0000000000009"));
    QSignalSpy refused(&fixture.inspector(), &InspectorDock::refused);
    const PlanPtr before = fixture.document().plan();
    chooseLast(*table);
    QCOMPARE(fixture.document().plan(), before);
    QCOMPARE(refused.count(), 1);
    const QString why = refused.constFirst().constFirst().toString();
    QVERIFY2(
        why.contains(QRegularExpression(QStringLiteral("^[abc]: .* None of the parts was changed\\.$"))), qPrintable(why));
    QCOMPARE(table->currentIndex(), -1); // what was not done is not shown
}

void InspectorSharedTest::endpoints_areKnownByTheirShortNames()
{
    DocksFixture fixture(planText);
    fixture.select(threeSubnets);
    const PlanPtr before = fixture.document().plan();
    fixture.retype("serviceEndpoints", QStringLiteral("storage, Microsoft.Sql"));
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Set endpoints of 3 subnets")));
    QCOMPARE(fixture.field<QLineEdit>("serviceEndpoints")->text(), QStringLiteral("Microsoft.Storage, Microsoft.Sql"));
    QCOMPARE(subnetAt(fixture, QStringLiteral("hub/b")).serviceEndpoints.size(), std::size_t(2));
}

void InspectorSharedTest::plansEnvironmentsPeeringsAndApps_areSetTogether()
{
    DocksFixture fixture(planText);
    fixture.document().select(
        {fixture.network().appServicePlans.rows().front().id, fixture.network().appServicePlans.rows().back().id});
    PlanPtr before = fixture.document().plan();
    auto* instances = fixture.field<QSpinBox>("instances");
    QCOMPARE(instances->text(), QStringLiteral("several values"));
    instances->setFocus();
    instances->selectAll();
    QTest::keyClicks(instances, QStringLiteral("5"));
    QTest::keyClick(instances, Qt::Key_Return);
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Set instances of 2 App Service plans")));
    QCOMPARE(instances->value(), 5);
    before = fixture.document().plan();
    QCOMPARE(fixture.field<QComboBox>("sku")->currentText(), QString());
    fixture.field<QComboBox>("sku")->lineEdit()->selectAll();
    QTest::keyClicks(fixture.field<QComboBox>("sku")->lineEdit(), QStringLiteral("I3v2"));
    QTest::keyClick(fixture.field<QComboBox>("sku")->lineEdit(), Qt::Key_Return);
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Set size of 2 App Service plans")));

    fixture.select({QStringLiteral("ase:one"), QStringLiteral("ase:two")});
    QCOMPARE(heading(fixture.inspector()), QStringLiteral("2 environments"));
    before = fixture.document().plan();
    auto* ftp = fixture.field<QCheckBox>("ftpEnabled");
    QCOMPARE(ftp->checkState(), Qt::Unchecked);
    QTest::keyClick(ftp, Qt::Key_Space);
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Set \"FTP is on\" of 2 environments")));

    fixture.document().selectOne(fixture.network().peerings.rows().front().id);
    QTest::keyClick(fixture.field<QCheckBox>("allowForwardedTraffic"), Qt::Key_Space);
    fixture.document().select({fixture.network().peerings.rows().front().id, fixture.network().peerings.rows().back().id});
    before = fixture.document().plan();
    auto* forwarded = fixture.field<QCheckBox>("allowForwardedTraffic");
    QCOMPARE(forwarded->checkState(), Qt::PartiallyChecked);
    QCOMPARE(forwarded->accessibleDescription(), QStringLiteral("several values"));
    QTest::keyClick(forwarded, Qt::Key_Space);
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Set \"Takes forwarded traffic\" of 2 peerings")));
    QCOMPARE(forwarded->checkState(), Qt::Checked);
    for (const auto& row : fixture.network().peerings.rows())
        QVERIFY(row.value->allowForwardedTraffic.valueOr(false));

    fixture.document().select({fixture.network().apps.rows().front().id, fixture.network().apps.rows().back().id});
    before = fixture.document().plan();
    chooseLast(*fixture.field<QComboBox>("plan"));
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Set plan of 2 apps")));
}

void InspectorSharedTest::differentKinds_shareGroupRegionAndNotes()
{
    DocksFixture fixture(planText);
    fixture.select({QStringLiteral("hub"), QStringLiteral("rt:out"), QStringLiteral("ase:one")});
    QCOMPARE(heading(fixture.inspector()), QStringLiteral("1 virtual network, 1 route table, 1 environment"));
    PlanPtr before = fixture.document().plan();
    fixture.retype("resourceGroup", QStringLiteral("rg-net"));
    QVERIFY(
        fixture.isOneStep(before, QStringLiteral("Set resource group of 1 virtual network, 1 route table, 1 environment")));
    QCOMPARE(findPart(fixture.network(), fixture.part(QStringLiteral("rt:out")))->resourceGroup, QStringLiteral("rg-net"));
    fixture.retype("region", QStringLiteral("uksouth"));
    // A subnet lives where its network does: what is left to share are the notes.
    fixture.select({QStringLiteral("hub"), QStringLiteral("hub/a")});
    QVERIFY(!fixture.field<QLineEdit>("region"));
    auto* notes = fixture.field<QPlainTextEdit>("notes");
    QVERIFY(notes);
    before = fixture.document().plan();
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("owned by the network team"));
    QTest::keyClick(notes, Qt::Key_Tab);
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Set notes of 1 virtual network, 1 subnet")));
    QCOMPARE(subnetAt(fixture, QStringLiteral("hub/a")).notes, QStringLiteral("owned by the network team"));
}

void InspectorSharedTest::notes_shareNothing()
{
    DocksFixture fixture(planText);
    const auto note = fixture.document().ids().next<NoteId>();
    QVERIFY(fixture.document().apply(QStringLiteral("note"), [&](const Plan& plan) { return addNote(plan, note); }).ok());
    fixture.document().select({note, fixture.part(QStringLiteral("hub"))});
    QVERIFY(!fixture.inspector().form()->field(QStringLiteral("notes")));
    QStringList sentences;
    for (QLabel* label : fixture.inspector().form()->findChildren<QLabel*>())
        sentences.append(label->text());
    QVERIFY(sentences.join(u' ').contains(QStringLiteral("share no field")));
}

void InspectorSharedTest::selectionThatGrows_isFollowed()
{
    DocksFixture fixture(planText);
    fixture.select({QStringLiteral("hub/a")});
    QVERIFY(fixture.field<QLineEdit>("prefix"));
    fixture.select(threeSubnets);
    QVERIFY(!fixture.field<QLineEdit>("prefix"));
    // Of three that are selected, two are left in the plan.
    const PartId gone = fixture.part(QStringLiteral("hub/a"));
    QVERIFY(fixture.document()
                .apply(QStringLiteral("remove"), [&](const Plan& plan) { return removeParts(plan, {gone}); })
                .ok());
    QCOMPARE(heading(fixture.inspector()), QStringLiteral("2 subnets"));
    fixture.document().undo();
    QCOMPARE(heading(fixture.inspector()), QStringLiteral("3 subnets"));
    fixture.document().select({});
    QVERIFY(fixture.field<QLineEdit>("region"));
}

ASE_TEST(InspectorSharedTest)

#include "inspector_shared_test.moc"
