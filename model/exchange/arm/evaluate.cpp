#include "model/exchange/arm/evaluate.h"

#include "model/exchange/arm/evaluator.h"
#include "model/exchange/arm/resource_id.h"

#include <QCoreApplication>

namespace ase::arm {

namespace {

bool holds(const QString& text, const char* part)
{
    return text.contains(QLatin1String(part), Qt::CaseInsensitive);
}

/// What a document that is no template looks like, as a sentence that says what was expected.
const char* otherKind(const json::Value& root, const QString& schema)
{
    if (!root.isObject())
        return QT_TRANSLATE_NOOP("Exchange", "Expected an ARM template: an object with \"$schema\" and \"resources\".");
    const json::Value* format = root.find(u"format");
    if (format && holds(format->toString(), "ase-planner"))
        return QT_TRANSLATE_NOOP("Exchange", "This is a plan file, not an ARM template. Open it as a plan.");
    if (holds(schema, "deploymentParameters"))
        return QT_TRANSLATE_NOOP(
            "Exchange", "This is a parameters file. Open the template it belongs to, and give this file as its parameters.");
    if (holds(schema, "createUIDefinition"))
        return QT_TRANSLATE_NOOP(
            "Exchange", "This describes a form of the Azure portal, not resources. Open the ARM template beside it.");
    if (!schema.isEmpty())
        return QT_TRANSLATE_NOOP("Exchange",
            "This is a file of another tool: its \"$schema\" is \"%1\". Expected an ARM template, whose schema ends in "
            "deploymentTemplate.json.");
    if (root.find(u"value") || (root.find(u"id") && root.find(u"type")))
        return QT_TRANSLATE_NOOP("Exchange", "This looks like a response of Azure, not an ARM template.");
    return QT_TRANSLATE_NOOP("Exchange", "Expected an ARM template: an object with \"$schema\" and \"resources\".");
}

std::optional<Level> levelOf(const json::Value& root, const QString& schema)
{
    if (!root.isObject())
        return std::nullopt;
    if (holds(schema, "subscriptionDeploymentTemplate.json"))
        return Level::Subscription;
    if (holds(schema, "managementGroupDeploymentTemplate.json"))
        return Level::ManagementGroup;
    if (holds(schema, "tenantDeploymentTemplate.json"))
        return Level::Tenant;
    const bool unnamed = schema.isEmpty() && root.findAnyCase(u"resources") && root.findAnyCase(u"contentVersion");
    return holds(schema, "/deploymentTemplate.json") || unnamed ? std::optional(Level::ResourceGroup) : std::nullopt;
}

Value openOr(const std::optional<QString>& given, const Reason& reason, const QString& expression)
{
    return given ? Value(*given) : Value(Unknown {reason, expression, {}, nullptr});
}

}

std::optional<Problem> Evaluator::openMain()
{
    const json::Value& root = m_document.root();
    const json::Value* schemaNode = root.findAnyCase(u"$schema");
    const QString schema = schemaNode ? schemaNode->toString() : QString();
    const std::optional<Level> level = levelOf(root, schema);
    const json::Value& place = schemaNode ? *schemaNode : root;
    const Place at {m_document.file(), place.line, place.column, schemaNode ? QStringLiteral("/$schema") : QString()};
    if (!level)
        return Problem {otherKind(root, schema), {schema}, at, "Exchange"};
    if (!root.findAnyCase(u"resources"))
        return Problem {QT_TRANSLATE_NOOP("Exchange", "The template has no \"resources\"."), {}, at, "Exchange"};
    m_main.node = &root;
    m_main.target = {*level, openOr(m_scope.subscriptionId, subscriptionNotGiven(), subscriptionExpression),
        openOr(m_scope.resourceGroup, resourceGroupNotGiven(), resourceGroupExpression)};
    m_main.ownFrame = std::make_unique<Frame>();
    m_main.frame = m_main.ownFrame.get();
    m_main.frame->target = m_main.target;
    m_main.frame->deployment = &m_main;
    m_main.frame->deploymentName = openOr(m_scope.deploymentName,
        {Cause::NoValue, QT_TRANSLATE_NOOP("Exchange", "The name of the deployment is not given."), {}},
        QStringLiteral("deployment().name"));
    return declare(*m_main.frame, root, {});
}

Result<Evaluation> Evaluator::run(const std::vector<json::Document>& parameterFiles)
{
    if (auto problem = openMain())
        return *problem;
    if (auto problem = giveParameters(parameterFiles))
        return *problem;
    const json::Value* declared = m_document.root().findAnyCase(u"parameters");
    for (const json::Member& member : declared ? declared->members() : json::Object {}) {
        const Slot slot = m_main.frame->parameters.value(member.key.toLower());
        if (!slot.value && !member.value.findAnyCase(u"defaultValue") && !isNullable(member.value))
            m_result.parametersWithoutValue.push_back(member.key);
    }
    if (auto problem = expand(m_main))
        return *problem;
    emitAll(m_main, std::nullopt);
    m_result.outputs = outputsOf(m_main);
    if (m_fatal)
        return *m_fatal;
    return std::move(m_result);
}

Result<Evaluation> evaluate(const json::Document& document, const std::vector<json::Document>& parameterFiles,
    const Scope& scope, const EvaluationLimits& limits)
{
    return Evaluator(document, scope, limits).run(parameterFiles);
}

}
