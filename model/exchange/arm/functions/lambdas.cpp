#include "model/exchange/arm/functions/function.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase::arm {

namespace {

/// lambda('a', 'b', body), as it stands in the expression.
struct Lambda {
    QStringList names;
    const Expression* body = nullptr;

    static std::optional<Lambda> of(const Expression& call, std::size_t names)
    {
        if (call.kind != Expression::Kind::Call || call.text.compare(QLatin1String("lambda"), Qt::CaseInsensitive) != 0
            || call.parts.size() < 2 || call.parts.size() > names + 1)
            return std::nullopt;
        Lambda lambda;
        for (std::size_t i = 0; i + 1 < call.parts.size(); ++i)
            lambda.names.push_back(call.parts[i].text);
        lambda.body = &call.parts.back();
        return lambda;
    }

    Value operator()(Evaluator& evaluator, const Context& context, std::initializer_list<Value> values) const
    {
        Context inside = context;
        qsizetype i = 0;
        for (const Value& value : values) {
            if (i < names.size())
                inside.bindings.push_back({names[i++], value});
        }
        return evaluator.evaluate(*body, inside);
    }
};

Value refused(const Expression& call)
{
    return unknownValue(Cause::Invalid, QT_TRANSLATE_NOOP("Exchange", "The function %1() does not take these arguments."),
        {call.text}, print(call));
}

/// The lambda's own names stay in the expression: only the serial tells two of them apart.
Value openWith(Evaluator& evaluator, const Expression& call, const Value& cause)
{
    return Unknown {cause.unknown().reason, print(call), {}, nullptr, evaluator.nextSerial()};
}

Value map(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const Value array = evaluator.evaluate(call.parts[0], context);
    const auto lambda = Lambda::of(call.parts[1], 2);
    if (array.isUnknown())
        return openWith(evaluator, call, array);
    if (!array.isArray() || !lambda)
        return refused(call);
    Value::Array result;
    for (std::size_t i = 0; i < array.items().size() && !evaluator.failed(); ++i)
        result.push_back((*lambda)(evaluator, context, {array.items()[i], Value(static_cast<std::int64_t>(i))}));
    return result;
}

Value filter(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const Value array = evaluator.evaluate(call.parts[0], context);
    const auto lambda = Lambda::of(call.parts[1], 2);
    if (array.isUnknown())
        return openWith(evaluator, call, array);
    if (!array.isArray() || !lambda)
        return refused(call);
    Value::Array result;
    for (std::size_t i = 0; i < array.items().size() && !evaluator.failed(); ++i) {
        const Value keep = (*lambda)(evaluator, context, {array.items()[i], Value(static_cast<std::int64_t>(i))});
        if (keep.isUnknown())
            return openWith(evaluator, call, keep);
        if (keep.toBool())
            result.push_back(array.items()[i]);
    }
    return result;
}

Value reduce(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const Value array = evaluator.evaluate(call.parts[0], context);
    Value result = evaluator.evaluate(call.parts[1], context);
    const auto lambda = Lambda::of(call.parts[2], 3);
    if (array.isUnknown())
        return openWith(evaluator, call, array);
    if (!array.isArray() || !lambda)
        return refused(call);
    for (std::size_t i = 0; i < array.items().size() && !evaluator.failed(); ++i)
        result = (*lambda)(evaluator, context, {result, array.items()[i], Value(static_cast<std::int64_t>(i))});
    return result;
}

/// A merge sort by hand: the template's order may contradict itself, which std::sort must never see.
Value::Array sorted(Evaluator& evaluator, const Context& context, const Lambda& less, Value::Array items)
{
    if (items.size() < 2 || evaluator.failed())
        return items;
    const auto middle = items.begin() + static_cast<std::ptrdiff_t>(items.size() / 2);
    const Value::Array left = sorted(evaluator, context, less, Value::Array(items.begin(), middle));
    const Value::Array right = sorted(evaluator, context, less, Value::Array(middle, items.end()));
    Value::Array merged;
    std::size_t l = 0;
    std::size_t r = 0;
    while (l < left.size() && r < right.size())
        merged.push_back(less(evaluator, context, {right[r], left[l]}).toBool() ? right[r++] : left[l++]);
    merged.insert(merged.end(), left.begin() + static_cast<std::ptrdiff_t>(l), left.end());
    merged.insert(merged.end(), right.begin() + static_cast<std::ptrdiff_t>(r), right.end());
    return merged;
}

Value sort(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const Value array = evaluator.evaluate(call.parts[0], context);
    const auto lambda = Lambda::of(call.parts[1], 2);
    if (array.isUnknown())
        return openWith(evaluator, call, array);
    if (!array.isArray() || !lambda)
        return refused(call);
    return sorted(evaluator, context, *lambda, array.items());
}

Value toObject(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const Value array = evaluator.evaluate(call.parts[0], context);
    const auto key = Lambda::of(call.parts[1], 1);
    const auto value = call.parts.size() > 2 ? Lambda::of(call.parts[2], 1) : std::nullopt;
    if (array.isUnknown())
        return openWith(evaluator, call, array);
    if (!array.isArray() || !key || (call.parts.size() > 2 && !value))
        return refused(call);
    Value::Object members;
    for (const Value& item : array.items()) {
        const Value name = (*key)(evaluator, context, {item});
        if (!name.isString())
            return name.isUnknown() ? openWith(evaluator, call, name) : refused(call);
        members.push_back({name.toString(), value ? (*value)(evaluator, context, {item}) : item});
    }
    return members;
}

Value mapValues(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const Value object = evaluator.evaluate(call.parts[0], context);
    const auto lambda = Lambda::of(call.parts[1], 1);
    if (object.isUnknown())
        return openWith(evaluator, call, object);
    if (!object.isObject() || !lambda)
        return refused(call);
    Value::Object members;
    for (const Member& member : object.members())
        members.push_back({member.key, (*lambda)(evaluator, context, {member.value})});
    return members;
}

Value groupBy(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const Value array = evaluator.evaluate(call.parts[0], context);
    const auto lambda = Lambda::of(call.parts[1], 1);
    if (array.isUnknown())
        return openWith(evaluator, call, array);
    if (!array.isArray() || !lambda)
        return refused(call);
    std::vector<std::pair<QString, Value::Array>> groups;
    for (const Value& item : array.items()) {
        const Value name = (*lambda)(evaluator, context, {item});
        if (!name.isString())
            return name.isUnknown() ? openWith(evaluator, call, name) : refused(call);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.first == name.toString(); });
        if (group == groups.end())
            group = groups.insert(groups.end(), {name.toString(), {}});
        group->second.push_back(item);
    }
    Value::Object members;
    for (const auto& [name, group] : groups)
        members.push_back({name, group});
    return members;
}

Value lambdaVariables(Evaluator& evaluator, const Expression& call, const Context& context)
{
    const Value name = evaluator.evaluate(call.parts[0], context);
    for (auto binding = context.bindings.rbegin(); binding != context.bindings.rend(); ++binding) {
        if (binding->name.compare(name.toString(), Qt::CaseInsensitive) == 0)
            return binding->value;
    }
    return refused(call);
}

Value bareLambda(Evaluator&, const Expression& call, const Context&)
{
    return refused(call);
}

}

const std::vector<LazyFunction>& lambdaFunctions()
{
    static const std::vector<LazyFunction> table {
        {"map", 2, 2, map},
        {"filter", 2, 2, filter},
        {"reduce", 3, 3, reduce},
        {"sort", 2, 2, sort},
        {"toObject", 2, 3, toObject},
        {"mapValues", 2, 2, mapValues},
        {"groupBy", 2, 2, groupBy},
        {"lambdaVariables", 1, 1, lambdaVariables},
        {"lambda", 2, 4, bareLambda},
    };
    return table;
}

}
