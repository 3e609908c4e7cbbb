#include "ui/canvas/layer_names.h"
#include "ui/settings/setting.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QMenu>
#include <QProgressDialog>
#include <QStyle>

#include <algorithm>
#include <utility>

/// What the window does for named views, layers and motion.
namespace ase {

namespace {

constexpr int shownAfter = 400; ///< milliseconds

/// Where nobody looks on, or the system wants things to be there at once.
bool systemMovesNothing()
{
    const QString platform = QApplication::platformName();
    return platform == QLatin1String("offscreen") || platform == QLatin1String("minimal")
        || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

Setting<bool> reducedMotion()
{
    return {QStringLiteral("view/reducedMotion"), systemMovesNothing()};
}

QString layerAction(Layer layer)
{
    return QStringLiteral("view.layer.") + layerWord(layer);
}

}

void MainWindow::createViewsMenus(QMenu& view)
{
    view.addAction(m_actions->add({QStringLiteral("view.save"), view.title(), tr("Sa&ve this view…"),
                                      {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)}, When::PlanShown},
        [this] {
            (void)drawing(); // what is saved is what one sees
            workspace().bringUp(QStringLiteral("views"));
            workspace().views().startSaving();
        }));
    m_viewsMenu = view.addMenu(tr("&Go to view"));
    m_viewsMenu->setObjectName(QStringLiteral("goToView"));
    connect(m_viewsMenu, &QMenu::aboutToShow, this, &MainWindow::listViews);
    QMenu* layers = view.addMenu(tr("La&yers"));
    for (const Layer layer : allLayers) {
        QAction* action = m_actions->add({layerAction(layer), layers->title(), layerTitle(layer), {}, When::PlanShown},
            [this, layer] { workspace().canvas().setLayerShown(layer, m_actions->find(layerAction(layer))->isChecked()); });
        action->setCheckable(true);
        action->setChecked(true);
        layers->addAction(action);
    }
    layers->addSeparator();
    layers->addAction(
        m_actions->add({QStringLiteral("view.layers.showAll"), layers->title(), tr("Show &all layers"), {}, When::PlanShown},
            [this] { workspace().canvas().setHiddenLayers({}); }));
}

/// What is in it changes with the plan, so the menu is filled when it opens.
void MainWindow::listViews()
{
    m_viewsMenu->clear();
    for (const NamedView& view : m_document.plan()->diagram.views) {
        QString text = view.name;
        m_viewsMenu->addAction(text.replace(u'&', QStringLiteral("&&")), this, [this, view] { drawing().goTo(view); });
    }
}

void MainWindow::followLayers()
{
    const auto& hidden = workspace().canvas().hiddenLayers();
    for (const Layer layer : allLayers)
        m_actions->find(layerAction(layer))->setChecked(!std::binary_search(hidden.begin(), hidden.end(), layer));
    m_status->setHiddenLayers(int(hidden.size()), hiddenText(hidden));
}

void MainWindow::createMotionAction(QMenu& view)
{
    m_motion = m_actions->add({QStringLiteral("view.reducedMotion"), view.title(), tr("&Reduce motion")}, [this] {
        reducedMotion().write(m_settings, m_motion->isChecked());
        if (m_workspace)
            m_workspace->canvas().setGliding(!m_motion->isChecked());
    });
    m_motion->setCheckable(true);
    m_motion->setChecked(reducedMotion().read(m_settings));
    view.addAction(m_motion);
}

void MainWindow::createDotAction(QMenu& arrange)
{
    m_dotProgram = dotProgram();
    const QString missing = m_dotProgram.isEmpty()
        ? tr("The program dot of Graphviz is not installed on this machine. Install Graphviz, and start the planner again.")
        : QString();
    arrange.addAction(m_actions->add({QStringLiteral("arrange.tidyDot"), arrange.title(),
                                         tr("Tidy the drawing with &Graphviz"), {}, When::PlanShown, false, missing},
        [this] { workspace().dot().start(m_dotProgram); }));
}

void MainWindow::connectDot()
{
    connect(&m_workspace->dot(), &DotTidy::refused, m_workspace, &Workspace::refused);
    connect(&m_workspace->dot(), &DotTidy::runningChanged, this, &MainWindow::followDot);
    connect(
        &m_workspace->dot(), &DotTidy::done, this, [this] { workspace().canvas().goTo(workspace().canvas().sightOfAll()); });
}

void MainWindow::followDot(bool running)
{
    if (QProgressDialog* shown = std::exchange(m_dotProgress, nullptr))
        shown->deleteLater();
    if (!running)
        return;
    m_dotProgress = new QProgressDialog(tr("Graphviz is laying out the drawing."), tr("Cancel"), 0, 0, this);
    m_dotProgress->setWindowModality(Qt::WindowModal);
    m_dotProgress->setMinimumDuration(shownAfter);
    m_dotProgress->setValue(0);
    connect(m_dotProgress, &QProgressDialog::canceled, &m_workspace->dot(), &DotTidy::cancel);
}

void MainWindow::connectViews()
{
    CanvasView& canvas = m_workspace->canvas();
    canvas.setGliding(!m_motion->isChecked());
    connect(&canvas, &CanvasView::hiddenLayersChanged, this, &MainWindow::followLayers);
    connect(m_status, &StatusStrip::showAllLayers, &canvas, [&canvas] { canvas.setHiddenLayers({}); });
    followLayers();
}

}
