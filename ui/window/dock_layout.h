#pragma once

#include <QString>
#include <Qt>

#include <vector>

namespace ase {

/// Docks that share one place as tabs.
struct DockGroup {
    std::vector<QString> docks;
    QString front; ///< one of them
    int height = 0; ///< pixels; 0: what the others leave
};

/// Docks along one side of the window, from top to bottom.
struct DockColumn {
    Qt::DockWidgetArea area;
    int extent; ///< width of the left and right side, height of the bottom; pixels
    std::vector<DockGroup> groups;
};

/// A way to stand the docks, as delivered. A dock it does not name stands at home: behind the tabs at the bottom where that
/// is its home, else hidden. Each layout keeps the arrangement a person gives it (design: look.md, "Docks and layouts").
struct DockLayout {
    QString name; ///< stable: settings and the ids of its action name it
    QString title; ///< translated, with an access key
    QString about; ///< translated
    Qt::Key digit; ///< with Alt it chooses the layout
    bool hasCanvas = true; ///< else the docks at the bottom take the centre
    std::vector<DockColumn> columns; ///< the bottom comes last
};

/// In the order they are offered; the first is that of a new window.
std::vector<DockLayout> dockLayouts();

}
