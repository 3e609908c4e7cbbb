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
    const QTableWidget& flows = *dialog->flows();
    QStringList told;
    for (int row = 0; row < flows.rowCount(); ++row) {
        QVERIFY(!flows.item(row, 4)->text().isEmpty());
        told << flows.item(row, 0)->text() + u' ' + flows.item(row, 1)->text() + u' ' + flows.item(row, 2)->text();
    }
    QVERIFY2(told.join(u'\n').contains(QStringLiteral("only on the left")), qPrintable(told.join(u'\n')));
    QVERIFY2(told.join(u'\n').contains(QStringLiteral("ports 8080")), qPrintable(told.join(u'\n')));
    QVERIFY2(told.join(u'\n').contains(QStringLiteral("allow-agents (110)")), qPrintable(told.join(u'\n')));
    QVERIFY(dialog->note().contains(QStringLiteral("as spoke/ase sees them")));
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
