#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace ase::cli {

/// Rows as lines with their columns aligned: texts to the left, numbers to the right. Control characters show as blanks.
QByteArray table(const std::vector<QStringList>& rows);

/// A text on one line, safe for a terminal.
QString oneLine(QString text);

}
