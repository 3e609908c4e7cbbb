#pragma once

#include "tests/ui/window/window_fixture.h"
#include "ui/routes/effective_pane.h"
#include "ui/routes/route_table_pane.h"
#include "ui/routes/route_table_view.h"
#include "ui/tables/judged_edit.h"

#include <QTest>

namespace ase {

/// The real window with the dock of routes on top.
struct RoutesFixture : WindowFixture {
    RoutesFixture()
    {
        window().resize(1600, 1000);
        window().show();
    }
    /// The dock, on top and current, with this part selected.
    RoutesDock* open(const QString& path, const QString& sample = QStringLiteral("ilb-v3-hub-spoke"))
    {
        if (!openSample(sample))
            return nullptr;
        document().selectOne(part(path));
        window().workspace().bringUp(QStringLiteral("routes"));
        return settled() ? &dock() : nullptr;
    }
    RoutesDock& dock() { return window().workspace().routes(); }
    RouteTableView& view() { return *dock().table().routes(); }
    bool settled()
    {
        return QTest::qWaitFor([&] { return dock().isCurrent(); }, 20000);
    }
    /// The rows as "name prefix hop address".
    QStringList rows()
    {
        QStringList all;
        for (int row = 0; row < view().model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < RouteTableModel::ColumnCount; ++column)
                cells.append(view().model()->index(row, column).data().toString());
            all.append(cells.join(u' ').trimmed());
        }
        return all;
    }
    /// Opens the editor of a cell with F2.
    JudgedEdit* edit(int row, int column)
    {
        view().setFocus();
        view().setCurrentIndex(view().model()->index(row, column));
        QTest::keyClick(&view(), Qt::Key_F2);
        return view().viewport()->findChild<JudgedEdit*>();
    }
    void retype(JudgedEdit* editor, const QString& text)
    {
        editor->selectAll();
        QTest::keyClicks(editor, text);
    }
    /// The edit came, goes with undo and comes back with redo.
    bool undoesAndRedoes(const QStringList& before, const QStringList& after)
    {
        bool fine = QTest::qWaitFor([&] { return rows() == after; }); // Enter ends an edit a moment later
        document().undo();
        fine = fine && rows() == before;
        document().redo();
        return fine && rows() == after && settled();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), Qt::Key(key), modifiers); }
};

}
