#pragma once

#include "model/exchange/json/value.h"
#include "model/plan/result.h"

#include <QByteArray>
#include <QString>

namespace ase::json {

/// What is refused: input is hostile until parsed.
struct Limits {
    qint64 bytes = 64LL * 1024 * 1024;
    int depth = 200;
    qint64 values = 4'000'000;
};

enum class Dialect {
    Strict,
    /// As Azure Resource Manager reads templates: comments, trailing commas, line breaks in strings, a byte order mark.
    Template,
};

/// A whole document and where each of its values stands.
class Document {
public:
    Document() = default;
    Document(Value root, QString file)
        : m_root(std::move(root))
        , m_file(std::move(file))
    {
    }

    const Value& root() const { return m_root; }
    Value& editRoot() { return m_root; }
    const QString& file() const { return m_file; }

    /// The JSON pointer of a value of this tree, found by its address; empty for the root and for strangers. Walks the tree:
    /// for errors, not for every value.
    QString pointerTo(const Value& value) const;
    Place placeOf(const Value& value) const;
    /// The value a JSON pointer leads to, or nullptr.
    const Value* at(const QString& pointer) const;

private:
    Value m_root;
    QString m_file;
};

/// Reads UTF-8 text. Refused with place: broken syntax, repeated keys, too deep, too large, binary, UTF-16.
/// `file` names the origin in messages and may be empty.
Result<Document> read(
    const QByteArray& text, const QString& file, Dialect dialect = Dialect::Strict, const Limits& limits = {});

/// Reads a file; a missing, unreadable, empty or too large one and a folder are refused before any of it is parsed.
Result<Document> readFile(const QString& path, Dialect dialect = Dialect::Strict, const Limits& limits = {});

/// The bytes of a file within the size limit, with the same refusals as readFile; "-" is standard input.
Result<QByteArray> loadBytes(const QString& path, const Limits& limits = {});

}
