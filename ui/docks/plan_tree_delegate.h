#pragma once

#include "ui/paint/theme.h"

#include <QStyledItemDelegate>

namespace ase {

/// Paints a row of the plan tree: glyph, name, mark, and the detail in the fixed font at the right. A collapsed row shows
/// the worst mark inside it.
class PlanTreeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PlanTreeDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

}
