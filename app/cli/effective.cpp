#include "app/cli/analysed_input.h"
#include "app/cli/command.h"
#include "app/cli/effective_formats.h"
#include "app/cli/language.h"
#include "app/cli/output.h"
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
    std::string subnet;
    std::string format = "text";
    std::string serviceTags;
};

/// None, and a message, where the name is that of no subnet or of several.
std::optional<SubnetId> subnetOf(const Network& network, const QString& name)
{
    if (network.subnets.isEmpty()) {
        say(QCoreApplication::translate("CommandLine", "There is no subnet \"%1\": the plan has none.").arg(name));
        return std::nullopt;
    }
    const auto meant = partMeant(network, name, {PartKind::Subnet});
    if (!meant) {
        say(QStringLiteral("--subnet: ") + sentence(meant.error()));
        return std::nullopt;
    }
    return meant->as<SubnetId>();
}

Status run(const Options& options)
{
    if (options.format != "text")
        speakSourceLanguage();
    const auto read = readAnalysedInput(options.input, options.parameters, options.serviceTags);
    if (!read)
        return fail(read.error());
    const Network& network = *read->input.plan.network;
    const auto subnet = subnetOf(network, pathFrom(options.subnet));
    if (!subnet)
        return Status::WrongUsage;
    const Effective effective = effectiveOf(Reading(network, read->tags.get()), *subnet);
    print(options.format == "json" ? effectiveJson(network, effective) : effectiveText(network, effective));
    return Status::Fine;
}

}

void addEffective(CLI::App& program, Status& status)
{
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("effective", "Show the rules and routes that the packets of a subnet meet");
    verb->add_option("INPUT", options->input.front(), "A plan or an ARM template")->required();
    verb->add_option("--subnet", options->subnet, "The subnet, as VNET/SUBNET")->required();
    verb->add_option("--parameters", options->parameters, "A parameters file of the template")->allow_extra_args(false);
    verb->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    addServiceTagsOption(*verb, options->serviceTags);
    verb->callback([options, &status] { status = run(*options); });
}

}
