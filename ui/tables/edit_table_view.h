#pragma once

#include "ui/paint/theme.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>

namespace ase {

/// A table whose cells are edited in place. While it has the focus and no cell is edited its own keys go before the
/// window's, and Enter opens the editor. Where rows have a grip they are dragged by it: a line shows where a row would
/// stand, and rows stay until it is dropped.
class EditTableView : public QTableView {
    Q_OBJECT
public:
    /// The theme must outlive the table, or until another one is set.
    EditTableView(const Theme& theme, QWidget* parent);

    void fitRows();
    /// Opens the current cell, or that of the main column where it cannot be edited.
    void openEditor();

protected:
    /// Whether the table has a meaning of its own for the key; does it where it is to run.
    virtual bool runKey(const QKeyEvent& event, bool run) = 0;
    virtual int mainColumn() const = 0;
    virtual int heightOfRow(int row) const = 0;

    /// Rows that have no grip are not dragged. A gap is the row that the dragged one would stand before.
    virtual bool hasGrip(const QModelIndex& index) const;
    virtual int lastGap() const;
    /// Shown beside the line; may be empty.
    virtual QString noteOfDrop(int row, int gap) const;
    virtual void dropRow(int row, int gap);
    /// The cursor over a cell that is not dragged.
    virtual Qt::CursorShape cursorAt(const QModelIndex& index, QPoint at) const;

    const Theme& theme() const { return *m_theme; }
    void setTheme(const Theme& theme);
    bool isEditing() const { return state() == EditingState; }

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Drag {
        QPersistentModelIndex row;
        QPoint from;
        bool isMoving = false;
        int gap = -1;
        QString note;
    };
    void dragTo(QPoint at);
    void endDrag();

    const Theme* m_theme;
    std::optional<Drag> m_drag;
};

}
