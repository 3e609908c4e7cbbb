#pragma once

#include "ui/paint/theme.h"

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

#include <vector>

namespace ase {

/// What a piece of a line of JSON is. An expression is a string that Azure evaluates: "[...]" and not "[[...".
enum class JsonToken { Key, String, Expression, Literal, Mark };

struct JsonPiece {
    int start = 0;
    int length = 0;
    JsonToken token = JsonToken::Mark;
    bool operator==(const JsonPiece&) const = default;
};

/// The pieces of one line, blanks left out; strings do not cross lines. Broken JSON gives what can be told.
std::vector<JsonPiece> jsonPieces(const QString& line);

class JsonHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    JsonHighlighter(QTextDocument* document, const Theme& theme);
    void setTheme(const Theme& theme);

protected:
    void highlightBlock(const QString& line) override;

private:
    QTextCharFormat format(JsonToken token) const;
    Theme m_theme;
};

}
