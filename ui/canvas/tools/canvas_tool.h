#pragma once

#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/tools/tool.h"
#include "ui/document/plan_document.h"
#include "ui/document/trace_session.h"

#include <QLineF>

#include <memory>

namespace ase {

/// Where the mouse is. `reach` is what six pixels of the screen make in scene units.
struct Pointer {
    QPointF scene;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    double reach = 6;
};

/// What a tool wants shown above the drawing while it works.
struct Overlay {
    std::optional<QRectF> band = {}; ///< a box being drawn, or an area being selected
    std::optional<QLineF> rope = {}; ///< a connection being drawn
    std::vector<QLineF> guides = {}; ///< what a moved box keeps to
    QString hint = {}; ///< beside the cursor: the block it would get, or why it cannot
    bool refused = false;
    std::optional<PartId> dropTarget = {};
    std::set<PartId> previewed = {};
    Qt::CursorShape cursor = Qt::ArrowCursor;
    QPointF at = {};
};

/// What the mouse does on the canvas. Tools act on the document, and say what is to be shown meanwhile; items only show.
class CanvasTool {
public:
    CanvasTool(PlanDocument& document, CanvasScene& scene)
        : m_document(document)
        , m_scene(scene)
    {
    }
    virtual ~CanvasTool() = default;
    CanvasTool(const CanvasTool&) = delete;
    CanvasTool& operator=(const CanvasTool&) = delete;

    virtual Overlay hover(const Pointer& pointer) = 0;
    virtual Overlay press(const Pointer& pointer) = 0;
    virtual Overlay drag(const Pointer& pointer) = 0;
    virtual Overlay release(const Pointer& pointer) = 0;
    /// Forgets an unfinished gesture and its preview.
    virtual void cancel() { }
    virtual bool isBusy() const { return false; }
    /// Has done what it was chosen for.
    bool isDone() const { return m_done; }

protected:
    const Plan& plan() const { return *m_document.plan(); }
    const Network& network() const { return *m_document.plan()->network; }
    std::optional<PartId> partUnder(const Pointer& pointer) const;

    PlanDocument& m_document;
    CanvasScene& m_scene;
    bool m_done = false;
};

/// Trace asks the session; without one it refuses. The session must outlive the tool.
std::unique_ptr<CanvasTool> makeTool(Tool tool, PlanDocument& document, CanvasScene& scene, TraceSession* session = nullptr);

}
