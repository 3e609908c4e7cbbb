#include "tests/support/test_registry.h"
#include "tests/ui/window/rules_fixture.h"
#include "ui/rules/compare_dialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QTableWidget>
#include <QToolButton>

namespace ase {

namespace {

const QString group = QStringLiteral("nsg:nsg-ase");
const QString agents = QStringLiteral("allow-agents");

struct CompareFixture : RulesFixture {
    /// The sample with a second group that has the rules of the first, and lets agents through to port 8080 alone.
    bool open()
    {
        if (!RulesFixture::show(group))
            return false;
        const auto left = *part(group).as<SecurityGroupId>();
        const auto right = document().ids().next<SecurityGroupId>();
        const bool done = bool(document().apply(QStringLiteral("Copy the group"), [&](const Plan& plan) -> Result<Plan> {
            NewRules rules;
            for (const auto& [id, rule] : rulesAsWritten(*plan.network->securityGroups.find(left))) {
                SecurityRule copy = *rule;
                if (textOf(copy.name) == agents)
                    copy.destination.setPorts({portField(PortRange {8080, 8080})});
                rules.emplace_back(document().ids().next<SecurityRuleId>(), copy);
            }
            const auto added = addSecurityGroup(plan, right, QStringLiteral("nsg-other"));
            return added ? addRules(*added, right, rules) : added;
        }));
        return done && settled();
    }
    /// The rule of this name, in both groups.
    bool mendPortsOf(const QString& name)
    {
        return bool(document().apply(QStringLiteral("Mend the ports"), [&](const Plan& plan) -> Result<Plan> {
            Plan mended = plan;
            for (const QString& path : {group, QStringLiteral("nsg:nsg-other")}) {
                const auto id = *part(path + u'/' + name).as<SecurityRuleId>();
                SecurityRule rule = *plan.network->securityGroups.find(*part(path).as<SecurityGroupId>())->rules.find(id);
                rule.destination.setPorts({portField(PortRange {4022, 4022})});
                const auto replaced = replaceRule(mended, id, rule);
                if (!replaced)
                    return replaced;
                mended = *replaced;
            }
            return mended;
        }));
    }
    /// By the button of the dock.
    CompareDialog* compare()
    {
        for (QToolButton* button : window().workspace().rules().findChildren<QToolButton*>())
            if (button->accessibleName() == QStringLiteral("Compare with another group"))
                QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = window().findChild<CompareDialog*>();
        if (dialog)
            QTest::keyClicks(dialog->rightGroups(), QStringLiteral("nsg-o"));
        return dialog && QTest::qWaitFor([&] { return dialog->isCurrent(); }, 20000) ? dialog : nullptr;
    }
};

int rowOf(const CompareDialog& dialog, const QString& name)
{
    const auto& rows = dialog.lines().rows();
    for (std::size_t at = 0; at < rows.size(); ++at)
        if (rows[at].value.cells[0].value(1) == name)
            return int(at);
    return -1;
}

/// Lines of "side: flows: what decides on the left, what decides on the right".
QString toldFlows(const CompareDialog& dialog)
{
    const QTableWidget& flows = *dialog.flows();
    QStringList told;
    for (int row = 0; row < flows.rowCount(); ++row) {
        const auto text = [&](int column) { return flows.item(row, column)->text(); };
        told << text(0) + QStringLiteral(": ") + text(1) + QStringLiteral(": ") + text(2) + QStringLiteral(", ") + text(3);
        if (!text(4).startsWith(QStringLiteral("TCP 10.1.2.")))
            told << QStringLiteral("no example: ") + text(4);
    }
    return told.join(u'\n');
}

}

class CompareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void differingCells_areMarkedAndNamed();
    void flowsOfOneSide_comeWithTheirRules();
    void doubleClick_goesToTheRule();
    void plan_isFollowed();
};

void CompareTest::differingCells_areMarkedAndNamed()
{
    CompareFixture fixture;
    QVERIFY(fixture.open());
    CompareDialog* dialog = fixture.compare();
    QVERIFY(dialog);
    QAbstractItemModelTester tester(dialog->rules()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(dialog->leftGroups()->currentText(), QStringLiteral("nsg-ase"));
    QCOMPARE(dialog->rightGroups()->currentText(), QStringLiteral("nsg-other"));
    const int row = rowOf(*dialog, agents);
    QVERIFY(row >= 0);
    const CompareModel& lines = dialog->lines();
    QCOMPARE(lines.index(row, CompareModel::verdictColumn).data().toString(), QStringLiteral("differs: ports"));
    const QModelIndex right = lines.index(row, 2 * CompareModel::fieldCount);
    QCOMPARE(right.data().toString(), QStringLiteral("8080"));
    QVERIFY(lines.differs(right));
    QVERIFY(!lines.differs(lines.index(row, 1)));
    QVERIFY(right.data(Qt::AccessibleDescriptionRole).toString().startsWith(QStringLiteral("Differs:")));
    QVERIFY(right.data(Qt::AccessibleDescriptionRole).toString().endsWith(QStringLiteral("on the left")));
    QVERIFY(lines.rowCount() > 1);
    dialog->differencesOnly()->setChecked(true);
    QCOMPARE(lines.rowCount(), 1);
    dialog->showDirection(Direction::Outbound);
    QCOMPARE(lines.rowCount(), 0);
    QVERIFY(dialog->note().startsWith(QStringLiteral("Both let the same flows through.")));
}

void CompareTest::flowsOfOneSide_comeWithTheirRules()
{
    CompareFixture fixture;
    QVERIFY(fixture.open());
    CompareDialog* dialog = fixture.compare();
    QVERIFY(dialog);
    const QString left = QStringLiteral("only on the left: TCP, from 10.1.2.0/24, to 10.1.0.0/24, ports 443");
    // A rule for debugging has a range of ports that cannot be read: it may let agents through to 8080 on the left too.
    QCOMPARE(toldFlows(*dialog), left + QStringLiteral(": allow-agents (110), deny-spoke-https (130)"));
    QVERIFY(dialog->note().contains(QStringLiteral("not wholly known")));
    QVERIFY(dialog->note().contains(QStringLiteral("as spoke/ase sees them")));
    QVERIFY(fixture.mendPortsOf(QStringLiteral("allow-debug")));
    QTRY_VERIFY(dialog->isCurrent());
    QCOMPARE(toldFlows(*dialog),
        left + QStringLiteral(": allow-agents (110), deny-spoke-https (130)\n")
            + QStringLiteral("only on the right: TCP, from 10.1.2.0/24, to 10.1.0.0/24, ports 8080: "
                             "deny-all (4096), allow-agents (110)"));
    QVERIFY(dialog->note().contains(QStringLiteral("not wholly known"))); // the tag of the management is not loaded
}

void CompareTest::doubleClick_goesToTheRule()
{
    CompareFixture fixture;
    QVERIFY(fixture.open());
    CompareDialog* dialog = fixture.compare();
    QVERIFY(dialog);
    const auto clickTwice = [&](int column) {
        const QModelIndex cell = dialog->lines().index(rowOf(*dialog, agents), column);
        dialog->rules()->scrollTo(cell);
        const QPoint at = dialog->rules()->visualRect(cell).center();
        QTest::mouseClick(dialog->rules()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(dialog->rules()->viewport(), Qt::LeftButton, {}, at);
    };
    clickTwice(1);
    QCOMPARE(*fixture.document().selectedPart(), fixture.part(group + u'/' + agents));
    clickTwice(CompareModel::verdictColumn + 2);
    QCOMPARE(*fixture.document().selectedPart(), fixture.part(QStringLiteral("nsg:nsg-other/") + agents));
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.table().currentRule(), fixture.document().selectedPart()->as<SecurityRuleId>());
    dialog->rules()->setCurrentIndex(dialog->lines().index(rowOf(*dialog, agents), 1));
    QTest::keyClick(dialog->rules(), Qt::Key_Return);
    QCOMPARE(*fixture.document().selectedPart(), fixture.part(group + u'/' + agents));
}

void CompareTest::plan_isFollowed()
{
    CompareFixture fixture;
    QVERIFY(fixture.open());
    CompareDialog* dialog = fixture.compare();
    QVERIFY(dialog);
    dialog->differencesOnly()->setChecked(true);
    QCOMPARE(dialog->lines().rowCount(), 1);
    const auto rule = *fixture.part(QStringLiteral("nsg:nsg-other/deny-all")).as<SecurityRuleId>();
    QVERIFY(fixture.document().apply(
        QStringLiteral("Disable"), [&](const Plan& plan) { return setRuleEnabled(plan, rule, false); }));
    QTRY_COMPARE(dialog->lines().rowCount(), 2);
    fixture.document().undo();
    QTRY_COMPARE(dialog->lines().rowCount(), 1);
    fixture.document().redo();
    QTRY_COMPARE(dialog->lines().rowCount(), 2);
    fixture.document().undo();
    fixture.document().undo(); // the other group is gone: one that is there takes its place
    QTRY_VERIFY(dialog->isCurrent());
    QCOMPARE(dialog->rightGroups()->currentText(), QStringLiteral("nsg-agents"));
}

ASE_TEST(CompareTest)

}

#include "compare_test.moc"
