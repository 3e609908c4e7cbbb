#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/space/space_table.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace ase;

namespace {

struct SpaceFixture : WindowFixture {
    SpaceFixture()
    {
        window().resize(1600, 1000);
        window().show();
    }
    /// The table of a new network with subnets of these prefixes, named a, b, c.
    bool open(const QStringList& prefixes)
    {
        document().load(std::make_shared<const Plan>(), {});
        if (!openSample(QStringLiteral("ilb-v3-hub-spoke")))
            return false;
        const auto network = document().ids().next<VirtualNetworkId>();
        const auto done = document().apply(QStringLiteral("set up"), [&](const Plan& plan) -> Result<Plan> {
            auto next = addVirtualNetwork(plan, network, {.name = QStringLiteral("lab")});
            next = setAddressSpace(*next, network, {prefixField(QStringLiteral("10.50.0.0/16"))});
            for (qsizetype at = 0; at < prefixes.size(); ++at)
                next = addSubnet(*next, document().ids().next<SubnetId>(),
                    {.network = network,
                        .name = QStringLiteral("abcdef").mid(at, 1),
                        .prefix = *Prefix::parse(prefixes[at].toStdString())});
            return next;
        });
        document().selectOne(network);
        window().workspace().bringUp(QStringLiteral("space"));
        return done && settled();
    }
    bool settled()
    {
        return QTest::qWaitFor([&] { return shell.analysis().isCurrent(); }, 20000);
    }
    SpaceTable& table() { return window().workspace().addresses().space(); }
    SpaceTableView& view() { return *table().view(); }
    /// "10.50.0.0/24 a", free blocks without a name; ranges are left out.
    QStringList rows()
    {
        QStringList all;
        for (const auto& row : view().lines().rows())
            if (row.value.kind != SpaceKind::Range)
                all.append((row.value.written + u' ' + row.value.name).trimmed());
        return all;
    }
    QStringList subnets() { return rows().filter(QStringLiteral(" ")); }
    void go(const QString& row)
    {
        view().setFocus();
        const int at = int(rows().indexOf(row));
        view().setCurrentIndex(view().model()->index(at + 1, SpaceTableModel::PrefixColumn));
    }
    void click(SubnetCut::Kind kind) { QTest::mouseClick(table().button(kind), Qt::LeftButton); }
    bool undoesAndRedoes(const QStringList& before, const QStringList& after)
    {
        bool fine = QTest::qWaitFor([&] { return subnets() == after; });
        if (!fine)
            qWarning() << subnets();
        const PlanPtr plan = document().plan();
        document().undo();
        fine = fine && subnets() == before;
        document().redo();
        return fine && subnets() == after && document().plan() == plan && settled();
    }
    /// The open editor; one that was closed may linger beside it.
    JudgedEdit* editor() { return qobject_cast<JudgedEdit*>(view().indexWidget(view().currentIndex())); }
};

const QString a24 = QStringLiteral("10.50.0.0/24 a");
const QString b24 = QStringLiteral("10.50.1.0/24 b");

}

class SpaceTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void buttons_cutAndJoin();
    void buttons_tellWhyNot();
    void keysAndMenu_doTheSame();
    void shrinking_keepsWhatIsNeeded();
    void freeBlocks_takeSubnets();
    void prefixes_areTyped();
    void offBoundary_isCorrectedAndTold();
    void faults_showWhileOneTypes();
    void rows_followTheSelection();
    void figures_areThere_whenItOpensAfterTheAnswers();
    void narrowTable_keepsUseAndNeed();
    void controls_haveNames();
};

void SpaceTableTest::buttons_cutAndJoin()
{
    SpaceFixture fixture;
    QVERIFY(fixture.open({QStringLiteral("10.50.0.0/24"), QStringLiteral("10.50.1.0/24")}));
    QAbstractItemModelTester tester(fixture.view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.go(a24);
    fixture.click(SubnetCut::Kind::Halve);
    const QStringList halves {QStringLiteral("10.50.0.0/25 a"), QStringLiteral("10.50.0.128/25 a-1"), b24};
    QVERIFY(fixture.undoesAndRedoes({a24, b24}, halves));
    QCOMPARE(fixture.document().history().undoLabel(), QStringLiteral("Halve a"));
    fixture.go(QStringLiteral("10.50.0.128/25 a-1"));
    fixture.click(SubnetCut::Kind::Join);
    QVERIFY(fixture.undoesAndRedoes(halves, {a24, b24}));
    fixture.go(a24);
    fixture.click(SubnetCut::Kind::Join);
    const QString joined = QStringLiteral("10.50.0.0/23 a");
    QVERIFY(fixture.undoesAndRedoes({a24, b24}, {joined}));
    QCOMPARE(fixture.view().currentSubnet(), fixture.part(QStringLiteral("lab/a")).as<SubnetId>());
    fixture.click(SubnetCut::Kind::Double);
    const QString doubled = QStringLiteral("10.50.0.0/22 a");
    QVERIFY(fixture.undoesAndRedoes({joined}, {doubled}));
    fixture.click(SubnetCut::Kind::Move);
    QVERIFY(fixture.undoesAndRedoes({doubled}, {QStringLiteral("10.50.4.0/22 a")}));
}

void SpaceTableTest::buttons_tellWhyNot()
{
    SpaceFixture fixture;
    QVERIFY(fixture.open({QStringLiteral("10.50.0.0/24"), QStringLiteral("10.50.1.0/25")}));
    fixture.go(a24);
    QPushButton* doubling = fixture.table().button(SubnetCut::Kind::Double);
    QVERIFY(!doubling->isEnabled());
    QCOMPARE(doubling->toolTip(), QStringLiteral("a cannot be doubled: 10.50.1.0/24 beside it is taken by b."));
    QVERIFY(!fixture.table().addButton()->isEnabled());
    fixture.go(QStringLiteral("10.50.1.128/25"));
    QVERIFY(!fixture.table().button(SubnetCut::Kind::Halve)->isEnabled());
    QVERIFY(fixture.table().addButton()->isEnabled());
    // The key says it too.
    QSignalSpy refused(&fixture.table(), &SpaceTable::refused);
    fixture.go(a24);
    QTest::keyClick(&fixture.view(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(refused.size(), 1);
}

void SpaceTableTest::keysAndMenu_doTheSame()
{
    SpaceFixture fixture;
    QVERIFY(fixture.open({QStringLiteral("10.50.0.0/24")}));
    fixture.go(a24);
    QTest::keyClick(&fixture.view(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList halves {QStringLiteral("10.50.0.0/25 a"), QStringLiteral("10.50.0.128/25 a-1")};
    QVERIFY(fixture.undoesAndRedoes({a24}, halves));
    fixture.go(halves.front());
    const std::unique_ptr<QMenu> menu(fixture.view().createMenu(&fixture.view()));
    const auto actions = menu->actions();
    const auto join = std::find_if(actions.begin(), actions.end(),
        [](const QAction* action) { return action->text() == QStringLiteral("Join with a-1"); });
    QVERIFY(join != actions.end());
    (*join)->trigger();
    QVERIFY(fixture.undoesAndRedoes(halves, {a24}));
    fixture.go(a24);
    QTest::keyClick(&fixture.view(), Qt::Key_Delete);
    QVERIFY(fixture.undoesAndRedoes({a24}, {}));
    // The drawing has the same actions in its menu.
    fixture.document().undo();
    fixture.document().selectOne(fixture.part(QStringLiteral("lab/a")));
    const auto drawn = fixture.window().workspace().canvas().menuFor(fixture.part(QStringLiteral("lab/a")), {});
    QAction* halve = nullptr;
    for (QMenu* inner : drawn->findChildren<QMenu*>())
        for (QAction* action : inner->actions())
            if (action->text() == QStringLiteral("Halve (two /25)"))
                halve = action;
    QVERIFY(halve && halve->isEnabled());
    halve->trigger();
    QVERIFY(fixture.undoesAndRedoes({a24}, halves));
}

void SpaceTableTest::shrinking_keepsWhatIsNeeded()
{
    SpaceFixture fixture;
    QVERIFY(fixture.open({}));
    fixture.document().selectOne(fixture.part(QStringLiteral("spoke/agents")));
    QVERIFY(fixture.settled());
    const QString agents = QStringLiteral("10.1.2.0/24 agents");
    QVERIFY(fixture.subnets().contains(agents));
    QCOMPARE(fixture.view().currentSubnet(), fixture.part(QStringLiteral("spoke/agents")).as<SubnetId>());
    QSignalSpy told(&fixture.table(), &SpaceTable::told);
    fixture.click(SubnetCut::Kind::Shrink);
    QVERIFY(fixture.subnets().contains(QStringLiteral("10.1.2.0/29 agents")));
    QCOMPARE(told.size(), 1);
    fixture.document().undo();
    QVERIFY(fixture.subnets().contains(agents));
    // The environment needs all that it has.
    fixture.document().selectOne(fixture.part(QStringLiteral("spoke/ase")));
    QVERIFY(!fixture.table().button(SubnetCut::Kind::Shrink)->isEnabled());
}

void SpaceTableTest::freeBlocks_takeSubnets()
{
    SpaceFixture fixture;
    QVERIFY(fixture.open({QStringLiteral("10.50.0.0/24")}));
    fixture.go(QStringLiteral("10.50.2.0/23"));
    QTest::mouseClick(fixture.table().addButton(), Qt::LeftButton);
    const QString second = QStringLiteral("10.50.2.0/24 subnet-1");
    QCOMPARE(fixture.view().currentSubnet(), fixture.part(QStringLiteral("lab/subnet-1")).as<SubnetId>());
    QVERIFY(fixture.undoesAndRedoes({a24}, {a24, second}));
    // A prefix typed into a free block is a subnet there.
    fixture.go(QStringLiteral("10.50.4.0/22"));
    QTest::keyClick(&fixture.view(), Qt::Key_F2);
    QVERIFY(fixture.editor());
    fixture.editor()->selectAll();
    QTest::keyClicks(fixture.editor(), QStringLiteral("10.50.6.0/26"));
    QTest::keyClick(fixture.editor(), Qt::Key_Return);
    QVERIFY(fixture.undoesAndRedoes({a24, second}, {a24, second, QStringLiteral("10.50.6.0/26 subnet-2")}));
}

void SpaceTableTest::prefixes_areTyped()
{
    SpaceFixture fixture;
    QVERIFY(fixture.open({QStringLiteral("10.50.0.0/24")}));
    QAbstractItemModelTester tester(fixture.view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    // "/" goes to the mask.
    fixture.go(a24);
    QTest::keyClick(&fixture.view(), Qt::Key_Slash);
    JudgedEdit* editor = fixture.editor();
    QVERIFY(editor);
    QCOMPARE(editor->selectedText(), QStringLiteral("24"));
    QTest::keyClicks(editor, QStringLiteral("26"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(fixture.undoesAndRedoes({a24}, {QStringLiteral("10.50.0.0/26 a")}));
    // A whole prefix is pasted.
    QTest::keyClick(&fixture.view(), Qt::Key_F2);
    editor = fixture.editor();
    QGuiApplication::clipboard()->setText(QStringLiteral(" 10.50.8.0/22\n"));
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(fixture.undoesAndRedoes({QStringLiteral("10.50.0.0/26 a")}, {QStringLiteral("10.50.8.0/22 a")}));
    QGuiApplication::clipboard()->setText(QStringLiteral("10.50.16.0/22"));
    QTest::keyClick(&fixture.view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(fixture.undoesAndRedoes({QStringLiteral("10.50.8.0/22 a")}, {QStringLiteral("10.50.16.0/22 a")}));
    fixture.go(QStringLiteral("10.50.16.0/22 a"));
    QTest::keyClick(&fixture.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("10.50.16.0/22"));
    fixture.document().undo();
    fixture.go(QStringLiteral("10.50.8.0/22 a"));
    const QModelIndex name = fixture.view().currentIndex().siblingAtColumn(SpaceTableModel::NameColumn);
    fixture.view().setCurrentIndex(name);
    QTest::keyClick(&fixture.view(), Qt::Key_F2);
    editor = fixture.editor();
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("web"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(fixture.undoesAndRedoes({QStringLiteral("10.50.8.0/22 a")}, {QStringLiteral("10.50.8.0/22 web")}));
}

void SpaceTableTest::offBoundary_isCorrectedAndTold()
{
    SpaceFixture fixture;
    QVERIFY(fixture.open({QStringLiteral("10.50.0.0/24")}));
    QSignalSpy told(&fixture.table(), &SpaceTable::told);
    fixture.go(a24);
    QTest::keyClick(&fixture.view(), Qt::Key_F2);
    JudgedEdit* editor = fixture.editor();
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("10.50.0.5/20"));
    QCOMPARE(editor->judgement().correction, QStringLiteral("10.50.0.0/20"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(fixture.undoesAndRedoes({a24}, {QStringLiteral("10.50.0.0/20 a")}));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().front().toString(),
        QStringLiteral("10.50.0.5/20 begins inside its block and was taken as 10.50.0.0/20."));
}

void SpaceTableTest::faults_showWhileOneTypes()
{
    SpaceFixture fixture;
    QVERIFY(fixture.open({QStringLiteral("10.50.0.0/24"), QStringLiteral("10.50.1.0/24")}));
    fixture.go(a24);
    QTest::keyClick(&fixture.view(), Qt::Key_F2);
    JudgedEdit* editor = fixture.editor();
    QVERIFY(editor);
    const auto judged = [&](const char* text) {
        editor->setText(QString::fromLatin1(text));
        return editor->judgement().fault;
    };
    QCOMPARE(judged("10.50.0.0/23"), QStringLiteral("10.50.0.0/23 overlaps with b."));
    QCOMPARE(judged("/23"), QStringLiteral("10.50.0.0/23 overlaps with b."));
    QCOMPARE(judged("10.51.0.0/24"), QStringLiteral("10.51.0.0/24 is not wholly in the address space of lab."));
    QCOMPARE(judged("10.50.0.0/30"), QStringLiteral("Azure has no subnet smaller than /29."));
    QCOMPARE(judged("10.50.0.x/24"), QStringLiteral("This is no block of addresses: look at character 9."));
    QCOMPARE(judged("10.50.0.0/25"), QString());
    // What is wrong may stand: people plan through wrong states.
    editor->setText(QStringLiteral("later"));
    editor->setModified(true); // as typing does
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(fixture.rows().contains(QStringLiteral("later a")));
    fixture.document().undo();
    QVERIFY(fixture.rows().contains(a24));
}

void SpaceTableTest::rows_followTheSelection()
{
    SpaceFixture fixture;
    QVERIFY(fixture.open({QStringLiteral("10.50.0.0/24"), QStringLiteral("10.50.1.0/24")}));
    fixture.document().selectOne(fixture.part(QStringLiteral("lab/b")));
    QCOMPARE(fixture.view().currentSubnet(), fixture.part(QStringLiteral("lab/b")).as<SubnetId>());
    const QModelIndex first = fixture.view().model()->index(1, SpaceTableModel::NameColumn);
    QTest::mouseClick(fixture.view().viewport(), Qt::LeftButton, {}, fixture.view().visualRect(first).center());
    QCOMPARE(fixture.document().selectedPart(), std::optional(fixture.part(QStringLiteral("lab/a"))));
    fixture.document().select({});
    QVERIFY(fixture.rows().contains(a24)); // the space of the network stays to be looked at
}

void SpaceTableTest::figures_areThere_whenItOpensAfterTheAnswers()
{
    SpaceFixture fixture;
    QVERIFY(fixture.openSample(QStringLiteral("ilb-v3-hub-spoke")));
    QVERIFY(fixture.settled());
    fixture.document().selectOne(fixture.part(QStringLiteral("spoke/ase")));
    QVERIFY(fixture.settled());
    fixture.window().workspace().bringUp(QStringLiteral("space"));
    const int row = fixture.view().currentIndex().row();
    const auto figure = [&](int column) { return fixture.view().model()->index(row, column).data().toString(); };
    QCOMPARE(figure(SpaceTableModel::UsedColumn), QStringLiteral("46"));
    QCOMPARE(figure(SpaceTableModel::NeededColumn), QStringLiteral("135 (/24)"));
}

void SpaceTableTest::narrowTable_keepsUseAndNeed()
{
    SpaceFixture fixture;
    QVERIFY(fixture.open({QStringLiteral("10.50.0.0/24")}));
    SpaceTableView& view = fixture.view();
    for (const int width : {320, 440, 560, 1000}) {
        view.resize(width, 300);
        int sum = 0;
        for (int column = 0; column < SpaceTableModel::ColumnCount; ++column)
            sum += view.columnWidth(column);
        QVERIFY2(sum <= view.viewport()->width(), qPrintable(QString::number(width)));
        QVERIFY(!view.isColumnHidden(SpaceTableModel::UsedColumn));
        QCOMPARE(view.isColumnHidden(SpaceTableModel::NeededColumn), width < 440);
        QCOMPARE(view.isColumnHidden(SpaceTableModel::BarColumn), width < 560);
    }
}

void SpaceTableTest::controls_haveNames()
{
    SpaceFixture fixture;
    QVERIFY(fixture.open({QStringLiteral("10.50.0.0/24")}));
    for (QWidget* widget : fixture.window().workspace().addresses().findChildren<QWidget*>()) {
        const bool reached = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->focusProxy();
        if (!reached || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        QVERIFY2(
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
    }
}

ASE_TEST(SpaceTableTest)
#include "space_table_test.moc"
