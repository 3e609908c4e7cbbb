#pragma once

#include "ui/document/one_at_a_time.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace ase {

/// Rows by id, shown as a table. `show` turns the difference to the rows before into row signals, never a reset, so that
/// selection, scroll position and open editors survive. `T` is compared with ==.
template<class Id, class T>
class TableModel : public QAbstractTableModel {
public:
    struct Row {
        Id id;
        T value;
    };
    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<Row>& rows() const { return m_rows; }
    const Row& at(const QModelIndex& index) const { return m_rows[std::size_t(index.row())]; }
    /// -1 where there is no such row.
    int rowOf(const Id& id) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == id; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    /// Ids are unique; rows are in the order to be shown. Called again by who hears a signal of a change under way, it shows
    /// those rows once that change is done.
    void show(std::vector<Row> next)
    {
        m_shows.give(std::move(next), [this](std::vector<Row> rows) {
            dropMissing(rows);
            const std::vector<Id> kept = idsOf(m_rows);
            for (int at = 0; at < int(rows.size());) {
                int end = at;
                while (end < int(rows.size()) && !std::binary_search(kept.begin(), kept.end(), rows[std::size_t(end)].id))
                    ++end;
                if (end > at)
                    insert(at, end, rows);
                else
                    place(end++, std::move(rows[std::size_t(at)]));
                at = end;
            }
        });
    }

private:
    static std::vector<Id> idsOf(const std::vector<Row>& rows)
    {
        std::vector<Id> ids;
        ids.reserve(rows.size());
        for (const Row& row : rows)
            ids.push_back(row.id);
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    /// Rows side by side go, and come, in one change: thousands of them are told of a few times, not each for itself.
    void dropMissing(const std::vector<Row>& next)
    {
        const std::vector<Id> ids = idsOf(next);
        const auto isMissing = [&](int at) {
            return !std::binary_search(ids.begin(), ids.end(), m_rows[std::size_t(at)].id);
        };
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (!isMissing(last))
                continue;
            int first = last;
            while (first > 0 && isMissing(first - 1))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }
    void insert(int at, int end, std::vector<Row>& rows)
    {
        beginInsertRows({}, at, end - 1);
        m_rows.insert(m_rows.begin() + at, std::move_iterator(rows.begin() + at), std::move_iterator(rows.begin() + end));
        endInsertRows();
    }
    /// Of a row that is there already.
    void place(int at, Row row)
    {
        const bool here = m_rows[std::size_t(at)].id == row.id;
        const int now = here ? at : rowOf(row.id);
        if (now != at) {
            beginMoveRows({}, now, now, {}, at);
            std::rotate(m_rows.begin() + at, m_rows.begin() + now, m_rows.begin() + now + 1);
            endMoveRows();
        }
        Row& held = m_rows[std::size_t(at)];
        if (held.value == row.value)
            return;
        held.value = std::move(row.value);
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

    std::vector<Row> m_rows;
    OneAtATime<std::vector<Row>> m_shows;
};

}
