#pragma once

#include "model/network/rule_why.h"
#include "ui/paint/theme.h"

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace ase {

/// What the chosen rule asks for, who takes it before, and a packet to try: below the table.
class WhyPane : public QWidget {
    Q_OBJECT
public:
    explicit WhyPane(const Theme& theme, QWidget* parent = nullptr);
    void explain(const std::optional<RuleWhy>& why);
    bool isEmpty() const { return m_isEmpty; }
    QString title() const;
    /// All it says, line by line: what screen readers read.
    QString text() const;

Q_SIGNALS:
    void ruleChosen(ase::PartId rule);
    void closed();

private:
    QWidget* piece(const RuleWhy::Piece& piece);

    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_asks;
    QLabel* m_takenCaption;
    QWidget* m_taken;
    QHBoxLayout* m_pieces;
    QLabel* m_sample;
    QLabel* m_mark;
    QLabel* m_fate;
    QLabel* m_contradictions;
    bool m_isEmpty = true;
};

}
