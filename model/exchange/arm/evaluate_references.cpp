#include "model/exchange/arm/evaluator.h"
#include "model/exchange/arm/resource_id.h"

#include <QCoreApplication>

/// What reference() and dependsOn lead to.
namespace ase::arm {

namespace {

/// "symbol[3]" taken apart; -1 without an index.
std::pair<QString, std::int64_t> indexedName(const QString& text)
{
    if (!text.endsWith(QLatin1Char(']')) || !text.contains(QLatin1Char('[')))
        return {text, -1};
    bool isNumber = false;
    const std::int64_t index = text.section(QLatin1Char('['), -1).chopped(1).toLongLong(&isNumber);
    return isNumber ? std::pair(text.section(QLatin1Char('['), 0, -2), index) : std::pair(text, std::int64_t {-1});
}

bool matches(const QString& wanted, const Instance& instance)
{
    ResourceReference parts;
    parts.names = instance.names;
    return keyOf(parts.fullName()) == wanted
        || keyOf(typeAndNames(instance.type, instance.names)) == wanted
        // "Type/parent/child", as templates before resourceId() wrote it
        || (instance.type + QLatin1Char('/') + keyOf(parts.fullName())).toLower() == wanted;
}

}

const std::vector<Instance*> Evaluator::copiesOf(const QString& name, const Context& context) const
{
    const Deployment* deployment = context.frame->deployment;
    if (!deployment || name.isEmpty())
        return {};
    const auto symbol = deployment->bySymbol.find(name.toLower());
    if (symbol != deployment->bySymbol.end())
        return *symbol;
    std::vector<Instance*> copies;
    for (const auto& instance : deployment->instances) {
        if (instance->copy >= 0 && instance->loop.compare(name, Qt::CaseInsensitive) == 0)
            copies.push_back(instance.get());
    }
    return copies;
}

Instance* Evaluator::findInstance(const Value& target, const Context& context)
{
    const QString key = keyOf(target);
    if (Instance* byId = m_byId.value(key))
        return byId;
    const Deployment* deployment = context.frame->deployment;
    if (!deployment || !spend(static_cast<qint64>(deployment->instances.size()) / 16))
        return nullptr;
    const auto [symbol, index] = indexedName(target.toString().toLower());
    const auto bySymbol = deployment->bySymbol.find(symbol);
    if (bySymbol != deployment->bySymbol.end()) {
        const auto wanted = static_cast<std::size_t>(std::max<std::int64_t>(0, index));
        return wanted < bySymbol->size() ? (*bySymbol)[wanted] : nullptr;
    }
    for (const auto& instance : deployment->instances) {
        if (matches(key, *instance))
            return instance.get();
    }
    return nullptr;
}

Value Evaluator::resourceInfo(Instance& instance)
{
    ResourceReference parts;
    parts.names = instance.names;
    return Value::Object {
        {QStringLiteral("id"), instance.id},
        {QStringLiteral("name"), parts.fullName()},
        {QStringLiteral("type"), instance.type},
    };
}

Value Evaluator::reference(const Value& target, bool full, const Context& context, const QString& residual)
{
    Unknown open {
        {Cause::Cloud, QT_TRANSLATE_NOOP("Exchange", "It needs the deployed resource."), {}}, residual, {}, nullptr};
    Instance* instance = findInstance(target, context);
    if (!instance)
        return open;
    if (!instance->condition.isUnknown() && !instance->condition.toBool()) {
        open.reason = {
            Cause::Invalid, QT_TRANSLATE_NOOP("Exchange", "It refers to a resource whose condition is false."), {}};
        return open;
    }
    if (instance->type.compare(QLatin1String("Microsoft.Resources/deployments"), Qt::CaseInsensitive) == 0) {
        const Value outputs = Value::Object {{QStringLiteral("outputs"), outputsOf(*instance)}};
        return full ? Value(Value::Object {{QStringLiteral("properties"), outputs}}) : outputs;
    }
    if (instance->existing || instance->isBusy)
        return open;
    const Value whole = body(*instance);
    const Value* properties = whole.find(u"properties");
    if (full)
        open.written = std::make_shared<const Value>(whole);
    else if (properties)
        open.written = std::make_shared<const Value>(*properties);
    return open;
}

}
