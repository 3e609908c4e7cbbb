#include "app/cli/analysed_input.h"
#include "app/cli/command.h"
#include "app/cli/language.h"
#include "app/cli/output.h"
#include "app/cli/rules_formats.h"
#include "model/plan/part_search.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>

namespace ase::cli {

namespace {

struct Options {
    std::vector<std::string> input {""};
    std::vector<std::string> parameters;
    std::string group;
    std::string format = "text";
    std::string serviceTags;
};

/// The group by its path or its bare name. None, and a message, where that names none or several.
std::optional<SecurityGroupId> groupNamed(const Network& network, const QString& name)
{
    if (network.securityGroups.isEmpty()) {
        say(QCoreApplication::translate("CommandLine", "There is no network security group \"%1\": the plan has none.")
                .arg(name));
        return std::nullopt;
    }
    const auto meant = partMeant(network, name, {PartKind::SecurityGroup});
    if (!meant) {
        say(QStringLiteral("--nsg: ") + sentence(meant.error()));
        return std::nullopt;
    }
    return meant->as<SecurityGroupId>();
}

Status run(const Options& options)
{
    if (options.format != "text")
        speakSourceLanguage();
    const auto read = readAnalysedInput(options.input, options.parameters, options.serviceTags);
    if (!read)
        return fail(read.error());
    const Network& network = *read->input.plan.network;
    const Reading reading(network, read->tags.get());
    GroupMemory memory;
    std::vector<GroupAnalysis> analyses;
    if (options.group.empty()) {
        analyses = analyseGroups(reading, memory);
    } else {
        const auto group = groupNamed(network, pathFrom(options.group));
        if (!group)
            return Status::WrongUsage;
        analyses = analyseGroup(reading, *group, memory);
    }
    print(options.format == "json" ? rulesJson(network, analyses) : rulesText(network, analyses));
    return Status::Fine;
}

}

void addRules(CLI::App& program, Status& status)
{
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand(
        "rules", "Tell which rules of security groups never match, change nothing, contradict or block required flows");
    verb->add_option("INPUT", options->input.front(), "A plan or an ARM template")->required();
    verb->add_option("--nsg", options->group, "One network security group, by name or path; all without it");
    verb->add_option("--parameters", options->parameters, "A parameters file of the template")->allow_extra_args(false);
    verb->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    addServiceTagsOption(*verb, options->serviceTags);
    verb->callback([options, &status] { status = run(*options); });
}

}
