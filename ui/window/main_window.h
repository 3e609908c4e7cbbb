#pragma once

#include "ui/actions/command_palette.h"
#include "ui/dialogs/questions.h"
#include "ui/document/analysis.h"
#include "ui/paint/theme.h"
#include "ui/window/banner.h"
#include "ui/window/file_actions.h"
#include "ui/window/go_to_field.h"
#include "ui/window/service_tag_files.h"
#include "ui/window/start_page.h"
#include "ui/window/status_strip.h"
#include "ui/window/tour.h"
#include "ui/window/workspace.h"

#include <QActionGroup>
#include <QComboBox>
#include <QMainWindow>
#include <QPointer>
#include <QStackedWidget>
#include <QToolBar>

class QProgressDialog;

namespace ase {

enum class ThemeChoice { System, Light, Dark };

/// What the window takes from outside and what may change without it: both are the shell's.
struct Look {
    ThemeChoice theme = ThemeChoice::System;
    QString language; ///< "en", "de"; empty: as the system
};

/// The one window. It holds no plan: it shows the document's and sends edits back, so that it can be made anew whenever
/// theme or language change.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(PlanDocument& document, Analysis& analysis, const Theme& theme, const Look& look, Questions& questions,
        QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    FileActions& files() { return *m_files; }
    ServiceTagFiles& serviceTagFiles() { return *m_tagFiles; }
    Banner& banner() { return *m_banner; }
    StartPage& startPage() { return *m_start; }
    ActionRegistry& registry() { return *m_actions; }
    /// Made on the first call.
    Workspace& workspace();
    bool showsPlan() const { return m_planShown; }
    void showPlan();
    void showStartPage();
    /// Window and docks, for the next time.
    void keepArrangement();
    /// The trace dock, in the layout made for it where it is not to be seen.
    void showTrace();
    /// Asks "FROM -> TO [ENDPOINT]"; refuses what is no question.
    Result<Done> trace(const QString& order);

Q_SIGNALS:
    void themeChosen(ase::ThemeChoice choice);
    void languageChosen(const QString& language);
    void systemThemeChanged();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createCentre();
    void createMenus(const Look& look);
    void createFileMenu();
    void createExportMenu(QMenu& file);
    void addServiceTagActions(QMenu& file);
    void connectServiceTags();
    void createEditMenu();
    void createPartActions(QMenu& menu);
    void createArrangeMenu();
    void createViewMenu(const Look& look);
    void createLayoutMenu(QMenu& view);
    QWidget* createLayoutSwitch();
    void chooseLayout(std::size_t layout);
    void standDocks();
    void keepDocks();
    void fitCentre();
    CanvasView& drawing();
    void startTour();
    std::vector<TourStep> tourSteps();
    void createDotAction(QMenu& arrange);
    void createViewsMenus(QMenu& view);
    void createLookMenus(QMenu& view, const Look& look);
    void createMotionAction(QMenu& view);
    void createInsertMenu();
    void createPlanMenu();
    void createAnalyseMenu();
    void addQuestions(QMenu& menu);
    void traceSelected(bool asCaller);
    void createHelpMenu();
    void createToolBar();
    QWidget* createGoTo();
    void connectDocument();
    void createWorkspace();
    void connectViews();
    void connectDot();
    void followDot(bool running);
    void listViews();
    void followLayers();
    void showHistory();
    void refuseActions();
    static void showMenuUse(QMenu& menu, const QString& whyNot);
    void listRecent();
    CanvasCommands& commands() { return workspace().commands(); }
    void closePlan();
    void openCommandPalette();
    void showMap(bool shown);
    void rename();
    void removeSelected();
    void selectAll();
    void followZoom(double zoom);
    void followTool(Tool tool);
    void chooseTool(Tool tool);
    void exportPicture(bool svg);
    void about();

    PlanDocument& m_document;
    Analysis& m_analysis;
    const Theme& m_theme;
    Questions& m_questions;
    QSettings& m_settings;
    FileActions* m_files;
    ServiceTagFiles* m_tagFiles;
    ActionRegistry* m_actions;
    CommandPalette* m_palette = nullptr; ///< made when first asked for
    Tour* m_tour = nullptr; ///< made when first asked for
    Banner* m_banner = nullptr;
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    StatusStrip* m_status = nullptr;
    GoToField* m_goTo = nullptr;
    QComboBox* m_zoom = nullptr;
    Workspace* m_workspace = nullptr;
    QString m_dotProgram; ///< empty: Graphviz is not installed
    QProgressDialog* m_dotProgress = nullptr; ///< while it runs
    QMenu* m_recentMenu = nullptr;
    QMenu* m_docksMenu = nullptr;
    QMenu* m_viewsMenu = nullptr;
    QAction* m_new = nullptr;
    QAction* m_open = nullptr;
    QAction* m_save = nullptr;
    QAction* m_removeTags = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_fit = nullptr;
    QAction* m_overview = nullptr;
    QAction* m_check = nullptr;
    QAction* m_trace = nullptr;
    QAction* m_motion = nullptr;
    QActionGroup* m_tools = nullptr;
    QActionGroup* m_layoutActions = nullptr;
    std::vector<DockLayout> m_layouts;
    std::size_t m_layout = 0; ///< of them, in use
    bool m_fitDue = false; ///< a plan was opened while the drawing was away
    QPointer<QWidget> m_focusDue; ///< content of a dock that gets the focus once it shows
    bool m_planShown = false;
};

}
