#include "model/exchange/arm/functions/function.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace ase::arm {

namespace {

/// Longer residuals help nobody: the expression as written stands for them.
constexpr std::int64_t heaviestResidual = 400;

template<class T>
QHash<QString, const T*> indexed(std::initializer_list<const std::vector<T>*> tables)
{
    QHash<QString, const T*> index;
    for (const std::vector<T>* table : tables) {
        for (const T& function : *table)
            index.insert(QString::fromLatin1(function.name).toLower(), &function);
    }
    return index;
}

}

bool Call::isShort() const
{
    std::int64_t weight = 0;
    for (const Value& argument : arguments)
        weight += argument.weight();
    return weight <= heaviestResidual;
}

QString Call::residual() const
{
    if (!isShort())
        return print(expression);
    QStringList parts;
    for (const Value& argument : arguments)
        parts.push_back(expressionOf(argument));
    return expression.text + QLatin1Char('(') + parts.join(QStringLiteral(", ")) + QLatin1Char(')');
}

namespace {

const Value* firstUnknown(const Value& value)
{
    if (value.isUnknown())
        return &value;
    if (value.isWhollyKnown())
        return nullptr;
    for (const Value& item : value.items()) {
        if (const Value* found = firstUnknown(item))
            return found;
    }
    for (const Member& member : value.members()) {
        if (const Value* found = firstUnknown(member.value))
            return found;
    }
    return nullptr;
}

}

Value Call::open() const
{
    for (const Value& argument : arguments) {
        if (const Value* found = firstUnknown(argument))
            return Unknown {found->unknown().reason, residual(), {}, nullptr,
                isShort() ? found->unknown().serial : evaluator.nextSerial()};
    }
    return wrongArguments();
}

Value Call::refused(const char* text, QStringList values) const
{
    values.prepend(expression.text);
    return unknownValue(Cause::Invalid, text, std::move(values), residual());
}

Value Call::wrongArguments() const
{
    return refused(QT_TRANSLATE_NOOP("Exchange", "The function %1() does not take these arguments."));
}

const Function* findFunction(const QString& name)
{
    static const QHash<QString, const Function*> index = indexed<Function>({&textFunctions(), &collectionFunctions(),
        &numberFunctions(), &comparisonFunctions(), &resourceFunctions(), &addressFunctions(), &deploymentFunctions()});
    return index.value(name.toLower());
}

const LazyFunction* findLazyFunction(const QString& name)
{
    static const QHash<QString, const LazyFunction*> index = indexed<LazyFunction>({&lazyFunctions(), &lambdaFunctions()});
    return index.value(name.toLower());
}

}
