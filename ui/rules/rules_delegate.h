#pragma once

#include "ui/paint/theme.h"
#include "ui/rules/rules_model.h"

#include <QStyledItemDelegate>

namespace ase {

/// Paints rules: chips, the action with its sign, and the reason as a second line across the whole row.
class RulesDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    RulesDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Height of a row, with the reason where it has one.
    int heightOf(const RuleRow& row) const;

private:
    void paintCell(
        QPainter& painter, const QRectF& cell, const RuleRow& row, RulesModel::Column column, bool selected) const;
    void paintChips(QPainter& painter, const QRectF& cell, const RuleRow& row, const QStringList& words, bool ports,
        bool selected) const;
    void paintAction(QPainter& painter, const QRectF& cell, const RuleRow& row, bool selected) const;
    void paintReason(QPainter& painter, const QRectF& line, const RuleRow& row) const;

    const Theme& m_theme;
};

}
