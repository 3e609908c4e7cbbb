#include "model/exchange/arm/evaluator.h"

#include "model/exchange/arm/functions/function.h"
#include "model/exchange/arm/resource_id.h"

#include <QCoreApplication>

namespace ase::arm {

namespace {

/// Keeps count of how deep expressions wait for each other.
class Depth {
public:
    explicit Depth(int& depth)
        : m_depth(depth)
    {
        ++m_depth;
    }
    ~Depth() { --m_depth; }
    Depth(const Depth&) = delete;
    Depth& operator=(const Depth&) = delete;

private:
    int& m_depth;
};

/// A step into what is unknown: what the template itself writes there, if it does, else one more unknown.
Value stepIntoUnknown(const Unknown& base, const Value& key)
{
    const bool isName = key.isString() && !key.toString().isEmpty() && !key.toString()[0].isDigit()
        && std::all_of(key.toString().begin(), key.toString().end(), [](QChar c) { return c.isLetterOrNumber(); });
    const QString expression = base.expression
        + (isName ? QLatin1Char('.') + key.toString() : QLatin1Char('[') + expressionOf(key) + QLatin1Char(']'));
    Unknown result {base.reason, expression, {}, nullptr, base.serial};
    if (!base.written)
        return result;
    const Value* inside = nullptr;
    if (key.isString())
        inside = base.written->find(key.toString());
    else if (key.isInteger() && key.toInteger() >= 0
        && key.toInteger() < static_cast<std::int64_t>(base.written->items().size()))
        inside = &base.written->items()[static_cast<std::size_t>(key.toInteger())];
    if (!inside || inside->isNull() || (inside->isString() && inside->toString().isEmpty()))
        return result;
    const auto isPlain = [](const Value& value) { return !value.isObject() && !value.isArray(); };
    if (isPlain(*inside) || (inside->isArray() && std::all_of(inside->items().begin(), inside->items().end(), isPlain)))
        return *inside;
    result.written = std::make_shared<const Value>(*inside);
    return result;
}

}

Value unknownValue(Cause cause, const char* text, QStringList values, const QString& expression)
{
    return Unknown {{cause, text, std::move(values)}, expression, {}, nullptr};
}

Evaluator::Evaluator(const json::Document& document, const Scope& scope, const EvaluationLimits& limits)
    : m_document(document)
    , m_scope(scope)
    , m_limits(limits)
{
}

bool Evaluator::spend(qint64 steps)
{
    m_steps += steps;
    if (m_steps > m_limits.steps)
        fail(QT_TRANSLATE_NOOP(
                 "Exchange", "Evaluating the template takes more than %1 steps, more than Azure would do. Check it."),
            {QString::number(m_limits.steps)});
    return !failed();
}

void Evaluator::fail(const char* text, QStringList values)
{
    if (m_fatal)
        return;
    const int line = m_node ? m_node->line : 0;
    const int column = m_node ? m_node->column : 0;
    m_fatal = Problem {text, std::move(values), {m_document.file(), line, column, m_pointer}, "Exchange"};
}

Value Evaluator::bounded(Value value)
{
    if (value.weight() > m_limits.weight)
        fail(QT_TRANSLATE_NOOP("Exchange", "An expression makes a value of more than %1 parts, more than Azure allows."),
            {QString::number(m_limits.weight)});
    if (value.toString().size() > m_limits.textLength)
        fail(QT_TRANSLATE_NOOP("Exchange", "An expression makes a text of more than %1 characters, more than Azure allows."),
            {QString::number(m_limits.textLength)});
    return failed() ? Value() : value;
}

void Evaluator::note(const char* text, QStringList values)
{
    const QString key = QString::fromLatin1(text) + values.join(QLatin1Char('\n'));
    if (m_remarked.contains(key))
        return;
    m_remarked.insert(key);
    const int line = m_node ? m_node->line : 0;
    m_result.notes.push_back(
        {text, std::move(values), {m_document.file(), line, m_node ? m_node->column : 0, m_pointer}, "Exchange"});
}

void Evaluator::standIn(const QString& expression)
{
    note(QT_TRANSLATE_NOOP(
             "Exchange", "Azure computes %1 in its own way; the planner put a stand-in of the same shape in its place."),
        {expression});
}

void Evaluator::notUnderstood(const Reason& reason, const json::Value& node, const QString& pointer)
{
    if (m_remarked.contains(pointer))
        return;
    m_remarked.insert(pointer);
    m_result.notEvaluated.push_back(
        {reason.text, reason.values, {m_document.file(), node.line, node.column, pointer}, "Exchange"});
}

std::vector<Value> Evaluator::evaluateAll(const Expression& call, const Context& context)
{
    std::vector<Value> values;
    values.reserve(call.parts.size());
    for (const Expression& part : call.parts)
        values.push_back(evaluate(part, context));
    return values;
}

Value Evaluator::evaluate(const Expression& expression, const Context& context)
{
    const Depth depth(m_depth);
    if (!spend())
        return {};
    if (m_depth > m_limits.depth)
        return unknownValue(Cause::Invalid, QT_TRANSLATE_NOOP("Exchange", "More than %1 expressions wait for each other."),
            {QString::number(m_limits.depth)}, print(expression));
    switch (expression.kind) {
    case Expression::Kind::Text:
        return expression.text;
    case Expression::Kind::Integer:
        return expression.number;
    case Expression::Kind::Call:
        return bounded(fromCall(expression, context));
    case Expression::Kind::Property:
        return step(evaluate(expression.parts[0], context), expression.text, expression.safe);
    case Expression::Kind::Index: {
        const Value base = evaluate(expression.parts[0], context);
        return step(base, evaluate(expression.parts[1], context), expression.safe);
    }
    }
    return {};
}

Value Evaluator::fromCall(const Expression& expression, const Context& context)
{
    const int count = static_cast<int>(expression.parts.size());
    const auto wrongCount = [&] {
        return unknownValue(Cause::Invalid, QT_TRANSLATE_NOOP("Exchange", "The function %1() does not take %2 arguments."),
            {expression.text, QString::number(count)}, print(expression));
    };
    if (const LazyFunction* lazy = findLazyFunction(expression.text)) {
        const bool fits = count >= lazy->least && (lazy->most < 0 || count <= lazy->most);
        return fits ? lazy->value(*this, expression, context) : wrongCount();
    }
    if (const Function* function = findFunction(expression.text)) {
        if (count < function->least || (function->most >= 0 && count > function->most))
            return wrongCount();
        const std::vector<Value> arguments = evaluateAll(expression, context);
        if (failed())
            return {};
        const Call call {expression, arguments, context, *this};
        for (const Value& argument : arguments) {
            const bool open = function->unknowns == Meets::NeverInside ? !argument.isWhollyKnown() : argument.isUnknown();
            if (open && function->unknowns != Meets::Itself)
                return call.open();
        }
        return function->value(call);
    }
    bool found = false;
    const Value value = callOwnFunction(expression, context, found);
    if (found)
        return value;
    return unknownValue(Cause::NotUnderstood, QT_TRANSLATE_NOOP("Exchange", "The planner does not know the function %1()."),
        {expression.text}, print(expression));
}

Value Evaluator::step(const Value& base, const Value& key, bool safe)
{
    const auto refuse = [&](const char* text, QStringList values) -> Value {
        if (safe)
            return {};
        const QString expression = base.weight() > 50 ? QStringLiteral("...") : expressionOf(base);
        return unknownValue(
            Cause::Invalid, text, std::move(values), expression + QLatin1Char('[') + expressionOf(key) + QLatin1Char(']'));
    };
    if (base.isUnknown())
        return stepIntoUnknown(base.unknown(), key);
    if (key.isUnknown()) {
        const bool isShort = base.weight() <= 50;
        const QString expression = isShort ? expressionOf(base) : QStringLiteral("...");
        return Unknown {key.unknown().reason, expression + QLatin1Char('[') + expressionOf(key) + QLatin1Char(']'), {},
            nullptr, isShort ? key.unknown().serial : nextSerial()};
    }
    if (base.isObject() && key.isString()) {
        if (const Value* member = base.find(key.toString()))
            return *member;
        return refuse(QT_TRANSLATE_NOOP("Exchange", "The object has no property \"%1\"."), {key.toString()});
    }
    if (base.isArray() && key.isInteger()) {
        const std::int64_t index = key.toInteger();
        if (index >= 0 && index < static_cast<std::int64_t>(base.items().size()))
            return base.items()[static_cast<std::size_t>(index)];
        return refuse(QT_TRANSLATE_NOOP("Exchange", "The array has %1 elements; there is none with the index %2."),
            {QString::number(base.items().size()), QString::number(index)});
    }
    if (base.isNull())
        return refuse(QT_TRANSLATE_NOOP("Exchange", "%1 is asked of a value that is null."), {expressionOf(key)});
    return refuse(QT_TRANSLATE_NOOP("Exchange", "The value is neither an object nor an array that %1 could be taken from."),
        {expressionOf(key)});
}

Value Evaluator::evaluateText(const QString& text, const Context& context)
{
    if (!isExpression(text))
        return literalText(text);
    ExpressionPtr& parsed = m_parsed[text];
    if (!parsed) {
        const Result<ExpressionPtr> result = parseExpression(QStringView(text).mid(1, text.size() - 2));
        if (!result)
            return unknownValue(Cause::Invalid, result.error().text, result.error().values, text.mid(1, text.size() - 2));
        parsed = *result;
    }
    const ExpressionPtr expression = parsed; // the table may move while the expression is evaluated
    return evaluate(*expression, context);
}

}
