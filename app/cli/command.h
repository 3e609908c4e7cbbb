#pragma once

#include "model/plan/result.h"

namespace CLI {
class App;
}

namespace ase::cli {

/// What the program ends with.
enum class Status {
    Fine = 0,
    Found = 1, ///< findings at or over --fail-on
    WrongUsage = 2,
    Unreadable = 3, ///< unreadable input or unwritable output; nothing is half written
};

// Each adds one verb. Its callback runs once the line is parsed and leaves its answer in `status`.
void addNew(CLI::App& program, Status& status);
void addImport(CLI::App& program, Status& status);
void addCheck(CLI::App& program, Status& status);
void addCapacity(CLI::App& program, Status& status);
void addRules(CLI::App& program, Status& status);
void addEffective(CLI::App& program, Status& status);
void addTrace(CLI::App& program, Status& status);
void addMatrix(CLI::App& program, Status& status);
void addExport(CLI::App& program, Status& status);
void addList(CLI::App& program, Status& status);

}
