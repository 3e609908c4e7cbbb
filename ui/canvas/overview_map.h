#pragma once

#include "ui/canvas/canvas_view.h"

#include <QPixmap>
#include <QWidget>

namespace ase {

/// The whole drawing in a corner of the canvas, with a frame around what is seen of it. A click or drag goes there, the
/// wheel zooms.
class OverviewMap : public QWidget {
    Q_OBJECT
public:
    /// `canvas` becomes its parent and must outlive it; so must `theme`.
    OverviewMap(CanvasView& canvas, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void settle();
    void forgetPicture();
    QTransform toMap() const;
    void goTo(QPointF place);
    void paintPicture();

    CanvasView& m_canvas;
    const Theme& m_theme;
    QPixmap m_picture; ///< of the boxes; null: to be painted anew
    QRectF m_bounds; ///< of the drawing, in scene units
};

}
