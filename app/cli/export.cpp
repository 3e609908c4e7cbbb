#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "model/capacity/capacity.h"
#include "model/check/runner.h"
#include "model/exchange/arm/export_template.h"
#include "model/exchange/json/write.h"
#include "ui/paint/picture.h"

#include <QBuffer>
#include <QDate>
#include <QGuiApplication>

#include <CLI/CLI.hpp>

#include <memory>

namespace ase::cli {

namespace {

struct Options {
    std::vector<std::string> input {""};
    std::vector<std::string> parameters;
    std::string format;
    std::string output;
};

QByteArray armTemplate(const Plan& plan)
{
    return json::write(arm::exportTemplate(plan));
}

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

/// A format and what writes it.
struct Format {
    const char* name;
    QByteArray (*write)(const Plan& plan);
};

const std::vector<Format>& formats()
{
    static const std::vector<Format> all {{"arm", armTemplate}, {"svg", svg}, {"png", png}};
    return all;
}

std::set<std::string> formatNames()
{
    std::set<std::string> names;
    for (const Format& format : formats())
        names.insert(format.name);
    return names;
}

Status run(const Options& options)
{
    const auto input = readInput(options.input, options.parameters);
    if (!input)
        return fail(input.error());
    sayNotes(*input);
    for (const Format& format : formats())
        if (options.format == format.name)
            return write(format.write(input->plan), pathFrom(options.output));
    return Status::WrongUsage;
}

}

void addExport(CLI::App& program, Status& status)
{
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("export", "Write the template or a picture of a plan");
    verb->add_option("INPUT", options->input.front(), "A plan or an ARM template")->required();
    verb->add_option("--parameters", options->parameters, "A parameters file of the template")->allow_extra_args(false);
    verb->add_option("--to", options->format, "The format")->required()->check(CLI::IsMember(formatNames()));
    verb->add_option("-o,--output", options->output, "The file to write")->required();
    verb->callback([options, &status] { status = run(*options); });
}

}
