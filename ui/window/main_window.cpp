#include "ui/window/main_window.h"

#include "model/plan/edit/remove_parts.h"
#include "ui/settings/setting.h"
#include "ui/window/selected_parts.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

namespace ase {

namespace {

const Setting<QByteArray> windowGeometry {QStringLiteral("window/geometry"), {}};
constexpr QSize firstSize(1280, 800);

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

}

MainWindow::MainWindow(PlanDocument& document, Analysis& analysis, const Theme& theme, const Look& look,
    Questions& questions, QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_document(document)
    , m_analysis(analysis)
    , m_theme(theme)
    , m_questions(questions)
    , m_settings(settings)
    , m_files(new FileActions(document, questions, settings, this))
    , m_tagFiles(new ServiceTagFiles(
          document, questions, settings, [this] { return m_planShown; }, this))
    , m_actions(new ActionRegistry(settings, *this))
{
    setObjectName(QStringLiteral("main"));
    setAcceptDrops(true);
    setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    createCentre();
    createMenus(look);
    createToolBar();
    m_status = new StatusStrip(document, analysis, theme, this);
    setStatusBar(m_status);
    connectDocument();
    connectServiceTags();
    resize(firstSize);
    restoreGeometry(windowGeometry.read(settings));
    showStartPage();
    m_tagFiles->loadRemembered();
}

MainWindow::~MainWindow() = default;

void MainWindow::createCentre()
{
    m_banner = new Banner(m_theme);
    m_stack = new QStackedWidget;
    m_start = new StartPage(m_files->recent().files(), m_theme);
    m_stack->addWidget(m_start);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    m_banner->installEventFilter(this);

    connect(m_start, &StartPage::newPlan, m_files, &FileActions::newPlan);
    connect(m_start, &StartPage::openPlan, m_files, &FileActions::askAndOpen);
    connect(m_start, &StartPage::importTemplate, m_files, &FileActions::askAndImport);
    connect(m_start, &StartPage::tourWanted, this, &MainWindow::startTour);
    connect(m_start, &StartPage::openFile, m_files, &FileActions::open);
    connect(m_start, &StartPage::openSample, m_files, &FileActions::openSample);
    connect(
        m_start, &StartPage::removeRecent, this,
        [this](const QString& file) {
            m_files->recent().remove(file);
            listRecent();
        },
        Qt::QueuedConnection);
}

void MainWindow::connectDocument()
{
    connect(&m_document, &PlanDocument::historyChanged, this, &MainWindow::showHistory);
    connect(&m_document, &PlanDocument::selectionChanged, this, &MainWindow::showHistory);
    connect(&m_document, &PlanDocument::planChanged, this, &MainWindow::showHistory);
    connect(&m_analysis, &Analysis::answersChanged, this, &MainWindow::showHistory);
    connect(m_files, &FileActions::planOpened, this, [this] {
        workspace().canvas().setHiddenLayers({});
        workspace().session().clear();
        showPlan();
        workspace().canvas().fitAll();
        m_fitDue = !m_layouts[m_layout].hasCanvas;
    });
    connect(m_files, &FileActions::recentChanged, this, &MainWindow::listRecent);
    connect(m_files, &FileActions::changedOnDisk, this, [this](const QString& file) {
        m_banner->tell(tr("%1 was changed by another program. Saving would overwrite that.").arg(QFileInfo(file).fileName()),
            tr("Read it again"), [this] { m_files->reload(); });
    });
    connect(m_files, &FileActions::settledOnDisk, m_banner, &QWidget::hide);
    connect(m_files, &FileActions::imported, this, [this](int unknown, int kept) {
        if (unknown + kept == 0)
            return;
        m_banner->tell(tr("Values the template leaves open: %1. Resources the planner does not draw, kept as they are: %2.")
                           .arg(unknown)
                           .arg(kept));
    });
    showHistory();
}

void MainWindow::connectServiceTags()
{
    const auto showList = [this] {
        const ServiceTagsPtr& tags = m_document.serviceTags();
        m_removeTags->setText(tags ? tr("Remo&ve service tags %1").arg(shortListName(tags->identity().toString()))
                                   : tr("Remo&ve service tags"));
    };
    connect(&m_document, &PlanDocument::serviceTagsChanged, this, showList);
    connect(&m_document, &PlanDocument::serviceTagsChanged, this, &MainWindow::showHistory);
    showList();
    connect(m_files, &FileActions::planOpened, m_tagFiles, &ServiceTagFiles::compare);
    connect(m_tagFiles, &ServiceTagFiles::differs, this, [this](const QString& sentence, bool isLoaded) {
        if (isLoaded)
            m_banner->tell(sentence, tr("Keep to the loaded list"), [this] { m_tagFiles->useLoaded(); });
        else
            m_banner->tell(sentence, tr("Load a list…"), [this] { m_tagFiles->askAndLoad(); });
    });
}

Workspace& MainWindow::workspace()
{
    if (!m_workspace)
        createWorkspace();
    return *m_workspace;
}

void MainWindow::createWorkspace()
{
    m_workspace = new Workspace(m_document, m_analysis, m_theme, m_settings, *this, m_layouts[m_layout]);
    m_stack->addWidget(&m_workspace->canvas());
    for (DockFrame* dock : m_workspace->docks())
        m_docksMenu->addAction(dock->toggleViewAction());
    connect(m_workspace, &Workspace::refused, this,
        [this](const QString& why) { m_banner->tell(tr("That was not done. %1").arg(why)); });
    connect(m_workspace, &Workspace::told, this, [this](const QString& what) { m_banner->tell(what); });
    connect(&m_workspace->canvas(), &CanvasView::hintChanged, m_status,
        [this](const QString& hint) { m_status->showMessage(hint); });
    connect(&m_workspace->canvas(), &CanvasView::zoomChanged, this, &MainWindow::followZoom);
    connect(&m_workspace->canvas(), &CanvasView::toolChanged, this, &MainWindow::followTool);
    m_actions->serveParts(m_workspace->canvas());
    m_actions->serveParts(*m_workspace->tree().view());
    m_workspace->map().setVisible(m_overview->isChecked());
    connectViews();
    connectDot();
    followZoom(1);
}

void MainWindow::showPlan()
{
    workspace();
    if (!std::exchange(m_planShown, true)) {
        m_stack->setCurrentWidget(&m_workspace->canvas());
        m_workspace->canvas().setFocus();
        standDocks();
        (void)m_workspace->problems(); // they count from the start, on top or not
    }
    m_status->setPlanShown(true);
    m_goTo->setEnabled(true);
    m_zoom->setEnabled(true);
    showHistory();
    m_analysis.start();
}

void MainWindow::showStartPage()
{
    if (m_tour && m_tour->isVisible())
        m_tour->end();
    if (m_planShown) {
        keepArrangement();
        m_workspace->showAll(false);
    }
    m_planShown = false;
    m_banner->hide();
    m_stack->setCurrentWidget(m_start);
    m_stack->show();
    fitCentre();
    m_status->setPlanShown(false);
    m_goTo->setEnabled(false);
    m_zoom->setEnabled(false);
    showHistory();
}

void MainWindow::keepArrangement()
{
    windowGeometry.write(m_settings, saveGeometry());
    if (m_planShown)
        keepDocks();
}

/// What depends on more than a plan and a selection.
void MainWindow::refuseActions()
{
    const History& history = m_document.history();
    const auto unless = [&](bool isOfUse, const char* id, const QString& why) {
        m_actions->refuse(QLatin1String(id), isOfUse ? QString() : why);
    };
    unless(history.canUndo(), "edit.undo", tr("There is nothing to undo."));
    unless(history.canRedo(), "edit.redo", tr("There is nothing to redo."));
    unless(m_document.serviceTags() != nullptr, "file.removeServiceTags", tr("No list of service tags is loaded."));
    const auto part = m_document.selectedPart();
    const bool isEnd = !part || part->kind != PartKind::Note;
    for (const char* id : {"analyse.traceFrom", "analyse.traceTo"})
        unless(isEnd, id, tr("A note sends and receives nothing."));
    const AnswersPtr answers = m_analysis.answers();
    const bool isClean = answers && answers->findings && answers->findings->findings.empty();
    for (const char* id : {"plan.nextProblem", "plan.previousProblem"})
        unless(!isClean, id, tr("Nothing is wrong, as far as the plan tells."));
}

void MainWindow::showMenuUse(QMenu& menu, const QString& whyNot)
{
    menu.menuAction()->setEnabled(whyNot.isEmpty());
    menu.menuAction()->setToolTip(whyNot);
}

void MainWindow::showHistory()
{
    const History& history = m_document.history();
    refuseActions();
    m_actions->showUse(m_planShown, int(selectedParts(m_document).size()));
    m_undo->setText(history.canUndo() ? tr("&Undo: %1").arg(history.undoLabel()) : tr("&Undo"));
    m_redo->setText(history.canRedo() ? tr("&Redo: %1").arg(history.redoLabel()) : tr("&Redo"));
    showMenuUse(*m_docksMenu, m_planShown ? QString() : tr("Open a plan first."));
    showMenuUse(*m_viewsMenu,
        m_planShown && !m_document.plan()->diagram.views.empty() ? QString() : tr("The plan has no saved view yet."));
    setWindowModified(m_planShown && m_document.isModified());
    setWindowTitle(m_planShown ? tr("%1[*] – ASE Planner").arg(m_document.displayName()) : tr("ASE Planner"));
}

void MainWindow::removeSelected()
{
    const std::set<PartId> there = selectedParts(m_document);
    if (there.empty())
        return;
    const QString label = there.size() == 1 ? tr("Delete %1").arg(nameOf(*m_document.plan(), *there.begin()))
                                            : tr("Delete %1 parts").arg(there.size());
    const auto done = m_document.apply(label, [&](const Plan& plan) { return removeParts(plan, there); });
    if (!done)
        m_banner->tell(tr("That was not done. %1").arg(sentence(done.error())));
}

void MainWindow::selectAll()
{
    const Network& network = *m_document.plan()->network;
    std::set<PartId> all;
    forEachTable(network, [&](const auto& table) {
        for (const auto& row : table.rows())
            all.insert(row.id);
    });
    for (const PartId hidden : workspace().canvas().hiddenParts())
        all.erase(hidden);
    m_document.select(std::move(all));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_planShown && !m_files->mayLeave()) {
        event->ignore();
        return;
    }
    keepArrangement();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    // The other program waits for the drop to end; questions come after.
    QMetaObject::invokeMethod(
        m_files, [this, file] { m_files->open(file); }, Qt::QueuedConnection);
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange)
        Q_EMIT systemThemeChanged();
    return QMainWindow::event(event);
}

}
