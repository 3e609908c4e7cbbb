#pragma once

#include "ui/canvas/canvas_picture.h"
#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/glide.h"
#include "ui/canvas/note_editor.h"
#include "ui/canvas/place_editor.h"
#include "ui/canvas/tools/canvas_tool.h"
#include "ui/canvas/tools/tool.h"
#include "ui/canvas/trace_layer.h"
#include "ui/document/analysis.h"
#include "ui/document/plan_document.h"
#include "ui/paint/theme.h"

#include <QGraphicsView>
#include <QVariantAnimation>

#include <memory>
#include <vector>

class QHelpEvent;
class QMenu;

namespace ase {

/// Pixels a scene unit.
inline constexpr double leastZoom = 0.05;
inline constexpr double mostZoom = 4;

/// The drawing of the document's plan, and the tools that edit it. Shows the document's selection and makes it.
class CanvasView : public QGraphicsView {
    Q_OBJECT
public:
    /// `theme` must outlive the view.
    CanvasView(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent = nullptr);
    ~CanvasView() override;

    Tool tool() const { return m_tool; }
    /// Drops an unfinished gesture of the tool before.
    void setTool(Tool tool);

    /// Pixels a scene unit; 1 is 100 %. Between leastZoom and mostZoom.
    double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    void fitAll();
    /// The whole drawing where nothing is selected.
    void fitSelection();
    /// What is seen of the drawing: another view of the same plan can show the same.
    struct Sight {
        double zoom = 1;
        QPointF centre; ///< in the scene
    };
    Sight sight() const;
    void showSight(const Sight& sight);
    Sight sightOfAll() const;
    /// As showSight(), in 160 ms where things glide. Zooms out of range are taken as the nearest in it.
    void goTo(const Sight& sight);
    /// Its layers, too.
    void goTo(const NamedView& view);
    /// What is seen now, or about to be.
    NamedView viewNow(const QString& name) const;
    /// Whether boxes and the sight glide to where they go; they are there at once otherwise, as they are at first.
    void setGliding(bool gliding);
    /// Lets the boxes glide from where they stood in the drawing before.
    void glideFrom(Drawing before);
    /// Each once, in their order. What is hidden is not drawn, hit or walked to, and no longer selected.
    const std::vector<Layer>& hiddenLayers() const { return m_hiddenLayers; }
    void setHiddenLayers(std::vector<Layer> layers);
    void setLayerShown(Layer layer, bool shown);
    /// Parts that would be drawn if nothing were hidden.
    std::set<PartId> hiddenParts() const;
    /// The drawing as it would be with nothing hidden.
    Drawing wholeDrawing() const;
    /// Brings the part into sight, at the zoom there is.
    void showPart(PartId part);

    void selectAll();
    void removeSelection();
    /// Opens the line edit over the selected part, for the name of a part or the text of a note; does nothing where none, or
    /// several, are selected.
    void startRename();
    /// The same for the prefix of a subnet, the space of a network or the prefixes of a site.
    void startPrefixEdit();
    /// Adds the part of a tool at a scene position, as a drop from the palette does. False where it is refused; the reason
    /// shows at the cursor.
    bool place(Tool tool, QPointF scenePosition);

    /// Draws its trace over the plan, and lets the tool Trace ask it. Null: nothing is traced. It must outlive the view.
    void setTraceSession(TraceSession* session);
    TraceLayer& traceLayer() { return *m_trace; }

    CanvasScene& canvasScene() { return *m_scene; }
    /// The part at a place of the viewport.
    std::optional<PartId> partUnder(QPoint viewPosition) const;
    PlaceEditor& editor() { return *m_editor; }
    NoteEditor& noteEditor() { return *m_noteEditor; }
    /// What fits the part, or the canvas where there is none; the caller owns it.
    std::unique_ptr<QMenu> menuFor(std::optional<PartId> part, QPointF scenePosition);

Q_SIGNALS:
    void zoomChanged(double zoom);
    void toolChanged(ase::Tool tool);
    void hiddenLayersChanged();
    /// Why something cannot be done, or what a drop would do; empty when there is nothing to say.
    void hintChanged(const QString& hint);
    /// Someone asks of the whole plan what fits the part: see questionFor.
    void questionAsked(ase::PartId part);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createScene();
    void connectDocument(Analysis& analysis);
    void showDrawing();
    void showSelection();
    void showOverlay(Overlay overlay);
    void finishGesture();
    Pointer pointerAt(QPoint viewPosition, Qt::KeyboardModifiers modifiers) const;
    bool placeOn(Tool tool, std::optional<PartId> under, QPointF scenePosition);
    void dropParts(const std::vector<PartId>& parts, QPointF scenePosition);
    void zoomAt(double zoom, QPointF viewPosition);
    void createTravel();
    void travelTo(double share);
    void centreOn(QPointF centre);
    Sight sightOf(const QRectF& bounds, double most) const;
    QRectF boundsOf(const std::set<PartId>& parts) const;
    void selectWhatIsShown();
    void setPanning(bool panning);
    void connectTrace();
    void showPlace(QPointF place);
    bool pressHop(const QMouseEvent& event);
    bool tellHop(const QHelpEvent& event);
    bool keyWalksTrace(const QKeyEvent& event);
    bool keyChoosesTool(const QKeyEvent& event);
    bool keyEdits(const QKeyEvent& event);
    void nudge(const QKeyEvent& event);
    void goBeside(const QKeyEvent& event);
    void paintHandles(QPainter& painter) const;
    /// Unfolds the collapsed box where it says what is in it.
    bool unfoldAt(const ase::Shape* shape, QPointF point);
    void addEditActions(QMenu& menu, PartId part);
    void addCutActions(QMenu& menu, SubnetId subnet);
    void addPlaceActions(QMenu& menu, std::optional<PartId> part, QPointF scenePosition);

    static constexpr double pixelsOfReach = 6; ///< how near a click must be to hit a line or a handle

    PlanDocument& m_document;
    Analysis& m_analysis;
    const Theme& m_theme;
    CanvasScene* m_scene;
    CanvasPicture m_picture;
    PlaceEditor* m_editor;
    NoteEditor* m_noteEditor;
    std::vector<Layer> m_hiddenLayers;
    Tool m_tool = Tool::Select;
    std::unique_ptr<CanvasTool> m_actor;
    Overlay m_overlay;
    std::optional<QPoint> m_panFrom; ///< while panning with the middle button, space or the Pan tool
    bool m_spaceHeld = false;
    bool m_hopPressed = false; ///< the left button went down on a disc of the trace
    std::optional<Tool> m_dragged; ///< from the palette
    Glide* m_glide;
    TraceLayer* m_trace;
    QVariantAnimation m_travel;
    Sight m_from, m_to; ///< of the travel
    bool m_gliding = false;
    std::vector<PartId> m_draggedParts; ///< from the tree
    QRectF m_shownRect; ///< grows with the drawing, so that the view does not jump
};

}
