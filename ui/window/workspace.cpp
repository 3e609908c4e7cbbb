#include "ui/window/workspace.h"

#include "ui/controls/action_use.h"
#include "ui/document/plan_question.h"
#include "ui/window/tab_chip.h"

#include <QAction>
#include <QLayout>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace ase {

namespace {

constexpr int traceWidth = 420;
constexpr int traceHeight = 640;
constexpr int leastWithInspector = 1280; ///< width of the window, else the inspector shares the place of the palette

}

Workspace::Workspace(PlanDocument& document, Analysis& analysis, const Theme& theme, QSettings& settings,
    QMainWindow& window, const DockLayout& layout)
    : QObject(&window)
    , m_document(document)
    , m_analysis(analysis)
    , m_theme(theme)
    , m_settings(settings)
    , m_window(window)
    , m_session(new TraceSession(document, this))
    , m_canvas(new CanvasView(document, analysis, theme, &window))
    , m_commands(new CanvasCommands(document, *m_canvas, this))
    , m_dot(new DotTidy(document, *m_canvas, this))
    , m_map(new OverviewMap(*m_canvas, theme, m_canvas))
    , m_layout(layout)
{
    m_map->hide();
    m_canvas->setTraceSession(m_session);
    connect(m_commands, &CanvasCommands::refused, this, &Workspace::refused);
    m_canvas->setAccessibleName(tr("Drawing of the plan"));
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_titlesDue.setSingleShot(true);
    connect(&m_titlesDue, &QTimer::timeout, this, &Workspace::fitTitles);
    createDocks();
    glideSteps();
    connect(m_canvas, &CanvasView::questionAsked, this, &Workspace::askAbout);
    m_chip = new TabChip(window, m_problems->windowTitle());
    arrange(layout);
    fitTitles();
}

DockFrame* Workspace::add(const QString& name, const QString& title, Qt::DockWidgetArea area, std::function<QWidget*()> make)
{
    auto* dock = new DockFrame(name, title, area, std::move(make), &m_window);
    dock->hide();
    m_docks.push_back(dock);
    // Where docks stand is known once all of them have moved.
    const auto fitLater = [this] { m_titlesDue.start(0); };
    connect(dock, &QDockWidget::dockLocationChanged, this, fitLater);
    connect(dock, &QDockWidget::topLevelChanged, this, fitLater);
    connect(dock, &QDockWidget::visibilityChanged, this, fitLater);
    return dock;
}

void Workspace::createDocks()
{
    m_palette = add(QStringLiteral("palette"), tr("Palette"), Qt::LeftDockWidgetArea,
        [this] { return new PaletteDock(*m_canvas, m_theme); });
    m_tree = add(QStringLiteral("tree"), tr("Plan"), Qt::LeftDockWidgetArea, [this] {
        auto* tree = new PlanTreeDock(m_document, m_analysis, m_theme);
        connect(tree, &PlanTreeDock::refused, this, &Workspace::refused);
        connect(tree, &PlanTreeDock::questionAsked, this, &Workspace::askAbout);
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
        offerQuestion(*rules->table());
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
    m_matrix = add(QStringLiteral("matrix"), tr("Matrix"), Qt::BottomDockWidgetArea, [this] {
        auto* matrix = new MatrixDock(m_document, *m_session, m_theme);
        connect(matrix, &MatrixDock::traceRequested, this, [this] { bringUp(QStringLiteral("trace")); });
        connect(matrix, &MatrixDock::refused, this, &Workspace::refused);
        connect(matrix, &MatrixDock::told, this, &Workspace::told);
        return matrix;
    });
    m_probe = add(QStringLiteral("probe"), tr("Live probe"), Qt::BottomDockWidgetArea, [this] {
        auto* probe = new ProbeDock(*m_session, m_theme);
        connect(probe, &ProbeDock::told, this, &Workspace::told);
        return probe;
    });
    m_trace = add(QStringLiteral("trace"), tr("Trace"), Qt::RightDockWidgetArea, [this] {
        auto* trace = new TraceDock(m_document, *m_session, m_theme);
        trace->setKeepOffered(true);
        connect(trace, &TraceDock::keepRequested, this, &Workspace::keepScenario);
        connect(trace, &TraceDock::refused, this, &Workspace::refused);
        connect(trace, &TraceDock::placeWanted, this, &Workspace::showPlaceOf);
        return trace;
    });
    add(QStringLiteral("overview"), tr("Overview"), Qt::LeftDockWidgetArea, [this] {
        auto* map = new OverviewMap(*m_canvas, m_theme);
        connect(map, &OverviewMap::picked, &m_document, &PlanDocument::selectOne);
        return map;
    });
}

/// Boxes that a step moved and that undo or redo moves again glide as they did the first time.
void Workspace::glideSteps()
{
    connect(&m_document, &PlanDocument::aboutToStep, this, [this](const PlanPtr& next) {
        if (next->network != m_document.plan()->network)
            return; // what comes and goes is seen best at once
        const auto glide = [this, before = m_canvas->canvasScene().drawing()] { m_canvas->glideFrom(before); };
        connect(&m_document, &PlanDocument::planChanged, m_canvas, glide, Qt::SingleShotConnection);
    });
}

void Workspace::askAbout(PartId part)
{
    const auto question = questionFor(part.kind);
    if (!question)
        return;
    bringUp(QStringLiteral("matrix"));
    matrix().ask(*question, part);
}

/// In the menu of a rule: what happens without it.
void Workspace::offerQuestion(RulesTable& table)
{
    auto* ask = new QAction(titleOf(PlanQuestion::WhatChangesWithout), &table);
    ask->setObjectName(QStringLiteral("rules.question"));
    connect(ask, &QAction::triggered, this, [this] {
        if (const auto part = m_document.selectedPart())
            askAbout(*part);
    });
    const auto follow = [this, ask] {
        const auto part = m_document.selectedPart();
        const bool isRule = part && part->kind == PartKind::SecurityRule;
        setUse(*ask, isRule ? QString() : tr("Select a rule of the group first."));
    };
    connect(&m_document, &PlanDocument::selectionChanged, ask, follow);
    connect(&m_document, &PlanDocument::planChanged, ask, follow);
    follow();
    table.addAction(ask);
}

/// Rules and routes have tables of their own; every other part is looked at in the inspector.
void Workspace::showPlaceOf(PartId part)
{
    const bool rules = part.kind == PartKind::SecurityRule || part.kind == PartKind::SecurityGroup;
    const bool routes = part.kind == PartKind::Route || part.kind == PartKind::RouteTable;
    bringUp(rules ? QStringLiteral("rules") : routes ? QStringLiteral("routes") : QStringLiteral("inspector"));
}

void Workspace::keepScenario(const TraceQuery& query, TraceVerdict verdict, std::optional<Stage> stage)
{
    bringUp(QStringLiteral("matrix"));
    matrix().keep(query, verdict, stage);
}

void Workspace::showProblemCount(int errors, int others)
{
    const int count = errors + others;
    m_chip->show(count ? QString::number(count) : QString(), errors ? QStringLiteral("bad") : QStringLiteral("warn"),
        count == 1 ? tr("1 problem") : tr("%1 problems").arg(count));
}

void Workspace::arrange(const DockLayout& layout)
{
    m_layout = layout;
    m_fold = {};
    for (DockFrame* dock : m_docks) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
    }
    for (const DockColumn& column : m_layout.columns)
        stand(column);
    for (DockFrame* dock : m_docks)
        if (!groupOf(*dock))
            standAtHome(*dock);
}

void Workspace::stand(const DockColumn& column)
{
    DockFrame* above = nullptr;
    for (const DockGroup& group : column.groups) {
        DockFrame* first = nullptr;
        for (const QString& name : group.docks) {
            DockFrame* next = dock(name);
            if (first)
                m_window.tabifyDockWidget(first, next);
            else if (above)
                m_window.splitDockWidget(above, next, Qt::Vertical);
            else
                m_window.addDockWidget(column.area, next);
            first = first ? first : next;
        }
        above = first;
    }
}

void Workspace::standAtHome(DockFrame& dock)
{
    m_window.addDockWidget(dock.home(), &dock);
    if (dock.home() == Qt::BottomDockWidgetArea)
        m_window.tabifyDockWidget(m_problems, &dock);
    // Below the inspector a trace would show a hop or two.
    const bool isBesideInspector = groupOf(*m_inspector) && m_window.dockWidgetArea(m_inspector) == dock.home();
    if (&dock == m_trace && isBesideInspector)
        m_window.tabifyDockWidget(m_inspector, &dock);
}

const DockGroup* Workspace::groupOf(const DockFrame& dock) const
{
    for (const DockColumn& column : m_layout.columns)
        for (const DockGroup& group : column.groups)
            if (std::find(group.docks.begin(), group.docks.end(), dock.objectName()) != group.docks.end())
                return &group;
    return nullptr;
}

std::vector<DockFrame*> Workspace::tabsBeside(DockFrame& dock) const
{
    std::vector<DockFrame*> tabs;
    const QList<QDockWidget*> beside = m_window.tabifiedDockWidgets(&dock);
    for (DockFrame* other : m_docks)
        if (beside.contains(other) && !other->isHidden() && !other->isFloating())
            tabs.push_back(other);
    return tabs;
}

void Workspace::fitTitles()
{
    for (DockFrame* dock : m_docks)
        dock->setTitleShown(dock->isFloating() || dock->isHidden() || tabsBeside(*dock).empty());
    // Qt leaves the bar of a row that has lost its tabs where it was, above the title of the dock that stays.
    for (QTabBar* bar : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
        bar->setVisible(bar->count() > 1);
}

void Workspace::sizeDocks()
{
    m_window.layout()->activate(); // sizes are shares of what the docks have now
    QList<QDockWidget*> across;
    QList<int> widths;
    int rest = m_window.width();
    for (const DockColumn& column : m_layout.columns) {
        DockFrame* front = dock(column.groups.front().front);
        if (column.area == Qt::BottomDockWidgetArea)
            m_window.resizeDocks({front}, {column.extent}, Qt::Vertical);
        else
            rest -= column.extent;
        if (column.area == Qt::BottomDockWidgetArea && m_layout.hasCanvas)
            continue; // the canvas has the width that is left
        across.append(front);
        widths.append(column.area == Qt::BottomDockWidgetArea ? std::max(rest, 1) : column.extent);
    }
    m_window.resizeDocks(across, widths, Qt::Horizontal);
    for (const DockColumn& column : m_layout.columns)
        sizeGroups(column);
}

void Workspace::sizeGroups(const DockColumn& column)
{
    if (column.groups.size() < 2)
        return;
    int rest = m_window.height();
    for (const DockGroup& group : column.groups)
        rest -= group.height;
    QList<QDockWidget*> docks;
    QList<int> heights;
    for (const DockGroup& group : column.groups) {
        docks.append(dock(group.front));
        heights.append(group.height ? group.height : std::max(rest, 1));
    }
    m_window.resizeDocks(docks, heights, Qt::Vertical);
}

void Workspace::fitWidth(int width)
{
    const bool isNarrow = width < leastWithInspector;
    if (std::exchange(m_fold.isNarrow, isNarrow) == isNarrow)
        return;
    if (isNarrow)
        foldInspector();
    else if (std::exchange(m_fold.isFolded, false) && m_window.tabifiedDockWidgets(m_palette).contains(m_inspector))
        unfoldInspector();
}

void Workspace::foldInspector()
{
    const auto isDocked = [](const DockFrame& dock) { return !dock.isHidden() && !dock.isFloating(); };
    const bool isAtHome = isDocked(*m_inspector) && tabsBeside(*m_inspector).empty()
        && m_window.dockWidgetArea(m_inspector) == Qt::RightDockWidgetArea;
    if (!isAtHome || !isDocked(*m_palette))
        return;
    m_fold.isFolded = true;
    m_unfolded.widths = {m_palette->width(), m_inspector->width()};
    m_unfolded.heights = {m_palette->height(), m_tree->height()};
    m_window.tabifyDockWidget(m_palette, m_inspector);
    m_inspector->raise();
    m_window.resizeDocks({m_palette, m_tree}, {2, 1}, Qt::Vertical); // its fields are more than the palette's
}

void Workspace::unfoldInspector()
{
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    m_inspector->show();
    if (!m_unfolded.widths.isValid())
        return sizeDocks();
    m_window.resizeDocks({m_palette, m_inspector}, {m_unfolded.widths.width(), m_unfolded.widths.height()}, Qt::Horizontal);
    m_window.resizeDocks({m_palette, m_tree}, {m_unfolded.heights.width(), m_unfolded.heights.height()}, Qt::Vertical);
}

DockFrame* Workspace::dock(const QString& name) const
{
    for (DockFrame* dock : m_docks) {
        if (dock->objectName() == name)
            return dock;
    }
    return nullptr;
}

/// A trace that joins other docks takes what it can be read in; a person may make it narrower.
void Workspace::giveRoom(DockFrame& trace)
{
    if (trace.width() < traceWidth)
        m_window.resizeDocks({&trace}, {traceWidth}, Qt::Horizontal);
    if (trace.height() < traceHeight)
        m_window.resizeDocks({&trace}, {traceHeight}, Qt::Vertical);
}

void Workspace::bringUp(const QString& name)
{
    const bool space = name == QLatin1String("space");
    if (space)
        addresses().showSpace(true);
    if (DockFrame* found = dock(space ? QStringLiteral("addresses") : name)) {
        const bool wasHidden = found->isHidden();
        found->show();
        found->content();
        found->raise();
        if (wasHidden && found == m_trace && !found->isFloating())
            giveRoom(*found);
    }
}

void Workspace::showAll(bool shown)
{
    for (DockFrame* dock : m_docks)
        dock->setVisible(shown && (groupOf(*dock) || dock->home() == Qt::BottomDockWidgetArea));
    if (!shown)
        return;
    for (const DockColumn& column : m_layout.columns)
        for (const DockGroup& group : column.groups)
            dock(group.front)->raise();
}

}
