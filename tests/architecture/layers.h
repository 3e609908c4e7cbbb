#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace ase::test {

struct SourceFile {
    QString path; ///< from the project's root, with slashes: "model/plan/plan.h"
    QString text;
};

/// A line that breaks a rule of the architecture.
struct Breach {
    QString file;
    int line; ///< from 1; 0 where the file itself is meant
    QString rule; ///< the sentence a person reads
};

/// The Qt module whose header folder holds this class, "QtCore" for "QString"; empty where none does.
using QtModuleOf = std::function<QString(const QString& className)>;

/// Everything in the sources of model, ui and app that breaks a rule: includes that run upward or to a neighbour on the
/// same floor, circles of files, includes that do not start at the root, Qt included by module or from a module the
/// room may not use, files that no CMakeLists.txt lists. `tree` holds the sources and the CMakeLists.txt files.
std::vector<Breach> breaches(const std::vector<SourceFile>& tree, const QtModuleOf& qtModuleOf);

}
