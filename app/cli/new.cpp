#include "app/cli/command.h"
#include "app/cli/output.h"
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
    std::string output;
};

Status fromSample(const QString& name, const QString& output)
{
    const QByteArray bytes = sample(name);
    if (bytes.isEmpty())
        return wrongUsage(QCoreApplication::translate("CommandLine", "There is no sample \"%1\". There are: %2.")
                              .arg(name, sampleNames().join(QStringLiteral(", "))));
    return write(bytes, output);
}

Status fromText(const QString& file, const QString& output)
{
    const auto bytes = json::loadBytes(file);
    if (!bytes)
        return fail(bytes.error());
    const auto plan = planFromText(QString::fromUtf8(*bytes), file);
    return plan ? write(writePlan(*plan), output) : fail(plan.error());
}

Status run(const Options& options)
{
    const QString output = pathFrom(options.output);
    if (!options.sample.empty())
        return fromSample(QString::fromStdString(options.sample), output);
    if (!options.text.empty())
        return fromText(pathFrom(options.text), output);
    return write(writePlan(Plan()), output);
}

}

void addNew(CLI::App& program, Status& status)
{
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("new", "Make a plan: an empty one, a sample, or one from statements");
    auto* sampleOption = verb->add_option("--sample", options->sample, "A sample; \"list samples\" names them");
    verb->add_option("--from-text", options->text, "A file of statements such as \"vnet hub 10.0.0.0/16\"")
        ->excludes(sampleOption);
    verb->add_option("-o,--output", options->output, "The plan file to write")->required();
    verb->callback([options, &status] { status = run(*options); });
}

}
