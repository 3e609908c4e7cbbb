#pragma once

#include "ui/paint/theme.h"
#include "ui/rules/rule_cell_help.h"
#include "ui/rules/rules_model.h"

#include <QAbstractItemDelegate>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextDocument>

namespace ase {

/// One line that edits a cell of a rule: words as chips while one types, a wrong one in its own colour, the sentence and
/// proposals below. Enter keeps, Tab keeps and goes on, Escape forgets, Down chooses a proposal, Ctrl+. takes a correction.
class RuleCellEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    RuleCellEdit(RulesScopePtr scope, SecurityRuleId rule, RuleField field, const Theme& theme, QWidget* parent);
    ~RuleCellEdit() override;

    QString text() const { return toPlainText(); }
    /// Filled, and changed by a person since.
    bool isTyped() const { return m_filled && document()->isModified(); }
    /// All of it selected.
    void setText(const QString& text);
    const std::vector<CellFault>& faults() const { return m_faults; }
    const RuleCellHelp& help() const { return *m_help; }
    void takeCorrection();

Q_SIGNALS:
    void finished(bool keep, QAbstractItemDelegate::EndEditHint hint);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void look();
    void propose();
    void place();
    void take(const QString& word);
    void end(bool keep, QAbstractItemDelegate::EndEditHint hint);
    bool stepProposal(int by);
    CellWord wordAtCursor() const;
    QRectF rectOf(qsizetype from, qsizetype to) const;
    void paintChip(QPainter& painter, const CellWord& word) const;

    RulesScopePtr m_scope;
    SecurityRuleId m_rule;
    RuleField m_field;
    const Theme& m_theme;
    std::vector<CellFault> m_faults;
    QPointer<RuleCellHelp> m_help;
    bool m_filled = false;
    bool m_edited = false; ///< proposals wait for the first key in a field that holds words
};

}
