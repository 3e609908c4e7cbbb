#pragma once

#include "ui/paint/theme.h"

#include <QPlainTextEdit>

namespace ase {

/// Read-only text in the fixed font with line numbers.
class CodeView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CodeView(const Theme& theme, QWidget* parent = nullptr);
    /// Replaces the text and stays at the line that was on top.
    void showText(const QString& text);
    void paintNumbers(QPaintEvent* event);
    int numbersWidth() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    QWidget* m_numbers;
};

}
