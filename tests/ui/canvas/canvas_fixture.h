#pragma once

#include "model/plan/edit/edits.h"
#include "ui/canvas/canvas_view.h"

#include <QApplication>
#include <QTest>

namespace ase::test {

/// A canvas on a document, shown large enough for everything a test draws; one pixel is one scene unit, the origin at the
/// top left of the viewport.
class CanvasFixture {
public:
    explicit CanvasFixture(const Plan& plan = {})
        : theme(Theme::light(QApplication::font()))
        , analysis(document)
        , view(document, analysis, theme)
    {
        document.setIdSource(IdSource(1));
        document.load(std::make_shared<const Plan>(plan), {});
        view.resize(1800, 1200);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("The canvas does not show");
        view.activateWindow();
        view.setFocus();
        view.setZoom(1);
        view.centerOn(view.viewport()->width() / 2.0 - 100, view.viewport()->height() / 2.0 - 100);
    }

    QPoint at(QPointF scene) const { return view.mapFromScene(scene); }
    void click(QPointF scene, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, at(scene));
    }
    /// Presses, moves in steps and leaves the button pressed.
    void pressAndMove(QPointF from, QPointF to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(from));
        for (int step = 1; step <= 4; ++step)
            moveTo(from + (to - from) * (step / 4.0));
    }
    void drag(QPointF from, QPointF to)
    {
        pressAndMove(from, to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(to));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }

    const Network& network() const { return *document.plan()->network; }
    const Shape& shape(PartId part) const { return *scene().shapeOf(part); }
    CanvasScene& scene() const { return const_cast<CanvasView&>(view).canvasScene(); }
    /// A point of the box that belongs to none of its children: its top left corner, inside the border.
    QPointF grip(PartId part) const { return shape(part).rect.topLeft() + QPointF(20, 10); }

    PlanDocument document;
    Theme theme;
    Analysis analysis;
    CanvasView view;

private:
    void moveTo(QPointF scene)
    {
        QMouseEvent event(QEvent::MouseMove, at(scene), view.viewport()->mapToGlobal(at(scene)), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &event);
    }
};

}
