#include "model/exchange/arm/evaluator.h"

#include <QCoreApplication>

#include <algorithm>

/// Parameters, variables and a template's own functions.
namespace ase::arm {

namespace {

QString call(const char* function, const QString& name)
{
    return QString::fromLatin1(function) + QLatin1String("('")
        + QString(name).replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1String("')");
}

Problem structure(
    const char* text, QStringList values, const json::Document& document, const json::Value& node, const QString& pointer)
{
    return {text, std::move(values), {document.file(), node.line, node.column, pointer}, "Exchange"};
}

}

Value Evaluator::parameter(const QString& name, Frame& frame)
{
    const auto found = frame.parameters.find(name.toLower());
    if (found == frame.parameters.end())
        return unknownValue(Cause::Invalid, QT_TRANSLATE_NOOP("Exchange", "The template declares no parameter \"%1\"."),
            {name}, call("parameters", name));
    Slot& slot = found.value();
    if (slot.value)
        return *slot.value;
    if (slot.isBusy)
        return unknownValue(Cause::Invalid, QT_TRANSLATE_NOOP("Exchange", "The parameter \"%1\" depends on itself."), {name},
            call("parameters", name));
    slot.isBusy = true;
    Value value;
    if (const json::Value* byDefault = slot.node->findAnyCase(u"defaultValue"))
        value = evaluateNode(*byDefault, {&frame}, slot.pointer + QStringLiteral("/defaultValue"));
    else if (!isNullable(*slot.node))
        value = unknownValue(Cause::NoValue, QT_TRANSLATE_NOOP("Exchange", "The parameter \"%1\" has no value."), {name},
            call("parameters", name));
    Slot& stored = frame.parameters[name.toLower()];
    stored.isBusy = false;
    stored.value = value;
    return value;
}

bool Evaluator::isNullable(const json::Value& declaration) const
{
    const json::Value* node = &declaration;
    for (int hops = 0; node && hops < 10; ++hops) {
        if (const json::Value* nullable = node->findAnyCase(u"nullable"); nullable && nullable->toBool())
            return true;
        const json::Value* link = node->find(u"$ref");
        if (!link)
            return false;
        // "#/definitions/name" leads to the same template's definitions; which template, the declaration's place tells.
        const QString name = link->toString().section(QLatin1Char('/'), -1);
        const json::Value* definitions = m_definitions.value(&declaration);
        node = definitions ? definitions->find(name) : nullptr;
    }
    return false;
}

Value Evaluator::variable(const QString& name, Frame& frame)
{
    const auto found = frame.variables.find(name.toLower());
    if (found == frame.variables.end())
        return unknownValue(Cause::Invalid, QT_TRANSLATE_NOOP("Exchange", "The template declares no variable \"%1\"."),
            {name}, call("variables", name));
    Slot& slot = found.value();
    if (slot.value)
        return *slot.value;
    if (slot.isBusy)
        return unknownValue(Cause::Invalid, QT_TRANSLATE_NOOP("Exchange", "The variable \"%1\" depends on itself."), {name},
            call("variables", name));
    slot.isBusy = true;
    const Slot copy = slot; // the table may move while the value is evaluated
    const Value value = copy.loop.isEmpty() ? evaluateNode(*copy.node, {&frame}, copy.pointer)
                                            : evaluateLoop(*copy.node, copy.loop, {&frame}, copy.pointer);
    Slot& stored = frame.variables[name.toLower()];
    stored.isBusy = false;
    stored.value = value;
    return value;
}

std::optional<Problem> Evaluator::declare(Frame& frame, const json::Value& node, const QString& pointer)
{
    const json::Value* definitions = node.findAnyCase(u"definitions");
    if (const json::Value* parameters = node.findAnyCase(u"parameters")) {
        const QString inside = pointer + QStringLiteral("/parameters");
        if (!parameters->isObject())
            return structure(QT_TRANSLATE_NOOP("Exchange", "The template's \"%1\" must be an object."),
                {QStringLiteral("parameters")}, m_document, *parameters, inside);
        for (const json::Member& member : parameters->members()) {
            if (!member.value.isObject())
                return structure(QT_TRANSLATE_NOOP("Exchange", "The parameter \"%1\" must be an object with a type."),
                    {member.key}, m_document, member.value, inside + json::pointerStep(member.key));
            frame.parameters.insert(
                member.key.toLower(), {&member.value, inside + json::pointerStep(member.key), {}, {}, false});
            if (definitions)
                m_definitions.insert(&member.value, definitions);
        }
    }
    if (const json::Value* variables = node.findAnyCase(u"variables")) {
        const QString inside = pointer + QStringLiteral("/variables");
        if (!variables->isObject())
            return structure(QT_TRANSLATE_NOOP("Exchange", "The template's \"%1\" must be an object."),
                {QStringLiteral("variables")}, m_document, *variables, inside);
        for (const json::Member& member : variables->members()) {
            if (member.key.compare(QLatin1String("copy"), Qt::CaseInsensitive) == 0 && member.value.isArray()) {
                for (std::size_t i = 0; i < member.value.items().size(); ++i) {
                    const json::Value& loop = member.value.items()[i];
                    const json::Value* name = loop.findAnyCase(u"name");
                    if (name && !name->toString().isEmpty())
                        frame.variables.insert(name->toString().toLower(),
                            {&loop, inside + QStringLiteral("/copy/") + QString::number(i), name->toString(), {}, false});
                }
            } else
                frame.variables.insert(
                    member.key.toLower(), {&member.value, inside + json::pointerStep(member.key), {}, {}, false});
        }
    }
    if (const json::Value* functions = node.findAnyCase(u"functions")) {
        for (const json::Value& space : functions->items()) {
            const json::Value* name = space.findAnyCase(u"namespace");
            const json::Value* members = space.findAnyCase(u"members");
            if (!name || !members)
                continue;
            for (const json::Member& member : members->members())
                frame.functions.insert((name->toString() + QLatin1Char('.') + member.key).toLower(), &member.value);
        }
    }
    return std::nullopt;
}

Value Evaluator::callOwnFunction(const Expression& call, const Context& context, bool& found)
{
    const json::Value* function = context.frame->functions.value(call.text.toLower());
    const json::Value* output = function ? function->findAnyCase(u"output") : nullptr;
    const json::Value* value = output ? output->findAnyCase(u"value") : nullptr;
    if (!value)
        return {};
    found = true;
    Frame frame;
    frame.functions = context.frame->functions;
    frame.target = context.frame->target;
    frame.deploymentName = context.frame->deploymentName;
    frame.deployment = context.frame->deployment;
    const json::Value* declared = function->findAnyCase(u"parameters");
    const std::vector<Value> arguments = evaluateAll(call, context);
    if (declared) {
        for (std::size_t i = 0; i < declared->items().size() && i < arguments.size(); ++i) {
            const json::Value* name = declared->items()[i].findAnyCase(u"name");
            if (name)
                frame.parameters.insert(name->toString().toLower(), {&declared->items()[i], {}, {}, arguments[i], false});
        }
    }
    return evaluateNode(*value, {&frame}, m_pointer);
}

namespace {

/// Tells parameters without their envelope from any other JSON object.
bool namesValues(const json::Value& object)
{
    const auto givesValue = [](const json::Member& member) {
        return member.value.findAnyCase(u"value") || member.value.findAnyCase(u"reference");
    };
    return object.members().empty() || std::any_of(object.members().begin(), object.members().end(), givesValue);
}

}

std::optional<Problem> Evaluator::giveParameters(const std::vector<json::Document>& files)
{
    for (const json::Document& file : files) {
        const json::Value* parameters = file.root().findAnyCase(u"parameters");
        const bool isBare = !parameters;
        if (isBare)
            parameters = &file.root();
        const bool isOther = file.root().findAnyCase(u"resources") || (isBare && !namesValues(*parameters));
        if (!parameters->isObject() || isOther)
            return Problem {
                QT_TRANSLATE_NOOP("Exchange",
                    "This is no parameters file: expected an object with \"parameters\", each with a \"value\"."),
                {}, {file.file(), file.root().line, file.root().column, {}}, "Exchange"};
        for (const json::Member& member : parameters->members()) {
            const json::Value* value = member.value.findAnyCase(u"value");
            const bool isSecret = member.value.findAnyCase(u"reference") != nullptr;
            const auto slot = m_main.frame->parameters.find(member.key.toLower());
            if (member.key.startsWith(QLatin1Char('$')) || member.key == QLatin1String("contentVersion"))
                continue;
            if (slot == m_main.frame->parameters.end())
                m_result.notes.push_back(
                    {QT_TRANSLATE_NOOP("Exchange", "The parameters file gives \"%1\", which the template does not declare."),
                        {member.key}, file.placeOf(member.value), "Exchange"});
            else if (value)
                slot->value = fromJson(*value).withOrigin(std::make_shared<const Origin>(
                    Origin {QStringLiteral("/parameters") + json::pointerStep(member.key), value->line, value->column}));
            else if (isSecret)
                slot->value =
                    unknownValue(Cause::Cloud, QT_TRANSLATE_NOOP("Exchange", "The value of \"%1\" lies in a key vault."),
                        {member.key}, call("parameters", member.key));
            else
                return Problem {QT_TRANSLATE_NOOP("Exchange", "The parameter \"%1\" needs a \"value\"."), {member.key},
                    file.placeOf(member.value), "Exchange"};
        }
    }
    return std::nullopt;
}

}
