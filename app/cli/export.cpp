#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/output_option.h"
#include "app/cli/table.h"
#include "model/capacity/capacity.h"
#include "model/check/runner.h"
#include "model/exchange/arm/export_template.h"
#include "model/exchange/arm/left_out.h"
#include "model/exchange/json/write.h"
#include "ui/paint/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QGuiApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace ase::cli {

namespace {

struct Options {
    std::vector<std::string> input {""};
    std::vector<std::string> parameters;
    std::string format;
    std::string location;
    OutputOption output;
};

QByteArray armTemplate(const Plan& plan)
{
    return json::write(arm::exportTemplate(plan));
}

void sayLeftOutOfTemplate(const Plan& plan)
{
    for (const arm::LeftOut& one : arm::leftOut(plan))
        say(QCoreApplication::translate("CommandLine", "Not in the template: %1. %2")
                .arg(oneLine(one.name), sentence(one.why)));
}

void sayNothing(const Plan&) { }

/// What the pictures show: with the addresses' bars and the findings' marks.
struct Picture {
    explicit Picture(const Plan& plan)
        : title {plan.name, QDate::currentDate().toString(Qt::ISODate)}
    {
        CheckRunner runner;
        const auto findings = runner.run(std::make_shared<const Plan>(plan));
        drawing = drawingOf(plan, useOfAll(*plan.network), findings.get(), theme);
    }

    Theme theme = Theme::print(QGuiApplication::font());
    PictureTitle title;
    Drawing drawing;
};

QByteArray svg(const Plan& plan)
{
    const Picture picture(plan);
    return diagramSvg(picture.drawing, picture.title, picture.theme);
}

QByteArray png(const Plan& plan)
{
    const Picture picture(plan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    diagramPng(picture.drawing, picture.title, picture.theme).save(&buffer, "PNG");
    return buffer.data();
}

/// A format, what writes it, and what says on standard error which parts of the plan it has no place for.
struct Format {
    const char* name;
    Written what;
    QByteArray (*write)(const Plan& plan);
    void (*sayLeftOut)(const Plan& plan);
};

const std::vector<Format>& formats()
{
    static const std::vector<Format> all {{"arm", Written::Template, armTemplate, sayLeftOutOfTemplate},
        {"svg", Written::Svg, svg, sayNothing}, {"png", Written::Png, png, sayNothing}};
    return all;
}

std::set<std::string> formatNames()
{
    std::set<std::string> names;
    for (const Format& format : formats())
        names.insert(format.name);
    return names;
}

/// The plan in another region; parts with a region of their own stay there.
Plan inRegion(const Plan& plan, const QString& region)
{
    return region.isEmpty() ? plan : withNetwork(plan, [&](Network& network) { network.region = region; });
}

Status run(const Options& options)
{
    const auto format = std::find_if(
        formats().begin(), formats().end(), [&](const Format& candidate) { return options.format == candidate.name; });
    if (format == formats().end())
        return Status::WrongUsage;
    std::vector<std::string> read = options.parameters;
    read.push_back(options.input.front());
    if (const Status checked = checkOutput(options.output, format->what, read); checked != Status::Fine)
        return checked;
    const auto region = regionMeant(options.location);
    if (!region)
        return wrongUsage(sentence(region.error()));
    const auto input = readInput(options.input, options.parameters);
    if (!input)
        return fail(input.error());
    sayNotes(*input);
    const Plan plan = inRegion(input->plan, *region);
    const Status written = write(format->write(plan), options.output);
    if (written == Status::Fine)
        format->sayLeftOut(plan);
    return written;
}

}

void addExport(CLI::App& program, Status& status)
{
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("export", "Write the template or a picture of a plan");
    verb->add_option("INPUT", options->input.front(), "A plan or an ARM template")->required();
    verb->add_option("--parameters", options->parameters, "A parameters file of the template")->allow_extra_args(false);
    verb->add_option("--to", options->format, "The format")->required()->check(CLI::IsMember(formatNames()));
    verb->add_option("--location", options->location, "The region to deploy to, instead of the plan's");
    addOutputOption(*verb, options->output, "The file to write");
    verb->callback([options, &status] { status = run(*options); });
}

}
