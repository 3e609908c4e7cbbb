#pragma once

#include "ui/paint/theme.h"

#include <QAbstractItemDelegate>
#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>

namespace ase {

/// A table whose cells are edited in place. While it has the focus and no cell is edited its own keys go before the
/// window's, and Enter opens the editor. An open cell stays open while rows come, go and move around it, and closes without
/// a word where its own row goes. Where rows have a grip they are dragged by it: a line shows where a row would
/// stand, and rows stay until it is dropped.
class EditTableView : public QTableView {
    Q_OBJECT
public:
    /// The theme must outlive the table, or until another one is set.
    EditTableView(const Theme& theme, QWidget* parent);
    ~EditTableView() override;

    /// Opens the cell where it can be edited; Qt's own of this name complains where it cannot.
    void edit(const QModelIndex& index) { (void)edit(index, AllEditTriggers, nullptr); }
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
    /// Qt's own state says no as soon as any row is removed, though the editor is open still.
    bool isEditing() const { return m_cell.isValid() && indexWidget(m_cell); }

    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
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
    bool isOpen(const QWidget* editor) const { return m_cell.isValid() && indexWidget(m_cell) == editor; }

    const Theme* m_theme;
    QPersistentModelIndex m_cell; ///< the one opened last
    std::optional<Drag> m_drag;
};

}
