#pragma once

#include <QFont>
#include <QStringList>

namespace ase {

/// A sentence broken to lines no wider than `width`, addresses set in the fixed font. Nothing is left out: a name that is
/// wider than a line is broken behind one of its dots, slashes or hyphens, and where it has none, anywhere.
QStringList brokenLines(const QString& sentence, const QFont& font, const QFont& mono, double width);
/// For labels: the same words, with places to break a long name at; addresses stay whole.
QString breakable(QString text);

}
