#include "model/exchange/arm/expression.h"

#include <QCoreApplication>

#include <optional>

namespace ase::arm {

namespace {

bool startsName(QChar c)
{
    return c.isLetter() || c == QLatin1Char('_');
}

bool continuesName(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

/// Recursive descent. The first problem ends it: every function returns nothing from then on.
class Parser {
public:
    explicit Parser(QStringView source)
        : m_source(source)
    {
    }

    Result<ExpressionPtr> run()
    {
        std::optional<Expression> whole = expression(0);
        blanks();
        if (whole && m_at < m_source.size())
            whole = refuse(QT_TRANSLATE_NOOP("Exchange", "Expected the end of the expression, found \"%1\"."));
        if (!whole)
            return *m_problem;
        return ExpressionPtr(std::make_shared<const Expression>(std::move(*whole)));
    }

private:
    std::optional<Expression> refuse(const char* text)
    {
        if (!m_problem) {
            const QString found = m_source.mid(m_at, 20).toString();
            m_problem = Problem {text, {found}, {{}, 0, static_cast<int>(m_at) + 1, {}}, "Exchange"};
        }
        return std::nullopt;
    }

    void blanks()
    {
        while (m_at < m_source.size() && m_source[m_at].isSpace())
            ++m_at;
    }

    bool take(char16_t c)
    {
        blanks();
        if (m_at >= m_source.size() || m_source[m_at] != QChar(c))
            return false;
        ++m_at;
        return true;
    }

    bool next(char16_t c)
    {
        blanks();
        return m_at < m_source.size() && m_source[m_at] == QChar(c);
    }

    std::optional<Expression> expression(int depth)
    {
        if (depth > deepestExpression)
            return refuse(QT_TRANSLATE_NOOP("Exchange", "The expression is nested too deeply at \"%1\"."));
        std::optional<Expression> base = primary(depth);
        int steps = 0;
        while (base && (next(u'.') || next(u'['))) {
            if (++steps > deepestExpression)
                return refuse(QT_TRANSLATE_NOOP("Exchange", "The expression is nested too deeply at \"%1\"."));
            base = next(u'.') ? property(std::move(*base)) : index(std::move(*base), depth);
        }
        return base;
    }

    std::optional<Expression> primary(int depth)
    {
        blanks();
        if (m_at >= m_source.size())
            return refuse(QT_TRANSLATE_NOOP("Exchange", "Expected a function, a text or a number, found the end%1."));
        const QChar c = m_source[m_at];
        if (c == QLatin1Char('\''))
            return text();
        if (c.isDigit() || c == QLatin1Char('-') || c == QLatin1Char('+'))
            return number();
        if (startsName(c))
            return call(depth);
        return refuse(QT_TRANSLATE_NOOP("Exchange", "Expected a function, a text or a number, found \"%1\"."));
    }

    std::optional<Expression> text()
    {
        Expression result {Expression::Kind::Text, {}, 0, {}, false, static_cast<int>(m_at)};
        const qsizetype start = m_at++;
        while (m_at < m_source.size()) {
            const QChar c = m_source[m_at++];
            if (c != QLatin1Char('\''))
                result.text += c;
            else if (m_at < m_source.size() && m_source[m_at] == QLatin1Char('\''))
                result.text += m_source[m_at++];
            else
                return result;
        }
        m_at = start;
        return refuse(QT_TRANSLATE_NOOP("Exchange", "The text that starts with \"%1\" has no closing quote."));
    }

    std::optional<Expression> number()
    {
        Expression result {Expression::Kind::Integer, {}, 0, {}, false, static_cast<int>(m_at)};
        const qsizetype start = m_at++;
        while (m_at < m_source.size() && m_source[m_at].isDigit())
            ++m_at;
        bool fits = false;
        result.number = m_source.mid(start, m_at - start).toLongLong(&fits);
        if (fits)
            return result;
        m_at = start;
        return refuse(QT_TRANSLATE_NOOP("Exchange", "Expected a whole number, found \"%1\"."));
    }

    QString name()
    {
        const qsizetype start = m_at;
        while (m_at < m_source.size() && continuesName(m_source[m_at]))
            ++m_at;
        return m_source.mid(start, m_at - start).toString();
    }

    std::optional<Expression> call(int depth)
    {
        Expression result {Expression::Kind::Call, {}, 0, {}, false, static_cast<int>(m_at)};
        result.text = name();
        while (next(u'.')) { // a function of the template's own: namespace.name()
            ++m_at;
            result.text += QLatin1Char('.') + name();
        }
        if (!take(u'('))
            return refuse(QT_TRANSLATE_NOOP("Exchange", "Expected ( after a function's name, found \"%1\"."));
        if (take(u')'))
            return result;
        do {
            std::optional<Expression> argument = expression(depth + 1);
            if (!argument)
                return std::nullopt;
            result.parts.push_back(std::move(*argument));
        } while (take(u','));
        if (!take(u')'))
            return refuse(QT_TRANSLATE_NOOP("Exchange", "Expected a comma or ) after an argument, found \"%1\"."));
        return result;
    }

    std::optional<Expression> property(Expression base)
    {
        Expression result {Expression::Kind::Property, {}, 0, {}, false, static_cast<int>(m_at)};
        take(u'.');
        result.safe = take(u'?');
        blanks();
        if (m_at < m_source.size() && startsName(m_source[m_at]))
            result.text = name();
        if (result.text.isEmpty())
            return refuse(QT_TRANSLATE_NOOP("Exchange", "Expected a property's name after the dot, found \"%1\"."));
        result.parts.push_back(std::move(base));
        return result;
    }

    std::optional<Expression> index(Expression base, int depth)
    {
        Expression result {Expression::Kind::Index, {}, 0, {}, false, static_cast<int>(m_at)};
        take(u'[');
        result.safe = take(u'?');
        std::optional<Expression> inner = expression(depth + 1);
        if (!inner)
            return std::nullopt;
        if (!take(u']'))
            return refuse(QT_TRANSLATE_NOOP("Exchange", "Expected ] after the index, found \"%1\"."));
        result.parts.push_back(std::move(base));
        result.parts.push_back(std::move(*inner));
        return result;
    }

    QStringView m_source;
    qsizetype m_at = 0;
    std::optional<Problem> m_problem;
};

}

bool isExpression(QStringView text)
{
    return text.size() >= 2 && text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']'))
        && !text.startsWith(QLatin1String("[["));
}

QString literalText(const QString& text)
{
    return text.startsWith(QLatin1String("[[")) && text.endsWith(QLatin1Char(']')) ? text.mid(1) : text;
}

Result<ExpressionPtr> parseExpression(QStringView source)
{
    return Parser(source).run();
}

QString print(const Expression& expression)
{
    const auto part = [&](std::size_t i) { return print(expression.parts[i]); };
    switch (expression.kind) {
    case Expression::Kind::Text:
        return QLatin1Char('\'') + QString(expression.text).replace(QLatin1Char('\''), QStringLiteral("''"))
            + QLatin1Char('\'');
    case Expression::Kind::Integer:
        return QString::number(expression.number);
    case Expression::Kind::Call: {
        QStringList arguments;
        for (const Expression& argument : expression.parts)
            arguments.push_back(print(argument));
        return expression.text + QLatin1Char('(') + arguments.join(QStringLiteral(", ")) + QLatin1Char(')');
    }
    case Expression::Kind::Property:
        return part(0) + (expression.safe ? QStringLiteral(".?") : QStringLiteral(".")) + expression.text;
    case Expression::Kind::Index:
        return part(0) + (expression.safe ? QStringLiteral("[?") : QStringLiteral("[")) + part(1) + QLatin1Char(']');
    }
    return {};
}

}
