#include "ui/docks/json_highlighter.h"

namespace ase {

namespace {

/// The end of the string that begins at `start`, its closing quote included.
qsizetype endOfString(const QString& line, qsizetype start)
{
    for (qsizetype at = start + 1; at < line.size(); ++at) {
        if (line[at] == u'\\')
            ++at;
        else if (line[at] == u'"')
            return at + 1;
    }
    return line.size();
}

JsonToken stringToken(const QString& line, qsizetype start, qsizetype end)
{
    qsizetype next = end;
    while (next < line.size() && line[next].isSpace())
        ++next;
    if (next < line.size() && line[next] == u':')
        return JsonToken::Key;
    const QStringView inside = QStringView(line).mid(start + 1, std::max<qsizetype>(0, end - start - 2));
    const bool evaluated = inside.startsWith(u'[') && inside.endsWith(u']') && !inside.startsWith(u"[[");
    return evaluated ? JsonToken::Expression : JsonToken::String;
}

qsizetype endOfLiteral(const QString& line, qsizetype start)
{
    qsizetype at = start;
    while (at < line.size() && (line[at].isLetterOrNumber() || line[at] == u'-' || line[at] == u'+' || line[at] == u'.'))
        ++at;
    return at;
}

}

std::vector<JsonPiece> jsonPieces(const QString& line)
{
    std::vector<JsonPiece> pieces;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        JsonToken token = JsonToken::Mark;
        if (line[at] == u'"') {
            end = endOfString(line, at);
            token = stringToken(line, at, end);
        } else if (line[at].isLetterOrNumber() || line[at] == u'-') {
            end = std::max(end, endOfLiteral(line, at));
            token = JsonToken::Literal;
        }
        pieces.push_back({int(at), int(end - at), token});
        at = end;
    }
    return pieces;
}

JsonHighlighter::JsonHighlighter(QTextDocument* document, const Theme& theme)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
}

void JsonHighlighter::setTheme(const Theme& theme)
{
    m_theme = theme;
    rehighlight();
}

QTextCharFormat JsonHighlighter::format(JsonToken token) const
{
    QTextCharFormat format;
    switch (token) {
    case JsonToken::Key:
        format.setForeground(m_theme.sInfra);
        format.setFontWeight(QFont::DemiBold);
        break;
    case JsonToken::String:
        format.setForeground(m_theme.text);
        break;
    case JsonToken::Expression:
        format.setForeground(m_theme.accent);
        format.setFontItalic(true);
        break;
    case JsonToken::Literal:
        format.setForeground(m_theme.accent);
        break;
    case JsonToken::Mark:
        format.setForeground(m_theme.text2);
        break;
    }
    return format;
}

void JsonHighlighter::highlightBlock(const QString& line)
{
    for (const JsonPiece& piece : jsonPieces(line))
        setFormat(piece.start, piece.length, format(piece.token));
}

}
