#pragma once

#include "ui/document/one_at_a_time.h"

#include <QAbstractItemModel>

#include <algorithm>
#include <utility>
#include <vector>

namespace ase {

/// Makes `rows` of a flat model what `next` holds with the signals that keep selection and scroll: rows are known by
/// `key(row)`. Rows that changed places are removed and inserted again. `notify` gives access to the model's protected
/// begin and end functions.
template<class Row, class Notify, class Key>
void updateRows(std::vector<Row>& rows, std::vector<Row> next, Notify notify, Key key)
{
    const auto find = [&](const std::vector<Row>& in, std::size_t from, const Row& row) {
        return std::find_if(
            in.begin() + std::ptrdiff_t(from), in.end(), [&](const Row& other) { return key(other) == key(row); });
    };
    for (std::size_t i = rows.size(); i-- > 0;) {
        if (find(next, 0, rows[i]) == next.end()) {
            notify.beginRemove(int(i));
            rows.erase(rows.begin() + std::ptrdiff_t(i));
            notify.endRemove();
        }
    }
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (i < rows.size() && key(rows[i]) == key(next[i])) {
            if (!(rows[i] == next[i])) {
                rows[i] = std::move(next[i]);
                notify.changed(int(i));
            }
            continue;
        }
        if (const auto moved = find(rows, i, next[i]); moved != rows.end()) {
            notify.beginRemove(int(moved - rows.begin()));
            rows.erase(moved);
            notify.endRemove();
        }
        notify.beginInsert(int(i));
        rows.insert(rows.begin() + std::ptrdiff_t(i), std::move(next[i]));
        notify.endInsert();
    }
}

/// A flat model of values that are shown whole each time: `show(rows)` sends the fewest row notify.
template<class Row, class Key>
class RowModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const Row& row(int at) const { return m_rows[std::size_t(at)]; }
    const std::vector<Row>& rows() const { return m_rows; }

    /// As TableModel::show().
    void show(std::vector<Row> rows)
    {
        m_shows.give(
            std::move(rows), [this](std::vector<Row> next) { updateRows(m_rows, std::move(next), Signals {*this}, Key()); });
    }

protected:
    void refreshAll()
    {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    struct Signals {
        RowModel& model;
        void beginInsert(int at) { model.beginInsertRows({}, at, at); }
        void endInsert() { model.endInsertRows(); }
        void beginRemove(int at) { model.beginRemoveRows({}, at, at); }
        void endRemove() { model.endRemoveRows(); }
        void changed(int at) { Q_EMIT model.dataChanged(model.index(at, 0), model.index(at, model.columnCount() - 1)); }
    };
    std::vector<Row> m_rows;
    OneAtATime<std::vector<Row>> m_shows;
};

}
