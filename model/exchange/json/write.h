#pragma once

#include "model/exchange/json/value.h"

#include <QByteArray>

namespace ase::json {

/// The one way a tree is written: two spaces, LF, keys in the order given, every field and element on its own line, empty
/// containers as {} and [], UTF-8 unescaped. Ends with a line break. Numbers keep the text they were read from.
QByteArray write(const Value& value);

/// The same on one line, without blanks and without the closing line break.
QByteArray writeCompact(const Value& value);

}
