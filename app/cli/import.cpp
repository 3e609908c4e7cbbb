#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/language.h"
#include "app/cli/output.h"
#include "app/cli/output_option.h"
#include "app/cli/service_tags.h"
#include "app/cli/table.h"
#include "model/exchange/json/write.h"
#include "model/exchange/planfile/write_plan.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>

namespace ase::cli {

namespace {

struct Options {
    std::vector<std::string> files;
    std::vector<std::string> parameters;
    OutputOption output;
    std::string location;
    std::string report;
    bool strict = false;
    std::string serviceTags; ///< the plan keeps which list it was
};

std::vector<std::pair<QString, int>> countsOf(const arm::ImportCounts& counts)
{
    return {{QStringLiteral("virtualNetworks"), counts.virtualNetworks}, {QStringLiteral("subnets"), counts.subnets},
        {QStringLiteral("peerings"), counts.peerings},
        {QStringLiteral("networkSecurityGroups"), counts.networkSecurityGroups},
        {QStringLiteral("securityRules"), counts.securityRules}, {QStringLiteral("routeTables"), counts.routeTables},
        {QStringLiteral("routes"), counts.routes}, {QStringLiteral("appServiceEnvironments"), counts.appServiceEnvironments},
        {QStringLiteral("appServicePlans"), counts.appServicePlans}, {QStringLiteral("apps"), counts.apps},
        {QStringLiteral("privateDnsZones"), counts.privateDnsZones}};
}

QByteArray jsonReport(const Input& input)
{
    json::Object counts;
    for (const auto& [name, count] : countsOf(input.counts))
        counts.push_back({name, count});
    json::Array kept;
    for (const arm::KeptNote& note : input.kept)
        kept.push_back(json::Object {{QStringLiteral("type"), note.type}, {QStringLiteral("name"), note.name},
            {QStringLiteral("pointer"), note.pointer}});
    json::Array unknown;
    for (const Unknown& value : input.unknown)
        unknown.push_back(json::Object {{QStringLiteral("expression"), value.expression},
            {QStringLiteral("pointer"), value.pointer}, {QStringLiteral("why"), value.why}});
    return json::write(json::Object {{QStringLiteral("schema"), QStringLiteral("ase-planner/import/1")},
        {QStringLiteral("counts"), std::move(counts)}, {QStringLiteral("kept"), std::move(kept)},
        {QStringLiteral("unknown"), std::move(unknown)}});
}

QByteArray textReport(const Input& input)
{
    std::vector<QStringList> rows;
    for (const auto& [name, count] : countsOf(input.counts))
        if (count > 0)
            rows.push_back({name, QString::number(count)});
    QString text = QString::fromUtf8(table(rows));
    for (const arm::KeptNote& note : input.kept)
        text += QStringLiteral("kept: %1 %2 (%3)\n").arg(note.type, oneLine(note.name), note.pointer);
    for (const Unknown& value : input.unknown)
        text += QStringLiteral("unknown: %1 (%2) %3\n").arg(oneLine(value.expression), value.pointer, oneLine(value.why));
    return text.toUtf8();
}

Status run(const Options& options)
{
    const bool json = options.report == "json";
    const bool planOnStandardOutput = options.output.path == "-";
    if (planOnStandardOutput && !options.report.empty())
        return wrongUsage(QCoreApplication::translate(
            "CommandLine", "Plan and report cannot both go to standard output: give -o a file, or leave --report out."));
    if (options.files.size() > 1 && options.parameters.size() > options.files.size())
        return wrongUsage(QCoreApplication::translate(
            "CommandLine", "There are more parameter files than templates: give one for each template, in their order."));
    const auto region = regionMeant(options.location);
    if (!region)
        return wrongUsage(sentence(region.error()));
    arm::Scope scope;
    if (!region->isEmpty())
        scope.location = *region;
    if (json)
        speakSourceLanguage();
    std::vector<std::string> read = options.files;
    read.insert(read.end(), options.parameters.begin(), options.parameters.end());
    read.push_back(options.serviceTags);
    if (const Status checked = checkOutput(options.output, Written::Plan, read); checked != Status::Fine)
        return checked;
    const auto input = readTemplates(options.files, options.parameters, scope);
    if (!input)
        return fail(input.error());
    const auto tags = readServiceTagsOption(options.serviceTags);
    if (!tags)
        return fail(tags.error());
    sayNotes(*input);
    if (options.strict && !input->parametersWithoutValue.isEmpty())
        return Status::Unreadable;
    Plan plan = input->plan;
    if (*tags)
        plan.premises.serviceTagList = (*tags)->identity().toString();
    if (!region->isEmpty())
        plan = withNetwork(plan, [&](Network& network) { network.region = *region; });
    const Status written = write(writePlan(plan), options.output);
    if (written == Status::Fine && !planOnStandardOutput)
        print(json ? jsonReport(*input) : textReport(*input));
    return written;
}

}

void addImport(CLI::App& program, Status& status)
{
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("import", "Make one plan of one or more ARM templates");
    verb->add_option("FILE", options->files, "Templates")->required();
    verb->add_option("--parameters", options->parameters, "A parameters file; repeated in the order of the templates")
        ->allow_extra_args(false);
    addOutputOption(*verb, options->output, "The plan file to write");
    verb->add_option("--location", options->location, "The region of the resource group it would be deployed to");
    addServiceTagsOption(*verb, options->serviceTags);
    verb->add_option("--report", options->report, "How to report what was found")->check(CLI::IsMember({"text", "json"}));
    verb->add_flag("--strict", options->strict, "Refuse templates with a parameter that has no value");
    verb->callback([options, &status] { status = run(*options); });
}

}
