#pragma once

#include "model/network/rule_cell.h"
#include "ui/paint/theme.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace ase {

/// What hangs below a cell while it is edited: what is wrong with it, a correction, and words to choose from. Never takes
/// the focus from the cell.
class RuleCellHelp : public QFrame {
    Q_OBJECT
public:
    RuleCellHelp(const Theme& theme, QWidget* parent);

    /// The first that is wrong, else the first of all.
    void showFaults(const std::vector<CellFault>& faults);
    void showProposals(const std::vector<CellContext::Proposal>& proposals);
    bool isEmpty() const;
    /// The next or previous proposal is chosen; false where there are none.
    bool step(int by);
    QString chosenWord() const; ///< empty: none
    QString sentence() const;
    QStringList words() const;
    /// Below the cell, or above it where there is no room.
    void placeAt(const QRect& cell);

Q_SIGNALS:
    void taken(const QString& word);
    void corrected();

private:
    const Theme& m_theme;
    QLabel* m_mark;
    QLabel* m_sentence;
    QPushButton* m_better;
    QListWidget* m_list;
};

}
