#pragma once

#include "model/plan/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace ase::textplan {

enum class TokenKind { Word, Colon, Semicolon, End };

/// One word of a text plan and where it stands; lines and columns count from 1.
struct Token {
    TokenKind kind = TokenKind::Word;
    QString text;
    int line = 1;
    int column = 1;
    bool quoted = false;
    bool closed = true; ///< false where the line ends inside quotes
};

/// The words of one statement, the last of them an End.
using Statement = std::vector<Token>;

/// Splits a text into statements: at "|" and at line breaks, except behind a colon or a semicolon. "#" starts a comment.
std::vector<Statement> statementsOf(const QString& text);

/// Goes through one statement. The first problem is kept and ends it: whoever reads on finds its end.
class Cursor {
public:
    Cursor(const Statement& statement, QString file)
        : m_statement(statement)
        , m_file(std::move(file))
    {
    }

    const Token& peek() const { return m_statement[m_at]; }
    bool atEnd() const { return peek().kind == TokenKind::End; }
    bool atWord() const { return peek().kind == TokenKind::Word; }
    /// The next word where it is none of a statement's own words.
    bool atValue(const QStringList& keywords) const
    {
        return atWord() && (peek().quoted || !keywords.contains(peek().text));
    }

    /// Goes past that word or mark where it is next.
    bool accept(const char* word);
    bool accept(TokenKind kind);
    /// "name=VALUE": the value, where such a word is next.
    std::optional<QString> acceptSetting(const char* name);

    /// Goes past a word. `expected` is what the message names where there is none.
    Token word(const char* expected);
    int number(const char* expected);
    void expect(const char* word);
    void expect(TokenKind kind, const char* expected);
    /// The statement must be over.
    void expectEnd(const char* expected);

    /// Fails: "Expected `expected` here, found ...".
    void refuse(const Token& at, const char* expected);
    void fail(const Token& at, const char* text, QStringList values);
    const std::optional<Problem>& problem() const { return m_problem; }

private:
    const Statement& m_statement;
    QString m_file;
    std::size_t m_at = 0;
    std::optional<Problem> m_problem;
};

}
