#pragma once

#include <QString>

namespace ase::test {

/// Whether Qt says by this message that a view, its model or its editor is used wrongly: an editor that no view has, a cell
/// that cannot be edited, rows that are not there.
bool isMisuse(const QString& message);

/// Lets messages of misuse fail the test they come in. Qt Test takes the messages over for every class, so that this is to
/// be called again after it did; it costs next to nothing where nothing changed.
void watchMessages();

}
