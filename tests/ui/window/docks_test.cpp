#include "tests/support/test_registry.h"
#include "tests/ui/window/window_fixture.h"

#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace ase;

class DocksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void problemsOfASubnet_areThoseOfItsRulesToo();
    void whatNobodyCanTell_isCountedAndMarked();
    void inspector_isNeverWiderThanItsDock_data();
    void inspector_isNeverWiderThanItsDock();
};

void DocksTest::problemsOfASubnet_areThoseOfItsRulesToo()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(QStringLiteral("broken")));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shell.analysis().isCurrent(), 20000);
    const AnswersPtr answers = fixture.shell.analysis().answers();
    const Network& network = *answers->plan->network;
    int ruled = 0;
    for (const auto& row : network.subnets.rows()) {
        if (!row.value->securityGroup)
            continue;
        const auto here = answers->findingsAt(row.id);
        for (const Finding* finding : answers->findingsAt(*row.value->securityGroup)) {
            ++ruled;
            QVERIFY(std::find(here.begin(), here.end(), finding) != here.end());
        }
    }
    QVERIFY(ruled > 0);
}

void DocksTest::whatNobodyCanTell_isCountedAndMarked()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(QStringLiteral("v1-pools")));
    ProblemsDock& problems = fixture.window().workspace().problems();
    QSignalSpy counted(&problems, &ProblemsDock::countChanged);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shell.analysis().isCurrent(), 20000);
    const AnswersPtr answers = fixture.shell.analysis().answers();
    QVERIFY(answers->findings->cannotTell() > 0);
    const QAbstractItemModel* rows = problems.table()->model();
    QVERIFY(!counted.isEmpty());
    QCOMPARE(counted.constLast().at(0).toInt() + counted.constLast().at(1).toInt(), rows->rowCount());
    int uncertain = 0;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QVariant mark = rows->index(row, ProblemsModel::MarkColumn).data(ProblemsModel::FindingRole);
        uncertain += FindingMark(mark.toInt()) == FindingMark::Uncertain;
    }
    QCOMPARE(uncertain, answers->findings->cannotTell());
}

void DocksTest::inspector_isNeverWiderThanItsDock_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sample");
    for (const char* language : {"en", "de"}) {
        for (const Sample& sample : samples())
            QTest::addRow("%s %s", language, qPrintable(sample.name)) << QString::fromLatin1(language) << sample.name;
    }
}

void DocksTest::inspector_isNeverWiderThanItsDock()
{
    QFETCH(QString, language);
    QFETCH(QString, sample);
    WindowFixture fixture;
    fixture.shell.setLanguage(language);
    QVERIFY(fixture.openSample(sample));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shell.analysis().isCurrent(), 20000);
    InspectorDock& inspector = fixture.window().workspace().inspector();
    const int room = inspector.minimumWidth() - inspector.verticalScrollBar()->sizeHint().width();
    QStringList wide;
    forEachTable(*fixture.document().plan()->network, [&](const auto& table) {
        for (const auto& row : table.rows()) {
            fixture.document().selectOne(row.id);
            if (inspector.widget()->minimumSizeHint().width() > room)
                wide.append(QStringLiteral("%1: %2")
                                .arg(pathOf(*fixture.document().plan()->network, row.id))
                                .arg(inspector.widget()->minimumSizeHint().width()));
        }
    });
    QVERIFY2(wide.isEmpty(), qPrintable(wide.join(QStringLiteral(", "))));
}

ASE_TEST(DocksTest)

#include "docks_test.moc"
