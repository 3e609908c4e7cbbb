#include "tests/support/test_registry.h"
#include "ui/charts/row_model.h"
#include "ui/tables/table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

#include <set>

namespace ase {

namespace {

class Words : public TableModel<int, int> {
public:
    using TableModel::TableModel;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(at(index).value) : QVariant();
    }
};

struct Same {
    int operator()(int row) const { return row; }
};

class Numbers : public RowModel<int, Same> {
public:
    using RowModel::RowModel;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row(index.row())) : QVariant();
    }
};

std::vector<Words::Row> rowsOf(const std::set<int>& ids)
{
    std::vector<Words::Row> rows;
    for (const int id : ids)
        rows.push_back({id, 10 * id});
    return rows;
}

/// Shows `second` from within each signal of the change to `first`, as a dock does that follows a selection its own table
/// lost by that change.
template<class Model, class Show>
void showWithin(Model& model, Show show, const std::set<int>& first, const std::set<int>& second)
{
    QObject listener;
    const auto again = [&] { show(model, second); };
    QObject::connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, &listener, again);
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &listener, again);
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &listener, again);
    show(model, first);
}

}

class TableModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatItsOwnSignalsAskFor();
    void endsWithTheRowsItIsGiven();
    void tellsOfManyRowsAtOnce();
};

/// In any order, as answers give them.
void TableModelTest::endsWithTheRowsItIsGiven()
{
    QVERIFY(rc::check([](const std::set<int>& before, std::vector<int> after) {
        Words words;
        QAbstractItemModelTester isSound(&words);
        words.show(rowsOf(before));
        std::set<int> seen;
        std::erase_if(after, [&](int id) { return !seen.insert(id).second; });
        std::vector<Words::Row> rows;
        for (const int id : after)
            rows.push_back({id, id});
        words.show(rows);
        std::vector<int> shown;
        for (const auto& row : words.rows())
            shown.push_back(row.id);
        RC_ASSERT(shown == after);
    }));
}

void TableModelTest::tellsOfManyRowsAtOnce()
{
    std::set<int> many;
    for (int id = 0; id < 5000; ++id)
        many.insert(id);
    Words words;
    words.show(rowsOf({2500, 9000}));
    QSignalSpy came(&words, &QAbstractItemModel::rowsInserted);
    QSignalSpy went(&words, &QAbstractItemModel::rowsRemoved);
    words.show(rowsOf(many));
    QCOMPARE(words.rowCount(), 5000);
    QCOMPARE(came.count(), 2); // before the row that stays, and behind it
    QCOMPARE(went.count(), 1);
    words.show({});
    QCOMPARE(went.count(), 2);
}

void TableModelTest::showsWhatItsOwnSignalsAskFor()
{
    QVERIFY(rc::check([](const std::set<int>& before, const std::set<int>& first, const std::set<int>& second) {
        const std::set<int>& last = before == first ? first : second;
        Words words;
        QAbstractItemModelTester wordsAreSound(&words);
        words.show(rowsOf(before));
        showWithin(
            words, [](Words& model, const std::set<int>& ids) { model.show(rowsOf(ids)); }, first, second);
        std::set<int> shown;
        for (const auto& row : words.rows())
            shown.insert(row.id);
        RC_ASSERT(shown == last);

        Numbers numbers;
        QAbstractItemModelTester numbersAreSound(&numbers);
        const auto show = [](Numbers& model, const std::set<int>& ids) { model.show({ids.begin(), ids.end()}); };
        show(numbers, before);
        showWithin(numbers, show, first, second);
        RC_ASSERT(std::set<int>(numbers.rows().begin(), numbers.rows().end()) == last);
    }));
}

ASE_TEST(TableModelTest)

}

#include "table_model_test.moc"
