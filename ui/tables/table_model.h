#pragma once

#include "ui/document/one_at_a_time.h"

#include <QAbstractTableModel>

#include <algorithm>
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
            for (int at = 0; at < int(rows.size()); ++at)
                place(at, std::move(rows[std::size_t(at)]));
        });
    }

private:
    void dropMissing(const std::vector<Row>& next)
    {
        std::vector<Id> ids;
        ids.reserve(next.size());
        for (const Row& row : next)
            ids.push_back(row.id);
        std::sort(ids.begin(), ids.end());
        for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
            if (std::binary_search(ids.begin(), ids.end(), m_rows[std::size_t(at)].id))
                continue;
            beginRemoveRows({}, at, at);
            m_rows.erase(m_rows.begin() + at);
            endRemoveRows();
        }
    }
    void place(int at, Row row)
    {
        const bool here = at < int(m_rows.size()) && m_rows[std::size_t(at)].id == row.id;
        const int now = here ? at : rowOf(row.id);
        if (now < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, std::move(row));
            endInsertRows();
            return;
        }
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
