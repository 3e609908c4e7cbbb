#include "tests/support/test_registry.h"
#include "tests/support/watched_messages.h"
#include "ui/tables/edit_table_view.h"
#include "ui/tables/table_model.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace ase {

namespace {

class Names : public TableModel<int, QString> {
public:
    using TableModel::TableModel;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(at(index).value) : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override { return TableModel::flags(index) | Qt::ItemIsEditable; }
    bool setData(const QModelIndex& index, const QVariant& value, int) override
    {
        std::vector<Row> next = rows();
        next[std::size_t(index.row())].value = value.toString();
        if (value.toString().isEmpty()) // as where an edit takes its own row away
            next.erase(next.begin() + index.row());
        show(std::move(next));
        return true;
    }
};

class NamesView : public EditTableView {
public:
    NamesView(const Theme& theme, Names& names)
        : EditTableView(theme, nullptr)
    {
        setModel(&names);
        setEditTriggers(EditKeyPressed);
    }
    QLineEdit* open(int row)
    {
        setCurrentIndex(model()->index(row, 0));
        openEditor();
        return findChild<QLineEdit*>();
    }
    using EditTableView::isEditing;
    int keys = 0; ///< its own, that came through

protected:
    bool runKey(const QKeyEvent& event, bool run) override
    {
        keys += run && event.key() == Qt::Key_Insert;
        return event.key() == Qt::Key_Insert;
    }
    int mainColumn() const override { return 0; }
    int heightOfRow(int) const override { return 20; }
};

std::vector<Names::Row> named(std::initializer_list<int> ids)
{
    std::vector<Names::Row> rows;
    for (const int id : ids)
        rows.push_back({id, QString::number(id)});
    return rows;
}

}

/// The watched messages fail a test that has one, so that what is not asked here is asked all the same.
class EditTableViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void misuseIsKnownByItsWords();
    void anOpenCellStaysWhileRowsMoveAroundIt();
    void aCellWhoseRowGoesClosesAndKeysWorkAgain();
    void anEditThatTakesItsOwnRowIsTakenOnce();
    void aViewMayGoWithItsCellOpen();

private:
    const Theme theme = Theme::light(QFont());
};

void EditTableViewTest::misuseIsKnownByItsWords()
{
    using test::isMisuse;
    QVERIFY(
        isMisuse(QStringLiteral("QAbstractItemView::commitData called with an editor that does not belong to this view")));
    QVERIFY(isMisuse(QStringLiteral("edit: editing failed")));
    QVERIFY(!isMisuse(QStringLiteral("This plugin does not support propagateSizeHints()")));
}

void EditTableViewTest::anOpenCellStaysWhileRowsMoveAroundIt()
{
    Names names;
    names.show(named({1, 2, 3}));
    NamesView view(theme, names);
    view.show();
    QPointer<QLineEdit> edit = view.open(1);
    QVERIFY(edit);
    edit->setText(QStringLiteral("two"));
    names.show(named({7, 3, 2}));
    QVERIFY(edit && edit->isVisible());
    QCOMPARE(edit->text(), QStringLiteral("two"));
    QVERIFY(view.isEditing());
    QTest::keyClick(edit, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(!view.isEditing());
    QCOMPARE(names.rows()[2].value, QStringLiteral("two"));
}

void EditTableViewTest::aCellWhoseRowGoesClosesAndKeysWorkAgain()
{
    Names names;
    names.show(named({1, 2, 3}));
    NamesView view(theme, names);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QPointer<QLineEdit> edit = view.open(1);
    QVERIFY(edit && edit->hasFocus());
    edit->setText(QStringLiteral("two"));
    names.show(named({1, 3}));
    if (edit) // until the events are done
        Q_EMIT view.itemDelegate()->commitData(edit);
    QVERIFY(!view.isEditing());
    QVERIFY(view.hasFocus());
    QCoreApplication::processEvents();
    QCOMPARE(names.rows()[1].value, QStringLiteral("3"));
    QTest::keyClick(&view, Qt::Key_Insert);
    QCOMPARE(view.keys, 1);
    QVERIFY(view.open(1));
}

void EditTableViewTest::anEditThatTakesItsOwnRowIsTakenOnce()
{
    Names names;
    names.show(named({1, 2, 3}));
    NamesView view(theme, names);
    view.show();
    QPointer<QLineEdit> edit = view.open(1);
    QVERIFY(edit);
    edit->clear();
    QTest::keyClick(edit, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(names.rowCount(), 2);
    QVERIFY(!view.isEditing());
}

void EditTableViewTest::aViewMayGoWithItsCellOpen()
{
    Names names;
    names.show(named({1, 2, 3}));
    auto view = std::make_unique<NamesView>(theme, names);
    view->show();
    view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(view.get()));
    QPointer<QLineEdit> edit = view->open(1);
    QVERIFY(edit && edit->hasFocus());
    edit->setText(QStringLiteral("two"));
    view.reset();
    QCOMPARE(names.rows()[1].value, QStringLiteral("2"));
}

ASE_TEST(EditTableViewTest)

}

#include "edit_table_view_test.moc"
