#pragma once

#include "ui/paint/mark.h"
#include "ui/paint/theme.h"

#include <QWidget>

class QLabel;

namespace ase {

/// A mark with a sentence in semibold and smaller ones below it. Hidden while it says nothing.
class NoteLine : public QWidget {
    Q_OBJECT
public:
    NoteLine(const QString& accessibleName, const Theme& theme, QWidget* parent = nullptr);
    /// Without a headline the sentences stand alone.
    void tell(VerdictMark mark, const QString& headline, const QString& sentences);
    void clear();
    QString headline() const;
    QString sentences() const;

private:
    const Theme& m_theme;
    QLabel* m_mark;
    QLabel* m_headline;
    QLabel* m_sentences;
};

}
