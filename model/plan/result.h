#pragma once

#include <QStringList>

#include <utility>
#include <variant>

namespace ase {

/// Where in a document something stands. Lines and columns count from 1; 0 is unknown. `pointer` is a JSON pointer.
struct Place {
    QString file;
    int line = 0;
    int column = 0;
    QString pointer;
    bool operator==(const Place&) const = default;
};

/// Why something could not be done: a marked source text (QT_TRANSLATE_NOOP) with its values, and where. Sentences are made
/// late, by whoever shows them. The text says what was attempted, on what, and what to do next.
struct Problem {
    const char* text = "";
    QStringList values = {};
    Place place = {};
    const char* context = "Edits";
};

/// `text` with %1 to %9 replaced by the values in one pass: a value that holds "%2" stays as it is.
QString filledIn(const QString& text, const QStringList& values);
/// The problem's sentence in the user's language, %1 to %9 filled in, without its place.
QString sentence(const Problem& problem);
/// The sentence led by "file:line:column: " and followed by the JSON pointer, as far as they are known.
QString sentenceWithPlace(const Problem& problem);

/// A value, or the Problem that prevented it. For anything the world can spoil: files, input, stale ids.
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_held(std::move(value))
    {
    }
    Result(Problem problem)
        : m_held(std::move(problem))
    {
    }

    bool ok() const { return m_held.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T& operator*() const& { return std::get<0>(m_held); }
    T& operator*() & { return std::get<0>(m_held); }
    T&& operator*() && { return std::get<0>(std::move(m_held)); }
    const T* operator->() const { return &std::get<0>(m_held); }
    T* operator->() { return &std::get<0>(m_held); }
    const Problem& error() const { return std::get<1>(m_held); }

private:
    std::variant<T, Problem> m_held;
};

/// Nothing to return but whether it went well: Result<Done>.
struct Done { };

}
