#pragma once

#include "ui/paint/mark.h"
#include "ui/paint/theme.h"

#include <QWidget>

namespace ase {

/// The answer to a trace at a glance: a large mark, the verdict, and what the person who asks will see happen.
class VerdictBanner : public QWidget {
    Q_OBJECT
public:
    explicit VerdictBanner(const Theme& theme, QWidget* parent = nullptr);

    void tell(VerdictMark mark, const QString& headline, const QString& outlook);
    /// While held it keeps its height, so that nothing below it moves.
    void setHeld(bool held);
    const QString& headline() const { return m_headline; }
    const QString& outlook() const { return m_outlook; }
    VerdictMark mark() const { return m_mark; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double textRoom() const;
    void fit();

    const Theme& m_theme;
    VerdictMark m_mark = VerdictMark::NotReached;
    QString m_headline;
    QString m_outlook;
    QStringList m_head; ///< the headline, broken to lines
    QStringList m_lines;
    int m_height = 0;
    bool m_held = false;
};

}
