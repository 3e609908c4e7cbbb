#pragma once

#include "model/plan/result.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <memory>
#include <vector>

namespace ase::arm {

/// A parsed expression of the template language.
struct Expression {
    enum class Kind { Text, Integer, Call, Property, Index };
    Kind kind = Kind::Text;
    QString text; // the text; the function's name, with its namespace; the property's name
    std::int64_t number = 0;
    std::vector<Expression> parts; // a call's arguments; the base of a property; base and index
    bool safe = false; // .? and [?: null where the base has no such part
    int offset = 0; // in the source, counted from its first character
};

using ExpressionPtr = std::shared_ptr<const Expression>;

/// Deepest nesting that is read.
constexpr int deepestExpression = 200;

/// Whether a template's text is an expression: "[...]", but not "[[...".
bool isExpression(QStringView text);
/// The text a template means where it is no expression: "[[x]" is "[x]".
QString literalText(const QString& text);

/// Parses what stands between the brackets. The problem's column is the offset in `source`, counted from 1.
Result<ExpressionPtr> parseExpression(QStringView source);

/// The expression as text again, in the shape the planner writes all expressions.
QString print(const Expression& expression);

}
