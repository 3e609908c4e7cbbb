#include "model/plan/edit/edits.h"
#include "ui/paint/glyph.h"
#include "ui/rules/rule_look_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/selected_parts.h"

#include <QMenuBar>

namespace ase {

void MainWindow::createEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    const QString title = menu->title();
    m_undo = m_actions->add(
        {QStringLiteral("edit.undo"), title, tr("&Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, When::PlanShown},
        [this] { m_document.undo(); });
    m_redo = m_actions->add(
        {QStringLiteral("edit.redo"), title, tr("&Redo"),
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, When::PlanShown},
        [this] { m_document.redo(); });
    menu->addAction(m_undo);
    menu->addAction(m_redo);
    menu->addAction(m_actions->add({QStringLiteral("edit.history"), title, tr("&History"), {}, When::PlanShown},
        [this] { workspace().bringUp(QStringLiteral("history")); }));
    menu->addSeparator();
    createPartActions(*menu);
    menu->addSeparator();
    menu->addAction(m_actions->add(
        {QStringLiteral("edit.selectAll"), title, tr("Select &all"), {QKeySequence::SelectAll}, When::PlanShown, true},
        [this] { selectAll(); }));
    menu->addAction(
        m_actions->add({QStringLiteral("edit.goTo"), title, tr("&Go to part"),
                           {QKeySequence(Qt::CTRL | Qt::Key_P), QKeySequence(Qt::CTRL | Qt::Key_F)}, When::PlanShown},
            [this] { m_goTo->setFocus(Qt::ShortcutFocusReason); }));
}

/// What can be done with selected parts; the drawing's and the tree's context menus offer these too.
void MainWindow::createPartActions(QMenu& menu)
{
    const auto add = [&](const QString& id, const QString& text, const QKeySequence& keys, When when,
                         const std::function<void()>& act) {
        menu.addAction(m_actions->add({id, menu.title(), text, {keys}, when, true}, act));
    };
    add(QStringLiteral("edit.cut"), tr("Cu&t"), QKeySequence::Cut, When::Selected, [this] { commands().cut(); });
    add(QStringLiteral("edit.copy"), tr("&Copy"), QKeySequence::Copy, When::Selected, [this] { commands().copy(); });
    add(QStringLiteral("edit.paste"), tr("&Paste"), QKeySequence::Paste, When::PlanShown, [this] { commands().paste(); });
    add(QStringLiteral("edit.duplicate"), tr("Dup&licate"), Qt::CTRL | Qt::Key_D, When::Selected,
        [this] { commands().duplicate(); });
    add(QStringLiteral("edit.rename"), tr("Re&name"), Qt::Key_F2, When::OneSelected, [this] { rename(); });
    add(QStringLiteral("edit.delete"), tr("&Delete"), QKeySequence::Delete, When::Selected, [this] { removeSelected(); });
}

void MainWindow::createArrangeMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Arrange"));
    const auto add = [&](const QString& id, const QString& text, const QKeySequence& keys, When when,
                         const std::function<void()>& act) {
        menu->addAction(m_actions->add({id, menu->title(), text, {keys}, when}, act));
    };
    const auto align = [&](const QString& id, const QString& text, Alignment alignment) {
        add(id, text, {}, When::SeveralSelected, [this, alignment] { commands().align(alignment); });
    };
    align(QStringLiteral("arrange.left"), tr("Align &left edges"), Alignment::Left);
    align(QStringLiteral("arrange.centre"), tr("Align &centres"), Alignment::Centre);
    align(QStringLiteral("arrange.right"), tr("Align &right edges"), Alignment::Right);
    align(QStringLiteral("arrange.top"), tr("Align &top edges"), Alignment::Top);
    align(QStringLiteral("arrange.middle"), tr("Align &middles"), Alignment::Middle);
    align(QStringLiteral("arrange.bottom"), tr("Align &bottom edges"), Alignment::Bottom);
    menu->addSeparator();
    add(QStringLiteral("arrange.across"), tr("Distribute &across"), {}, When::SeveralSelected,
        [this] { commands().distribute(Qt::Horizontal); });
    add(QStringLiteral("arrange.down"), tr("Distribute &down"), {}, When::SeveralSelected,
        [this] { commands().distribute(Qt::Vertical); });
    menu->addSeparator();
    add(QStringLiteral("arrange.lock"), tr("Lock or &unlock"), Qt::CTRL | Qt::Key_L, When::Selected,
        [this] { commands().toggleLock(); });
    add(QStringLiteral("arrange.collapse"), tr("Collapse or un&fold"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, When::Selected,
        [this] { commands().toggleCollapse(); });
    add(QStringLiteral("arrange.front"), tr("Bring to the fro&nt"), Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp, When::Selected,
        [this] { commands().raise(); });
    add(QStringLiteral("arrange.back"), tr("Send to the bac&k"), Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown, When::Selected,
        [this] { commands().lower(); });
    menu->addSeparator();
    add(QStringLiteral("arrange.tidySelection"), tr("Tidy the &selection"), {}, When::Selected,
        [this] { commands().tidy(m_document.selection()); });
    add(QStringLiteral("arrange.tidyAll"), tr("Tidy the dra&wing"), {}, When::PlanShown, [this] {
        commands().tidy({});
        workspace().canvas().goTo(workspace().canvas().sightOfAll());
    });
    createDotAction(*menu);
}

void MainWindow::createInsertMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Insert"));
    m_tools = new QActionGroup(this);
    for (Tool tool : allTools()) {
        QAction* made =
            m_actions->add({QStringLiteral("tool.") + toolName(tool), menu->title(), toolTitle(tool), {}, When::PlanShown},
                [this, tool] { chooseTool(tool); });
        made->setIcon(glyphIcon(toolGlyph(tool), m_theme));
        made->setCheckable(true);
        made->setChecked(tool == Tool::Select);
        made->setData(int(tool));
        const QString key = toolKey(tool).toString(QKeySequence::NativeText);
        made->setToolTip(key.isEmpty() ? toolTitle(tool) : tr("%1 (%2 on the drawing)").arg(toolTitle(tool), key));
        made->setStatusTip(toolHint(tool));
        m_tools->addAction(made);
        if (tool != Tool::Select && tool != Tool::Pan)
            menu->addAction(made);
    }
    menu->addSeparator();
    const auto add = [&](const QString& id, const QString& text, const std::function<void()>& act) {
        menu->addAction(m_actions->add({id, menu->title(), text, {}, When::PlanShown}, act));
    };
    add(QStringLiteral("insert.securityGroup"), tr("Network security &group without a subnet"), [this] {
        const auto id = m_document.ids().next<SecurityGroupId>();
        if (m_document.apply(tr("Add a security group"), [&](const Plan& plan) { return addSecurityGroup(plan, id); }))
            m_document.reveal(id);
    });
    add(QStringLiteral("insert.routeTable"), tr("&Route table without a subnet"), [this] {
        const auto id = m_document.ids().next<RouteTableId>();
        if (m_document.apply(tr("Add a route table"), [&](const Plan& plan) { return addRouteTable(plan, id); }))
            m_document.reveal(id);
    });
}

void MainWindow::createPlanMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Plan"));
    const auto add = [&](const QString& id, const QString& text, const QKeySequence& keys,
                         const std::function<void()>& act) {
        QAction* made = m_actions->add({id, menu->title(), text, {keys}, When::PlanShown}, act);
        menu->addAction(made);
        return made;
    };
    m_check = add(
        QStringLiteral("plan.check"), tr("&Check"), Qt::Key_F7, [this] { workspace().bringUp(QStringLiteral("problems")); });
    add(QStringLiteral("plan.nextProblem"), tr("&Next problem"), Qt::Key_F8, [this] { workspace().problems().step(1); });
    add(QStringLiteral("plan.previousProblem"), tr("&Previous problem"), Qt::SHIFT | Qt::Key_F8,
        [this] { workspace().problems().step(-1); });
    menu->addSeparator();
    add(QStringLiteral("plan.rules"), tr("NSG &rules"), {}, [this] { workspace().bringUp(QStringLiteral("rules")); });
    QMenu* rules = menu->addMenu(tr("Sho&w rules as"));
    for (const RuleCommand& command : ruleCommands())
        rules->addAction(
            m_actions->add({command.id, rules->title(), command.text, {}, When::PlanShown}, [this, id = command.id] {
                workspace().bringUp(QStringLiteral("rules"));
                workspace().rules().run(id);
            }));
    add(QStringLiteral("plan.addresses"), tr("&Addresses"), {},
        [this] { workspace().bringUp(QStringLiteral("addresses")); });
    add(QStringLiteral("plan.matrix"), tr("&Matrix and questions"), {},
        [this] { workspace().bringUp(QStringLiteral("matrix")); });
    add(QStringLiteral("plan.arm"), tr("ARM &template"), {}, [this] { workspace().bringUp(QStringLiteral("arm")); });
}

/// In the drawing where it has the focus, else in the tree. A note has no name there: its text is edited where it hangs.
void MainWindow::rename()
{
    const std::set<PartId> parts = selectedParts(m_document);
    const bool note = parts.size() == 1 && parts.begin()->kind == PartKind::Note;
    if (note || workspace().canvas().hasFocus())
        return workspace().canvas().startRename();
    workspace().bringUp(QStringLiteral("tree"));
    workspace().tree().renameSelected();
}

}
