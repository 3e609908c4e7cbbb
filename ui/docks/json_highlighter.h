#pragma once

#include "ui/paint/theme.h"

#include <QSyntaxHighlighter>

namespace ase {

/// Colours JSON by token: names, texts, expressions in square brackets, numbers and words.
class JsonHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    JsonHighlighter(QTextDocument* document, const Theme& theme);

protected:
    void highlightBlock(const QString& text) override;

private:
    QTextCharFormat m_name, m_text, m_expression, m_value, m_sign;
};

}
