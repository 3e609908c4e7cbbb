#pragma once

#include "ui/paint/theme.h"
#include "ui/rules/rules_model.h"
#include "ui/tables/column_room.h"

#include <QStyledItemDelegate>

class QTableView;

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
    /// What the cell of a rule asks for, with its edges.
    ColumnNeed needOf(const RuleRow& row, RulesModel::Column column) const;
    /// Where the way out of what is wrong can be clicked, in the coordinates of the viewport; empty where there is none.
    QRect mendRect(const QTableView& table, int row) const;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void end(QWidget* editor, bool keep, EndEditHint hint);
    void paintCell(
        QPainter& painter, const QRectF& cell, const RuleRow& row, RulesModel::Column column, bool selected) const;
    void paintChips(QPainter& painter, const QRectF& cell, const RuleRow& row, const QStringList& words, bool ports,
        bool selected) const;
    void paintAction(QPainter& painter, const QRectF& cell, const RuleRow& row, bool selected) const;
    void paintHeading(QPainter& painter, const QRectF& line, const QRectF& whole, const RuleRow& row) const;
    void paintDecides(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, bool denies) const;
    void paintReason(QPainter& painter, const QRectF& line, const RuleRow& row) const;
    QRectF mendBox(const QRectF& line, const RuleMend& mend) const;
    ColumnNeed chipsNeed(const QStringList& words, bool ports) const;
    double chipWidth(const QString& word, bool ports) const;
    bool isWrong(const RuleRow& row, RulesModel::Column column) const;

    static constexpr double edge = 8;
    static constexpr double sign = 16; ///< marks and glyphs in a row

    const Theme& m_theme;
};

}
