#pragma once

#include "ui/paint/theme.h"

#include <QString>

class QWidget;

namespace ase {

/// The title of a section: a click hides or shows `body`.
QWidget* foldButton(const QString& title, QWidget* body, const Theme& theme);

}
