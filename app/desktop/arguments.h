#pragma once

#include "ui/window/shell.h"

#include <QSize>
#include <QStringList>

namespace ase {

/// What the program was asked for on its line.
struct Arguments {
    QString file;
    QString show;
    QString select;
    QString trace;
    QString picture; ///< empty: the window itself is wanted
    QSize size {1600, 1000};
    Shell::Options shell;
    QString wrong; ///< what is wrong with them; empty: nothing
    QString answer; ///< help or version, which is all that is wanted; empty: neither
};

/// Reads them without opening anything. Needs an application, for its name and its language.
Arguments readArguments(const QStringList& line);

/// The part behind --select: by its path, or by its name as the window shows it.
Result<PartId> partToSelect(const Plan& plan, const QString& text);

}
