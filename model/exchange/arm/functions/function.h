#pragma once

#include "model/exchange/arm/evaluator.h"

#include <QString>

#include <vector>

namespace ase::arm {

/// A call whose arguments are evaluated.
struct Call {
    const Expression& expression;
    const std::vector<Value>& arguments;
    const Context& context;
    Evaluator& evaluator;

    const Value& operator[](std::size_t i) const { return arguments[i]; }
    std::size_t size() const { return arguments.size(); }
    /// The call with what is known filled in.
    QString residual() const;
    bool isShort() const;
    /// Unknown because one of the arguments is.
    Value open() const;
    /// Unknown because Azure would refuse the call.
    Value refused(const char* text, QStringList values = {}) const;
    /// refused(): the arguments are not of the kinds the function takes.
    Value wrongArguments() const;
};

/// How a function meets arguments that are not known.
enum class Meets {
    Never, // the result is unknown as soon as an argument itself is; what lies inside arrays and objects may be
    NeverInside, // nor may anything inside arrays and objects be unknown
    Itself, // the function looks after them
};

struct Function {
    const char* name; // as Azure spells it; letter case does not matter
    int least;
    int most; // -1: any number
    Meets unknowns;
    Value (*value)(const Call&);
};

/// A function that decides itself which of its arguments are evaluated.
struct LazyFunction {
    const char* name;
    int least;
    int most;
    Value (*value)(Evaluator&, const Expression&, const Context&);
};

const Function* findFunction(const QString& name);
const LazyFunction* findLazyFunction(const QString& name);

// The tables, one a file.
const std::vector<Function>& textFunctions();
const std::vector<Function>& collectionFunctions();
const std::vector<Function>& numberFunctions();
const std::vector<Function>& comparisonFunctions();
const std::vector<Function>& resourceFunctions();
const std::vector<Function>& addressFunctions();
const std::vector<Function>& deploymentFunctions();
const std::vector<LazyFunction>& lazyFunctions();
const std::vector<LazyFunction>& lambdaFunctions();

}
