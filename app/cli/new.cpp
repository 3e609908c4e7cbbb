#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/output_option.h"
#include "app/cli/samples.h"
#include "model/exchange/json/document.h"
#include "model/exchange/planfile/write_plan.h"
#include "model/exchange/textplan/read_text_plan.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>

namespace ase::cli {

namespace {

struct Options {
    std::string sample;
    std::string text;
    OutputOption output;
};

Status fromSample(const QString& name, const OutputOption& output)
{
    const QByteArray bytes = sample(name);
    if (bytes.isEmpty())
        return wrongUsage(QCoreApplication::translate("CommandLine", "There is no sample \"%1\". There are: %2.")
                              .arg(name, sampleNames().join(QStringLiteral(", "))));
    return write(bytes, output);
}

Status fromText(const QString& file, const OutputOption& output)
{
    const auto bytes = json::loadBytes(file);
    if (!bytes)
        return fail(bytes.error());
    const auto plan = planFromText(QString::fromUtf8(*bytes), file);
    return plan ? write(writePlan(*plan), output) : fail(plan.error());
}

Status run(const Options& options)
{
    if (const Status checked = checkOutput(options.output, Written::NewPlan, {options.text}); checked != Status::Fine)
        return checked;
    if (!options.sample.empty())
        return fromSample(QString::fromStdString(options.sample), options.output);
    if (!options.text.empty())
        return fromText(pathFrom(options.text), options.output);
    return write(writePlan(Plan()), options.output);
}

}

void addNew(CLI::App& program, Status& status)
{
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("new", "Make a plan: an empty one, a sample, or one from statements");
    auto* sampleOption = verb->add_option("--sample", options->sample, "A sample; \"list samples\" names them");
    verb->add_option("--from-text", options->text, "A file of statements such as \"vnet hub 10.0.0.0/16\"")
        ->excludes(sampleOption);
    addOutputOption(*verb, options->output, "The plan file to write");
    verb->callback([options, &status] { status = run(*options); });
}

}
