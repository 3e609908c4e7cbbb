#pragma once

#include "ui/paint/theme.h"
#include "ui/rules/compare_model.h"

#include <QStyledItemDelegate>

namespace ase {

/// Paints compared rules: what differs on a ground of its own behind a sign, what one side lacks hatched.
class CompareDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    CompareDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintVerdictCell(QPainter& painter, const QRectF& cell, const CompareLine& line) const;

    const Theme& m_theme;
};

/// Paints flows as the style does, below the titles of their columns and with a line under each.
class FlowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    FlowDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

}
