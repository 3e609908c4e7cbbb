#pragma once

#include "ui/paint/theme.h"

#include <QStyledItemDelegate>

namespace ase {

/// Paints the rows of the problems table; a click on the mend asks for it.
class ProblemsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ProblemsDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(
        QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;

Q_SIGNALS:
    void mendClicked(const QModelIndex& index);

private:
    QRectF mendBox(const QRect& cell, const QString& text) const;

    const Theme& m_theme;
};

}
