#include "model/capacity/capacity.h"

#include "app/cli/command.h"
#include "app/cli/csv.h"
#include "app/cli/input.h"
#include "app/cli/language.h"
#include "app/cli/output.h"
#include "app/cli/table.h"
#include "model/exchange/json/write.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ase::cli {

namespace {

struct Options {
    std::vector<std::string> input {""};
    std::vector<std::string> parameters;
    std::string format = "text";
    std::string resize = "largest";
};

QString wordOf(Fit fit)
{
    switch (fit) {
    case Fit::Surely:
        return QStringLiteral("surely");
    case Fit::Maybe:
        return QStringLiteral("maybe");
    case Fit::No:
        return QStringLiteral("no");
    }
    return {};
}

json::Value textOrNull(const QString& text)
{
    return text.isEmpty() ? json::Value() : json::Value(text);
}

QString prefixOf(const SubnetUse& use)
{
    return use.prefix ? text(*use.prefix) : QString();
}

QString environmentOf(const Network& network, const SubnetUse& use)
{
    return use.environment ? pathOf(network, *use.environment) : QString();
}

json::Value jsonOf(const Network& network, const SubnetUse& use)
{
    return json::Object {{QStringLiteral("subnet"), pathOf(network, use.subnet)},
        {QStringLiteral("prefix"), textOrNull(prefixOf(use))},
        {QStringLiteral("environment"), textOrNull(environmentOf(network, use))}, {QStringLiteral("total"), use.total},
        {QStringLiteral("reserved"), use.reserved},
        {QStringLiteral("infrastructure"),
            json::Object {{QStringLiteral("low"), use.infrastructureLow}, {QStringLiteral("high"), use.infrastructureHigh}}},
        {QStringLiteral("instances"), use.instances}, {QStringLiteral("standby"), use.standby},
        {QStringLiteral("windows_apps"), use.windowsApps}, {QStringLiteral("used"), use.used},
        {QStringLiteral("used_low"), use.usedLow}, {QStringLiteral("peak"), use.peak},
        {QStringLiteral("peak_low"), use.peakLow}, {QStringLiteral("free"), use.free},
        {QStringLiteral("fits"), wordOf(use.fits)}, {QStringLiteral("most_instances"), use.mostInstances},
        {QStringLiteral("most_instances_resized"), use.mostInstancesResized}};
}

QByteArray jsonReport(const Network& network, const std::vector<SubnetUse>& uses)
{
    json::Array subnets;
    for (const SubnetUse& use : uses)
        subnets.push_back(jsonOf(network, use));
    return json::write(json::Object {{QStringLiteral("schema"), QStringLiteral("ase-planner/capacity/1")},
        {QStringLiteral("subnets"), std::move(subnets)}});
}

/// The columns of text and CSV, under the names of the JSON shape.
std::vector<QStringList> rowsOf(const Network& network, const std::vector<SubnetUse>& uses)
{
    std::vector<QStringList> rows;
    rows.push_back(
        QStringLiteral("subnet prefix environment total reserved infrastructure_low infrastructure_high instances "
                       "standby windows_apps used used_low peak peak_low free fits most_instances "
                       "most_instances_resized")
            .split(u' '));
    for (const SubnetUse& use : uses) {
        QStringList row {pathOf(network, use.subnet), prefixOf(use), environmentOf(network, use)};
        for (const int number : {use.total, use.reserved, use.infrastructureLow, use.infrastructureHigh, use.instances,
                 use.standby, use.windowsApps, use.used, use.usedLow, use.peak, use.peakLow, use.free})
            row << QString::number(number);
        row << wordOf(use.fits) << QString::number(use.mostInstances) << QString::number(use.mostInstancesResized);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// What fits on a line of a terminal; a subnet without a prefix that can be read has no figures.
std::vector<QStringList> shortRowsOf(const Network& network, const std::vector<SubnetUse>& uses)
{
    std::vector<QStringList> rows;
    rows.push_back(QStringLiteral("subnet prefix environment total used peak free fits most_instances").split(u' '));
    for (const SubnetUse& use : uses) {
        const auto figure = [&](int number) { return use.total == 0 ? QStringLiteral("?") : QString::number(number); };
        rows.push_back({pathOf(network, use.subnet), prefixOf(use), environmentOf(network, use), figure(use.total),
            figure(use.used), figure(use.peak), figure(use.free), wordOf(use.fits),
            use.environment ? figure(use.mostInstances) : QString()});
    }
    return rows;
}

Status run(const Options& options)
{
    if (options.format != "text")
        speakSourceLanguage();
    const auto input = readInput(options.input, options.parameters);
    if (!input)
        return fail(input.error());
    sayNotes(*input);
    const Network& network = *input->plan.network;
    const auto uses = useOfAll(network, options.resize == "all" ? Resize::AllPlans : Resize::LargestPlan);
    if (options.format == "json")
        print(jsonReport(network, uses));
    else if (options.format == "csv")
        print(csv(rowsOf(network, uses)));
    else
        print(table(shortRowsOf(network, uses)));
    return Status::Fine;
}

}

void addCapacity(CLI::App& program, Status& status)
{
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("capacity", "Count the addresses of every subnet, today and at the peak");
    verb->add_option("INPUT", options->input.front(), "A plan or an ARM template")->required();
    verb->add_option("--parameters", options->parameters, "A parameters file of the template")->allow_extra_args(false);
    verb->add_option("--format", options->format, "text, json or csv")->check(CLI::IsMember({"text", "json", "csv"}));
    verb->add_option("--resize", options->resize, "Which plans change size at once at the peak: largest or all")
        ->check(CLI::IsMember({"largest", "all"}));
    verb->callback([options, &status] { status = run(*options); });
}

}
