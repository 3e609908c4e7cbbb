#include "model/plan/edit/edits.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/paint/glyph.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_files.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>

namespace ase {

QAction* MainWindow::action(const QString& text, const QKeySequence& keys, const std::function<void()>& act)
{
    auto* made = new QAction(text, this);
    made->setShortcut(keys);
    connect(made, &QAction::triggered, this, act);
    addAction(made);
    return made;
}

QAction* MainWindow::planAction(const QString& text, const QKeySequence& keys, const std::function<void()>& act)
{
    QAction* made = action(text, keys, act);
    m_planActions.push_back(made);
    return made;
}

void MainWindow::createMenus(const Look& look)
{
    createFileMenu();
    createEditMenu();
    createViewMenu(look);
    createInsertMenu();
    createPlanMenu();
    createHelpMenu();
}

void MainWindow::createFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    m_new = action(tr("&New"), QKeySequence::New, [this] { m_files->newPlan(); });
    m_open = action(tr("&Open…"), QKeySequence::Open, [this] { m_files->askAndOpen(); });
    m_save = planAction(tr("&Save"), QKeySequence::Save, [this] { m_files->save(); });
    menu->addAction(m_new);
    QMenu* fromSample = menu->addMenu(tr("New from sa&mple"));
    for (const Sample& sample : samples())
        fromSample->addAction(sample.title, this, [this, sample] { m_files->openSample(sample); });
    menu->addAction(m_open);
    menu->addAction(action(tr("Open &template…"), {}, [this] { m_files->askAndImport(); }));
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    listRecent();
    menu->addSeparator();
    menu->addAction(m_save);
    menu->addAction(planAction(tr("Save &as…"), QKeySequence::SaveAs, [this] { m_files->saveAs(); }));
    QMenu* exports = menu->addMenu(tr("&Export"));
    exports->addAction(planAction(tr("&ARM template…"), {}, [this] { m_files->exportTemplate(); }));
    exports->addAction(planAction(tr("&SVG picture…"), {}, [this] { exportPicture(true); }));
    exports->addAction(planAction(tr("&PNG picture…"), {}, [this] { exportPicture(false); }));
    menu->addSeparator();
    menu->addAction(planAction(tr("&Close plan"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] {
        if (!m_files->mayLeave())
            return;
        showStartPage();
        m_document.load(std::make_shared<const Plan>(), {});
    }));
    menu->addAction(action(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); }));
}

void MainWindow::createEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = action(tr("&Undo"), QKeySequence::Undo, [this] { m_document.undo(); });
    m_redo = action(tr("&Redo"), QKeySequence::Redo, [this] { m_document.redo(); });
    m_rename = action(tr("Re&name"), Qt::Key_F2, [this] {
        workspace().bringUp(QStringLiteral("tree"));
        workspace().tree().renameSelected();
    });
    m_remove = action(tr("&Delete"), QKeySequence::Delete, [this] { removeSelected(); });
    menu->addAction(m_undo);
    menu->addAction(m_redo);
    menu->addSeparator();
    menu->addAction(m_rename);
    menu->addAction(m_remove);
    menu->addSeparator();
    menu->addAction(planAction(tr("Select &all"), QKeySequence::SelectAll, [this] { selectAll(); }));
    menu->addAction(planAction(tr("&Go to part"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] { m_goTo->setFocus(); }));
}

void MainWindow::createViewMenu(const Look& look)
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    m_docksMenu = menu->addMenu(tr("&Docks"));
    menu->addSeparator();
    menu->addAction(planAction(tr("Zoom &in"), QKeySequence::ZoomIn, [this] { workspace().canvas().zoomIn(); }));
    menu->addAction(planAction(tr("Zoom &out"), QKeySequence::ZoomOut, [this] { workspace().canvas().zoomOut(); }));
    menu->addAction(
        planAction(tr("&100 %"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { workspace().canvas().setZoom(1); }));
    m_fit = planAction(tr("&Fit all"), QKeySequence(Qt::CTRL | Qt::Key_1), [this] { workspace().canvas().fitAll(); });
    menu->addAction(m_fit);
    menu->addAction(planAction(
        tr("Fit &selection"), QKeySequence(Qt::CTRL | Qt::Key_2), [this] { workspace().canvas().fitSelection(); }));
    menu->addSeparator();
    createLookMenus(*menu, look);
}

void MainWindow::createLookMenus(QMenu& view, const Look& look)
{
    QMenu* themes = view.addMenu(tr("&Theme"));
    auto* themeGroup = new QActionGroup(this);
    const auto addTheme = [&](const QString& text, ThemeChoice choice) {
        QAction* entry = themes->addAction(text, this, [this, choice] { Q_EMIT themeChosen(choice); });
        entry->setCheckable(true);
        entry->setChecked(look.theme == choice);
        themeGroup->addAction(entry);
    };
    addTheme(tr("As the &system"), ThemeChoice::System);
    addTheme(tr("&Light"), ThemeChoice::Light);
    addTheme(tr("&Dark"), ThemeChoice::Dark);
    QMenu* languages = view.addMenu(tr("&Language"));
    auto* languageGroup = new QActionGroup(this);
    const auto addLanguage = [&](const QString& text, const QString& language) {
        QAction* entry = languages->addAction(text, this, [this, language] { Q_EMIT languageChosen(language); });
        entry->setCheckable(true);
        entry->setChecked(look.language == language);
        languageGroup->addAction(entry);
    };
    addLanguage(tr("As the &system"), {});
    // Languages are named in their own words.
    addLanguage(QStringLiteral("English"), QStringLiteral("en"));
    addLanguage(QStringLiteral("Deutsch"), QStringLiteral("de"));
}

void MainWindow::createInsertMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Insert"));
    m_tools = new QActionGroup(this);
    for (Tool tool : allTools()) {
        auto* made = new QAction(glyphIcon(toolGlyph(tool), m_theme), toolTitle(tool), m_tools);
        made->setCheckable(true);
        made->setChecked(tool == Tool::Select);
        made->setData(int(tool));
        const QString key = toolKey(tool).toString(QKeySequence::NativeText);
        made->setToolTip(key.isEmpty() ? toolTitle(tool) : tr("%1 (%2 on the drawing)").arg(toolTitle(tool), key));
        made->setStatusTip(toolHint(tool));
        connect(made, &QAction::triggered, this, [this, tool] { chooseTool(tool); });
        if (tool != Tool::Select && tool != Tool::Pan)
            menu->addAction(made);
    }
    menu->addSeparator();
    menu->addAction(planAction(tr("Network security &group"), {}, [this] {
        const auto id = m_document.ids().next<SecurityGroupId>();
        if (m_document.apply(tr("Add a security group"), [&](const Plan& plan) { return addSecurityGroup(plan, id); }))
            m_document.reveal(id);
    }));
    menu->addAction(planAction(tr("&Route table"), {}, [this] {
        const auto id = m_document.ids().next<RouteTableId>();
        if (m_document.apply(tr("Add a route table"), [&](const Plan& plan) { return addRouteTable(plan, id); }))
            m_document.reveal(id);
    }));
}

void MainWindow::createPlanMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Plan"));
    m_check = planAction(tr("&Check"), Qt::Key_F7, [this] { workspace().bringUp(QStringLiteral("problems")); });
    menu->addAction(m_check);
    menu->addAction(planAction(tr("&Next problem"), Qt::Key_F8, [this] { workspace().problems().step(1); }));
    menu->addAction(planAction(
        tr("&Previous problem"), QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { workspace().problems().step(-1); }));
    menu->addSeparator();
    menu->addAction(planAction(tr("&Addresses"), {}, [this] { workspace().bringUp(QStringLiteral("addresses")); }));
    menu->addAction(planAction(tr("ARM &template"), {}, [this] { workspace().bringUp(QStringLiteral("arm")); }));
    menu->addSeparator();
    menu->addAction(planAction(tr("Tidy the &drawing"), {}, [this] {
        (void)m_document.apply(
            tr("Tidy the drawing"), [](const Plan& plan) -> Result<Plan> { return clearPlacements(plan); });
        workspace().canvas().fitAll();
    }));
}

void MainWindow::createHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(action(tr("&Keyboard shortcuts"), QKeySequence::HelpContents, [this] {
        ShortcutsDialog dialog(actions(), this);
        dialog.exec();
    }));
    menu->addAction(action(tr("&About ASE Planner"), {}, [this] { about(); }));
}

void MainWindow::createToolBar()
{
    QToolBar* bar = addToolBar(tr("Main tool bar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setFixedHeight(m_theme.metrics.toolBar);
    const auto add = [&](QAction* entry, Glyph glyph) {
        entry->setIcon(glyphIcon(glyph, m_theme));
        bar->addAction(entry);
    };
    add(m_new, Glyph::New);
    add(m_open, Glyph::Open);
    add(m_save, Glyph::Save);
    bar->addSeparator();
    add(m_undo, Glyph::Undo);
    add(m_redo, Glyph::Redo);
    bar->addSeparator();
    for (QAction* tool : m_tools->actions()) {
        const auto which = Tool(tool->data().toInt());
        if (which == Tool::Select || which == Tool::Pan || which == Tool::Connect)
            bar->addAction(tool);
    }
    bar->addSeparator();
    add(m_fit, Glyph::Fit);
    m_zoom = new QComboBox;
    m_zoom->setAccessibleName(tr("Zoom"));
    for (int percent : {25, 50, 75, 100, 125, 150, 200, 300})
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    m_zoom->setCurrentIndex(3);
    m_zoom->setMinimumWidth(80);
    connect(m_zoom, &QComboBox::activated, this,
        [this] { workspace().canvas().setZoom(m_zoom->currentData().toInt() / 100.0); });
    bar->addWidget(m_zoom);
    bar->addSeparator();
    add(m_check, Glyph::Check);
    static_cast<QToolButton*>(bar->widgetForAction(m_check))->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_goTo = new GoToField(m_document, m_theme);
    m_goTo->setFixedWidth(280);
    bar->addWidget(m_goTo);
}

void MainWindow::listRecent()
{
    m_recentMenu->clear();
    const QStringList files = m_files->recent().files();
    for (const QString& file : files) {
        QAction* entry = m_recentMenu->addAction(QFileInfo(file).fileName(), this, [this, file] { m_files->open(file); });
        entry->setToolTip(file);
        entry->setEnabled(QFileInfo::exists(file));
    }
    m_recentMenu->menuAction()->setEnabled(!files.isEmpty());
    m_start->showRecent(files);
}

void MainWindow::chooseTool(Tool tool)
{
    workspace().canvas().setTool(tool);
}

void MainWindow::followTool(Tool tool)
{
    for (QAction* entry : m_tools->actions())
        entry->setChecked(entry->data().toInt() == int(tool));
}

void MainWindow::followZoom(double zoom)
{
    const int percent = qRound(zoom * 100);
    m_status->setZoom(percent);
    const int listed = m_zoom->findData(percent);
    m_zoom->setCurrentIndex(listed);
    m_zoom->setPlaceholderText(tr("%1 %").arg(percent));
}

void MainWindow::exportPicture(bool svg)
{
    const QString suffix = svg ? QStringLiteral(".svg") : QStringLiteral(".png");
    const QString filter = svg ? tr("SVG pictures (*.svg)") : tr("PNG pictures (*.png)");
    m_files->exportAs(tr("Export a picture"), suffix, filter, [&](const QString& file) {
        return svg ? writeSvg(m_document, m_analysis, file) : writePng(m_document, m_analysis, file);
    });
}

void MainWindow::about()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About ASE Planner"));
    box.setIconPixmap(QApplication::windowIcon().pixmap(64, 64));
    box.setText(tr("ASE Planner %1").arg(QApplication::applicationVersion()));
    box.setInformativeText(
        tr("A workbench for the network around Azure App Service Environments. Everything works offline; nothing leaves "
           "this machine.\n\nFree software under the GNU General Public License, version 3 or later."));
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

}
