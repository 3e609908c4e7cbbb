#pragma once

#include "ui/canvas/canvas_view.h"
#include "ui/paint/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <vector>

namespace ase {

/// What can be drawn, as glyphs in groups: a click chooses the tool, a drag puts the part where it is dropped.
class PaletteDock : public QWidget {
    Q_OBJECT
public:
    PaletteDock(CanvasView& canvas, const Theme& theme, QWidget* parent = nullptr);

private:
    struct Group {
        QLabel* title;
        QWidget* grid;
        std::vector<QToolButton*> buttons;
    };
    void addGroup(const QString& title, const std::vector<Tool>& tools);
    QToolButton* createButton(Tool tool);
    void filter(const QString& text);

    CanvasView& m_canvas;
    const Theme& m_theme;
    std::vector<Group> m_groups;
};

}
