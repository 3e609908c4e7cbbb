#include "tests/model/exchange/arm_support.h"

#include "model/exchange/json/write.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

namespace ase::test {

arm::Evaluation evaluated(const QByteArray& text, const QByteArray& parameters, const arm::Scope& scope)
{
    const Result<json::Document> document = json::read(text, QStringLiteral("template.json"), json::Dialect::Template);
    if (!document)
        qFatal("%s", qPrintable(sentenceWithPlace(document.error())));
    std::vector<json::Document> files;
    if (!parameters.isEmpty()) {
        Result<json::Document> file = json::read(parameters, QStringLiteral("parameters.json"));
        if (!file)
            qFatal("%s", qPrintable(sentenceWithPlace(file.error())));
        files.push_back(*std::move(file));
    }
    Result<arm::Evaluation> result = arm::evaluate(*document, files, scope);
    if (!result)
        qFatal("%s", qPrintable(sentenceWithPlace(result.error())));
    return *std::move(result);
}

Problem refusal(const QByteArray& text, const arm::EvaluationLimits& limits)
{
    const Result<json::Document> document = json::read(text, QStringLiteral("template.json"), json::Dialect::Template);
    if (!document)
        return document.error();
    const Result<arm::Evaluation> result = arm::evaluate(*document, {}, {}, limits);
    return result ? Problem {} : result.error();
}

arm::Value valueOf(const QString& expression)
{
    json::Value root =
        json::read(R"({"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "parameters": {"text": {"type": "string", "defaultValue": "abc"}, "list": {"type": "array", "defaultValue": [1, 2, 3]},
            "object": {"type": "object", "defaultValue": {"a": 1, "B": {"c": null}}}, "missing": {"type": "string"}},
        "resources": [], "outputs": {"x": {"type": "object", "value": ""}}})",
            {})
            ->root();
    root.editMembers().back().value.editMembers().front().value.set(
        QStringLiteral("value"), QLatin1Char('[') + expression + QLatin1Char(']'));
    const arm::Evaluation evaluation = evaluated(json::write(root));
    return *evaluation.outputs.find(u"x", u"value");
}

QString compact(const arm::Value& value)
{
    return QString::fromUtf8(json::writeCompact(arm::toJson(value)));
}

QString textOf(const QString& expression)
{
    return compact(valueOf(expression));
}

Result<arm::Evaluation> realTemplate(const QString& folder, const QString& name)
{
    const QString path = folder + QStringLiteral("/arm/") + name;
    const Result<json::Document> document = json::readFile(path + QStringLiteral(".json"), json::Dialect::Template);
    if (!document)
        return document.error();
    std::vector<json::Document> files;
    if (const QString beside = path + QStringLiteral(".parameters.json"); QFileInfo::exists(beside)) {
        Result<json::Document> file = json::readFile(beside, json::Dialect::Template);
        if (!file)
            return file.error();
        files.push_back(*std::move(file));
    }
    return arm::evaluate(*document, files);
}

const arm::EvaluatedResource* find(const arm::Evaluation& evaluation, const QString& type, const QString& name)
{
    const auto found =
        std::find_if(evaluation.resources.begin(), evaluation.resources.end(), [&](const arm::EvaluatedResource& resource) {
            return resource.type.compare(type, Qt::CaseInsensitive) == 0 && arm::written(resource.name) == name;
        });
    return found == evaluation.resources.end() ? nullptr : &*found;
}

int count(const arm::Evaluation& evaluation, const QString& type)
{
    return static_cast<int>(std::count_if(evaluation.resources.begin(), evaluation.resources.end(),
        [&](const arm::EvaluatedResource& resource) { return resource.type.compare(type, Qt::CaseInsensitive) == 0; }));
}

}
