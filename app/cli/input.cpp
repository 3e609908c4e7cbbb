#include "app/cli/input.h"

#include "app/cli/output.h"
#include "model/exchange/planfile/format.h"
#include "model/exchange/planfile/read_plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase::cli {

namespace {

constexpr const char* context = "CommandLine";

enum class Content { Plan, Template, Parameters, Response, Other };

/// What the REST interface or az answers: a resource with its id, a list of them, or that list as a page.
bool isResponse(const json::Value& root)
{
    const json::Value* page = root.find(u"value");
    const json::Value& list = page ? *page : root;
    const json::Value& first = list.items().empty() ? root : list.items().front();
    const json::Value* id = first.find(u"id");
    return id && id->toString().startsWith(QLatin1String("/subscriptions/"), Qt::CaseInsensitive);
}

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
    if (says || root.findAnyCase(u"resources"))
        return Content::Template;
    return isResponse(root) ? Content::Response : Content::Other;
}

struct Loaded {
    QByteArray bytes;
    json::Document document;
    Content content = Content::Other;
};

Result<Loaded> load(const std::string& file)
{
    if (file.empty())
        return Problem {
            QT_TRANSLATE_NOOP("CommandLine", "The name of an input is empty. Name a file, or write - for standard input."),
            {}, {}, context};
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
    case Content::Response:
        return {QT_TRANSLATE_NOOP("CommandLine",
                    "This is an answer of Azure's REST interface or of az, which is not read. Give an ARM template: "
                    "\"az group export\" writes one."),
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

Result<Input> readTemplates(
    const std::vector<std::string>& files, const std::vector<std::string>& parameters, const arm::Scope& scope)
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
    return complete ? arm::importTemplates(*complete, scope) : Result<Input>(complete.error());
}

Result<Input> readInput(
    const std::vector<std::string>& files, const std::vector<std::string>& parameters, const arm::Scope& scope)
{
    if (files.size() != 1)
        return readTemplates(files, parameters, scope);
    auto loaded = load(files.front());
    if (!loaded)
        return loaded.error();
    if (loaded->content == Content::Plan && !parameters.empty())
        return Problem {QT_TRANSLATE_NOOP("CommandLine",
                            "This is a plan, which has no parameters. Leave --parameters out, or give the template."),
            {}, loaded->document.placeOf(loaded->document.root()), context};
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
    return complete ? arm::importTemplates(*complete, scope) : Result<Input>(complete.error());
}

Result<QString> regionMeant(const std::string& text)
{
    const QString region = QString::fromStdString(text).remove(u' ').toLower();
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    if (std::all_of(region.begin(), region.end(), isPlain) && (text.empty() || !region.isEmpty()))
        return region;
    return Problem {QT_TRANSLATE_NOOP(
                        "CommandLine", "--location takes a region of Azure, such as westeurope or \"West Europe\", not %1."),
        {QString::fromStdString(text)}, {}, context};
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
