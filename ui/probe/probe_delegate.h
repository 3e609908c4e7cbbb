#pragma once

#include "ui/paint/theme.h"
#include "ui/probe/probe_model.h"

#include <QStyledItemDelegate>

namespace ase {

/// Paints the steps of a probe with whole sentences, broken to lines; the step that decides on a ground of its own.
class ProbeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ProbeDelegate(const Theme& theme, const ProbeModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Of the whole row in columns of these widths.
    int heightOf(const ProbeCells& cells, int planWidth, int seenWidth) const;
    /// Of columns whose content is one line.
    int stepWidth() const;
    int verdictWidth() const;
    int timeWidth() const;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const ProbeCells& cells, bool first) const;
    void paintStep(QPainter& painter, const QRectF& cell, const ProbeCells& cells) const;
    void paintSentences(QPainter& painter, const QRectF& cell, const QString& text, const QColor& color) const;
    void paintVerdictCell(QPainter& painter, const QRectF& cell, const ProbeCells& cells) const;

    const Theme& m_theme;
    const ProbeModel& m_model;
};

}
