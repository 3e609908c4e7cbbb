#pragma once

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace ase {

/// Rows by id: an immutable value that shares every row an edit did not touch, and itself whole when copied.
template<class Key, class T>
class Table {
public:
    struct Row {
        Key id;
        std::shared_ptr<const T> value;
    };

    /// Null where there is no such row. The pointer lives as long as any table that shares the row.
    const T* find(Key id) const
    {
        const Row* row = findRow(id);
        return row ? row->value.get() : nullptr;
    }
    std::shared_ptr<const T> share(Key id) const
    {
        const Row* row = findRow(id);
        return row ? row->value : nullptr;
    }
    bool contains(Key id) const { return findRow(id) != nullptr; }
    /// All rows in id order.
    const std::vector<Row>& rows() const { return m_rows ? *m_rows : none(); }
    std::size_t size() const { return rows().size(); }
    bool isEmpty() const { return rows().empty(); }

    /// The table with `row` in place of, or beside, what was there.
    Table with(Key id, T row) const { return with(id, std::make_shared<const T>(std::move(row))); }
    Table with(Key id, std::shared_ptr<const T> row) const
    {
        auto copy = std::make_shared<std::vector<Row>>();
        copy->reserve(size() + 1);
        const auto at = lowerBound(id);
        copy->insert(copy->end(), rows().begin(), at);
        copy->push_back({id, std::move(row)});
        copy->insert(copy->end(), at != rows().end() && at->id == id ? std::next(at) : at, rows().end());
        return Table(std::move(copy));
    }
    /// The table without that row; the same table where there is none.
    Table without(Key id) const
    {
        const auto at = lowerBound(id);
        if (at == rows().end() || at->id != id)
            return *this;
        auto copy = std::make_shared<std::vector<Row>>(rows().begin(), at);
        copy->insert(copy->end(), std::next(at), rows().end());
        return Table(std::move(copy));
    }
    /// A table of many rows at once; of two rows with one id the later wins.
    static Table of(std::vector<Row> rows)
    {
        std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.id < b.id; });
        auto kept = std::make_shared<std::vector<Row>>();
        for (Row& row : rows) {
            if (!kept->empty() && kept->back().id == row.id)
                kept->back() = std::move(row);
            else
                kept->push_back(std::move(row));
        }
        return Table(std::move(kept));
    }

    /// The very same rows in memory: nothing to compare.
    bool sharesRowsWith(const Table& other) const { return m_rows == other.m_rows; }
    bool operator==(const Table& other) const
    {
        return sharesRowsWith(other)
            || std::equal(rows().begin(), rows().end(), other.rows().begin(), other.rows().end(),
                [](const Row& a, const Row& b) { return a.id == b.id && (a.value == b.value || *a.value == *b.value); });
    }

    Table() = default;

private:
    explicit Table(std::shared_ptr<const std::vector<Row>> rows)
        : m_rows(std::move(rows))
    {
    }
    static const std::vector<Row>& none()
    {
        static const std::vector<Row> empty;
        return empty;
    }
    auto lowerBound(Key id) const
    {
        return std::lower_bound(
            rows().begin(), rows().end(), id, [](const Row& row, const Key& key) { return row.id < key; });
    }
    const Row* findRow(Key id) const
    {
        const auto at = lowerBound(id);
        return at != rows().end() && at->id == id ? &*at : nullptr;
    }

    std::shared_ptr<const std::vector<Row>> m_rows;
};

/// Calls `changed(id, before, after)` for every row that is not the same in both; null where a side lacks it.
template<class Key, class T, class Changed>
void forEachChange(const Table<Key, T>& before, const Table<Key, T>& after, Changed changed)
{
    if (before.sharesRowsWith(after))
        return;
    auto a = before.rows().begin();
    auto b = after.rows().begin();
    while (a != before.rows().end() || b != after.rows().end()) {
        if (b == after.rows().end() || (a != before.rows().end() && a->id < b->id)) {
            changed(a->id, a->value.get(), static_cast<const T*>(nullptr));
            ++a;
        } else if (a == before.rows().end() || b->id < a->id) {
            changed(b->id, static_cast<const T*>(nullptr), b->value.get());
            ++b;
        } else {
            if (a->value != b->value)
                changed(a->id, a->value.get(), b->value.get());
            ++a;
            ++b;
        }
    }
}

}
