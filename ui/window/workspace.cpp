#include "ui/window/workspace.h"

#include "ui/window/tab_chip.h"

#include <QHBoxLayout>

namespace ase {

namespace {

constexpr int leftWidth = 240;
constexpr int rightWidth = 304;
constexpr int bottomHeight = 248;
constexpr int paletteHeight = 276;

}

Workspace::Workspace(
    PlanDocument& document, Analysis& analysis, const Theme& theme, QSettings& settings, QMainWindow& window)
    : QObject(&window)
    , m_document(document)
    , m_analysis(analysis)
    , m_theme(theme)
    , m_settings(settings)
    , m_window(window)
    , m_canvas(new CanvasView(document, analysis, theme, &window))
    , m_commands(new CanvasCommands(document, *m_canvas, this))
    , m_dot(new DotTidy(document, *m_canvas, this))
    , m_map(new OverviewMap(*m_canvas, theme))
{
    m_map->hide();
    connect(m_commands, &CanvasCommands::refused, this, &Workspace::refused);
    m_canvas->setAccessibleName(tr("Drawing of the plan"));
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    createDocks();
    m_chip = new TabChip(window, m_problems->windowTitle());
    arrange();
}

DockFrame* Workspace::add(const QString& name, const QString& title, Qt::DockWidgetArea area, std::function<QWidget*()> make)
{
    auto* dock = new DockFrame(name, title, std::move(make), &m_window);
    m_window.addDockWidget(area, dock);
    m_docks.push_back(dock);
    return dock;
}

void Workspace::createDocks()
{
    m_palette = add(QStringLiteral("palette"), tr("Palette"), Qt::LeftDockWidgetArea,
        [this] { return new PaletteDock(*m_canvas, m_theme); });
    m_tree = add(QStringLiteral("tree"), tr("Plan"), Qt::LeftDockWidgetArea, [this] {
        auto* tree = new PlanTreeDock(m_document, m_analysis, m_theme);
        connect(tree, &PlanTreeDock::refused, this, &Workspace::refused);
        return tree;
    });
    m_inspector = add(QStringLiteral("inspector"), tr("Inspector"), Qt::RightDockWidgetArea, [this] {
        auto* inspector = new InspectorDock(m_document, m_analysis, m_theme);
        connect(inspector, &InspectorDock::refused, this, &Workspace::refused);
        connect(inspector, &InspectorDock::told, this, &Workspace::told);
        connect(inspector, &InspectorDock::openChart, this, [this] { bringUp(QStringLiteral("addresses")); });
        return inspector;
    });
    m_history = add(
        QStringLiteral("history"), tr("History"), Qt::RightDockWidgetArea, [this] { return new HistoryDock(m_document); });
    m_views = add(QStringLiteral("views"), tr("Views"), Qt::RightDockWidgetArea, [this] {
        auto* views = new ViewsDock(m_document, *m_canvas);
        connect(views, &ViewsDock::refused, this, &Workspace::refused);
        return views;
    });
    m_problems = add(QStringLiteral("problems"), tr("Problems"), Qt::BottomDockWidgetArea, [this] {
        auto* problems = new ProblemsDock(m_document, m_analysis, m_theme);
        connect(problems, &ProblemsDock::refused, this, &Workspace::refused);
        connect(problems, &ProblemsDock::countChanged, this, &Workspace::showProblemCount);
        return problems;
    });
    m_rules = add(QStringLiteral("rules"), tr("NSG rules"), Qt::BottomDockWidgetArea, [this] {
        auto* rules = new RulesDock(m_document, m_theme);
        rules->keepColumns(m_settings);
        connect(rules, &RulesDock::refused, this, &Workspace::refused);
        connect(rules, &RulesDock::told, this, &Workspace::told);
        return rules;
    });
    m_routes = add(QStringLiteral("routes"), tr("Routes"), Qt::BottomDockWidgetArea, [this] {
        auto* routes = new RoutesDock(m_document, m_theme);
        routes->keepColumns(m_settings);
        connect(routes, &RoutesDock::refused, this, &Workspace::refused);
        connect(routes, &RoutesDock::told, this, &Workspace::told);
        return routes;
    });
    m_addresses = add(QStringLiteral("addresses"), tr("Addresses"), Qt::BottomDockWidgetArea, [this] {
        auto* addresses = new AddressesView(m_document, m_analysis, m_theme);
        connect(addresses, &AddressesView::refused, this, &Workspace::refused);
        connect(addresses, &AddressesView::told, this, &Workspace::told);
        return addresses;
    });
    m_arm = add(QStringLiteral("arm"), tr("ARM"), Qt::BottomDockWidgetArea,
        [this] { return new ArmView(m_document, m_analysis, m_theme); });
}

void Workspace::showProblemCount(int errors, int others)
{
    const int count = errors + others;
    m_chip->show(count ? QString::number(count) : QString(), errors ? QStringLiteral("bad") : QStringLiteral("warn"),
        count == 1 ? tr("1 problem") : tr("%1 problems").arg(count));
}

void Workspace::arrange()
{
    m_window.tabifyDockWidget(m_problems, m_rules);
    m_window.tabifyDockWidget(m_rules, m_routes);
    m_window.tabifyDockWidget(m_routes, m_addresses);
    m_window.tabifyDockWidget(m_addresses, m_arm);
    // The row of tabs names these docks already.
    for (DockFrame* dock : {m_problems, m_rules, m_routes, m_addresses, m_arm}) {
        // A title without a layout has no size hint, and the dock asks only for that.
        auto* title = new QWidget(dock);
        (new QHBoxLayout(title))->setContentsMargins(0, 0, 0, 1);
        dock->setTitleBarWidget(title);
    }
    m_problems->raise();
}

void Workspace::sizeDocks()
{
    m_window.resizeDocks({m_palette, m_inspector}, {leftWidth, rightWidth}, Qt::Horizontal);
    m_window.resizeDocks({m_palette, m_tree}, {paletteHeight, 1000}, Qt::Vertical);
    m_window.resizeDocks({m_problems}, {bottomHeight}, Qt::Vertical);
}

DockFrame* Workspace::dock(const QString& name) const
{
    for (DockFrame* dock : m_docks) {
        if (dock->objectName() == name)
            return dock;
    }
    return nullptr;
}

void Workspace::bringUp(const QString& name)
{
    const bool space = name == QLatin1String("space");
    if (space)
        addresses().showSpace(true);
    if (DockFrame* found = dock(space ? QStringLiteral("addresses") : name)) {
        found->show();
        found->content();
        found->raise();
    }
}

void Workspace::showAll(bool shown)
{
    for (DockFrame* dock : m_docks)
        dock->setVisible(shown && dock != m_history && dock != m_views);
}

}
