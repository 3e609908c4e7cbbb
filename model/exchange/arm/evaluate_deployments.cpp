#include "model/exchange/arm/evaluator.h"
#include "model/exchange/arm/resource_id.h"

#include <QCoreApplication>

/// Nested deployments, and the resources as they are handed out.
namespace ase::arm {

namespace {

bool isDeployment(const Instance& instance)
{
    return instance.type.compare(QLatin1String("Microsoft.Resources/deployments"), Qt::CaseInsensitive) == 0;
}

Value fullName(const std::vector<Value>& names)
{
    ResourceReference parts;
    parts.names = names;
    return parts.fullName();
}

const json::Value* inside(const json::Value& node, QStringView first, QStringView second)
{
    const json::Value* next = node.findAnyCase(first);
    return next ? next->findAnyCase(second) : nullptr;
}

/// The condition of a resource inside of a deployment that has one too.
std::optional<Value> combined(const std::optional<Value>& outer, const Value& own)
{
    if (!own.isUnknown())
        return outer;
    if (!outer)
        return own;
    return Value(Unknown {
        own.unknown().reason, QStringLiteral("and(%1, %2)").arg(expressionOf(*outer), expressionOf(own)), {}, nullptr});
}

}

void Evaluator::giveInner(Instance& instance, Frame& frame)
{
    const json::Value* given = inside(*instance.node, u"properties", u"parameters");
    if (!given)
        return;
    const QString pointer = instance.pointer + QStringLiteral("/properties/parameters");
    const auto set = [&](const QString& name, const Value& value) {
        const auto slot = frame.parameters.find(name.toLower());
        if (slot != frame.parameters.end())
            slot->value = value;
    };
    for (const json::Member& member : given->members()) {
        const QString place = pointer + json::pointerStep(member.key);
        if (const json::Value* value = member.value.findAnyCase(u"value"))
            set(member.key, evaluateNode(*value, instance.context, place + QStringLiteral("/value")));
        else if (member.value.findAnyCase(u"reference"))
            set(member.key,
                unknownValue(Cause::Cloud, QT_TRANSLATE_NOOP("Exchange", "The value of \"%1\" lies in a key vault."),
                    {member.key}, QStringLiteral("parameters('%1')").arg(member.key)));
        else {
            const Value whole = evaluateNode(member.value, instance.context, place);
            if (const Value* inWhole = whole.find(u"value"))
                set(member.key, *inWhole);
        }
    }
    if (!given->isString())
        return;
    const Value all = evaluateNode(*given, instance.context, pointer);
    for (const Member& member : all.members()) {
        if (const Value* value = member.value.find(u"value"))
            set(member.key, *value);
    }
}

/// The nested template as written, or as an expression makes it.
const json::Value* Evaluator::templateOf(Instance& instance)
{
    const json::Value* node = inside(*instance.node, u"properties", u"template");
    if (!node || !node->isString() || instance.madeTemplate)
        return instance.madeTemplate ? instance.madeTemplate.get() : node;
    const Value made = evaluateNode(*node, instance.context, instance.pointer + QStringLiteral("/properties/template"));
    if (!made.isObject())
        return nullptr;
    instance.madeTemplate = std::make_unique<json::Value>(toPlainJson(made));
    return instance.madeTemplate.get();
}

bool Evaluator::open(Instance& instance)
{
    if (instance.inner)
        return true;
    const json::Value* node = templateOf(instance);
    if (!isDeployment(instance) || !node || !node->isObject() || instance.isBusy || failed())
        return false;
    if (instance.owner->depth + 1 > m_limits.deployments) {
        m_node = instance.node;
        m_pointer = instance.pointer;
        fail(QT_TRANSLATE_NOOP("Exchange", "Deployments are nested more than %1 levels deep."),
            {QString::number(m_limits.deployments)});
        return false;
    }
    instance.isBusy = true;
    auto inner = std::make_unique<Deployment>();
    inner->node = node;
    inner->pointer = instance.pointer + QStringLiteral("/properties/template");
    inner->depth = instance.owner->depth + 1;
    inner->target = instance.target;
    const json::Value* options = inside(*instance.node, u"properties", u"expressionEvaluationOptions");
    const json::Value* scope = options ? options->findAnyCase(u"scope") : nullptr;
    // What an expression made is evaluated by its own deployment, whatever the scope.
    if (instance.madeTemplate || (scope && scope->toString().compare(QLatin1String("inner"), Qt::CaseInsensitive) == 0)) {
        inner->ownFrame = std::make_unique<Frame>();
        inner->frame = inner->ownFrame.get();
        inner->frame->target = instance.target;
        inner->frame->deploymentName = fullName(instance.names);
        inner->frame->deployment = inner.get();
        if (auto problem = declare(*inner->frame, *node, inner->pointer))
            m_fatal = problem;
        giveInner(instance, *inner->frame);
    } else
        inner->frame = instance.context.frame;
    if (auto problem = expand(*inner))
        m_fatal = problem;
    instance.inner = std::move(inner);
    instance.isBusy = false;
    return true;
}

Value Evaluator::outputsOf(Instance& instance)
{
    if (instance.outputs)
        return *instance.outputs;
    if (!open(instance) || instance.isBusy)
        return unknownValue(Cause::Cloud,
            QT_TRANSLATE_NOOP("Exchange", "It needs the outputs of a deployment that is not opened."), {},
            QStringLiteral("reference(%1).outputs").arg(expressionOf(instance.id)));
    instance.isBusy = true;
    instance.outputs = outputsOf(*instance.inner);
    instance.isBusy = false;
    return *instance.outputs;
}

Value Evaluator::outputsOf(Deployment& deployment)
{
    const json::Value* outputs = deployment.node->findAnyCase(u"outputs");
    Value::Object members;
    for (const json::Member& output : outputs ? outputs->members() : json::Object {}) {
        const QString pointer = deployment.pointer + QStringLiteral("/outputs") + json::pointerStep(output.key);
        const json::Value* condition = output.value.findAnyCase(u"condition");
        const Context context {deployment.frame};
        if (condition && evaluateNode(*condition, context, pointer + QStringLiteral("/condition")) == Value(false))
            continue;
        Value value;
        if (const json::Value* written = output.value.findAnyCase(u"value"))
            value = evaluateNode(*written, context, pointer + QStringLiteral("/value"));
        else if (const json::Value* copy = output.value.findAnyCase(u"copy"))
            value = evaluateLoop(*copy, output.key, context, pointer + QStringLiteral("/copy"));
        const json::Value* type = output.value.findAnyCase(u"type");
        members.push_back({output.key,
            Value::Object {
                {QStringLiteral("type"), type ? Value(type->toString()) : Value()}, {QStringLiteral("value"), value}}});
    }
    return members;
}

std::vector<Value> Evaluator::dependencies(Instance& instance)
{
    std::vector<Value> ids;
    const json::Value* list = instance.node->findAnyCase(u"dependsOn");
    if (!list)
        return ids;
    const Value names = evaluateNode(*list, instance.context, instance.pointer + QStringLiteral("/dependsOn"));
    for (const Value& name : names.items()) {
        const std::vector<Instance*> copies = copiesOf(name.toString(), instance.context);
        if (!copies.empty()) {
            for (const Instance* copy : copies)
                ids.push_back(copy->id);
        } else if (const Instance* found = findInstance(name, instance.context))
            ids.push_back(found->id);
        else
            ids.push_back(name);
    }
    if (names.isUnknown())
        ids.push_back(names);
    return ids;
}

EvaluatedResource Evaluator::described(Instance& instance)
{
    EvaluatedResource resource;
    resource.type = instance.type;
    resource.name = fullName(instance.names);
    resource.id = instance.id;
    resource.pointer = instance.pointer;
    resource.line = instance.node->line;
    resource.symbol = instance.symbol;
    resource.existing = instance.existing;
    if (const json::Value* version = instance.node->findAnyCase(u"apiVersion"))
        resource.apiVersion =
            written(evaluateNode(*version, instance.context, instance.pointer + QStringLiteral("/apiVersion")));
    const Target& main = m_main.target;
    if (!(instance.target.subscription == main.subscription))
        resource.subscription = instance.target.subscription;
    if (instance.target.level == Level::ResourceGroup && !(instance.target.resourceGroup == main.resourceGroup))
        resource.resourceGroup = instance.target.resourceGroup;
    return resource;
}

void Evaluator::emitAll(Deployment& deployment, const std::optional<Value>& condition)
{
    for (const std::unique_ptr<Instance>& instance : deployment.instances) {
        if (failed())
            return;
        emitOne(*instance, condition);
    }
}

void Evaluator::emitOne(Instance& instance, const std::optional<Value>& condition)
{
    EvaluatedResource resource = described(instance);
    if (!instance.condition.isUnknown() && !instance.condition.toBool()) {
        m_result.skipped.push_back(std::move(resource));
        return;
    }
    resource.condition = combined(condition, instance.condition);
    if (!isDeployment(instance) || instance.existing) {
        resource.body = body(instance);
        resource.dependsOn = dependencies(instance);
        m_result.resources.push_back(std::move(resource));
        return;
    }
    const json::Value* link = inside(*instance.node, u"properties", u"templateLink");
    EvaluatedDeployment deployment {resource.name, instance.pointer, instance.node->line, open(instance), {}};
    if (!deployment.opened) {
        const Value address = link
            ? evaluateNode(*link, instance.context, instance.pointer + QStringLiteral("/properties/templateLink"))
            : Value();
        const Value* uri = address.find(u"uri");
        deployment.link = uri ? written(*uri) : address.find(u"id") ? written(*address.find(u"id")) : QString();
        notUnderstood({Cause::NotUnderstood,
                          QT_TRANSLATE_NOOP("Exchange",
                              "The deployment \"%1\" lies in another file, which is not fetched. Open that file itself."),
                          {written(resource.name)}},
            *instance.node, instance.pointer);
    }
    m_result.deployments.push_back(std::move(deployment));
    if (instance.inner)
        emitAll(*instance.inner, resource.condition);
}

}
