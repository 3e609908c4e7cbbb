#include "tests/ui/window/course.h"

#include "model/plan/integrity.h"

#include <QTreeView>

namespace ase {

namespace {

constexpr std::size_t mostParts = 60; ///< beyond it the course deletes

}

Course::Course(std::uint64_t seed)
    : m_random(seed)
{
    if (!m_hands.openSample(QStringLiteral("ilb-v3-hub-spoke")))
        qFatal("The sample does not open");
    m_hands.canvas().setFocus(Qt::OtherFocusReason);
}

void Course::act()
{
    if (partCount() > mostParts)
        return removeAll();
    switch (pick(20)) {
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
    case 15:
    case 16:
        return editRules();
    case 17:
        return editRoutes();
    case 18:
        return editSpace();
    default: // the last of them
        return m_hands.drag(grip(), anywhere());
    }
}

std::size_t Course::partCount()
{
    std::size_t count = 0;
    forEachTable(m_hands.network(), [&](const auto& table) { count += table.size(); });
    return count;
}

QPointF Course::grip()
{
    const auto& shapes = m_hands.canvas().canvasScene().drawing().shapes;
    return shapes.empty() ? anywhere() : m_hands.grip(anyOf(shapes).id);
}

void Course::key(std::initializer_list<Qt::Key> keys, Qt::KeyboardModifiers modifiers)
{
    m_hands.canvas().setFocus(Qt::OtherFocusReason);
    m_hands.press(anyOf(keys), modifiers);
}

void Course::useTool()
{
    m_hands.canvas().setTool(anyOf(allTools()));
    if (pick(2))
        m_hands.clickScene(pick(3) ? grip() : anywhere());
    else
        m_hands.drag(pick(3) ? grip() : anywhere(), pick(3) ? grip() : anywhere());
}

void Course::rename()
{
    static const QStringList names {QStringLiteral("hub"), QStringLiteral("spoke"), QString(),
        QStringLiteral("a-very-long-name-that-no-box-holds-in-one-line-of-it"), QStringLiteral("<b>&x"),
        QStringLiteral("ä")};
    key({Qt::Key_F2}, {});
    m_hands.press(Qt::Key_A, Qt::ControlModifier);
    m_hands.type(anyOf(names));
    m_hands.press(pick(4) ? Qt::Key_Return : Qt::Key_Escape);
}

void Course::editPrefix()
{
    static const QStringList prefixes {QStringLiteral("/25"), QStringLiteral("10.0.0.5/16"), QStringLiteral("rubbish"),
        QStringLiteral("10.0.0.0/16"), QStringLiteral("300.0.0.0/8"), QStringLiteral("fd00::/64")};
    key({Qt::Key_Return}, {});
    if (!m_hands.canvas().editor().isOpen())
        return;
    m_hands.press(Qt::Key_A, Qt::ControlModifier);
    m_hands.type(anyOf(prefixes));
    m_hands.press(pick(4) ? Qt::Key_Return : Qt::Key_Escape);
}

void Course::selectInTree()
{
    QTreeView* view = m_hands.window().workspace().tree().view();
    const int rows = view->model()->rowCount();
    const QModelIndex index = rows ? view->model()->index(pick(rows), 0) : QModelIndex();
    if (index.isValid())
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

void Course::arrange()
{
    trigger(pick(2)   ? QStringLiteral("arrange.left")
            : pick(2) ? QStringLiteral("arrange.across")
                      : QStringLiteral("arrange.tidySelection"));
}

void Course::trigger(const QString& name)
{
    QAction* action = m_hands.window().registry().find(name);
    if (action->isEnabled())
        action->trigger();
}

void Course::removeAll()
{
    key({Qt::Key_A}, Qt::ControlModifier);
    m_hands.press(Qt::Key_Delete);
}

QString Course::complaint()
{
    m_hands.press(Qt::Key_Escape); // an unfinished gesture shows a preview
    const Plan& plan = *m_hands.document().plan();
    if (!danglingReferences(plan).empty())
        return QStringLiteral("a reference dangles: ") + danglingReferences(plan).front().field;
    if (m_hands.document().plan() != m_hands.document().history().current())
        return QStringLiteral("a preview outlives its gesture");
    for (const QString& found : {drawingComplaint(), treeComplaint(), rulesComplaint(), routesComplaint()})
        if (!found.isEmpty())
            return found;
    return {};
}

QString Course::drawingComplaint()
{
    for (const ase::Shape& shape : m_hands.canvas().canvasScene().drawing().shapes)
        if (!isInPlan(*m_hands.document().plan(), shape.id))
            return QStringLiteral("the drawing shows what is not in the plan");
    return {};
}

QString Course::treeComplaint()
{
    QString complaint;
    PlanTreeModel* tree = m_hands.window().workspace().tree().model();
    forEachTable(m_hands.network(), [&](const auto& table) {
        for (const auto& row : table.rows()) {
            const PartId part = row.id;
            const QModelIndex index = tree->indexOf(part);
            if (part.kind != PartKind::Peering && tree->partAt(index) != part)
                complaint = QStringLiteral("the tree lacks ") + pathOf(m_hands.network(), part);
        }
    });
    return complaint;
}

}
