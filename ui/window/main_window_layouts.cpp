#include "ui/settings/setting.h"
#include "ui/window/main_window.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ase {

namespace {

const Setting<QString> chosenLayout {QStringLiteral("layouts/chosen"), {}};
constexpr int arrangementVersion = 1;

QString groupOf(const DockLayout& layout)
{
    return QStringLiteral("layouts/") + layout.name;
}

Setting<QByteArray> docksOf(const DockLayout& layout)
{
    return {groupOf(layout) + QStringLiteral("/docks"), {}};
}

Setting<bool> narrowOf(const DockLayout& layout)
{
    return {groupOf(layout) + QStringLiteral("/narrow"), false};
}

Setting<bool> foldedOf(const DockLayout& layout)
{
    return {groupOf(layout) + QStringLiteral("/folded"), false};
}

Setting<QSize> widthsOf(const DockLayout& layout)
{
    return {groupOf(layout) + QStringLiteral("/widths"), {}};
}

Setting<QSize> heightsOf(const DockLayout& layout)
{
    return {groupOf(layout) + QStringLiteral("/heights"), {}};
}

/// The first control inside that the keyboard reaches.
QWidget* firstControl(QWidget& content)
{
    for (QWidget* next = content.nextInFocusChain(); next != &content; next = next->nextInFocusChain())
        if (content.isAncestorOf(next) && next->isVisible() && next->isEnabled() && next->focusPolicy() & Qt::TabFocus)
            return next;
    return &content;
}

}

void MainWindow::createLayoutMenu(QMenu& view)
{
    m_layouts = dockLayouts();
    const QString last = chosenLayout.read(m_settings);
    const auto found =
        std::find_if(m_layouts.begin(), m_layouts.end(), [&](const DockLayout& layout) { return layout.name == last; });
    m_layout = found == m_layouts.end() ? 0 : std::size_t(found - m_layouts.begin());
    QMenu* menu = view.addMenu(tr("Layo&ut"));
    m_layoutActions = new QActionGroup(this);
    for (std::size_t at = 0; at < m_layouts.size(); ++at) {
        const DockLayout& layout = m_layouts[at];
        QAction* choose = m_actions->add({QStringLiteral("view.layout.") + layout.name, menu->title(), layout.title,
                                             {QKeySequence(Qt::ALT | layout.digit)}, When::PlanShown},
            [this, at] { chooseLayout(at); });
        choose->setCheckable(true);
        choose->setChecked(at == m_layout);
        choose->setToolTip(layout.about);
        m_layoutActions->addAction(choose);
        menu->addAction(choose);
    }
    menu->addSeparator();
    menu->addAction(m_actions->add(
        {QStringLiteral("view.layout.reset"), menu->title(), tr("&As delivered"), {}, When::PlanShown}, [this] {
            m_settings.remove(groupOf(m_layouts[m_layout]));
            m_workspace->arrange(m_layouts[m_layout]);
            standDocks();
        }));
}

QWidget* MainWindow::createLayoutSwitch()
{
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(0);
    const QList<QAction*> choices = m_layoutActions->actions();
    for (QAction* choice : choices) {
        auto* segment = new QToolButton;
        segment->setDefaultAction(choice);
        segment->setToolButtonStyle(Qt::ToolButtonTextOnly);
        segment->setFocusPolicy(Qt::TabFocus);
        segment->setProperty("segment",
            choice == choices.first()      ? QStringLiteral("first")
                : choice == choices.last() ? QStringLiteral("last")
                                           : QStringLiteral("middle"));
        row->addWidget(segment);
    }
    return all;
}

/// `layout` is a place among the layouts.
void MainWindow::chooseLayout(std::size_t layout)
{
    if (layout == m_layout)
        return;
    keepArrangement();
    m_layout = layout;
    chosenLayout.write(m_settings, m_layouts[layout].name);
    m_layoutActions->actions()[int(layout)]->setChecked(true);
    if (!m_workspace)
        return;
    m_workspace->arrange(m_layouts[layout]);
    if (!m_planShown)
        return;
    standDocks();
    const DockLayout& chosen = m_layouts[layout];
    if (chosen.hasCanvas)
        return m_workspace->canvas().setFocus(Qt::OtherFocusReason);
    QWidget* content = m_workspace->dock(chosen.columns.back().groups.front().front)->content();
    if (content->isVisible())
        return firstControl(*content)->setFocus(Qt::OtherFocusReason);
    m_focusDue = content; // it shows a moment later, and takes no focus before
    content->installEventFilter(this);
}

/// As the person left them in this layout, else as it is delivered.
void MainWindow::standDocks()
{
    const DockLayout& layout = m_layouts[m_layout];
    m_stack->setVisible(layout.hasCanvas);
    fitCentre();
    m_workspace->showAll(true);
    if (restoreState(docksOf(layout).read(m_settings), arrangementVersion))
        m_workspace->setFold({narrowOf(layout).read(m_settings), foldedOf(layout).read(m_settings)},
            {widthsOf(layout).read(m_settings), heightsOf(layout).read(m_settings)});
    else
        m_workspace->sizeDocks();
    m_workspace->fitWidth(width());
    if (layout.hasCanvas && std::exchange(m_fitDue, false))
        m_workspace->canvas().fitAll();
}

void MainWindow::keepDocks()
{
    const DockLayout& layout = m_layouts[m_layout];
    docksOf(layout).write(m_settings, saveState(arrangementVersion));
    narrowOf(layout).write(m_settings, m_workspace->fold().isNarrow);
    foldedOf(layout).write(m_settings, m_workspace->fold().isFolded);
    widthsOf(layout).write(m_settings, m_workspace->unfolded().widths);
    heightsOf(layout).write(m_settings, m_workspace->unfolded().heights);
}

/// Without canvas the centre is as high as the message in it, and docks have the rest.
void MainWindow::fitCentre()
{
    const bool isFull = !m_planShown || m_layouts[m_layout].hasCanvas;
    const int message = m_banner->isHidden() ? 0 : m_banner->sizeHint().height();
    centralWidget()->setMaximumHeight(isFull ? QWIDGETSIZE_MAX : message);
}

/// The drawing, brought up where the layout does without.
CanvasView& MainWindow::drawing()
{
    if (m_planShown && !m_layouts[m_layout].hasCanvas) {
        const auto found =
            std::find_if(m_layouts.begin(), m_layouts.end(), [](const DockLayout& layout) { return layout.hasCanvas; });
        chooseLayout(std::size_t(found - m_layouts.begin()));
    }
    return workspace().canvas();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    // Docks do not move while the window lays itself out.
    if (m_planShown)
        QMetaObject::invokeMethod(
            m_workspace,
            [this] {
                if (m_planShown)
                    m_workspace->fitWidth(width());
            },
            Qt::QueuedConnection);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_banner && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        fitCentre();
    if (watched == m_focusDue && event->type() == QEvent::Show) {
        QWidget* content = m_focusDue;
        m_focusDue = nullptr;
        content->removeEventFilter(this);
        QTimer::singleShot(0, content, [content] { firstControl(*content)->setFocus(Qt::OtherFocusReason); });
    }
    return QMainWindow::eventFilter(watched, event);
}

}
