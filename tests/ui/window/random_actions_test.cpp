#include "model/plan/integrity.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/hands.h"

#include <QAbstractItemModelTester>

using namespace ase;

/// Whatever a person does, in whatever order: model, drawing and tree agree, nothing dangles, and all of it is undone to the
/// very plan it began with. Seeded; ASE_ACTIONS sets how many, ASE_SEED another course.
class RandomActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyCourseIsConsistentAndUndone();
};

namespace {

constexpr int fewActions = 1500; ///< in every run of the tests
constexpr int stepsAtOnce = 400; ///< the history keeps 500
constexpr int checkEvery = 25;
constexpr std::size_t mostParts = 60; ///< beyond it the course deletes

class Course {
public:
    explicit Course(std::uint64_t seed)
        : m_random(seed)
    {
        if (!m_hands.openSample(QStringLiteral("ilb-v3-hub-spoke")))
            qFatal("The sample does not open");
        m_hands.canvas().setFocus(Qt::OtherFocusReason);
    }

    Hands& hands() { return m_hands; }

    void act()
    {
        if (partCount() > mostParts)
            return remove();
        switch (pick(16)) {
        case 0:
        case 1:
            return m_hands.clickScene(anywhere(), pick(4) == 0 ? Qt::ControlModifier : Qt::NoModifier);
        case 2:
        case 3:
            return m_hands.drag(anywhere(), anywhere());
        case 4:
        case 5:
            return useTool();
        case 6:
            return key({Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Tab}, {});
        case 7:
            return key({Qt::Key_C, Qt::Key_X, Qt::Key_V, Qt::Key_D}, Qt::ControlModifier);
        case 8:
            return key({Qt::Key_Z, Qt::Key_Z, Qt::Key_Y}, Qt::ControlModifier);
        case 9:
            return rename();
        case 10:
            return selectInTree();
        case 11:
            return arrange();
        case 12:
            return key({Qt::Key_Escape, Qt::Key_Delete, Qt::Key_Backspace}, {});
        case 13:
            return key({Qt::Key_1, Qt::Key_2, Qt::Key_0, Qt::Key_A}, Qt::ControlModifier);
        case 14:
            return editPrefix();
        default: // the last of them
            return m_hands.drag(grip(), anywhere());
        }
    }

    /// What is wrong, or nothing.
    QString complaint()
    {
        m_hands.press(Qt::Key_Escape); // an unfinished gesture shows a preview
        const Plan& plan = *m_hands.document().plan();
        if (!danglingReferences(plan).empty())
            return QStringLiteral("a reference dangles: ") + danglingReferences(plan).front().field;
        if (m_hands.document().plan() != m_hands.document().history().current())
            return QStringLiteral("a preview outlives its gesture");
        for (const ase::Shape& shape : m_hands.canvas().canvasScene().drawing().shapes)
            if (!isInPlan(plan, shape.id))
                return QStringLiteral("the drawing shows what is not in the plan");
        return treeComplaint(*plan.network);
    }

private:
    int pick(int below) { return int(m_random.next() % std::uint64_t(below)); }
    std::size_t partCount()
    {
        std::size_t count = 0;
        forEachTable(m_hands.network(), [&](const auto& table) { count += table.size(); });
        return count;
    }
    QPointF anywhere() { return {double(pick(1400)) - 50, double(pick(900)) - 50}; }
    QPointF grip()
    {
        const auto& shapes = m_hands.canvas().canvasScene().drawing().shapes;
        return shapes.empty() ? anywhere() : m_hands.grip(shapes[std::size_t(pick(int(shapes.size())))].id);
    }
    void key(std::initializer_list<Qt::Key> keys, Qt::KeyboardModifiers modifiers)
    {
        m_hands.canvas().setFocus(Qt::OtherFocusReason);
        m_hands.press(*(keys.begin() + pick(int(keys.size()))), modifiers);
    }
    void useTool()
    {
        const auto& tools = allTools();
        m_hands.canvas().setTool(tools[std::size_t(pick(int(tools.size())))]);
        if (pick(2))
            m_hands.clickScene(pick(3) ? grip() : anywhere());
        else
            m_hands.drag(pick(3) ? grip() : anywhere(), pick(3) ? grip() : anywhere());
    }
    void rename()
    {
        static const QStringList names {QStringLiteral("hub"), QStringLiteral("spoke"), QString(),
            QStringLiteral("a-very-long-name-that-no-box-holds-in-one-line-of-it"), QStringLiteral("<b>&x"),
            QStringLiteral("ä")};
        key({Qt::Key_F2}, {});
        m_hands.press(Qt::Key_A, Qt::ControlModifier);
        m_hands.type(names[pick(int(names.size()))]);
        m_hands.press(pick(4) ? Qt::Key_Return : Qt::Key_Escape);
    }
    void editPrefix()
    {
        static const QStringList prefixes {QStringLiteral("/25"), QStringLiteral("10.0.0.5/16"), QStringLiteral("rubbish"),
            QStringLiteral("10.0.0.0/16"), QStringLiteral("300.0.0.0/8"), QStringLiteral("fd00::/64")};
        key({Qt::Key_Return}, {});
        if (!m_hands.canvas().editor().isOpen())
            return;
        m_hands.press(Qt::Key_A, Qt::ControlModifier);
        m_hands.type(prefixes[pick(int(prefixes.size()))]);
        m_hands.press(pick(4) ? Qt::Key_Return : Qt::Key_Escape);
    }
    void selectInTree()
    {
        QTreeView* view = m_hands.window().workspace().tree().view();
        const int rows = view->model()->rowCount();
        const QModelIndex index = rows ? view->model()->index(pick(rows), 0) : QModelIndex();
        if (index.isValid())
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    void arrange()
    {
        QAction* action = m_hands.window().registry().find(pick(2) ? QStringLiteral("arrange.left")
                : pick(2)                                          ? QStringLiteral("arrange.across")
                                                                   : QStringLiteral("arrange.tidySelection"));
        if (action->isEnabled())
            action->trigger();
    }
    void remove()
    {
        key({Qt::Key_A}, Qt::ControlModifier);
        m_hands.press(Qt::Key_Delete);
    }
    QString treeComplaint(const Network& network)
    {
        QString complaint;
        PlanTreeModel* tree = m_hands.window().workspace().tree().model();
        forEachTable(network, [&](const auto& table) {
            for (const auto& row : table.rows()) {
                const PartId part = row.id;
                const QModelIndex index = tree->indexOf(part);
                if (part.kind != PartKind::Peering && tree->partAt(index) != part)
                    complaint = QStringLiteral("the tree lacks ") + pathOf(network, part);
            }
        });
        return complaint;
    }

    Hands m_hands;
    IdSource m_random;
};

int numberIn(const char* variable, int otherwise)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : otherwise;
}

}

void RandomActionsTest::anyCourseIsConsistentAndUndone()
{
    Course course(std::uint64_t(numberIn("ASE_SEED", 1)));
    PlanDocument& document = course.hands().document();
    QAbstractItemModelTester tester(
        course.hands().window().workspace().tree().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int actions = numberIn("ASE_ACTIONS", fewActions);
    PlanPtr first = document.plan();
    std::size_t done = 0;
    for (int action = 0; action < actions; ++action) {
        course.act();
        if (action % checkEvery == 0) {
            const QString complaint = course.complaint();
            QVERIFY2(complaint.isEmpty(), qPrintable(QStringLiteral("after %1 actions %2").arg(action).arg(complaint)));
        }
        if (document.history().stepCount() < std::size_t(stepsAtOnce) && action + 1 < actions)
            continue;
        QVERIFY(course.complaint().isEmpty());
        done += document.history().stepCount() - 1;
        while (document.history().canRedo())
            document.redo();
        const PlanPtr last = document.plan();
        while (document.history().canUndo())
            document.undo();
        QCOMPARE(document.plan().get(), first.get());
        QVERIFY(course.complaint().isEmpty());
        while (document.history().canRedo())
            document.redo();
        QCOMPARE(document.plan().get(), last.get());
        document.load(last, {});
        first = last;
    }
    QVERIFY2(done > std::size_t(actions) / 20, qPrintable(QStringLiteral("only %1 steps were made").arg(done)));
}

ASE_TEST(RandomActionsTest)

#include "random_actions_test.moc"
