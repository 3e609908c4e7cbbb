#pragma once

#include <QByteArray>

namespace ase::json {

/// Follows the tokens of a document through its original text, one call a token, since nlohmann's SAX events bring no
/// place. Understands the comments of templates. Lines and columns count from 1, columns in characters.
class Position {
public:
    explicit Position(const QByteArray& text)
        : m_text(&text)
    {
    }

    /// Goes to the start of the next token: past blanks, commas, colons and comments.
    void seek();
    /// Goes past the token that starts here: one character, a string, or a number or word.
    void passCharacter() { advance(m_offset + 1); }
    void passString();
    void passWord();

    void advance(qsizetype offset);
    int line() const { return m_line; }
    int column() const { return m_column; }
    qsizetype offset() const { return m_offset; }

private:
    const QByteArray* m_text;
    qsizetype m_offset = 0;
    int m_line = 1;
    int m_column = 1;
};

}
