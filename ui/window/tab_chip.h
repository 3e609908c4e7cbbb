#pragma once

#include <QLabel>
#include <QMainWindow>
#include <QPointer>
#include <QTabBar>

namespace ase {

/// A count beside the name of one tabbed dock. Qt makes, moves and remakes the tabs of docks as it likes, so the chip is put
/// back whenever the tab has lost it.
class TabChip : public QObject {
    Q_OBJECT
public:
    /// `title` is the title of the dock whose tab gets the chip.
    TabChip(QMainWindow& window, const QString& title);
    /// `kind` is a chip of the style sheet. An empty `text` takes the chip away.
    void show(const QString& text, const QString& kind, const QString& spoken);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QList<QTabBar*> bars() const;
    void place();
    void takeAway();
    QWidget* makeChip(QTabBar& bar);

    QMainWindow& m_window;
    QString m_title;
    QString m_text;
    QString m_kind;
    QString m_spoken;
    QPointer<QLabel> m_chip;
};

}
