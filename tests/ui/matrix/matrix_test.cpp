#include "tests/support/test_registry.h"
#include "tests/ui/matrix/matrix_fixture.h"
#include "ui/matrix/matrix_delegate.h"
#include "ui/matrix/matrix_header.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>

using namespace ase;

class MatrixPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samples_haveAMatrix();
    void aClickAsksTheSession();
    void enterAsksTheSession();
    void filters();
    void endpointsAreColumns();
    void anEditChangesItsCells_andKeepsTheSelection();
    void copiedAsCsv();
    void savedAsCsv();
    void titlesAreWholeAtEveryWidth_data();
    void titlesAreWholeAtEveryWidth();
    void emptyPlanSaysWhatToDo();
    void everythingHasAName();
};

void MatrixPaneTest::samples_haveAMatrix()
{
    for (const Sample& sample : samples()) {
        MatrixFixture fixture;
        QVERIFY(fixture.openSample(sample.name));
        fixture.workspace().bringUp(QStringLiteral("matrix"));
        const QAbstractItemModelTester tester(
            fixture.matrix().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filtered(
            fixture.matrix().table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.matrix().isCurrent(), 60000);
        const Network& network = *fixture.document().plan()->network;
        QCOMPARE(fixture.matrix().model()->rowCount(), int(callersOf(network).size()));
        QCOMPARE(fixture.matrix().model()->columnCount(), int(2 * network.apps.size())); // https and Kudu
        for (const MatrixCell& cell : fixture.matrix().model()->answer()->matrix.cells)
            QCOMPARE(cell.stage.has_value(), cell.verdict == TraceVerdict::Blocked);
    }
}

void MatrixPaneTest::aClickAsksTheSession()
{
    MatrixFixture fixture;
    QVERIFY(fixture.openText());
    QSignalSpy requested(&fixture.dock(), &MatrixDock::traceRequested);
    QTableView* table = fixture.matrix().table();
    const QModelIndex cell = fixture.rowOf(QStringLiteral("octopus"));
    QVERIFY(cell.isValid());
    QCOMPARE(cell.data().toString(), QStringLiteral("Reachable"));
    table->scrollTo(cell);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QCOMPARE(requested.count(), 1);
    QVERIFY(fixture.session().query() == fixture.query(QStringLiteral("server:octopus")));
}

void MatrixPaneTest::enterAsksTheSession()
{
    MatrixFixture fixture;
    QVERIFY(fixture.openText());
    QTableView* table = fixture.matrix().table();
    const QModelIndex cell = fixture.rowOf(QStringLiteral("stranger"));
    QVERIFY2(cell.data().toString().startsWith(QStringLiteral("Blocked: ")), qPrintable(cell.data().toString()));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("stranger to shop, HTTPS. ")));
    table->setFocus();
    table->setCurrentIndex(cell);
    for (QAction* action : table->actions())
        if (action->shortcuts().contains(QKeySequence(Qt::Key_Return)))
            action->trigger();
    QVERIFY(fixture.session().query() == fixture.query(QStringLiteral("server:stranger")));
}

void MatrixPaneTest::filters()
{
    MatrixFixture fixture;
    QVERIFY(fixture.openText());
    const QAbstractItemModel* shown = fixture.matrix().table()->model();
    const int rows = shown->rowCount();
    fixture.matrix().filter()->setText(QStringLiteral("octo"));
    QCOMPARE(shown->rowCount(), 1);
    QCOMPARE(shown->columnCount(), 2);
    fixture.matrix().filter()->setText(QStringLiteral("kudu"));
    QCOMPARE(shown->rowCount(), rows);
    QCOMPARE(shown->columnCount(), 1);
    fixture.matrix().filter()->setText(QStringLiteral("nobody"));
    QCOMPARE(shown->rowCount(), 0);
    fixture.matrix().filter()->clear();
    fixture.matrix().onlyBlocked()->setChecked(true);
    QVERIFY(!fixture.rowOf(QStringLiteral("octopus")).isValid());
    QVERIFY(fixture.rowOf(QStringLiteral("stranger")).isValid());
}

void MatrixPaneTest::endpointsAreColumns()
{
    MatrixFixture fixture;
    QVERIFY(fixture.openText());
    for (QAction* endpoint : fixture.matrix().endpoints())
        endpoint->setChecked(endpoint->data().toString() == QLatin1String("debug"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.matrix().isCurrent(), 20000);
    QCOMPARE(fixture.matrix().model()->columnCount(), 1);
    QCOMPARE(fixture.matrix().model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("shop, Remote debugging"));
    fixture.matrix().endpoints().at(0)->setChecked(true);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.matrix().model()->columnCount(), 2, 20000);
}

void MatrixPaneTest::anEditChangesItsCells_andKeepsTheSelection()
{
    MatrixFixture fixture;
    QVERIFY(fixture.openText());
    QTableView* table = fixture.matrix().table();
    table->setCurrentIndex(fixture.rowOf(QStringLiteral("octopus")));
    QSignalSpy reset(fixture.matrix().model(), &QAbstractItemModel::modelReset);
    const PartId rule = fixture.part(QStringLiteral("nsg:n/agents"));
    QVERIFY(fixture.document().apply({}, [&](const Plan& plan) { return removeParts(plan, {rule}); }).ok());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.matrix().isCurrent(), 20000);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(table->currentIndex(), fixture.rowOf(QStringLiteral("octopus")));
    QVERIFY(table->currentIndex().data().toString().startsWith(QStringLiteral("Blocked")));
    fixture.document().undo();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.matrix().isCurrent(), 20000);
    QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("Reachable"));
}

void MatrixPaneTest::copiedAsCsv()
{
    MatrixFixture fixture;
    QVERIFY(fixture.openText());
    fixture.matrix().copy();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.front(), QStringLiteral("From,ase:prod/web/shop https,ase:prod/web/shop kudu"));
    QVERIFY(lines.contains(QStringLiteral("server:octopus,reachable,reachable")));
    QCOMPARE(lines.size(), fixture.matrix().model()->rowCount() + 2);
}

void MatrixPaneTest::savedAsCsv()
{
    MatrixFixture fixture;
    QVERIFY(fixture.openText());
    QSignalSpy told(&fixture.dock(), &MatrixDock::told);
    QSignalSpy refused(&fixture.dock(), &MatrixDock::refused);
    const QString path = fixture.folder.filePath(QStringLiteral("matrix.csv"));
    fixture.matrix().saveAs(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), fixture.matrix().model()->csv());
    QCOMPARE(told.count(), 1);
    fixture.matrix().saveAs(fixture.folder.filePath(QStringLiteral("nowhere/matrix.csv")));
    QCOMPARE(refused.count(), 1);
}

void MatrixPaneTest::titlesAreWholeAtEveryWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {300, 700, 1500})
        QTest::addRow("%d", width) << width;
}

void MatrixPaneTest::titlesAreWholeAtEveryWidth()
{
    QFETCH(const int, width);
    MatrixFixture fixture;
    QVERIFY(fixture.openText(
        QString(MatrixFixture::text())
            .replace(QStringLiteral("stranger"), QStringLiteral("a-server-with-a-name-that-nobody-would-choose-for-it"))));
    DockFrame* frame = fixture.workspace().dock(QStringLiteral("matrix"));
    frame->setFloating(true);
    frame->resize(width, 500);
    QCoreApplication::processEvents();
    const QTableView& table = *fixture.matrix().table();
    const auto* callers = qobject_cast<const MatrixHeader*>(table.verticalHeader());
    const auto* targets = qobject_cast<const MatrixHeader*>(table.horizontalHeader());
    QVERIFY(callers && targets);
    for (int row = 0; row < table.model()->rowCount(); ++row)
        QVERIFY(table.rowHeight(row) >= callers->heightOf(row, callers->width()));
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        QVERIFY(targets->height() >= targets->heightOf(column, table.columnWidth(column)));
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QString word = table.model()->index(row, column).data().toString();
            QVERIFY(table.columnWidth(column) >= MatrixDelegate::widthOf(word, fixture.shell.theme()));
        }
    }
    QVERIFY(callers->width() < frame->width() / 2);
    const QString folder = qEnvironmentVariable("ASE_PICTURES");
    if (!folder.isEmpty())
        frame->grab().save(QDir(folder).filePath(QStringLiteral("matrix-%1.png").arg(width)));
}

void MatrixPaneTest::emptyPlanSaysWhatToDo()
{
    MatrixFixture fixture;
    fixture.document().load(std::make_shared<const Plan>(test::planFromText("vnet hub 10.0.0.0/16")), {});
    fixture.window().showPlan();
    fixture.workspace().bringUp(QStringLiteral("matrix"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.matrix().isCurrent(), 20000);
    bool said = false;
    for (const QLabel* label : fixture.matrix().findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().startsWith(QStringLiteral("This plan has no app to call.")));
    QVERIFY(said);
}

void MatrixPaneTest::everythingHasAName()
{
    MatrixFixture fixture;
    QVERIFY(fixture.openText());
    for (const QWidget* widget : fixture.dock().findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget)
            || qobject_cast<const QLineEdit*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        // Headers, and the buttons Qt puts into fields, tabs and corners, speak for themselves.
        const bool isInner = widget->inherits("QHeaderView") || widget->objectName().startsWith(QLatin1String("qt_"))
            || widget->inherits("QComboBoxListView") || widget->inherits("QLineEditIconButton")
            || widget->inherits("QTableCornerButton") || widget->parent()->inherits("QTabBar")
            || widget->parent()->inherits("QComboBoxPrivateContainer");
        if ((isControl || button) && !isInner)
            QVERIFY2(isNamed, widget->metaObject()->className());
    }
}

ASE_TEST(MatrixPaneTest)
#include "matrix_test.moc"
