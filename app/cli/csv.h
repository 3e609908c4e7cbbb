#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace ase::cli {

/// Rows as RFC 4180 writes them, with LF. A text that a spreadsheet would take for a formula gets a quote mark in front.
QByteArray csv(const std::vector<QStringList>& rows);

}
