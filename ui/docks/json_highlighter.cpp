#include "ui/docks/json_highlighter.h"

#include <QRegularExpression>

namespace ase {

namespace {

QTextCharFormat inColor(const QColor& color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

}

JsonHighlighter::JsonHighlighter(QTextDocument* document, const Theme& theme)
    : QSyntaxHighlighter(document)
    , m_name(inColor(theme.accent))
    , m_text(inColor(theme.ok))
    , m_expression(inColor(theme.unk))
    , m_value(inColor(theme.warn))
    , m_sign(inColor(theme.text2))
{
}

void JsonHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression token(QStringLiteral("(?<text>\"(?:[^\"\\\\]|\\\\.)*\")(?<name>\\s*:)?|(?<value>-?\\d["
                                                         "\\d.eE+-]*|true|false|null)|(?<sign>[{}\\[\\],:])"));
    for (auto matches = token.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto paint = [&](const QString& group, const QTextCharFormat& format) {
            setFormat(int(match.capturedStart(group)), int(match.capturedLength(group)), format);
        };
        const QStringView string = match.capturedView(QStringLiteral("text"));
        if (!string.isEmpty() && match.capturedLength(QStringLiteral("name")) > 0)
            paint(QStringLiteral("text"), m_name);
        else if (!string.isEmpty())
            paint(QStringLiteral("text"), string.startsWith(QLatin1String("\"[")) ? m_expression : m_text);
        else if (match.capturedLength(QStringLiteral("value")) > 0)
            paint(QStringLiteral("value"), m_value);
        else
            paint(QStringLiteral("sign"), m_sign);
    }
}

}
