#include "model/plan/id.h"
#include "model/plan/table.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

#include <map>

using namespace ase;

namespace {

using Numbers = Table<SubnetId, int>;
/// An id and what its row becomes; below zero the row goes.
using Change = std::pair<std::uint8_t, int>;

Numbers changed(Numbers table, const std::vector<Change>& changes)
{
    for (const auto& [id, value] : changes)
        table = value >= 0 ? table.with(SubnetId {id}, value) : table.without(SubnetId {id});
    return table;
}

}

class TableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTable_isAMapInIdOrder()
    {
        QVERIFY(rc::check([](const std::vector<Change>& changes) {
            std::map<std::uint64_t, int> expected;
            for (const auto& [id, value] : changes) {
                expected.erase(id);
                if (value >= 0)
                    expected.emplace(id, value);
            }
            const Numbers table = changed({}, changes);
            RC_ASSERT(table.size() == expected.size());
            auto at = expected.begin();
            for (const auto& row : table.rows()) {
                RC_ASSERT(row.id.value == at->first);
                RC_ASSERT(*row.value == at->second);
                RC_ASSERT(table.find(row.id) == row.value.get());
                ++at;
            }
        }));
    }

    void anEdit_sharesEveryOtherRow_andLeavesTheOldTable()
    {
        QVERIFY(rc::check([](const std::vector<Change>& changes, std::uint8_t id, int value) {
            const Numbers before = changed({}, changes);
            const Numbers copy = before;
            const Numbers after = before.with(SubnetId {id}, value);
            RC_ASSERT(before == copy);
            RC_ASSERT(before.sharesRowsWith(copy));
            for (const auto& row : before.rows())
                if (row.id.value != id)
                    RC_ASSERT(after.share(row.id) == row.value);
            RC_ASSERT(*after.find(SubnetId {id}) == value);
        }));
    }

    void withoutAMissingRow_isTheSameTable()
    {
        const Numbers table = Numbers().with(SubnetId {1}, 1);
        QVERIFY(table.without(SubnetId {2}).sharesRowsWith(table));
    }

    void changes_leadFromOneTableToTheOther()
    {
        QVERIFY(rc::check([](const std::vector<Change>& first, const std::vector<Change>& second) {
            const Numbers before = changed({}, first);
            const Numbers after = changed(before, second);
            Numbers replayed = before;
            forEachChange(before, after, [&](SubnetId id, const int* was, const int* is) {
                RC_ASSERT(was == before.find(id));
                RC_ASSERT(was != is);
                replayed = is ? replayed.with(id, *is) : replayed.without(id);
            });
            RC_ASSERT(replayed == after);
        }));
    }

    void ofManyRows_theLaterOfOneIdWins()
    {
        const auto row = [](std::uint64_t id, int value) {
            return Numbers::Row {SubnetId {id}, std::make_shared<const int>(value)};
        };
        const Numbers table = Numbers::of({row(3, 1), row(1, 2), row(3, 4)});
        QCOMPARE(table.size(), std::size_t(2));
        QCOMPARE(*table.find(SubnetId {3}), 4);
        QCOMPARE(table.rows().front().id.value, std::uint64_t(1));
    }
};

ASE_TEST(TableTest)
#include "table_test.moc"
