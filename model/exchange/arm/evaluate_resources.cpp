#include "model/exchange/arm/evaluator.h"
#include "model/exchange/arm/resource_id.h"

#include <QCoreApplication>

/// Makes the instances of a deployment: copy loops, conditions, children, full types, names and ids.
namespace ase::arm {

namespace {

const QLatin1String deploymentType("Microsoft.Resources/deployments");

bool isSame(const QString& a, QLatin1String b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString elementOf(const QString& pointer, std::size_t index)
{
    return pointer + QLatin1Char('/') + QString::number(index);
}

/// A child's type in full: "subnets" in a virtual network is Microsoft.Network/virtualNetworks/subnets.
QString fullType(const QString& written, const Instance* parent)
{
    const bool isFull = written.section(QLatin1Char('/'), 0, 0).contains(QLatin1Char('.'));
    return !parent || isFull ? written : parent->type + QLatin1Char('/') + written;
}

}

void addTarget(TextBuilder& id, const Target& target)
{
    if (target.level == Level::ManagementGroup || target.level == Level::Tenant)
        return;
    id.add(QStringLiteral("/subscriptions/"));
    id.add(target.subscription);
    if (target.level == Level::Subscription)
        return;
    id.add(QStringLiteral("/resourceGroups/"));
    id.add(target.resourceGroup);
}

std::optional<Problem> Evaluator::expand(Deployment& deployment)
{
    const json::Value* list = deployment.node->findAnyCase(u"resources");
    return list ? expandAll(deployment, *list, deployment.pointer + QStringLiteral("/resources"), nullptr) : std::nullopt;
}

std::optional<Problem> Evaluator::expandAll(
    Deployment& deployment, const json::Value& list, const QString& pointer, Instance* parent)
{
    if (!list.isArray() && !list.isObject())
        return Problem {
            QT_TRANSLATE_NOOP("Exchange", "\"resources\" must be an array, or an object in a template with symbolic names."),
            {}, {m_document.file(), list.line, list.column, pointer}, "Exchange"};
    for (std::size_t i = 0; i < list.items().size(); ++i) {
        if (auto problem = expandOne(deployment, list.items()[i], elementOf(pointer, i), {}, parent))
            return problem;
    }
    for (const json::Member& member : list.members()) {
        if (auto problem = expandOne(deployment, member.value, pointer + json::pointerStep(member.key), member.key, parent))
            return problem;
    }
    return m_fatal;
}

std::optional<Problem> Evaluator::expandOne(
    Deployment& deployment, const json::Value& node, const QString& pointer, const QString& symbol, Instance* parent)
{
    const json::Value* type = node.findAnyCase(u"type");
    if (!node.isObject() || !type || !type->isString() || !node.findAnyCase(u"name"))
        return Problem {QT_TRANSLATE_NOOP("Exchange", "A resource must be an object with a \"type\" and a \"name\"."), {},
            {m_document.file(), node.line, node.column, pointer}, "Exchange"};
    const Context context = parent ? parent->context : Context {deployment.frame};
    const auto instance = [&](Context own) {
        Instance made;
        made.node = &node;
        made.pointer = pointer;
        made.symbol = symbol;
        made.context = std::move(own);
        made.owner = &deployment;
        return made;
    };
    const json::Value* copy = node.findAnyCase(u"copy");
    if (!copy || !copy->isObject())
        return addInstance(deployment, instance(context), parent);

    const json::Value* loopName = copy->findAnyCase(u"name");
    const json::Value* counter = copy->findAnyCase(u"count");
    const QString name = loopName ? written(evaluateText(loopName->toString(), context)) : QString();
    const Value count = counter ? evaluateNode(*counter, context, pointer + QStringLiteral("/copy/count")) : Value();
    if (!count.isInteger() || count.toInteger() < 0) {
        notUnderstood(count.isUnknown()
                ? Reason {Cause::NoValue,
                    QT_TRANSLATE_NOOP("Exchange", "How many of %1 the loop \"%2\" makes is not known: %3"),
                    {type->toString(), name, expressionOf(count)}}
                : Reason {Cause::Invalid,
                    QT_TRANSLATE_NOOP("Exchange", "The count of the copy loop \"%1\" must be a number from 0, not %2."),
                    {name, expressionOf(count).left(60)}},
            *copy, pointer + QStringLiteral("/copy"));
        return std::nullopt;
    }
    if (count.toInteger() > m_limits.copies)
        return Problem {
            QT_TRANSLATE_NOOP("Exchange", "The copy loop \"%1\" asks for %2 copies; the planner makes up to %3."),
            {name, QString::number(count.toInteger()), QString::number(m_limits.copies)},
            {m_document.file(), copy->line, copy->column, pointer + QStringLiteral("/copy")}, "Exchange"};
    for (std::int64_t i = 0; i < count.toInteger(); ++i) {
        Context own = context;
        for (Loop& outer : own.loops)
            outer.ofResource = false; // copyIndex() without a name means the innermost resource loop
        own.loops.push_back({name, i, true});
        Instance made = instance(std::move(own));
        made.copy = i;
        made.loop = name;
        if (auto problem = addInstance(deployment, std::move(made), parent))
            return problem;
    }
    return std::nullopt;
}

std::optional<Problem> Evaluator::addInstance(Deployment& deployment, Instance made, Instance* parent)
{
    if (++m_resources > m_limits.resources || !spend())
        return m_fatal ? *m_fatal
                       : Problem {QT_TRANSLATE_NOOP("Exchange", "The template makes more than %1 resources."),
                           {QString::number(m_limits.resources)},
                           {m_document.file(), made.node->line, made.node->column, made.pointer}, "Exchange"};
    auto owned = std::make_unique<Instance>(std::move(made));
    Instance& instance = *owned;
    const json::Value* existing = instance.node->findAnyCase(u"existing");
    instance.existing = existing && existing->toBool();
    if (const json::Value* condition = instance.node->findAnyCase(u"condition"))
        instance.condition = evaluateNode(*condition, instance.context, instance.pointer + QStringLiteral("/condition"));
    const Value type = evaluateText(instance.node->findAnyCase(u"type")->toString(), instance.context);
    instance.type = fullType(written(type), parent);
    nameInstance(instance, parent);
    instance.target = targetOf(instance);
    instance.id = idOf(instance);
    if (instance.condition.isUnknown() || instance.condition.toBool() || !m_byId.contains(keyOf(instance.id)))
        m_byId.insert(keyOf(instance.id), &instance);
    if (!instance.symbol.isEmpty())
        deployment.bySymbol[instance.symbol.toLower()].push_back(&instance);
    deployment.instances.push_back(std::move(owned));

    const json::Value* children = instance.node->findAnyCase(u"resources");
    if (!children || isSame(instance.type, deploymentType))
        return std::nullopt;
    return expandAll(deployment, *children, instance.pointer + QStringLiteral("/resources"), &instance);
}

void Evaluator::nameInstance(Instance& instance, Instance* parent)
{
    const Value name =
        evaluateNode(*instance.node->findAnyCase(u"name"), instance.context, instance.pointer + QStringLiteral("/name"));
    instance.names =
        name.isString() || name.isUnknown() ? splitText(name, QLatin1Char('/')) : std::vector<Value> {expressionOf(name)};
    const bool isChild = parent && instance.type.startsWith(parent->type + QLatin1Char('/'), Qt::CaseInsensitive);
    const auto wanted = static_cast<std::size_t>(instance.type.count(QLatin1Char('/')));
    if (isChild && instance.names.size() < wanted)
        instance.names.insert(instance.names.begin(), parent->names.begin(), parent->names.end());
}

Target Evaluator::targetOf(const Instance& instance)
{
    Target target = instance.owner->target;
    const auto text = [&](QStringView key) -> std::optional<Value> {
        const json::Value* node = instance.node->findAnyCase(key);
        if (!node || !node->isString())
            return std::nullopt;
        return evaluateNode(*node, instance.context, instance.pointer + QLatin1Char('/') + key.toString());
    };
    if (const auto subscription = text(u"subscriptionId")) {
        target.subscription = *subscription;
        target.level = Level::Subscription;
    }
    if (const auto group = text(u"resourceGroup")) {
        target.resourceGroup = withoutPlaceholder(*group);
        target.level = Level::ResourceGroup;
    }
    return target;
}

Value Evaluator::idOf(const Instance& instance)
{
    TextBuilder id;
    if (isSame(instance.type, QLatin1String("Microsoft.Resources/resourceGroups"))) {
        addTarget(id, {Level::Subscription, instance.target.subscription, {}});
        id.add(QStringLiteral("/resourceGroups/"));
        id.add(instance.names.front());
        return id.build();
    }
    const json::Value* scope = instance.node->findAnyCase(u"scope");
    const Value place = scope && !isSame(instance.type, deploymentType)
        ? evaluateNode(*scope, instance.context, instance.pointer + QStringLiteral("/scope"))
        : Value();
    if (place.isUnknown() || place.toString().startsWith(QLatin1Char('/')))
        id.add(place);
    else {
        addTarget(id, instance.target);
        if (!place.toString().isEmpty()) {
            id.add(QStringLiteral("/providers/"));
            id.add(place);
        }
    }
    id.add(QStringLiteral("/providers/"));
    id.add(typeAndNames(instance.type, instance.names));
    return id.build();
}

Value Evaluator::body(Instance& instance)
{
    if (instance.body)
        return *instance.body;
    if (instance.isBusy)
        return unknownValue(
            Cause::Invalid, QT_TRANSLATE_NOOP("Exchange", "The resource depends on itself."), {}, written(instance.id));
    instance.isBusy = true;
    Value::Object members;
    for (const json::Member& member : instance.node->members()) {
        static const QStringList apart {QStringLiteral("copy"), QStringLiteral("condition"), QStringLiteral("dependson"),
            QStringLiteral("existing"), QStringLiteral("resources")};
        const QString key = member.key.toLower();
        const bool isDeployment = isSame(instance.type, deploymentType);
        if (apart.contains(key) || (isDeployment && key == QLatin1String("properties")))
            continue;
        members.push_back(
            {member.key, evaluateNode(member.value, instance.context, instance.pointer + json::pointerStep(member.key))});
    }
    instance.body = Value(std::move(members))
                        .withOrigin(std::make_shared<const Origin>(
                            Origin {instance.pointer, instance.node->line, instance.node->column}));
    instance.isBusy = false;
    return *instance.body;
}

}
