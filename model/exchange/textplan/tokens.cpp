#include "model/exchange/textplan/tokens.h"

#include <QCoreApplication>

namespace ase::textplan {

namespace {

class Splitter {
public:
    explicit Splitter(const QString& text)
        : m_text(text)
    {
    }

    std::vector<Statement> run()
    {
        while (m_at < m_text.size())
            step();
        endStatement();
        return std::move(m_statements);
    }

private:
    void step()
    {
        const QChar c = m_text[m_at];
        if (c == u'\n')
            lineBreak();
        else if (c == u'#')
            skipComment();
        else if (c == u'|')
            mark([this] { endStatement(); });
        else if (c == u';')
            mark([this] { add(TokenKind::Semicolon, QStringLiteral(";")); });
        else if (c == u'"')
            quotedWord();
        else if (c.isSpace())
            forward();
        else
            plainWord();
    }

    template<class Act>
    void mark(Act act)
    {
        act();
        forward();
    }
    void forward()
    {
        ++m_at;
        ++m_column;
    }
    void lineBreak()
    {
        const bool goesOn = !m_current.empty()
            && (m_current.back().kind == TokenKind::Colon || m_current.back().kind == TokenKind::Semicolon);
        if (!goesOn)
            endStatement();
        ++m_at;
        ++m_line;
        m_column = 1;
    }
    void skipComment()
    {
        while (m_at < m_text.size() && m_text[m_at] != u'\n')
            forward();
    }
    void quotedWord()
    {
        Token token {TokenKind::Word, {}, m_line, m_column, true};
        forward();
        token.closed = readQuoted(token.text);
        m_current.push_back(std::move(token));
    }
    /// False where the line ends first.
    bool readQuoted(QString& text)
    {
        while (m_at < m_text.size() && m_text[m_at] != u'"' && m_text[m_at] != u'\n') {
            text += m_text[m_at];
            forward();
        }
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return false;
        forward();
        return true;
    }
    /// Up to a blank or a mark. A colon at its end is a mark of its own, unless it ends an IPv6 address.
    void plainWord()
    {
        Token token {TokenKind::Word, {}, m_line, m_column, false};
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !QStringLiteral("|;#").contains(m_text[m_at])) {
            if (m_text[m_at] == u'"') {
                forward();
                token.closed = readQuoted(token.text);
                continue;
            }
            token.text += m_text[m_at];
            forward();
        }
        const bool marked = token.text.endsWith(u':') && !token.text.endsWith(u"::");
        if (marked)
            token.text.chop(1);
        if (!token.text.isEmpty())
            m_current.push_back(std::move(token));
        if (marked)
            m_current.push_back({TokenKind::Colon, QStringLiteral(":"), m_line, m_column - 1, false});
    }
    void add(TokenKind kind, const QString& text) { m_current.push_back({kind, text, m_line, m_column, false}); }
    void endStatement()
    {
        if (m_current.empty())
            return;
        add(TokenKind::End, {});
        m_statements.push_back(std::move(m_current));
        m_current.clear();
    }

    const QString& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1;
    Statement m_current;
    std::vector<Statement> m_statements;
};

}

std::vector<Statement> statementsOf(const QString& text)
{
    return Splitter(text).run();
}

bool Cursor::accept(const char* word)
{
    const bool there = atWord() && !peek().quoted && peek().text == QLatin1String(word);
    m_at += there ? 1 : 0;
    return there;
}

bool Cursor::accept(TokenKind kind)
{
    const bool there = peek().kind == kind && kind != TokenKind::End;
    m_at += there ? 1 : 0;
    return there;
}

std::optional<QString> Cursor::acceptSetting(const char* name)
{
    const QString start = QLatin1String(name) + QStringLiteral("=");
    if (!atWord() || peek().quoted || !peek().text.startsWith(start))
        return std::nullopt;
    return m_statement[m_at++].text.mid(start.size());
}

Token Cursor::word(const char* expected)
{
    if (atWord())
        return m_statement[m_at++];
    const Token found = peek();
    refuse(found, expected);
    return found;
}

int Cursor::number(const char* expected)
{
    const Token token = word(expected);
    bool ok = false;
    const int number = token.text.toInt(&ok);
    if (!ok)
        refuse(token, expected);
    return number;
}

void Cursor::expect(const char* word)
{
    if (!accept(word))
        refuse(peek(), word);
}

void Cursor::expect(TokenKind kind, const char* expected)
{
    if (!accept(kind))
        refuse(peek(), expected);
}

void Cursor::expectEnd(const char* expected)
{
    if (!atEnd())
        refuse(peek(), expected);
}

void Cursor::refuse(const Token& at, const char* expected)
{
    if (at.kind == TokenKind::End)
        fail(at, QT_TRANSLATE_NOOP("Exchange", "Expected %1 here, but the statement ends."), {QString::fromUtf8(expected)});
    else
        fail(at, QT_TRANSLATE_NOOP("Exchange", "Expected %1 here, found \"%2\"."), {QString::fromUtf8(expected), at.text});
}

void Cursor::fail(const Token& at, const char* text, QStringList values)
{
    if (!m_problem)
        m_problem = Problem {text, std::move(values), {m_file, at.line, at.column, {}}, "Exchange"};
    m_at = m_statement.size() - 1;
}

}
