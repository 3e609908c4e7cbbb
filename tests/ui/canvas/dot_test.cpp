#include "tests/support/test_registry.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/dot_tidy.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace ase {

using test::CanvasFixture;

namespace {

constexpr VirtualNetworkId hub {1};
constexpr VirtualNetworkId spoke {2};
constexpr SiteId office {3};
constexpr PeeringId there {4};
constexpr PeeringId back {7};
constexpr SubnetId apps {5};
constexpr NoteId note {6};

Plan taken(const Result<Plan>& result)
{
    if (!result)
        qFatal("%s", qPrintable(sentence(result.error())));
    return *result;
}

/// Two peered networks, a site and a note, all but the note in one heap.
Plan heap()
{
    Plan plan = taken(addVirtualNetwork({}, hub, {.name = QStringLiteral("hub")}));
    plan = taken(addVirtualNetwork(plan, spoke, {.name = QStringLiteral("spoke")}));
    plan = taken(addSubnet(plan, apps, {.network = hub, .name = QStringLiteral("apps")}));
    plan = taken(addSite(plan, office, {.name = QStringLiteral("office")}));
    plan = taken(connectNetworks(plan, there, back, hub, spoke));
    plan = taken(addNote(plan, note, QStringLiteral("ask")));
    return taken(moveParts(plan, {{hub, {0, 0}}, {spoke, {40, 40}}, {office, {80, 80}}, {note, {900, 900}}}));
}

/// Three boxes without a plan.
DotGraph threeBoxes()
{
    return {.nodes = {{hub, {144, 72}}, {spoke, {72, 72}}, {office, {72, 144}}},
        .edges = {{0, 1}},
        .corner = {16, 32},
        .fixed = {}};
}

const QByteArray answer("graph 1 6 4\nnode n0 1 3.5 2 1 \"\" solid box black lightgrey\n"
                        "node n1 1 0.5 1 1 \"\" solid box black lightgrey\nnode n2 4 3 1 2 \"\" solid box black lightgrey\n"
                        "edge n0 n1 4 1 1 1 1 1 1 1 1 solid black\nstop\n");

/// A program that is not Graphviz's.
class Impostor {
public:
    explicit Impostor(const QByteArray& script)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + "\n") < 0)
            qFatal("The script cannot be written");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("dot")); }

private:
    QTemporaryDir m_folder;
};

/// Starts it, and waits for its end.
struct Run {
    Run(CanvasFixture& canvas, const QString& program)
        : dot(canvas.document, canvas.view)
        , refused(&dot, &DotTidy::refused)
        , running(&dot, &DotTidy::runningChanged)
    {
        dot.start(program);
    }
    bool ends()
    {
        return QTest::qWaitFor([this] { return !dot.isRunning(); }, 20000);
    }
    QString why() const { return refused.isEmpty() ? QString() : refused.front().front().toString(); }

    DotTidy dot;
    QSignalSpy refused, running;
};

}

class DotTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answerPlacesTheCorners();
    void nonsenseIsNoLayout_data();
    void nonsenseIsNoLayout();
    void boxesGoBelowWhatIsLocked();
    void graphvizTidiesInOneStep();
    void impostorChangesNothing_data();
    void impostorChangesNothing();
    void slowOnesAreStopped();
    void anEditMeanwhileIsKept();
};

void DotTest::answerPlacesTheCorners()
{
    const auto places = placesIn(answer, threeBoxes());
    QVERIFY(places.ok());
    // Graphviz counts from the bottom left in inches; the topmost, leftmost corner is where it was.
    QCOMPARE(places->at(hub), QPointF(16, 32));
    QCOMPARE(places->at(spoke), QPointF(56, 248));
    QCOMPARE(places->at(office), QPointF(272, 32));
    const QByteArray asked = dotTextOf(threeBoxes());
    QVERIFY(asked.contains("n0 [width=2.0000, height=1.0000]"));
    QVERIFY(asked.contains("n0 -> n1;"));
}

void DotTest::nonsenseIsNoLayout_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto with = [](const char* from, const char* to) { return QByteArray(answer).replace(from, to); };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("rubbish") << QByteArray("\x01\xff node\nstop\n", 14);
    QTest::newRow("cut off") << with("stop\n", "");
    QTest::newRow("one missing") << with("node n2", "edge n2");
    QTest::newRow("one twice") << with("node n2", "node n1");
    QTest::newRow("a stranger") << with("node n2", "node n3");
    QTest::newRow("no number") << with("n2 4 3", "n2 four 3");
    QTest::newRow("nan") << with("n2 4 3", "n2 nan 3");
    QTest::newRow("far away") << with("n2 4 3", "n2 1e300 3");
}

void DotTest::nonsenseIsNoLayout()
{
    QFETCH(QByteArray, text);
    QVERIFY(!placesIn(text, threeBoxes()));
}

void DotTest::boxesGoBelowWhatIsLocked()
{
    DotGraph graph = threeBoxes();
    graph.fixed = {{300, 0, 50, 500}};
    const auto places = placesIn(answer, graph);
    QVERIFY(places.ok());
    QCOMPARE(places->at(hub), QPointF(16, 552));
    graph.fixed = {{5000, 0, 50, 500}}; // out of the way
    QCOMPARE(placesIn(answer, graph)->at(hub), QPointF(16, 32));
}

void DotTest::graphvizTidiesInOneStep()
{
    const QString program = dotProgram();
    if (program.isEmpty())
        QSKIP("Graphviz's dot is not installed, so nothing of it is tested here.");
    const Plan plan = taken(setLocked(heap(), {office}, true));
    CanvasFixture canvas(plan);
    const PlanPtr first = canvas.document.plan();
    const QRectF locked = canvas.shape(office).rect;
    Run run(canvas, program);
    QVERIFY(run.dot.isRunning());
    QVERIFY(run.ends());
    QVERIFY2(run.why().isEmpty(), qPrintable(run.why()));
    QCOMPARE(run.running.size(), 2);
    QCOMPARE(canvas.shape(office).rect, locked);
    QCOMPARE(canvas.shape(note).rect.topLeft(), QPointF(900, 900));
    QVERIFY(!canvas.shape(hub).rect.intersects(canvas.shape(spoke).rect));
    QVERIFY(!canvas.shape(hub).rect.intersects(locked));
    QVERIFY(!canvas.shape(spoke).rect.intersects(locked));
    QVERIFY(canvas.shape(hub).rect.contains(canvas.shape(apps).rect));
    QCOMPARE(canvas.document.history().undoLabel(), QStringLiteral("Tidy the drawing with Graphviz"));
    const PlanPtr tidy = canvas.document.plan();
    canvas.document.undo();
    QCOMPARE(canvas.document.plan(), first);
    canvas.document.redo();
    QCOMPARE(canvas.document.plan(), tidy);
}

void DotTest::impostorChangesNothing_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("says");
    QTest::newRow("rubbish") << QByteArray("cat > /dev/null; echo hello; echo node n0 x y z") << QStringLiteral("no layout");
    QTest::newRow("silence") << QByteArray("exit 0") << QStringLiteral("no layout");
    QTest::newRow("error") << QByteArray("cat > /dev/null; exit 3") << QStringLiteral("exit code 3");
    QTest::newRow("crash") << QByteArray("kill -9 $$") << QStringLiteral("stopped with an error");
    QTest::newRow("flood") << QByteArray("exec cat /dev/zero") << QStringLiteral("longer than any layout");
}

void DotTest::impostorChangesNothing()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, says);
    CanvasFixture canvas(heap());
    const PlanPtr first = canvas.document.plan();
    const Impostor impostor(script);
    Run run(canvas, impostor.path());
    QVERIFY(run.ends());
    QCOMPARE(run.refused.size(), 1);
    QVERIFY2(run.why().contains(says), qPrintable(run.why()));
    QVERIFY(run.why().contains(QStringLiteral("Nothing was moved")));
    QCOMPARE(canvas.document.plan(), first);
    QVERIFY(!canvas.document.history().canUndo());

    Run missing(canvas, impostor.path() + QStringLiteral("-gone"));
    QVERIFY(missing.ends());
    QVERIFY(missing.why().contains(QStringLiteral("could not be started")));
    QCOMPARE(canvas.document.plan(), first);
}

void DotTest::slowOnesAreStopped()
{
    CanvasFixture canvas(heap());
    const PlanPtr first = canvas.document.plan();
    const Impostor sleeper("exec sleep 1000");
    Run run(canvas, sleeper.path());
    QVERIFY(run.dot.isRunning());
    run.dot.cancel();
    QVERIFY(!run.dot.isRunning());
    QVERIFY(run.refused.isEmpty()); // who cancels need not be told
    run.dot.setTimeLimit(std::chrono::milliseconds(1));
    run.dot.start(sleeper.path());
    QVERIFY(run.ends());
    QVERIFY(run.why().contains(QStringLiteral("took too long")));
    QCOMPARE(canvas.document.plan(), first);
}

void DotTest::anEditMeanwhileIsKept()
{
    CanvasFixture canvas(heap());
    const Impostor honest(
        "cat > /dev/null; printf 'node n0 1 1 1 1 a b c\\nnode n1 9 1 1 1 a b c\\nnode n2 20 1 1 1 a b c\\nstop\\n'");
    Run run(canvas, honest.path());
    QVERIFY(canvas.document.apply(QStringLiteral("edit"), [](const Plan& plan) { return movePart(plan, hub, {8, 8}); }));
    const PlanPtr edited = canvas.document.plan();
    QVERIFY(run.ends());
    QVERIFY(run.why().contains(QStringLiteral("was changed")));
    QCOMPARE(canvas.document.plan(), edited);
    run.dot.start(honest.path());
    QVERIFY(run.ends());
    QVERIFY(canvas.document.plan() != edited);
}

ASE_TEST(DotTest)

}

#include "dot_test.moc"
