#pragma once

#include "model/plan/edit/edits.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/rules/rule_cell_edit.h"

#include <QLineEdit>

namespace ase {

/// The rules dock in the real window, on a sample.
struct RulesFixture : WindowFixture {
    RulesFixture()
    {
        window().resize(1500, 1000);
        window().show();
    }
    /// The dock, on top and current, with this part selected.
    RulesDock* show(const QString& path)
    {
        if (!openSample(QStringLiteral("ilb-v3-hub-spoke")))
            return nullptr;
        document().selectOne(part(path));
        window().workspace().bringUp(QStringLiteral("rules"));
        window().workspace().rules().table()->setFocus();
        return settled();
    }
    RulesDock* settled()
    {
        RulesDock& dock = window().workspace().rules();
        return QTest::qWaitFor([&] { return dock.isCurrent(); }, 20000) ? &dock : nullptr;
    }
    RulesTable& table() { return *window().workspace().rules().table(); }
    int rowOf(const QString& name)
    {
        const auto& rows = window().workspace().rules().rules().rows();
        for (std::size_t at = 0; at < rows.size(); ++at)
            if (rows[at].value.name == name)
                return int(at);
        return -1;
    }
    QModelIndex cell(const QString& name, RulesModel::Column column) { return table().model()->index(rowOf(name), column); }
    QString text(const QString& name, RulesModel::Column column) { return cell(name, column).data(Qt::EditRole).toString(); }
    /// Puts the cursor on the cell, as the mouse would.
    void click(const QString& name, RulesModel::Column column = RulesModel::NameColumn, Qt::KeyboardModifiers keys = {})
    {
        table().scrollTo(cell(name, column));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, keys, point(name, column));
    }
    QPoint point(const QString& name, RulesModel::Column column)
    {
        return table().visualRect(cell(name, column)).topLeft() + QPoint(8, 10);
    }
    /// The open editor; null where there is none.
    RuleCellEdit* editor()
    {
        for (RuleCellEdit* edit : table().findChildren<RuleCellEdit*>())
            if (edit->isVisible())
                return edit;
        return nullptr;
    }
    RuleCellEdit* openEditor(const QString& name, RulesModel::Column column)
    {
        click(name, column);
        QTest::keyClick(&table(), Qt::Key_Return);
        return editor();
    }
    QLineEdit* find()
    {
        for (QLineEdit* edit : window().workspace().rules().findChildren<QLineEdit*>())
            if (edit->accessibleName() == QStringLiteral("Find a rule"))
                return edit;
        return nullptr;
    }
    /// Priorities and names of the group's own rules, from top to bottom.
    QStringList order()
    {
        QStringList all;
        for (const auto& row : window().workspace().rules().rules().rows())
            if (row.value.rule)
                all << row.value.priority + u' ' + row.value.name;
        return all;
    }
};

}
