#pragma once

#include "ui/canvas/canvas_scene.h"

#include <QVariantAnimation>

namespace ase {

inline constexpr int glideTime = 160; ///< milliseconds, for boxes and for the piece of the drawing in sight

/// What is drawn on the way from one drawing to the next; `share` is 0 at its beginning and 1 at its end. Boxes that are in
/// both stand between their places, lines that keep their turns go with them, and lines that are routed anew come at the
/// end.
Drawing between(const Drawing& before, const Drawing& after, double share);

/// Lets the boxes of a scene glide to where they stand now. The scene has its new drawing all the while: only what is
/// painted lags behind.
class Glide : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the glide.
    Glide(CanvasScene& scene, const Theme& theme, QObject* parent = nullptr);

    /// From what was drawn before. Does nothing in drawings where that would stutter.
    void start(Drawing before);
    /// Everything is painted where it stands.
    void stop();
    bool isRunning() const { return m_running; }
    /// What meets `area`, while it runs: in place of the scene's own drawing.
    void paint(QPainter& painter, const QRectF& area) const;

Q_SIGNALS:
    /// There is something else to paint.
    void moved();

private:
    void moveTo(double share);

    CanvasScene& m_scene;
    const Theme& m_theme;
    QVariantAnimation m_clock;
    Drawing m_before;
    Drawing m_between;
    Extents m_extents;
    Highlights m_highlights;
    bool m_running = false;
};

}
