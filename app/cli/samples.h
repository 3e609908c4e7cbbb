#pragma once

#include <QByteArray>
#include <QStringList>

namespace ase::cli {

/// The names of the sample plans inside the program.
QStringList sampleNames();
/// The plan file of a sample; empty where there is none of that name.
QByteArray sample(const QString& name);

}
