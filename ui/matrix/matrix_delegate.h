#pragma once

#include "ui/paint/theme.h"

#include <QStyledItemDelegate>

namespace ase {

/// Paints a verdict as its mark with its word on the soft ground that belongs to it: never the colour alone. The mark stays
/// where there is no room for the word.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `markRole` holds a VerdictMark as int; cells without one are plain texts.
    MatrixDelegate(const Theme& theme, int markRole, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Of a cell with a mark and this word.
    static int widthOf(const QString& word, const Theme& theme);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    int m_markRole;
};

}
