#include "app/cli/analysed_input.h"
#include "app/cli/check_formats.h"
#include "app/cli/command.h"
#include "app/cli/language.h"
#include "app/cli/output.h"
#include "model/check/runner.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ase::cli {

namespace {

struct Options {
    std::vector<std::string> input {""};
    std::vector<std::string> parameters;
    std::string format = "text";
    std::string failOn = "error";
    std::string serviceTags;
};

bool fails(const CheckResult& result, const std::string& failOn)
{
    if (failOn == "never")
        return false;
    int count = result.count(Severity::Error);
    if (failOn != "error")
        count += result.count(Severity::Warning);
    if (failOn == "info")
        count += result.count(Severity::Info);
    return count > 0;
}

QByteArray formatted(const CheckResult& result, const Options& options)
{
    if (options.format == "json")
        return checkJson(result);
    if (options.format == "sarif")
        return checkSarif(result, pathFrom(options.input.front()));
    return checkText(result);
}

Status run(const Options& options)
{
    if (options.format != "text")
        speakSourceLanguage();
    const auto read = readAnalysedInput(options.input, options.parameters, options.serviceTags);
    if (!read)
        return fail(read.error());
    CheckRunner runner(read->tags);
    const auto result = runner.run(std::make_shared<const Plan>(read->input.plan));
    print(formatted(*result, options));
    return fails(*result, options.failOn) ? Status::Found : Status::Fine;
}

}

void addCheck(CLI::App& program, Status& status)
{
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("check", "Say what is wrong, and what happens if nothing is done");
    verb->add_option("INPUT", options->input.front(), "A plan or an ARM template")->required();
    verb->add_option("--parameters", options->parameters, "A parameters file of the template")->allow_extra_args(false);
    verb->add_option("--format", options->format, "text, json or sarif")->check(CLI::IsMember({"text", "json", "sarif"}));
    verb->add_option("--fail-on", options->failOn, "The least severity that ends with status 1")
        ->check(CLI::IsMember({"error", "warning", "info", "never"}));
    addServiceTagsOption(*verb, options->serviceTags);
    verb->callback([options, &status] { status = run(*options); });
}

}
