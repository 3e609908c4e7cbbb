#include "tests/support/test_registry.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/paint/text.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace ase;

class DocksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void problemsOfASubnet_areThoseOfItsRulesToo();
    void whatNobodyCanTell_isCountedAndMarked();
    void inspector_isNeverWiderThanItsDock_data();
    void inspector_isNeverWiderThanItsDock();
    void narrowDocks_clipNoButton_data();
    void narrowDocks_clipNoButton();
    void problems_areWholeWhereTheMockHasThemWhole();
    void titlesOfProblems_areWholeInAnyWidth_data();
    void titlesOfProblems_areWholeInAnyWidth();
    void problems_tellTheirFactsAndAreFoundByThem();
};

namespace {

/// Buttons of the dock whose words have no room, or that stick out.
QStringList clippedButtons(const QWidget& dock)
{
    QStringList clipped;
    for (const QAbstractButton* button : dock.findChildren<QAbstractButton*>()) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool worded = !tool || tool->icon().isNull() || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
        if (!button->isVisibleTo(&dock) || button->text().isEmpty() || !worded)
            continue;
        const int right = button->mapTo(&dock, QPoint(button->width(), 0)).x();
        if (button->width() < button->minimumSizeHint().width() || right > dock.width())
            clipped.append(QStringLiteral("%1 (%2 of %3)")
                               .arg(button->text())
                               .arg(button->width())
                               .arg(button->minimumSizeHint().width()));
    }
    return clipped;
}

}

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

void DocksTest::narrowDocks_clipNoButton_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("English") << QStringLiteral("en");
    QTest::addRow("German") << QStringLiteral("de");
}

void DocksTest::narrowDocks_clipNoButton()
{
    QFETCH(QString, language);
    WindowFixture fixture;
    fixture.shell.setLanguage(language);
    fixture.window().resize(1600, 1000);
    fixture.window().show();
    QVERIFY(fixture.openSample(QStringLiteral("ilb-v3-hub-spoke")));
    fixture.document().selectOne(fixture.part(QStringLiteral("spoke/ase")));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shell.analysis().isCurrent(), 20000);
    QStringList names {QStringLiteral("space")};
    for (const DockFrame* dock : fixture.window().workspace().docks())
        names.append(dock->objectName());
    for (const QString& name : names) {
        fixture.window().workspace().bringUp(name);
        QTest::qWait(20);
        DockFrame* dock =
            fixture.window().workspace().dock(name == QStringLiteral("space") ? QStringLiteral("addresses") : name);
        QVERIFY(dock);
        dock->setFloating(true);
        dock->resize(0, 700);
        QTest::qWait(20);
        const QWidget* content = dock->content();
        QVERIFY2(content->width() < 500, qPrintable(name)); // else the test shows nothing
        const QStringList clipped = clippedButtons(*content);
        QVERIFY2(clipped.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(name, clipped.join(QStringLiteral(", ")))));
        dock->setFloating(false);
    }
}

void DocksTest::problems_areWholeWhereTheMockHasThemWhole()
{
    WindowFixture fixture;
    fixture.window().resize(1600, 1000);
    fixture.window().show();
    QVERIFY(fixture.openSample(QStringLiteral("ilb-v3-hub-spoke")));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shell.analysis().isCurrent(), 20000);
    fixture.window().workspace().bringUp(QStringLiteral("problems"));
    QTest::qWait(20);
    const QTableView& table = *fixture.window().workspace().problems().table();
    const auto isWhole = [&](int row, int column) {
        const QModelIndex index = table.model()->index(row, column);
        return table.itemDelegate()->sizeHint({}, index).width() <= table.columnWidth(column);
    };
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        QVERIFY(isWhole(row, ProblemsModel::WhereColumn));
        QVERIFY(isWhole(row, ProblemsModel::MendColumn));
    }
    QVERIFY(table.columnWidth(ProblemsModel::BecauseColumn) >= 140);
    const QModelIndex where = table.model()->index(0, ProblemsModel::WhereColumn);
    QCOMPARE(where.data().toString(), QStringLiteral("nsg-ase · 170"));
    QVERIFY(where.data(Qt::ToolTipRole).toString().contains(QStringLiteral("nsg:nsg-ase/allow-debug")));
    QVERIFY(where.data(ProblemsModel::SearchRole).toString().contains(QStringLiteral("nsg:nsg-ase/allow-debug")));
}

void DocksTest::titlesOfProblems_areWholeInAnyWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 1600;
    QTest::newRow("narrow") << 1100;
}

void DocksTest::titlesOfProblems_areWholeInAnyWidth()
{
    QFETCH(int, width);
    WindowFixture fixture;
    fixture.window().resize(width, 900);
    fixture.window().show();
    QVERIFY(fixture.openSample(QStringLiteral("broken")));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shell.analysis().isCurrent(), 20000);
    fixture.window().workspace().bringUp(QStringLiteral("problems"));
    const QTableView& table = *fixture.window().workspace().problems().table();
    const Theme& theme = fixture.shell.theme();
    const auto isWhole = [&](int row, bool withReason) {
        const QModelIndex index = table.model()->index(row, ProblemsModel::ProblemColumn);
        const auto lines = [&](const QString& text, const QFont& font, int column) {
            return double(wrapped(text, font, table.columnWidth(column) - 16, 99).size()) * lineHeight(font);
        };
        double needed = lines(index.data().toString(), theme.fonts.title, ProblemsModel::ProblemColumn);
        const QString consequence = index.data(ProblemsModel::ConsequenceRole).toString();
        if (!consequence.isEmpty())
            needed += withReason ? lines(consequence, theme.fonts.table, ProblemsModel::ProblemColumn)
                                 : lineHeight(theme.fonts.table);
        return table.rowHeight(row) >= needed;
    };
    QTRY_VERIFY(isWhole(0, false));
    int seen = 0;
    for (int row = 0; row < table.model()->rowCount() && table.rowViewportPosition(row) < table.viewport()->height();
         ++row) {
        QVERIFY2(isWhole(row, false), qPrintable(table.model()->index(row, 1).data().toString()));
        ++seen;
    }
    QVERIFY(seen >= 2);
    // Further down they are fitted when they are scrolled to, and the current one tells all.
    const int last = table.model()->rowCount() - 1;
    QVERIFY(last > seen);
    const_cast<QTableView&>(table).setCurrentIndex(table.model()->index(last, ProblemsModel::ProblemColumn));
    QVERIFY(isWhole(last, true));
    QTRY_VERIFY(table.rowViewportPosition(last) + table.rowHeight(last) <= table.viewport()->height() + 1);
    QVERIFY(table.rowViewportPosition(last) >= 0);
}

void DocksTest::problems_tellTheirFactsAndAreFoundByThem()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(QStringLiteral("broken")));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shell.analysis().isCurrent(), 20000);
    const QAbstractItemModel& rows = *fixture.window().workspace().problems().table()->model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex where = rows.index(row, ProblemsModel::WhereColumn);
        const QString facts = where.data(ProblemsModel::FactsRole).toString();
        QVERIFY(!facts.isEmpty());
        QVERIFY(where.data(ProblemsModel::SearchRole).toString().contains(facts));
        QVERIFY(where.data(Qt::ToolTipRole).toString().contains(facts));
    }
}

ASE_TEST(DocksTest)

#include "docks_test.moc"
