#pragma once

#include "app/cli/command.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace ase::cli {

/// What a verb writes behind -o. A file of the same kind may be written anew; another is not lost by accident.
enum class Written {
    NewPlan, ///< one that comes from nowhere: it takes the place of no plan
    Plan,
    Template,
    Svg,
    Png,
};

struct OutputOption {
    std::string path;
    bool force = false;
};

/// Adds -o and --force to a verb.
void addOutputOption(CLI::App& verb, OutputOption& option, const std::string& about);

/// Wrong usage, with a message, where -o names nothing, one of the files that are read, under whatever name, or a file that
/// holds something else than is written and --force is not given. "-", devices, pipes and empty files may always be written.
Status checkOutput(const OutputOption& option, Written what, const std::vector<std::string>& inputs = {});

/// Writes what checkOutput let pass.
Status write(const QByteArray& bytes, const OutputOption& option);

}
