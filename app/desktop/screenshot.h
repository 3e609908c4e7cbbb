#pragma once

#include "ui/window/shell.h"

namespace ase {

struct ScreenshotOrder {
    QString file; ///< empty: the start page
    QString picture;
    QString dock; ///< to bring to the front; may be empty
    QString select; ///< path of the part to select; may be empty
    QString trace; ///< "FROM -> TO [ENDPOINT]" to trace; may be empty
    QSize size;
    Shell::Options shell;
    std::unique_ptr<QSettings> settings;
};

/// Draws the real main window once its answers are current. Returns the exit status: 0, 2 for a part that is not there or a
/// connection that is no question, 3 where the file cannot be read or the picture not be written.
int takeScreenshot(ScreenshotOrder order);

}
