#pragma once

#include "tests/support/plan_builders.h"
#include "tests/ui/window/window_fixture.h"

#include <QApplication>
#include <QLineEdit>

namespace ase {

/// The real window, shown, on a plan written in the test.
struct DocksFixture : WindowFixture {
    explicit DocksFixture(const char* text)
    {
        window().resize(1600, 1000);
        window().show();
        document().load(std::make_shared<const Plan>(test::planFromText(text)), {});
        window().showPlan();
        QApplication::processEvents();
        // Docks that come to stand take the focus with them for a moment.
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("The window does not show");
    }
    const Network& network() { return *document().plan()->network; }
    InspectorDock& inspector() { return window().workspace().inspector(); }
    void select(const QStringList& paths)
    {
        std::set<PartId> parts;
        for (const QString& path : paths)
            parts.insert(part(path));
        document().select(std::move(parts));
    }
    /// The control of the inspector that findings know by this name; null where it is not of that kind.
    template<class Widget>
    Widget* field(const char* name)
    {
        return qobject_cast<Widget*>(inspector().form()->field(QLatin1String(name)));
    }
    /// Types over what is there, and Enter.
    void retype(const char* name, const QString& text)
    {
        auto* edit = field<QLineEdit>(name);
        if (!edit)
            return QTest::qFail(name, __FILE__, __LINE__);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    /// One step of that name was made since `before`; it goes with undo, and comes back with redo.
    bool isOneStep(const PlanPtr& before, const QString& label)
    {
        const PlanPtr after = document().plan();
        if (after == before || document().history().undoLabel() != label)
            return false;
        document().undo();
        const bool undone = document().plan() == before;
        document().redo();
        return undone && document().plan() == after;
    }
};

}
