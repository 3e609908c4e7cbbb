#pragma once

#include <QString>

#include <optional>

namespace ase {

/// How well typed letters fit a text that holds them in their order, letter case ignored: more is better; starts of words
/// and letters in a row count more. None where the text lacks one. Nothing typed fits everything alike.
std::optional<int> letterMatch(const QString& typed, const QString& text);

}
