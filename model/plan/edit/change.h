#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <algorithm>
#include <set>
#include <vector>

/// What the edits are made of; for files of this folder.
namespace ase::edit {

/// Why an edit of a stale id is refused: that part is no longer in the plan.
Problem noLongerThere(PartKind kind);
/// Why a part cannot be added under the id of another.
Problem idTaken();

/// The plan with the row of one top-level table changed by `change(T&)`; the same plan where that changes nothing.
template<class TypedId, class T, class Change>
Result<Plan> changeRow(const Plan& plan, Table<TypedId, T> Network::*table, TypedId id, Change change)
{
    const T* before = ((*plan.network).*table).find(id);
    if (!before)
        return noLongerThere(TypedId::kind);
    T after = *before;
    change(after);
    if (after == *before)
        return plan;
    return withNetwork(plan, [&](Network& network) { network.*table = (network.*table).with(id, std::move(after)); });
}

/// Whether the table has all of these rows.
template<class TypedId, class T>
bool areIn(const Table<TypedId, T>& table, const std::vector<TypedId>& ids)
{
    return std::all_of(ids.begin(), ids.end(), [&](TypedId id) { return table.contains(id); });
}

/// The plan with a row more; refuses an id that is there already.
template<class TypedId, class T>
Result<Plan> addRow(const Plan& plan, Table<TypedId, T> Network::*table, TypedId id, T row)
{
    if (((*plan.network).*table).contains(id))
        return idTaken();
    return withNetwork(plan, [&](Network& network) { network.*table = (network.*table).with(id, std::move(row)); });
}

/// The table without the rows whose ids are in `gone`, the others as `mended(row)` has them: null leaves a row as it is.
/// The very same table where nothing changes.
template<class Key, class T, class Mended>
Table<Key, T> swept(const Table<Key, T>& table, const std::set<PartId>& gone, Mended mended)
{
    std::vector<typename Table<Key, T>::Row> rows;
    rows.reserve(table.size());
    bool same = true;
    for (const auto& row : table.rows()) {
        if (gone.contains(row.id)) {
            same = false;
            continue;
        }
        std::shared_ptr<const T> next = mended(*row.value);
        same = same && !next;
        rows.push_back({row.id, next ? std::move(next) : row.value});
    }
    return same ? table : Table<Key, T>::of(std::move(rows));
}

}
