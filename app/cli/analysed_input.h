#pragma once

#include "app/cli/input.h"
#include "app/cli/service_tags.h"

namespace ase::cli {

/// INPUT of a verb that analyses, with the list of service tags it is analysed with.
struct AnalysedInput {
    Input input;
    ServiceTags tags; ///< null: none was given
};

/// Reads both, and says on standard error what is worth knowing of them.
Result<AnalysedInput> readAnalysedInput(
    const std::vector<std::string>& files, const std::vector<std::string>& parameters, const std::string& serviceTags);

}
