#pragma once

#include "tests/ui/window/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QMenu>
#include <QTabBar>
#include <QTimer>

namespace ase {

/// Mouse and keyboard on the real window, and nothing past them. Every frame asked for goes as a picture into the folder
/// that the environment names in ASE_FILM, if it names one.
class Hands : public WindowFixture {
public:
    Hands()
    {
        window().resize(1600, 1000);
        window().show();
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("The window does not show");
    }

    CanvasView& canvas() { return window().workspace().canvas(); }
    const Network& network() { return *document().plan()->network; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(keyboard(), key, modifiers);
        if (modifiers)
            QTest::keyRelease(keyboard(), Qt::Key_Control); // the hand lets go, and the application knows
    }
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, keyboard(), Qt::Key_unknown, letter, {});
    }
    void click(QWidget& widget, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(&widget, button, {}, widget.rect().center());
    }
    /// A button that is shown and says this, or is called so.
    QAbstractButton* button(const QString& name)
    {
        for (QAbstractButton* one : window().findChildren<QAbstractButton*>())
            if (one->isVisible() && (one->text() == name || one->accessibleName() == name))
                return one;
        return nullptr;
    }

    /// Clicks the tab of a dock.
    bool chooseTab(const QString& title)
    {
        for (QTabBar* bar : window().findChildren<QTabBar*>())
            for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
                if (bar->tabText(tab) == title) {
                    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
                    return true;
                }
        return false;
    }
    void clickCell(QAbstractItemView& table, int row, int column)
    {
        const QModelIndex cell = table.model()->index(row, column);
        table.scrollTo(cell);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell).topLeft() + QPoint(8, 10));
    }
    /// Goes to a cell with the mouse, opens it with Enter, types over what is there and ends with Enter.
    void fill(QAbstractItemView& table, int row, int column, const QString& text)
    {
        clickCell(table, row, column);
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
    }

    /// What lies at a place of the view, in scene units.
    QPointF seen(int x, int y) { return canvas().mapToScene(x, y); }
    QPoint at(QPointF scene) { return canvas().mapFromScene(scene); }
    void clickScene(QPointF scene, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseMove(canvas().viewport(), at(scene));
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, modifiers, at(scene));
    }
    void drag(QPointF from, QPointF to)
    {
        QWidget* viewport = canvas().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, at(from));
        for (int step = 1; step <= 4; ++step) {
            const QPoint where = at(from + (to - from) * (step / 4.0));
            QMouseEvent move(QEvent::MouseMove, where, viewport->mapToGlobal(where), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(to));
    }
    QRectF box(PartId part)
    {
        const ase::Shape* shape = canvas().canvasScene().shapeOf(part);
        return shape ? shape->rect : QRectF();
    }
    /// A point of the box that belongs to none of its children.
    QPointF grip(PartId part) { return box(part).topLeft() + QPointF(20, 12); }

    /// Opens the context menu of a part with the mouse and chooses the entry of that text with the keyboard.
    bool chooseFromMenu(PartId part, const QString& text)
    {
        clickScene(grip(part));
        bool chosen = false;
        QTimer::singleShot(0, &window(), [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (QAction* action : menu->actions())
                if (action->text() == text && action->isEnabled()) {
                    menu->setActiveAction(action);
                    chosen = true;
                }
            QTest::keyClick(menu, chosen ? Qt::Key_Return : Qt::Key_Escape);
        });
        const QPoint where = at(grip(part));
        QContextMenuEvent event(QContextMenuEvent::Mouse, where, canvas().viewport()->mapToGlobal(where));
        QApplication::sendEvent(canvas().viewport(), &event);
        return chosen;
    }

    /// Names the selected part in place.
    void name(const QString& name)
    {
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        type(name);
        press(Qt::Key_Return);
    }

    void frame(const QString& caption)
    {
        ++m_frame;
        picture(window(), QString::number(m_frame).rightJustified(2, u'0') + u'-' + caption);
    }

    /// Whether anybody asked for pictures.
    static bool isFilmed() { return qEnvironmentVariableIsSet("ASE_FILM"); }
    void picture(QWidget& widget, const QString& name)
    {
        if (!isFilmed())
            return;
        QTest::qWait(400); // for checks and charts that run beside
        widget.grab().save(QStringLiteral("%1/%2.png").arg(qEnvironmentVariable("ASE_FILM"), name));
    }

private:
    QWidget* keyboard()
    {
        // The window system may take its time to hand the focus over.
        if (!QApplication::focusWidget()) {
            window().activateWindow();
            (void)QTest::qWaitForWindowActive(&window());
        }
        QWidget* focused = QApplication::focusWidget();
        return focused ? focused : &window();
    }

    int m_frame = 0;
};

}
