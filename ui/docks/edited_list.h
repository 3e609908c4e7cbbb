#pragma once

#include "ui/docks/edited_lines.h"
#include "ui/docks/inspector_form.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

/// Lists of a part whose lines are edited as text.
namespace ase::inspector {

/// How the lines of one list are read, shown and kept.
template<class T>
struct ListOf {
    std::function<std::vector<T>(const Network&)> list; ///< as kept; empty where its part is gone
    std::function<Result<Plan>(const Plan&, std::vector<T>)> set;
    LineRow (*row)(const Network&, const T&);
    /// `before` is what stood there; null for a new line.
    Result<T> (*read)(const Network&, const QString&, const T* before);
    /// Makes two neighbours change places; none: they are swapped whole.
    void (*exchange)(T&, T&) = nullptr;
    /// The order in which they count is the order they are shown in; none: as kept.
    bool (*comesBefore)(const T&, const T&) = nullptr;
};

template<class T>
std::vector<T> linesIn(const Network& network, const ListOf<T>& lines)
{
    std::vector<T> all = lines.list(network);
    if (lines.comesBefore)
        std::stable_sort(all.begin(), all.end(), lines.comesBefore);
    return all;
}

/// The plan with the lines changed by `change(lines, row)`; a row that is gone meanwhile changes nothing.
template<class T, class Change>
Result<Plan> changeLines(const Plan& plan, const ListOf<T>& lines, int row, Change change)
{
    std::vector<T> all = linesIn(*plan.network, lines);
    if (row < 0 || row >= int(all.size()))
        return plan;
    change(all, std::size_t(row));
    return lines.set(plan, std::move(all));
}

template<class T>
LineEditing editingOf(const ListOf<T>& lines)
{
    LineEditing editing;
    editing.rows = [=](const Network& network) {
        std::vector<LineRow> rows;
        for (const T& line : linesIn(network, lines))
            rows.push_back(lines.row(network, line));
        return rows;
    };
    editing.beginning = [](const Network&) { return QString(); };
    editing.fault = [=](const Network& network, const QString& text) {
        const Result<T> read = lines.read(network, text, nullptr);
        return read ? QString() : sentence(read.error());
    };
    editing.put = [=](const Plan& plan, int row, const QString& text) -> Result<Plan> {
        std::vector<T> all = linesIn(*plan.network, lines);
        const bool isNew = row < 0 || row >= int(all.size());
        Result<T> read = lines.read(*plan.network, text, isNew ? nullptr : &all[std::size_t(row)]);
        if (!read)
            return read.error();
        if (isNew)
            all.push_back(*std::move(read));
        else
            all[std::size_t(row)] = *std::move(read);
        return lines.set(plan, std::move(all));
    };
    editing.remove = [=](const Plan& plan, int row) {
        return changeLines(
            plan, lines, row, [](std::vector<T>& all, std::size_t at) { all.erase(all.begin() + std::ptrdiff_t(at)); });
    };
    editing.move = [=](const Plan& plan, int from, int to) {
        return changeLines(plan, lines, from, [&](std::vector<T>& all, std::size_t at) {
            if (to < 0 || to >= int(all.size()))
                return;
            if (lines.exchange)
                lines.exchange(all[at], all[std::size_t(to)]);
            else
                std::swap(all[at], all[std::size_t(to)]);
        });
    };
    return editing;
}

/// Shows the list under that title; `field` is the name findings and reveals call it by.
void addEditedLines(InspectorForm& form, const QString& title, const QString& field, LineEditing editing);

}
