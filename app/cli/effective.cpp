#include "app/cli/analysed_input.h"
#include "app/cli/command.h"
#include "app/cli/effective_formats.h"
#include "app/cli/language.h"
#include "app/cli/output.h"

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

QString pathsOf(const Network& network, const std::vector<SubnetId>& subnets)
{
    QStringList paths;
    for (const SubnetId id : subnets)
        paths << pathOf(network, id);
    paths.sort();
    return paths.join(QStringLiteral(", "));
}

/// None, and a message, where the path names no subnet or several.
std::optional<SubnetId> subnetOf(const Network& network, const QString& path)
{
    std::vector<SubnetId> found;
    for (const PartId& part : findByPath(network, path))
        if (const auto subnet = part.as<SubnetId>())
            found.push_back(*subnet);
    if (found.size() == 1)
        return found.front();
    if (!found.empty()) {
        say(QCoreApplication::translate("CommandLine", "\"%1\" names more than one subnet. Name one of: %2.")
                .arg(path, pathsOf(network, found)));
        return std::nullopt;
    }
    for (const auto& row : network.subnets.rows())
        found.push_back(row.id);
    say(found.empty() ? QCoreApplication::translate("CommandLine", "There is no subnet \"%1\": the plan has none.").arg(path)
                      : QCoreApplication::translate("CommandLine", "There is no subnet \"%1\". There are: %2.")
                            .arg(path, pathsOf(network, found)));
    return std::nullopt;
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
