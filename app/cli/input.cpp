#include "app/cli/input.h"

#include "app/cli/output.h"
#include "model/exchange/planfile/format.h"
#include "model/exchange/planfile/read_plan.h"

#include <QCoreApplication>

namespace ase::cli {

namespace {

constexpr const char* context = "CommandLine";

enum class Content { Plan, Template, Parameters, Other };

Content contentOf(const json::Document& document)
{
    const json::Value& root = document.root();
    const json::Value* format = root.find(u"format");
    if (format && format->toString().startsWith(QLatin1String("ase-planner/")))
        return Content::Plan;
    const json::Value* schema = root.findAnyCase(u"$schema");
    const QString name = schema ? schema->toString() : QString();
    if (name.contains(QLatin1String("deploymentParameters"), Qt::CaseInsensitive))
        return Content::Parameters;
    const bool says = name.contains(QLatin1String("deploymentTemplate"), Qt::CaseInsensitive);
    return says || root.findAnyCase(u"resources") ? Content::Template : Content::Other;
}

struct Loaded {
    QByteArray bytes;
    json::Document document;
    Content content = Content::Other;
};

Result<Loaded> load(const std::string& file)
{
    const QString path = pathFrom(file);
    auto bytes = json::loadBytes(path);
    if (!bytes)
        return bytes.error();
    auto document = json::read(*bytes, path, json::Dialect::Template);
    if (!document)
        return document.error();
    const Content content = contentOf(*document);
    return Loaded {*std::move(bytes), *std::move(document), content};
}

Problem refusal(const Loaded& loaded)
{
    const Place place = loaded.document.placeOf(loaded.document.root());
    switch (loaded.content) {
    case Content::Plan:
        return {QT_TRANSLATE_NOOP("CommandLine", "This is a plan already. Expected an ARM template."), {}, place, context};
    case Content::Parameters:
        return {QT_TRANSLATE_NOOP("CommandLine",
                    "This is a parameters file. Give the template itself, and this file behind --parameters."),
            {}, place, context};
    case Content::Template:
    case Content::Other:
        return {
            QT_TRANSLATE_NOOP("CommandLine",
                "This is neither a plan nor an ARM template: expected a member \"format\" with \"%1\", or \"resources\"."),
            {planfile::formatName}, place, context};
    }
    return {};
}

Result<std::vector<arm::TemplateInput>> withParameters(
    std::vector<arm::TemplateInput> inputs, const std::vector<std::string>& parameters)
{
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        auto document = json::readFile(pathFrom(parameters[i]), json::Dialect::Template);
        if (!document)
            return document.error();
        inputs[std::min(i, inputs.size() - 1)].parameters.push_back(*std::move(document));
    }
    return inputs;
}

}

Result<Input> readTemplates(const std::vector<std::string>& files, const std::vector<std::string>& parameters)
{
    std::vector<arm::TemplateInput> inputs;
    for (const std::string& file : files) {
        auto loaded = load(file);
        if (!loaded)
            return loaded.error();
        if (loaded->content != Content::Template)
            return refusal(*loaded);
        inputs.push_back({std::move(loaded->document), {}});
    }
    const auto complete = withParameters(std::move(inputs), parameters);
    return complete ? arm::importTemplates(*complete) : Result<Input>(complete.error());
}

Result<Input> readInput(const std::vector<std::string>& files, const std::vector<std::string>& parameters)
{
    if (files.size() != 1)
        return readTemplates(files, parameters);
    auto loaded = load(files.front());
    if (!loaded)
        return loaded.error();
    if (loaded->content == Content::Plan) {
        auto plan = readPlan(loaded->bytes, pathFrom(files.front()));
        if (!plan)
            return plan.error();
        Input input;
        input.plan = *std::move(plan);
        return input;
    }
    if (loaded->content != Content::Template)
        return refusal(*loaded);
    std::vector<arm::TemplateInput> inputs;
    inputs.push_back({std::move(loaded->document), {}});
    const auto complete = withParameters(std::move(inputs), parameters);
    return complete ? arm::importTemplates(*complete) : Result<Input>(complete.error());
}

void sayNotes(const Input& input)
{
    for (const Problem& note : input.notes)
        say(sentenceWithPlace(note));
    for (const QString& parameter : input.parametersWithoutValue)
        say(QCoreApplication::translate("CommandLine", "The parameter \"%1\" has no value: what rests on it is unknown.")
                .arg(parameter));
}

}
