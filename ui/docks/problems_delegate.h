#pragma once

#include "ui/paint/text.h"
#include "ui/paint/theme.h"

#include <QStyledItemDelegate>

namespace ase {

/// Paints the rows of the problems table; a click on the mend asks for it. A row higher than the others shows its title and
/// its reason whole.
class ProblemsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ProblemsDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(
        QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;
    /// Where the column of the reason is hidden, an open row tells it below its title.
    void setReasonBelow(bool below) { m_reasonBelow = below; }
    /// The height of the row while it is open, in columns that wide.
    int openHeight(const QModelIndex& row, int problemWidth, int becauseWidth) const;

Q_SIGNALS:
    void mendClicked(const QModelIndex& index);

private:
    QRectF mendBox(const QRect& cell, const QString& text) const;
    QStringList titleLines(const QModelIndex& row, double width) const;
    QStringList reasonLines(const QModelIndex& row, double width) const;
    void paintOpenProblem(QPainter& painter, const QRectF& cell, const QModelIndex& index, TextStyle style) const;

    const Theme& m_theme;
    bool m_reasonBelow = false;
};

}
