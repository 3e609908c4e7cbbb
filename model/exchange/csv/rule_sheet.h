#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <QStringList>

#include <vector>

namespace ase {

/// A table of texts, row by row.
using Sheet = std::vector<QStringList>;

/// Rows as spreadsheets put them on the clipboard: cells parted by tabs, a cell with a tab, line break or quote in quotes.
/// A text that a spreadsheet would take for a formula gets a quote mark in front.
QString toTsv(const Sheet& sheet);
/// The same parted by commas, for files (RFC 4180).
QString toCsv(const Sheet& sheet);
/// Reads that, and CSV with commas or semicolons (RFC 4180): the separator is the one the first line has most of, tabs
/// first. Empty lines are left out, quote marks in front of what looks like a formula taken away.
Sheet readSheet(const QString& text);

/// The rules, under a line of titles: priority, name, direction, action, protocol, source, source ports, destination,
/// destination ports, description, enabled. Titles are English wherever it is read.
Sheet sheetOf(const Network& network, const std::vector<SecurityRule>& rules);
/// Rules of such a sheet. With titles, columns may stand in any order and may be missing; the portal's and PowerShell's own
/// titles are known. Without, they stand as above. What does not parse is kept as written; a rule without a direction gets
/// `direction`, one without an action, protocol, end or port gets any, and denies. Refuses a sheet in which there is no
/// rule.
Result<std::vector<SecurityRule>> rulesOf(const Network& network, const Sheet& sheet, Direction direction);

}
