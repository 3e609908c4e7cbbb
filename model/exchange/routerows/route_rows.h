#pragma once

#include "model/plan/result.h"
#include "model/plan/route_table.h"

#include <QString>

#include <vector>

namespace ase {

/// Tabs go to and from spreadsheets over the clipboard, commas to and from files.
enum class RowFormat : std::uint8_t { Tsv, Csv };

/// Routes as rows "Name, Address prefix, Next hop type, Next hop address" under a header, one a line, each field as it is
/// written in the plan. Cells with separators, quotes or line breaks are quoted; a cell that a spreadsheet would take for a
/// formula is led by an apostrophe.
QString routeRows(const std::vector<const Route*>& routes, RowFormat format);

/// The routes of rows in either format, told apart by the first line, with a header or without one. A header may name the
/// columns in any order, as the portal or a template spells them; without one they are in the order above, and a single
/// column is prefixes. What does not parse is kept as written, what is absent is left empty. Refuses a text without rows, a
/// quote that is never closed, and a row with more cells than there are columns.
Result<std::vector<Route>> routesFromRows(const QString& text);

}
