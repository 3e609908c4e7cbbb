#include "model/exchange/arm/functions/function.h"

#include <algorithm>
#include <optional>

namespace ase::arm {

namespace {

Value equals(const Call& call)
{
    return call[0] == call[1];
}

std::optional<int> order(const Call& call)
{
    const Value& a = call[0];
    const Value& b = call[1];
    if (a.isString() && b.isString())
        return QString::compare(a.toString(), b.toString());
    if (!a.isInteger() || !b.isInteger())
        return std::nullopt;
    return a.toInteger() < b.toInteger() ? -1 : a.toInteger() > b.toInteger() ? 1 : 0;
}

Value less(const Call& call)
{
    const auto result = order(call);
    return result ? Value(*result < 0) : call.wrongArguments();
}

Value lessOrEquals(const Call& call)
{
    const auto result = order(call);
    return result ? Value(*result <= 0) : call.wrongArguments();
}

Value greater(const Call& call)
{
    const auto result = order(call);
    return result ? Value(*result > 0) : call.wrongArguments();
}

Value greaterOrEquals(const Call& call)
{
    const auto result = order(call);
    return result ? Value(*result >= 0) : call.wrongArguments();
}

Value negation(const Call& call)
{
    return call[0].isBool() ? Value(!call[0].toBool()) : call.wrongArguments();
}

Value toBool(const Call& call)
{
    if (call[0].isBool())
        return call[0];
    if (call[0].isInteger())
        return call[0].toInteger() != 0;
    const QString text = call[0].toString().toLower();
    if (text == QLatin1String("true") || text == QLatin1String("1"))
        return true;
    return text == QLatin1String("false") || text == QLatin1String("0") ? Value(false) : call.wrongArguments();
}

Value trueValue(const Call&)
{
    return true;
}

Value falseValue(const Call&)
{
    return false;
}

Value nullValue(const Call&)
{
    return {};
}

}

const std::vector<Function>& comparisonFunctions()
{
    static const std::vector<Function> table {
        {"equals", 2, 2, Meets::NeverInside, equals},
        {"less", 2, 2, Meets::Never, less},
        {"lessOrEquals", 2, 2, Meets::Never, lessOrEquals},
        {"greater", 2, 2, Meets::Never, greater},
        {"greaterOrEquals", 2, 2, Meets::Never, greaterOrEquals},
        {"not", 1, 1, Meets::Never, negation},
        {"bool", 1, 1, Meets::Never, toBool},
        {"true", 0, 0, Meets::Never, trueValue},
        {"false", 0, 0, Meets::Never, falseValue},
        {"null", 0, 0, Meets::Never, nullValue},
    };
    return table;
}

}
