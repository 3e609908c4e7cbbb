#pragma once

#include "ui/paint/theme.h"

#include <QPushButton>
#include <QWidget>

class QLabel;

namespace ase {

/// One way to mend a trace: what it does, how far it opens and what it changes, with buttons that show it and that make it.
class MendRow : public QWidget {
    Q_OBJECT
public:
    MendRow(bool primary, const Theme& theme, QWidget* parent = nullptr);

    /// `outcome` is what comes of it and how far it opens; `changes` a line a part.
    void tell(const QString& title, const QString& outcome, const QStringList& changes);
    QPushButton& apply() const { return *m_apply; }
    QPushButton& preview() const { return *m_preview; }
    const QString& title() const { return m_title; }
    const QString& outcome() const { return m_outcome; }
    QStringList changes() const { return m_changes; }

Q_SIGNALS:
    void taken();
    /// Whether it is pointed at, has the focus or is pressed in: it is to be shown, until it is not.
    void shownChanged(bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* addLine(const QFont& font, bool caption);
    void follow();

    QLabel* m_words;
    QLabel* m_result;
    QLabel* m_difference;
    QPushButton* m_preview;
    QPushButton* m_apply;
    QString m_title;
    QString m_outcome;
    QStringList m_changes;
    bool m_hovered = false;
    bool m_focused = false;
    bool m_shown = false;
};

}
