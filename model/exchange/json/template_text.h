#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace ase::json {

/// Strict JSON made of what Azure Resource Manager accepts: comments and trailing commas become blanks, raw control
/// characters in strings become escapes.
struct StrictText {
    QByteArray text;
    std::vector<std::pair<qsizetype, qsizetype>> shifts; // from this byte of `text` on, the original is so many bytes behind

    /// The byte of the original for a byte of `text`.
    qsizetype original(qsizetype offset) const;
};

StrictText strictText(const QByteArray& original);

/// The end of a comment that starts at `offset`, or `offset` itself where none does.
qsizetype skipComment(const QByteArray& text, qsizetype offset);

}
