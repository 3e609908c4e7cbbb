#pragma once

#include "ui/paint/theme.h"

#include <QPlainTextEdit>

namespace ase {

class JsonHighlighter;

/// JSON to read: line numbers, colours, and objects and lists that fold at the gutter. Another text keeps the place.
class JsonEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit JsonEdit(const Theme& theme, QWidget* parent = nullptr);

    /// Replaces only the lines that differ, so that cursor, scroll position and folds of the others stay.
    void showText(const QString& text);
    void setTheme(const Theme& theme);

    /// Selects the next or previous match of `text`, letter case ignored, around the ends; whether there is one.
    bool findNext(const QString& text, bool backwards = false);
    /// Marks every match, at most a thousand; how many there are.
    int markMatches(const QString& text);

    bool canFold(int line) const;
    bool isFolded(int line) const;
    void setFolded(int line, bool folded);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    friend class JsonGutter;
    int gutterWidth() const;
    void paintGutter(QPaintEvent& event);
    void pressGutter(const QPoint& at);
    int endOfFold(int line) const;
    void unfoldAround(const QTextBlock& block);

    Theme m_theme;
    JsonHighlighter* m_highlighter;
    QWidget* m_gutter;
};

}
