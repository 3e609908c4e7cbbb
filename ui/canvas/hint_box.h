#pragma once

#include "ui/paint/theme.h"

#include <QPainter>

namespace ase {

/// A sentence beside the mouse, kept inside the view: what a drop would give, or why it is refused.
void paintHintBox(QPainter& painter, const QString& hint, bool refused, QPoint mouse, QSize view, const Theme& theme);

}
