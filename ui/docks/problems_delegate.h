#pragma once

#include "ui/paint/text.h"
#include "ui/paint/theme.h"

#include <QStyledItemDelegate>

namespace ase {

/// Paints the rows of the problems table; a click on the mend asks for it. Titles are whole in any row, with what happens
/// below them in one line; the current row tells that, and its reason, whole.
class ProblemsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ProblemsDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(
        QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;
    /// Where the column of the reason is hidden, rows tell it below their title.
    void setReasonBelow(bool below) { m_reasonBelow = below; }
    /// The height of the row in columns that wide.
    int heightOf(const QModelIndex& row, int problemWidth, int becauseWidth, bool isCurrent) const;

Q_SIGNALS:
    void mendClicked(const QModelIndex& index);

private:
    QRectF mendBox(const QRect& cell, const QString& text) const;
    /// The lines of a title, and of what stands below it.
    struct ProblemLines {
        QStringList title;
        QStringList below;
    };
    ProblemLines problemLines(const QModelIndex& row, double width, bool isCurrent) const;
    QStringList reasonLines(const QModelIndex& row, double width, int most) const;
    void paintProblem(QPainter& painter, const QRectF& cell, const ProblemLines& lines, TextStyle style) const;
    void paintPlace(QPainter& painter, const QRectF& cell, const QModelIndex& index, TextStyle style) const;

    const Theme& m_theme;
    bool m_reasonBelow = false;
};

}
