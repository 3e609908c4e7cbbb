#include "model/exchange/arm/functions/function.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace ase::arm {

namespace {

bool twoIntegers(const Call& call)
{
    return call[0].isInteger() && call[1].isInteger();
}

Value overflow(const Call& call)
{
    return call.refused(QT_TRANSLATE_NOOP("Exchange", "The result of %1() does not fit in 64 bits."));
}

Value add(const Call& call)
{
    std::int64_t result = 0;
    if (!twoIntegers(call))
        return call.wrongArguments();
    return __builtin_add_overflow(call[0].toInteger(), call[1].toInteger(), &result) ? overflow(call) : Value(result);
}

Value sub(const Call& call)
{
    std::int64_t result = 0;
    if (!twoIntegers(call))
        return call.wrongArguments();
    return __builtin_sub_overflow(call[0].toInteger(), call[1].toInteger(), &result) ? overflow(call) : Value(result);
}

Value mul(const Call& call)
{
    std::int64_t result = 0;
    if (!twoIntegers(call))
        return call.wrongArguments();
    return __builtin_mul_overflow(call[0].toInteger(), call[1].toInteger(), &result) ? overflow(call) : Value(result);
}

/// Division by zero, and the one quotient that does not fit.
bool cannotDivide(const Call& call)
{
    return !twoIntegers(call) || call[1].toInteger() == 0
        || (call[0].toInteger() == std::numeric_limits<std::int64_t>::min() && call[1].toInteger() == -1);
}

Value div(const Call& call)
{
    return cannotDivide(call) ? call.wrongArguments() : Value(call[0].toInteger() / call[1].toInteger());
}

Value mod(const Call& call)
{
    return cannotDivide(call) ? call.wrongArguments() : Value(call[0].toInteger() % call[1].toInteger());
}

Value toInt(const Call& call)
{
    if (call[0].isInteger())
        return call[0];
    bool isNumber = false;
    const std::int64_t value = call[0].toString().trimmed().toLongLong(&isNumber);
    return isNumber ? Value(value) : call.wrongArguments();
}

Value toFloat(const Call& call)
{
    if (call[0].isInteger() || call[0].kind() == Kind::Real)
        return call[0].toReal();
    bool isNumber = false;
    const double value = call[0].toString().trimmed().toDouble(&isNumber);
    return isNumber ? Value(value) : call.wrongArguments();
}

Value extreme(const Call& call, bool largest)
{
    const Value::Array& numbers = call.size() == 1 && call[0].isArray() ? call[0].items() : call.arguments;
    if (numbers.empty()
        || !std::all_of(numbers.begin(), numbers.end(), [](const Value& value) { return value.isInteger(); }))
        return call.wrongArguments();
    const auto less = [](const Value& a, const Value& b) { return a.toInteger() < b.toInteger(); };
    return largest ? *std::max_element(numbers.begin(), numbers.end(), less)
                   : *std::min_element(numbers.begin(), numbers.end(), less);
}

Value largest(const Call& call)
{
    return extreme(call, true);
}

Value smallest(const Call& call)
{
    return extreme(call, false);
}

}

const std::vector<Function>& numberFunctions()
{
    static const std::vector<Function> table {
        {"add", 2, 2, Meets::Never, add},
        {"sub", 2, 2, Meets::Never, sub},
        {"mul", 2, 2, Meets::Never, mul},
        {"div", 2, 2, Meets::Never, div},
        {"mod", 2, 2, Meets::Never, mod},
        {"int", 1, 1, Meets::Never, toInt},
        {"float", 1, 1, Meets::Never, toFloat},
        {"max", 1, -1, Meets::NeverInside, largest},
        {"min", 1, -1, Meets::NeverInside, smallest},
    };
    return table;
}

}
