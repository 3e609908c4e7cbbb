#pragma once

#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/dot_tidy.h"
#include "ui/canvas/overview_map.h"
#include "ui/docks/addresses_view.h"
#include "ui/docks/arm_view.h"
#include "ui/docks/history_dock.h"
#include "ui/docks/inspector_dock.h"
#include "ui/docks/palette_dock.h"
#include "ui/docks/plan_tree_dock.h"
#include "ui/docks/problems_dock.h"
#include "ui/docks/views_dock.h"
#include "ui/document/trace_session.h"
#include "ui/matrix/matrix_dock.h"
#include "ui/probe/probe_dock.h"
#include "ui/routes/routes_dock.h"
#include "ui/rules/rules_dock.h"
#include "ui/trace/trace_dock.h"
#include "ui/window/dock_frame.h"
#include "ui/window/dock_layout.h"

#include <QTimer>

#include <vector>

class QSettings;

namespace ase {

class TabChip;

/// The canvas and the docks around it. Made when the first plan opens; the start page needs none of it.
class Workspace : public QObject {
    Q_OBJECT
public:
    Workspace(PlanDocument& document, Analysis& analysis, const Theme& theme, QSettings& settings, QMainWindow& window,
        const DockLayout& layout);

    CanvasView& canvas() { return *m_canvas; }
    /// The question that the drawing and the docks share.
    TraceSession& session() { return *m_session; }
    CanvasCommands& commands() { return *m_commands; }
    DotTidy& dot() { return *m_dot; }
    OverviewMap& map() { return *m_map; }
    PlanTreeDock& tree() { return *static_cast<PlanTreeDock*>(m_tree->content()); }
    InspectorDock& inspector() { return *static_cast<InspectorDock*>(m_inspector->content()); }
    ViewsDock& views() { return *static_cast<ViewsDock*>(m_views->content()); }
    ProblemsDock& problems() { return *static_cast<ProblemsDock*>(m_problems->content()); }
    HistoryDock& history() { return *static_cast<HistoryDock*>(m_history->content()); }
    RulesDock& rules() { return *static_cast<RulesDock*>(m_rules->content()); }
    RoutesDock& routes() { return *static_cast<RoutesDock*>(m_routes->content()); }
    AddressesView& addresses() { return *static_cast<AddressesView*>(m_addresses->content()); }
    MatrixDock& matrix() { return *static_cast<MatrixDock*>(m_matrix->content()); }
    ProbeDock& probe() { return *static_cast<ProbeDock*>(m_probe->content()); }
    TraceDock& trace() { return *static_cast<TraceDock*>(m_trace->content()); }
    ArmView& arm() { return *static_cast<ArmView*>(m_arm->content()); }

    const std::vector<DockFrame*>& docks() const { return m_docks; }
    /// "tree", "palette", "inspector", "history", "views", "problems", "rules", "routes", "addresses", "arm",
    /// "matrix", "probe", "trace" or "overview"; null for another.
    DockFrame* dock(const QString& name) const;
    /// The dock of that name on top; "space" is the table of a network's space, in the dock of addresses.
    void bringUp(const QString& name);
    /// Stands the docks as the layout is delivered, from wherever they are.
    void arrange(const DockLayout& layout);
    /// The sizes of the layout as delivered; docks must be shown, or they keep nothing of it.
    void sizeDocks();
    /// The docks that the layout has; others stay away until they are asked for.
    void showAll(bool shown);
    /// The question over the whole plan that fits the part, in the dock "matrix".
    void askAbout(PartId part);
    void showPlaceOf(PartId part);
    void giveRoom(DockFrame& trace);
    void offerQuestion(RulesTable& table);
    /// Keeps a question with its answer as a scenario, which a person can name at once in the dock "matrix".
    void keepScenario(const TraceQuery& query, TraceVerdict verdict, std::optional<Stage> stage);

    /// In a narrow window the inspector is a tab beside the palette, unless a person has put it elsewhere; when the window
    /// grows again it goes back, and docks have the sizes of before.
    void fitWidth(int width);
    struct Fold {
        bool isNarrow = false;
        bool isFolded = false; ///< the inspector went to the palette, and not by a person's hand
    };
    Fold fold() const { return m_fold; }
    /// Sizes until then; invalid: not known.
    struct Unfolded {
        QSize widths = {}; ///< of palette and inspector
        QSize heights = {}; ///< of palette and tree
    };
    const Unfolded& unfolded() const { return m_unfolded; }
    void setFold(Fold fold, const Unfolded& unfolded)
    {
        m_fold = fold;
        m_unfolded = unfolded;
    }

Q_SIGNALS:
    void refused(const QString& why);
    void told(const QString& what);

private:
    DockFrame* add(const QString& name, const QString& title, Qt::DockWidgetArea area, std::function<QWidget*()> make);
    void createDocks();
    void stand(const DockColumn& column);
    void standAtHome(DockFrame& dock);
    void sizeGroups(const DockColumn& column);
    void foldInspector();
    void unfoldInspector();
    const DockGroup* groupOf(const DockFrame& dock) const;
    /// Docks in the same row of tabs, this one left out.
    std::vector<DockFrame*> tabsBeside(DockFrame& dock) const;
    void fitTitles();
    void glideSteps();
    void showProblemCount(int errors, int others);

    PlanDocument& m_document;
    Analysis& m_analysis;
    const Theme& m_theme;
    QSettings& m_settings;
    QMainWindow& m_window;
    TraceSession* m_session;
    CanvasView* m_canvas;
    CanvasCommands* m_commands;
    DotTidy* m_dot;
    OverviewMap* m_map;
    DockLayout m_layout;
    Fold m_fold;
    QTimer m_titlesDue;
    std::vector<DockFrame*> m_docks;
    DockFrame* m_palette = nullptr;
    DockFrame* m_tree = nullptr;
    DockFrame* m_inspector = nullptr;
    DockFrame* m_history = nullptr;
    DockFrame* m_views = nullptr;
    DockFrame* m_problems = nullptr;
    DockFrame* m_rules = nullptr;
    DockFrame* m_routes = nullptr;
    DockFrame* m_addresses = nullptr;
    DockFrame* m_arm = nullptr;
    DockFrame* m_matrix = nullptr;
    DockFrame* m_probe = nullptr;
    DockFrame* m_trace = nullptr;
    TabChip* m_chip = nullptr;
    Unfolded m_unfolded;
};

}
