#pragma once

#include "ui/canvas/canvas_view.h"

#include <QPixmap>
#include <QWidget>

namespace ase {

/// The whole drawing, small, with a frame around what is seen of it. A click or drag goes there, the wheel zooms; where the
/// canvas itself is not shown a click picks a part instead. As a child of the canvas it keeps to the corner of it
/// where it hides the least when it comes, or the canvas grows.
class OverviewMap : public QWidget {
    Q_OBJECT
public:
    /// `canvas` and `theme` must outlive it.
    OverviewMap(CanvasView& canvas, const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void picked(ase::PartId part);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void settle();
    /// How much of the boxes it would hide with its upper left corner there, in scene units squared.
    double hiddenAt(QPoint corner) const;
    void forgetPicture();
    QTransform toMap() const;
    void goTo(QPointF place);
    void pick(QPointF place);
    void pickBeside(int by);
    bool isInCorner() const { return parentWidget() == &m_canvas; }
    void paintPicture();
    void paintTrace(QPainter& painter) const;
    void paintSelection(QPainter& painter) const;

    CanvasView& m_canvas;
    const Theme& m_theme;
    QPixmap m_picture; ///< of the boxes; null: to be painted anew
    QRectF m_bounds; ///< of the drawing, in scene units
};

}
