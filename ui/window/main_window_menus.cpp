#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/paint/glyph.h"
#include "ui/settings/setting.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_files.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>

namespace ase {

namespace {

const Setting<bool> overviewMap {QStringLiteral("view/overviewMap"), false};

}

void MainWindow::createMenus(const Look& look)
{
    createFileMenu();
    createEditMenu();
    createViewMenu(look);
    createInsertMenu();
    createArrangeMenu();
    createPlanMenu();
    createAnalyseMenu();
    createHelpMenu();
    for (QMenu* menu : menuBar()->findChildren<QMenu*>())
        menu->setToolTipsVisible(true); // they say why an entry is of no use
}

void MainWindow::createFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    const QString title = menu->title();
    m_new =
        m_actions->add({QStringLiteral("file.new"), title, tr("&New"), {QKeySequence::New}}, [this] { m_files->newPlan(); });
    m_open = m_actions->add(
        {QStringLiteral("file.open"), title, tr("&Open…"), {QKeySequence::Open}}, [this] { m_files->askAndOpen(); });
    m_save = m_actions->add({QStringLiteral("file.save"), title, tr("&Save"), {QKeySequence::Save}, When::PlanShown},
        [this] { m_files->save(); });
    menu->addAction(m_new);
    QMenu* fromSample = menu->addMenu(tr("New from sa&mple"));
    for (const Sample& sample : samples())
        fromSample->addAction(
            m_actions->add({QStringLiteral("file.sample.") + sample.name, fromSample->title(), sample.title},
                [this, sample] { m_files->openSample(sample); }));
    menu->addAction(m_open);
    menu->addAction(m_actions->add(
        {QStringLiteral("file.openTemplate"), title, tr("Open &template…")}, [this] { m_files->askAndImport(); }));
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    listRecent();
    menu->addSeparator();
    addServiceTagActions(*menu);
    menu->addSeparator();
    menu->addAction(m_save);
    menu->addAction(m_actions->add({QStringLiteral("file.saveAs"), title, tr("Save &as…"),
                                       {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, When::PlanShown},
        [this] { m_files->saveAs(); }));
    createExportMenu(*menu);
    menu->addSeparator();
    menu->addAction(m_actions->add(
        {QStringLiteral("file.close"), title, tr("&Close plan"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, When::PlanShown},
        [this] { closePlan(); }));
    menu->addAction(m_actions->add(
        {QStringLiteral("file.quit"), title, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}}, [this] { close(); }));
}

void MainWindow::addServiceTagActions(QMenu& file)
{
    file.addAction(m_actions->add(
        {QStringLiteral("file.serviceTags"), file.title(), tr("Service ta&gs…")}, [this] { m_tagFiles->askAndLoad(); }));
    m_removeTags = m_actions->add({QStringLiteral("file.removeServiceTags"), file.title(), tr("Remo&ve service tags")},
        [this] { m_tagFiles->remove(); });
    file.addAction(m_removeTags);
}

void MainWindow::createExportMenu(QMenu& file)
{
    QMenu* menu = file.addMenu(tr("&Export"));
    const auto add = [&](const QString& id, const QString& text, const std::function<void()>& act) {
        menu->addAction(m_actions->add({id, menu->title(), text, {}, When::PlanShown}, act));
    };
    add(QStringLiteral("file.exportArm"), tr("&ARM template…"), [this] { m_files->exportTemplate(); });
    add(QStringLiteral("file.exportSvg"), tr("&SVG picture…"), [this] { exportPicture(true); });
    add(QStringLiteral("file.exportPng"), tr("&PNG picture…"), [this] { exportPicture(false); });
}

void MainWindow::closePlan()
{
    if (!m_files->mayLeave())
        return;
    showStartPage();
    m_document.load(std::make_shared<const Plan>(), {});
}

void MainWindow::createViewMenu(const Look& look)
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    const auto add = [&](const QString& id, const QString& text, const QKeySequence& keys,
                         const std::function<void()>& act) {
        QAction* made = m_actions->add({id, menu->title(), text, {keys}, When::PlanShown}, act);
        menu->addAction(made);
        return made;
    };
    QAction* palette = m_actions->add({QStringLiteral("view.commands"), menu->title(), tr("&Command palette"),
                                          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}},
        [this] { openCommandPalette(); });
    menu->addAction(palette);
    createLayoutMenu(*menu);
    m_docksMenu = menu->addMenu(tr("&Docks"));
    menu->addSeparator();
    add(QStringLiteral("view.zoomIn"), tr("Zoom &in"), QKeySequence::ZoomIn, [this] { drawing().zoomIn(); });
    add(QStringLiteral("view.zoomOut"), tr("Zoom &out"), QKeySequence::ZoomOut, [this] { drawing().zoomOut(); });
    add(QStringLiteral("view.zoom100"), tr("&100 %"), Qt::CTRL | Qt::Key_0, [this] { drawing().setZoom(1); });
    m_fit = add(QStringLiteral("view.fitAll"), tr("&Fit all"), Qt::CTRL | Qt::Key_1, [this] { drawing().fitAll(); });
    add(QStringLiteral("view.fitSelection"), tr("Fit &selection"), Qt::CTRL | Qt::Key_2,
        [this] { drawing().fitSelection(); });
    m_overview = add(
        QStringLiteral("view.map"), tr("Overview &map"), Qt::CTRL | Qt::Key_M, [this] { showMap(m_overview->isChecked()); });
    m_overview->setCheckable(true);
    m_overview->setChecked(overviewMap.read(m_settings));
    menu->addSeparator();
    createViewsMenus(*menu);
    menu->addSeparator();
    createLookMenus(*menu, look);
    createMotionAction(*menu);
}

void MainWindow::createLookMenus(QMenu& view, const Look& look)
{
    const auto addChoice = [&](QMenu& menu, QActionGroup* group, const QString& id, const QString& text, bool chosen,
                               const std::function<void()>& choose) {
        QAction* entry = m_actions->add({id, menu.title(), text}, choose);
        entry->setCheckable(true);
        entry->setChecked(chosen);
        group->addAction(entry);
        menu.addAction(entry);
    };
    QMenu* themes = view.addMenu(tr("&Theme"));
    auto* themeGroup = new QActionGroup(this);
    const auto addTheme = [&](const QString& id, const QString& text, ThemeChoice choice) {
        addChoice(*themes, themeGroup, id, text, look.theme == choice, [this, choice] { Q_EMIT themeChosen(choice); });
    };
    addTheme(QStringLiteral("view.theme.system"), tr("As the &system"), ThemeChoice::System);
    addTheme(QStringLiteral("view.theme.light"), tr("&Light"), ThemeChoice::Light);
    addTheme(QStringLiteral("view.theme.dark"), tr("&Dark"), ThemeChoice::Dark);
    QMenu* languages = view.addMenu(tr("&Language"));
    auto* languageGroup = new QActionGroup(this);
    const auto addLanguage = [&](const QString& id, const QString& text, const QString& language) {
        addChoice(*languages, languageGroup, id, text, look.language == language,
            [this, language] { Q_EMIT languageChosen(language); });
    };
    addLanguage(QStringLiteral("view.language.system"), tr("As the &system"), {});
    // Languages are named in their own words.
    addLanguage(QStringLiteral("view.language.en"), QStringLiteral("English"), QStringLiteral("en"));
    addLanguage(QStringLiteral("view.language.de"), QStringLiteral("Deutsch"), QStringLiteral("de"));
}

void MainWindow::showMap(bool shown)
{
    overviewMap.write(m_settings, shown);
    workspace().map().setVisible(shown);
}

void MainWindow::openCommandPalette()
{
    if (!m_palette)
        m_palette = new CommandPalette(*m_actions, m_theme, this);
    m_palette->open();
}

void MainWindow::createHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(m_actions->add(
        {QStringLiteral("help.shortcuts"), menu->title(), tr("&Keyboard shortcuts…"), {QKeySequence::HelpContents}}, [this] {
            ShortcutsDialog dialog(*m_actions, m_questions, this);
            dialog.exec();
        }));
    menu->addAction(m_actions->add({QStringLiteral("help.tour"), menu->title(), tr("&Tour")}, [this] { startTour(); }));
    menu->addAction(
        m_actions->add({QStringLiteral("help.about"), menu->title(), tr("&About ASE Planner")}, [this] { about(); }));
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
    connect(m_zoom, &QComboBox::activated, this, [this] { drawing().setZoom(m_zoom->currentData().toInt() / 100.0); });
    bar->addWidget(m_zoom);
    bar->addSeparator();
    add(m_check, Glyph::Check);
    add(m_trace, Glyph::Trace);
    for (QAction* named : {m_check, m_trace})
        static_cast<QToolButton*>(bar->widgetForAction(named))->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(createGoTo());
    bar->addWidget(createLayoutSwitch());
}

/// The field at the right end: it gives way so that the layouts behind it stay in sight.
QWidget* MainWindow::createGoTo()
{
    m_goTo = new GoToField(m_document, m_theme);
    m_goTo->setMinimumWidth(100);
    m_goTo->setMaximumWidth(280);
    auto* room = new QWidget;
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(room);
    row->setContentsMargins({});
    row->addStretch();
    row->addWidget(m_goTo, 1);
    return room;
}

void MainWindow::listRecent()
{
    m_recentMenu->clear();
    const QStringList files = m_files->recent().files();
    for (const QString& file : files) {
        QAction* entry = m_recentMenu->addAction(QFileInfo(file).fileName(), this, [this, file] { m_files->open(file); });
        const bool isThere = QFileInfo::exists(file);
        entry->setToolTip(isThere ? file : tr("%1 is not there any more.").arg(file));
        entry->setEnabled(isThere);
    }
    showMenuUse(*m_recentMenu, files.isEmpty() ? tr("No plan was opened yet.") : QString());
    m_start->showRecent(files);
}

void MainWindow::chooseTool(Tool tool)
{
    drawing().setTool(tool);
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
        const TraceSession& trace = workspace().session();
        return svg ? writeSvg(m_document, m_analysis, trace, file) : writePng(m_document, m_analysis, trace, file);
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
           "this machine but what the live probe is told to ask.\n\n"
           "Free software under the GNU General Public License, version 3 or later."));
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

}
