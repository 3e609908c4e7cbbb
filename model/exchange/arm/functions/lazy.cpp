#include "model/exchange/arm/functions/function.h"
#include "model/exchange/arm/resource_id.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase::arm {

namespace {

Value openCall(Evaluator& evaluator, const Expression& call, const Reason& reason, const std::vector<Value>& parts)
{
    std::int64_t weight = 0;
    QStringList texts;
    int serial = 0;
    for (const Value& part : parts) {
        serial = std::max(serial, part.unknown().serial);
        weight += part.weight();
        texts.push_back(weight > 400 ? QStringLiteral("...") : expressionOf(part));
    }
    return Unknown {reason, call.text + QLatin1Char('(') + texts.join(QStringLiteral(", ")) + QLatin1Char(')'), {}, nullptr,
        weight > 400 ? evaluator.nextSerial() : serial};
}

Value refused(const Expression& call, const char* text)
{
    return unknownValue(Cause::Invalid, text, {call.text}, print(call));
}

Value ifElse(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const Value condition = evaluator.evaluate(call.parts[0], context);
    if (condition.isBool())
        return evaluator.evaluate(call.parts[condition.toBool() ? 1 : 2], context);
    if (!condition.isUnknown())
        return refused(call, QT_TRANSLATE_NOOP("Exchange", "The condition of %1() is neither true nor false."));
    const Value yes = evaluator.evaluate(call.parts[1], context);
    const Value no = evaluator.evaluate(call.parts[2], context);
    if (yes.isWhollyKnown() && yes == no)
        return yes;
    return openCall(evaluator, call, condition.unknown().reason, {condition, yes, no});
}

/// and() and or(): one argument may decide alone, whatever is open beside it.
Value decided(Evaluator& evaluator, const Expression& call, const Context& context, bool deciding)
{
    std::vector<Value> open;
    for (const Expression& part : call.parts) {
        const Value value = evaluator.evaluate(part, context);
        if (value.isBool() && value.toBool() == deciding)
            return deciding;
        if (value.isUnknown())
            open.push_back(value);
        else if (!value.isBool())
            return refused(call, QT_TRANSLATE_NOOP("Exchange", "An argument of %1() is neither true nor false."));
    }
    if (open.empty())
        return !deciding;
    return open.size() == 1 ? open.front() : openCall(evaluator, call, open.front().unknown().reason, open);
}

Value both(Evaluator& evaluator, const Expression& call, const Context& context)
{
    return decided(evaluator, call, context, false);
}

Value either(Evaluator& evaluator, const Expression& call, const Context& context)
{
    return decided(evaluator, call, context, true);
}

Value coalesce(Evaluator& evaluator, const Expression& call, const Context& context)
{
    std::vector<Value> seen;
    for (const Expression& part : call.parts) {
        const Value value = evaluator.evaluate(part, context);
        if (value.isNull())
            continue;
        seen.push_back(value);
        if (!value.isUnknown())
            break;
    }
    if (seen.empty())
        return {};
    if (!seen.front().isUnknown() || seen.size() == 1)
        return seen.front();
    return openCall(evaluator, call, seen.front().unknown().reason, seen);
}

Value tryGet(Evaluator& evaluator, const Expression& call, const Context& context)
{
    Value value = evaluator.evaluate(call.parts[0], context);
    for (std::size_t i = 1; i < call.parts.size() && !value.isNull(); ++i)
        value = evaluator.step(value, evaluator.evaluate(call.parts[i], context), true);
    return value;
}

Value parameters(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const Value name = evaluator.evaluate(call.parts[0], context);
    if (name.isUnknown())
        return openCall(evaluator, call, name.unknown().reason, {name});
    return evaluator.parameter(name.toString(), *context.frame);
}

Value variables(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const Value name = evaluator.evaluate(call.parts[0], context);
    if (name.isUnknown())
        return openCall(evaluator, call, name.unknown().reason, {name});
    return evaluator.variable(name.toString(), *context.frame);
}

const Loop* findLoop(const QString& name, const Context& context)
{
    const Loop* found = nullptr;
    for (const Loop& loop : context.loops) {
        if (name.isEmpty() ? loop.ofResource : loop.name.compare(name, Qt::CaseInsensitive) == 0)
            found = &loop;
    }
    return !found && name.isEmpty() && !context.loops.empty() ? &context.loops.back() : found;
}

Value copyIndex(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const std::vector<Value> arguments = evaluator.evaluateAll(call, context);
    const bool isNamed = !arguments.empty() && arguments[0].isString();
    const std::size_t offset = isNamed ? 1 : 0;
    const Loop* loop = findLoop(isNamed ? arguments[0].toString() : QString(), context);
    if (!loop)
        return refused(call, QT_TRANSLATE_NOOP("Exchange", "%1() stands outside of its copy loop."));
    if (arguments.size() > offset && !arguments[offset].isInteger())
        return refused(call, QT_TRANSLATE_NOOP("Exchange", "The offset of %1() is not a whole number."));
    return loop->index + (arguments.size() > offset ? arguments[offset].toInteger() : 0);
}

Value reference(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const std::vector<Value> arguments = evaluator.evaluateAll(call, context);
    const bool full =
        arguments.size() > 1 && arguments.back().toString().compare(QLatin1String("full"), Qt::CaseInsensitive) == 0;
    const QString residual = openCall(evaluator, call, {}, arguments).unknown().expression;
    return evaluator.reference(arguments[0], full, context, residual);
}

Value references(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const std::vector<Value> arguments = evaluator.evaluateAll(call, context);
    const bool full =
        arguments.size() > 1 && arguments.back().toString().compare(QLatin1String("full"), Qt::CaseInsensitive) == 0;
    const std::vector<Instance*> copies = evaluator.copiesOf(arguments[0].toString(), context);
    if (copies.empty())
        return openCall(evaluator, call,
            {Cause::Cloud, QT_TRANSLATE_NOOP("Exchange", "It needs the deployed resources."), {}}, arguments);
    Value::Array all;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        const QString name = arguments[0].toString() + QLatin1Char('[') + QString::number(i) + QLatin1Char(']');
        all.push_back(evaluator.reference(name, full, context, QStringLiteral("reference('%1')").arg(name)));
    }
    return all;
}

Value resourceInfo(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const Value name = evaluator.evaluate(call.parts[0], context);
    if (Instance* instance = evaluator.findInstance(name, context))
        return evaluator.resourceInfo(*instance);
    return refused(call, QT_TRANSLATE_NOOP("Exchange", "%1() names a resource that is not in this template."));
}

}

const std::vector<LazyFunction>& lazyFunctions()
{
    static const std::vector<LazyFunction> table {
        {"if", 3, 3, ifElse},
        {"and", 1, -1, both},
        {"or", 1, -1, either},
        {"coalesce", 1, -1, coalesce},
        {"tryGet", 2, -1, tryGet},
        {"parameters", 1, 1, parameters},
        {"variables", 1, 1, variables},
        {"copyIndex", 0, 2, copyIndex},
        {"reference", 1, 3, reference},
        {"references", 1, 2, references},
        {"resourceInfo", 1, 1, resourceInfo},
    };
    return table;
}

}
