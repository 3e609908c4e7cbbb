#include "tests/support/test_registry.h"
#include "tests/ui/window/rules_fixture.h"
#include "ui/rules/flow_tester.h"
#include "ui/rules/required_rules_dialog.h"
#include "ui/rules/why_pane.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

namespace ase {

namespace {

struct AnswersFixture : RulesFixture {
    RulesDock& dock() { return window().workspace().rules(); }
    QToolButton* button(const QString& name)
    {
        for (QToolButton* one : dock().findChildren<QToolButton*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    QLineEdit* field(const QString& name)
    {
        for (QLineEdit* one : dock().findChildren<QLineEdit*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    /// The rule that is lit up; empty where none is.
    QString lit()
    {
        if (!QTest::qWaitFor([&] { return dock().isCurrent() && !dock().tester().isBusy(); }, 20000))
            return QStringLiteral("not answered");
        for (const auto& row : dock().rules().rows())
            if (row.value.decides)
                return row.value.name;
        return {};
    }
};

const QString group = QStringLiteral("nsg:nsg-ase");

}

class RulesAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tester_lightsUpTheDecidingRule();
    void tester_answersAnewAfterAnEdit();
    void requiredRules_areShownThenAdded();
    void why_namesPiecesAndAPacket();
    void footer_countsAgainstLimits();
    void everyControlHasAName();
};

void RulesAnswersTest::tester_lightsUpTheDecidingRule()
{
    AnswersFixture fixture;
    QVERIFY(fixture.show(group));
    QTest::mouseClick(fixture.button(QStringLiteral("Test a flow")), Qt::LeftButton);
    QVERIFY(fixture.dock().tester().isVisible());
    QTest::keyClicks(fixture.field(QStringLiteral("Test a flow: from")), QStringLiteral("192.168.10.5"));
    QTest::keyClicks(fixture.field(QStringLiteral("Test a flow: to")), QStringLiteral("10.1.0.20"));
    QCOMPARE(fixture.lit(), QString());
    QTest::keyClicks(fixture.field(QStringLiteral("Test a flow: port")), QStringLiteral("https"));
    QCOMPARE(fixture.lit(), QStringLiteral("allow-vnet-web"));
    QCOMPARE(fixture.dock().tester().title(), QStringLiteral("Allowed by allow-vnet-web (150)"));
    fixture.field(QStringLiteral("Test a flow: port"))->setText(QStringLiteral("9999"));
    QCOMPARE(fixture.lit(), QStringLiteral("deny-all"));
    QVERIFY(fixture.dock().tester().detail().contains(QStringLiteral("asks for port")));
    fixture.field(QStringLiteral("Test a flow: from"))->setText(QStringLiteral("nobody"));
    QCOMPARE(fixture.lit(), QString());
    QVERIFY(fixture.dock().tester().detail().startsWith(QStringLiteral("nobody is no address")));
    QTest::mouseClick(fixture.button(QStringLiteral("Test a flow")), Qt::LeftButton);
    QVERIFY(!fixture.dock().tester().isVisible());
}

void RulesAnswersTest::tester_answersAnewAfterAnEdit()
{
    AnswersFixture fixture;
    QVERIFY(fixture.show(group));
    QTest::mouseClick(fixture.button(QStringLiteral("Test a flow")), Qt::LeftButton);
    fixture.dock().tester().setQuestion(QStringLiteral("10.1.2.4"), QStringLiteral("10.1.0.20"), QStringLiteral("443"));
    QCOMPARE(fixture.lit(), QStringLiteral("allow-agents"));
    fixture.click(QStringLiteral("allow-agents"));
    QTest::keyClick(&fixture.table(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(fixture.lit(), QStringLiteral("deny-spoke-https"));
    fixture.document().undo();
    QCOMPARE(fixture.lit(), QStringLiteral("allow-agents"));
}

void RulesAnswersTest::requiredRules_areShownThenAdded()
{
    AnswersFixture fixture;
    QVERIFY(fixture.show(group));
    // Without its own rule for the probe the environment lives on one of Azure's.
    const auto probe = fixture.part(QStringLiteral("nsg:nsg-ase/allow-lb-probe"));
    QVERIFY(fixture.document().apply({}, [&](const Plan& plan) { return removeParts(plan, {probe}); }));
    const auto web = fixture.part(QStringLiteral("nsg:nsg-ase/allow-vnet-web"));
    QVERIFY(fixture.document().apply({}, [&](const Plan& plan) { return removeParts(plan, {web}); }));
    QVERIFY(fixture.settled());
    const QStringList before = fixture.order();
    QTest::mouseClick(fixture.button(QStringLiteral("Add required rules")), Qt::LeftButton);
    auto* dialog = fixture.dock().findChild<RequiredRulesDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->rules().rowCount() > 0);
    QCOMPARE(dialog->rules().item(0, 1)->text(), QStringLiteral("AllowProbe"));
    QCOMPARE(fixture.order(), before); // nothing yet
    const int added = dialog->rules().rowCount();
    QTest::mouseClick(dialog->addButton(), Qt::LeftButton);
    QCOMPARE(fixture.order().size(), before.size() + added);
    QVERIFY(fixture.rowOf(QStringLiteral("AllowProbe")) >= 0);
    fixture.document().undo();
    QCOMPARE(fixture.order(), before);
    fixture.document().redo();
    QCOMPARE(fixture.order().size(), before.size() + added);
    // With nothing to add there is no empty table, and no button for it.
    QVERIFY(fixture.settled());
    QTest::qWait(20); // the dialog of before goes
    QTest::mouseClick(fixture.button(QStringLiteral("Add required rules")), Qt::LeftButton);
    dialog = fixture.dock().findChild<RequiredRulesDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->rules().isVisible() && !dialog->addButton()->isVisible());
    QVERIFY(dialog->height() < 200);
}

void RulesAnswersTest::why_namesPiecesAndAPacket()
{
    AnswersFixture fixture;
    QVERIFY(fixture.show(group));
    fixture.click(QStringLiteral("deny-spoke-https"));
    QVERIFY(!fixture.dock().why().isVisible()); // a low dock leaves the room to the rules
    QTest::mouseClick(fixture.button(QStringLiteral("Explain the chosen rule")), Qt::LeftButton);
    const WhyPane& why = fixture.dock().why();
    QVERIFY(why.isVisible());
    QCOMPARE(why.title(), QStringLiteral("Why deny-spoke-https (130) never matches"));
    QVERIFY2(why.text().contains(QStringLiteral("from 10.1.2.0/24 is taken by allow-agents (110), Allow")),
        qPrintable(why.text()));
    QVERIFY(why.text().contains(QStringLiteral("passes by allow-agents (110)")));
    QVERIFY(why.text().contains(QStringLiteral("Contradicts allow-agents (110)")));
    // A piece leads to the rule that takes it.
    QPushButton* piece = why.findChildren<QPushButton*>().last();
    QTest::mouseClick(piece, Qt::LeftButton);
    QCOMPARE(*fixture.document().selectedPart(), fixture.part(QStringLiteral("nsg:nsg-ase/allow-appgw")));
    QVERIFY(why.title().contains(QStringLiteral("allow-appgw (120)")));
}

void RulesAnswersTest::footer_countsAgainstLimits()
{
    AnswersFixture fixture;
    QVERIFY(fixture.show(group));
    QVERIFY2(fixture.dock().counts().contains(QStringLiteral("9 of 1000 rules")), qPrintable(fixture.dock().counts()));
    QVERIFY(fixture.dock().counts().contains(QStringLiteral("longest list: 1 of 4000 prefixes")));
    QVERIFY(fixture.dock().counts().contains(QStringLiteral("never match: 1")));
}

void RulesAnswersTest::everyControlHasAName()
{
    AnswersFixture fixture;
    QVERIFY(fixture.show(group));
    fixture.click(QStringLiteral("deny-spoke-https"));
    QTest::mouseClick(fixture.button(QStringLiteral("Test a flow")), Qt::LeftButton);
    QTest::mouseClick(fixture.button(QStringLiteral("Explain the chosen rule")), Qt::LeftButton);
    for (const QWidget* control : fixture.dock().findChildren<QWidget*>()) {
        if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            control->metaObject()->className());
    }
}

ASE_TEST(RulesAnswersTest)

}

#include "rules_answers_test.moc"
