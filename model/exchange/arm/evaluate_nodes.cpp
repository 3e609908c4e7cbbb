#include "model/exchange/arm/evaluator.h"

#include <QCoreApplication>

#include <algorithm>

/// Evaluates the nodes of a template: texts, objects and arrays, and the copy loops among properties and variables.
namespace ase::arm {

namespace {

std::shared_ptr<const Origin> originOf(const json::Value& node, const QString& pointer)
{
    return std::make_shared<const Origin>(Origin {pointer, node.line, node.column});
}

bool isLoop(const json::Value& item)
{
    return item.isObject() && item.findAnyCase(u"name") && item.findAnyCase(u"count") && item.findAnyCase(u"input");
}

/// A "copy" among properties is a loop only if it looks like one: a property of that name may be meant.
bool areLoops(const json::Member& member)
{
    return member.key.compare(QLatin1String("copy"), Qt::CaseInsensitive) == 0 && !member.value.items().empty()
        && std::all_of(member.value.items().begin(), member.value.items().end(), isLoop);
}

}

Value Evaluator::evaluateNode(const json::Value& node, const Context& context, const QString& pointer)
{
    if (!spend())
        return {};
    if (node.isObject())
        return evaluateObject(node, context, pointer).withOrigin(originOf(node, pointer));
    if (node.isArray())
        return evaluateArray(node, context, pointer).withOrigin(originOf(node, pointer));
    if (!node.isString())
        return fromJson(node).withOrigin(originOf(node, pointer));
    const json::Value* const outerNode = std::exchange(m_node, &node);
    const QString outerPointer = std::exchange(m_pointer, pointer);
    Value value = evaluateText(node.toString(), context);
    m_node = outerNode;
    m_pointer = outerPointer;
    if (value.isUnknown()) {
        const Reason& reason = value.unknown().reason;
        if (reason.cause == Cause::NotUnderstood || reason.cause == Cause::Invalid)
            notUnderstood(reason, node, pointer);
    }
    return value.withOrigin(originOf(node, pointer));
}

Value Evaluator::evaluateObject(const json::Value& node, const Context& context, const QString& pointer)
{
    Value::Object members;
    members.reserve(node.members().size());
    for (const json::Member& member : node.members()) {
        const QString inside = pointer + json::pointerStep(member.key);
        if (areLoops(member)) {
            appendLoops(members, member.value, context, inside);
            continue;
        }
        const Value key = evaluateText(member.key, context);
        if (key.isUnknown())
            notUnderstood({Cause::NoValue, QT_TRANSLATE_NOOP("Exchange", "The name of this property is not known: %1"),
                              {expressionOf(key)}},
                member.value, inside);
        members.push_back({key.isString() ? key.toString() : member.key, evaluateNode(member.value, context, inside)});
    }
    return bounded(std::move(members));
}

Value Evaluator::evaluateArray(const json::Value& node, const Context& context, const QString& pointer)
{
    Value::Array items;
    items.reserve(node.items().size());
    for (std::size_t i = 0; i < node.items().size() && !failed(); ++i)
        items.push_back(evaluateNode(node.items()[i], context, pointer + QLatin1Char('/') + QString::number(i)));
    return bounded(std::move(items));
}

void Evaluator::appendLoops(Value::Object& members, const json::Value& loops, const Context& context, const QString& pointer)
{
    for (std::size_t i = 0; i < loops.items().size(); ++i) {
        const json::Value& loop = loops.items()[i];
        const QString inside = pointer + QLatin1Char('/') + QString::number(i);
        const Value name = evaluateText(loop.findAnyCase(u"name")->toString(), context);
        members.push_back({written(name), evaluateLoop(loop, written(name), context, inside)});
    }
}

Value Evaluator::evaluateLoop(const json::Value& loop, const QString& name, const Context& context, const QString& pointer)
{
    const json::Value* counter = loop.findAnyCase(u"count");
    const json::Value* input = loop.findAnyCase(u"input");
    if (!counter || !input)
        return unknownValue(
            Cause::Invalid, QT_TRANSLATE_NOOP("Exchange", "The copy loop \"%1\" needs a count and an input."), {name}, name);
    const Value count = evaluateNode(*counter, context, pointer + QStringLiteral("/count"));
    if (count.isUnknown())
        return count;
    if (!count.isInteger() || count.toInteger() < 0)
        return unknownValue(Cause::Invalid,
            QT_TRANSLATE_NOOP("Exchange", "The count of the copy loop \"%1\" must be a number from 0, not %2."),
            {name, expressionOf(count).left(60)}, name);
    if (count.toInteger() > m_limits.copies) {
        fail(QT_TRANSLATE_NOOP("Exchange", "The copy loop \"%1\" asks for %2 copies; the planner makes up to %3."),
            {name, QString::number(count.toInteger()), QString::number(m_limits.copies)});
        return {};
    }
    Value::Array items;
    Context inside = context;
    inside.loops.push_back({name, 0, false});
    for (std::int64_t i = 0; i < count.toInteger() && !failed(); ++i) {
        inside.loops.back().index = i;
        items.push_back(evaluateNode(*input, inside, pointer + QStringLiteral("/input")));
    }
    return bounded(std::move(items));
}

}
