#pragma once

#include "ui/paint/theme.h"

#include <QPushButton>
#include <QWidget>

class QLabel;

namespace ase {

/// A button that gives way: what does not fit is elided, and the tool tip has the whole.
class ElidedButton : public QPushButton {
    Q_OBJECT
public:
    explicit ElidedButton(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// One way to mend a trace: a button that does it, what comes of it, and a button that shows it.
class MendRow : public QWidget {
    Q_OBJECT
public:
    MendRow(bool primary, const Theme& theme, QWidget* parent = nullptr);

    void tell(const QString& title, const QString& outcome);
    QPushButton& apply() const { return *m_apply; }
    QPushButton& preview() const { return *m_preview; }
    QString title() const { return m_apply->text(); }
    QString outcome() const;

Q_SIGNALS:
    void taken();
    /// Whether it is pointed at, has the focus or is pressed in: it is to be shown, until it is not.
    void shownChanged(bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    ElidedButton* m_apply;
    QPushButton* m_preview;
    QLabel* m_outcome;
    bool m_hovered = false;
    bool m_focused = false;
    bool m_shown = false;
};

}
