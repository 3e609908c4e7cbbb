#include "app/cli/analysed_input.h"

namespace ase::cli {

Result<AnalysedInput> readAnalysedInput(
    const std::vector<std::string>& files, const std::vector<std::string>& parameters, const std::string& serviceTags)
{
    auto input = readInput(files, parameters);
    if (!input)
        return input.error();
    auto tags = readServiceTagsOption(serviceTags);
    if (!tags)
        return tags.error();
    sayNotes(*input);
    sayOtherList(input->plan, *tags);
    return AnalysedInput {*std::move(input), *std::move(tags)};
}

}
