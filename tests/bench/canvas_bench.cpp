// What panning, dragging and editing cost on a plan of 10,000 subnets and 20,000 peerings, in the real canvas and the real
// window. One JSON line a case, to be read beside the lines of ../shared/bench's ui/scene: the frames are counted as there.
//   canvas_bench [CASE...] [frames=N] [spokes=N] [zoom=F]   cases: overview-edges, pan, drag-hub, edit
#include "model/plan/edit/edit_subnet.h"
#include "model/plan/edit/edits.h"
#include "tests/support/mesh_plan.h"
#include "ui/window/shell.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace ase {

namespace {

constexpr QSize viewSize(1920, 1080);
constexpr int neighbours = 19;
constexpr double overviewZoom = 0.06;
constexpr VirtualNetworkId hub {1};

struct Order {
    QStringList cases;
    int frames = 120;
    int spokes = 1000;
    double zoom = 1; ///< of the case pan
};

class NoQuestions : public Questions {
public:
    Unsaved askUnsaved(QWidget*, const QString&) override { return Unsaved::Discard; }
    QString askOpen(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString askSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    void tell(QWidget*, const QString&, const QString&) override { }
};

double millisecondsOf(const std::function<void()>& act)
{
    const auto start = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void waitFor(const Analysis& analysis)
{
    while (!analysis.isCurrent())
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

void print(const QString& name, const Plan& plan, std::vector<double> times, const QString& more = {})
{
    std::sort(times.begin(), times.end());
    const auto at = [&](std::size_t percent) { return times[std::min(times.size() - 1, times.size() * percent / 100)]; };
    std::printf(
        "{\"case\":\"%s\",\"nodes\":%d,\"edges\":%d,\"frames\":%d,\"median_ms\":%.3f,\"p95_ms\":%.3f,\"max_ms\":%.3f%s}\n",
        qPrintable(name), int(plan.network->subnets.size()), int(plan.network->peerings.size() / 2), int(times.size()),
        at(50), at(95), times.back(), qPrintable(more));
    std::fflush(stdout);
}

/// The canvas alone, as large as the yardstick's view, with its findings known.
struct Canvas {
    explicit Canvas(const PlanPtr& plan)
        : theme(Theme::light(QApplication::font()))
        , analysis(document)
        , view(document, analysis, theme)
    {
        document.load(plan, {});
        analysis.start();
        waitFor(analysis);
        view.resize(viewSize);
        view.show();
        QApplication::processEvents();
    }

    void look(double zoom, QPointF centre)
    {
        view.setZoom(zoom);
        view.centerOn(centre);
        view.viewport()->repaint();
        QApplication::processEvents();
    }

    PlanDocument document;
    Theme theme;
    Analysis analysis;
    CanvasView view;
};

/// Scrolled there and back as the yardstick does, and the whole viewport painted each time.
std::vector<double> pan(Canvas& canvas, int frames)
{
    QScrollBar* across = canvas.view.horizontalScrollBar();
    QScrollBar* down = canvas.view.verticalScrollBar();
    std::vector<double> times;
    int direction = 1;
    for (int i = 0; i < frames; ++i) {
        if (i % 40 == 39)
            direction = -direction;
        times.push_back(millisecondsOf([&] {
            across->setValue(across->value() + direction * 23);
            down->setValue(down->value() + direction * 11);
            canvas.view.viewport()->repaint();
        }));
        QApplication::processEvents();
    }
    return times;
}

void sendMouse(CanvasView& view, QEvent::Type type, QPoint at)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), button, held, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &event);
}

/// The hub dragged with the mouse by a step of the grid a frame, away from the spokes: plan, drawing and picture are those
/// of each step.
std::vector<double> dragHub(Canvas& canvas, int frames)
{
    const QRectF box = canvas.view.canvasScene().shapeOf(hub)->rect;
    canvas.look(1, box.center() + QPointF(600, 200));
    QPoint at = canvas.view.mapFromScene(box.topLeft() + QPointF(20, 10));
    sendMouse(canvas.view, QEvent::MouseButtonPress, at);
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        at += (i % 20 < 10 ? 1 : -1) * QPoint(-8, 8);
        times.push_back(millisecondsOf([&] {
            sendMouse(canvas.view, QEvent::MouseMove, at);
            QApplication::processEvents();
        }));
    }
    sendMouse(canvas.view, QEvent::MouseButtonRelease, at);
    return times;
}

struct Window {
    explicit Window(NoQuestions& questions, const QString& settings, const PlanPtr& plan)
        : shell({ThemeChoice::Light, QStringLiteral("en")}, questions,
            std::make_unique<QSettings>(settings, QSettings::IniFormat))
    {
        shell.document().load(plan, {});
        shell.document().selectOne(plan->network->subnets.rows().front().id);
        shell.window().resize(viewSize);
        shell.window().show();
        shell.window().showPlan();
        // Every dock is made, and problems are in front as in a new window.
        for (const char* dock : {"rules", "addresses", "arm", "problems"})
            shell.window().workspace().bringUp(QLatin1String(dock));
        shell.window().workspace().canvas().fitAll();
    }
    void becomeCurrent()
    {
        QApplication::processEvents();
        waitFor(shell.analysis());
        QApplication::processEvents();
    }
    Shell shell;
};

/// Each edit is another one: in turns a subnet gets a new name, and another one half its addresses.
Result<Plan> edited(const Plan& plan, SubnetId subnet, int n)
{
    if (n % 2 == 0)
        return renamePart(plan, subnet, QStringLiteral("renamed-%1").arg(n));
    const Prefix* prefix = plan.network->subnets.find(subnet)->firstIpv4Prefix();
    return resizeSubnet(plan, subnet, Prefix(prefix->first(), prefix->length() + 1));
}

/// One edit until canvas, tables and docks show it and what the checks say of it, against building the window anew.
void edit(const PlanPtr& plan, int frames)
{
    QTemporaryDir folder;
    NoQuestions questions;
    const QString settings = folder.filePath(QStringLiteral("settings.ini"));
    std::unique_ptr<Window> window;
    std::vector<double> builds;
    for (int i = 0; i < 3; ++i) {
        window.reset();
        builds.push_back(millisecondsOf([&] {
            window = std::make_unique<Window>(questions, settings, plan);
            window->becomeCurrent();
        }));
    }
    std::sort(builds.begin(), builds.end());
    PlanDocument& document = window->shell.document();
    std::vector<double> times;
    for (int n = 0; n < frames; ++n) {
        const auto& subnets = document.plan()->network->subnets.rows();
        const SubnetId selected = subnets[std::size_t(n) * 37 % subnets.size()].id;
        document.selectOne(selected);
        window->becomeCurrent();
        times.push_back(millisecondsOf([&] {
            if (!document.apply(QStringLiteral("Edit"), [&](const Plan& now) { return edited(now, selected, n); }))
                qFatal("The edit is refused");
            window->becomeCurrent();
        }));
    }
    std::vector<double> sorted = times;
    std::sort(sorted.begin(), sorted.end());
    print(QStringLiteral("edit"), *plan, times,
        QStringLiteral(",\"build_ms\":%1,\"share\":%2")
            .arg(builds[1], 0, 'f', 1)
            .arg(sorted[sorted.size() / 2] / builds[1], 0, 'f', 4));
}

Order orderOf(const QStringList& words)
{
    Order order;
    for (const QString& word : words) {
        const QString value = word.section(u'=', 1);
        if (word.startsWith(QLatin1String("frames=")))
            order.frames = value.toInt();
        else if (word.startsWith(QLatin1String("spokes=")))
            order.spokes = value.toInt();
        else if (word.startsWith(QLatin1String("zoom=")))
            order.zoom = value.toDouble();
        else
            order.cases.append(word);
    }
    if (order.cases.isEmpty())
        order.cases = {
            QStringLiteral("overview-edges"), QStringLiteral("pan"), QStringLiteral("drag-hub"), QStringLiteral("edit")};
    return order;
}

void run(const Order& order)
{
    const auto plan = std::make_shared<const Plan>(test::meshPlanOf(order.spokes, neighbours));
    if (std::any_of(
            order.cases.begin(), order.cases.end(), [](const QString& name) { return name != QLatin1String("edit"); })) {
        Canvas canvas(plan);
        const QPointF centre = canvas.view.canvasScene().drawing().bounds.center();
        for (const QString& name : order.cases) {
            if (name == QLatin1String("overview-edges")) {
                canvas.look(overviewZoom, centre);
                print(name, *plan, pan(canvas, order.frames));
            } else if (name == QLatin1String("pan")) {
                canvas.look(order.zoom, centre);
                print(name, *plan, pan(canvas, order.frames), QStringLiteral(",\"zoom\":%1").arg(order.zoom));
            } else if (name == QLatin1String("drag-hub")) {
                print(name, *plan, dragHub(canvas, order.frames));
            }
        }
    }
    if (order.cases.contains(QLatin1String("edit")))
        edit(plan, std::min(order.frames, 40));
}

}

}

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ase::run(ase::orderOf(application.arguments().mid(1)));
    return 0;
}
