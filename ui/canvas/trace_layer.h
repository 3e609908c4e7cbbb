#pragma once

#include "ui/canvas/canvas_scene.h"
#include "ui/document/trace_session.h"
#include "ui/paint/trace_path.h"

#include <QPointer>
#include <QVariantAnimation>

namespace ase {

/// The trace that is asked for, over a drawing: computed anew when its answer or the drawing changes, drawn link by link
/// when the question is new. It fades the boxes that are not on the way.
class TraceLayer : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    TraceLayer(CanvasScene& scene, const Theme& theme, QObject* parent = nullptr);

    /// Null: nothing is traced.
    void setSession(TraceSession* session);
    TraceSession* session() const { return m_session; }
    /// The drawing is another one.
    void follow();
    /// Whether it is drawn link by link; it is there at once otherwise, as it is at first.
    void setGliding(bool gliding);

    bool isShown() const { return !m_path.pieces.empty(); }
    const TracePath& path() const { return m_path; }
    /// `scale` is device pixels a scene unit.
    void paint(QPainter& painter, double scale);
    /// The link whose disc is there.
    std::optional<std::size_t> hopAt(QPointF place, double scale) const;
    /// To the link that many further on, where there is one.
    void walk(int by);

    /// A link in words: "3 Route passes: ...". Empty where there is none.
    QString sentenceOf(std::size_t hop) const;
    /// The verdict, and the link that is looked at. Empty where nothing is traced.
    QString summary() const;
    /// What happens to the packets at a part.
    QStringList sentencesAt(PartId part) const;

Q_SIGNALS:
    /// What meets the area, in scene units, looks otherwise now.
    void touched(const QRectF& area);
    /// The path is another one.
    void changed();
    /// Someone looks at another link, which is drawn there.
    void hopChosen(QPointF place);
    /// The question makes no sense; or empty.
    void told(const QString& why);

private:
    void takeQuestion();
    void takeAnswer();
    void takeHop();
    void show(TracePath path);
    void touchWhatDiffers(const TracePath& before);
    void touchHop(std::optional<std::size_t> hop);
    void moveTo(double progress);
    const Trace* trace() const;

    CanvasScene& m_scene;
    const Theme& m_theme;
    QPointer<TraceSession> m_session;
    TracePath m_path;
    InkMemory m_ink;
    std::optional<std::size_t> m_hop; ///< that is shown as the one looked at
    QVariantAnimation m_clock;
    double m_progress = 1;
    double m_scale = 1; ///< it was painted at last
    bool m_gliding = false;
    bool m_isNew = false; ///< the question has not been drawn yet
};

}
