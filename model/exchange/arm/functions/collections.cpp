#include "model/exchange/arm/functions/function.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase::arm {

namespace {

bool isTextOrNumber(const Value& value)
{
    return value.isString() || value.isInteger() || value.isBool();
}

Value length(const Call& call)
{
    if (call[0].isArray())
        return static_cast<std::int64_t>(call[0].items().size());
    if (call[0].isObject())
        return static_cast<std::int64_t>(call[0].members().size());
    return call[0].isString() ? Value(static_cast<std::int64_t>(call[0].toString().size())) : call.wrongArguments();
}

/// A text of which a literal part is known is not empty, whatever the rest is.
Value empty(const Call& call)
{
    const Value& value = call[0];
    if (value.isUnknown()) {
        const auto& pieces = value.unknown().pieces;
        const bool hasText =
            std::any_of(pieces.begin(), pieces.end(), [](const Piece& p) { return !p.isExpression && !p.text.isEmpty(); });
        return hasText ? Value(false) : call.open();
    }
    if (value.isNull())
        return true;
    if (value.isString())
        return value.toString().isEmpty();
    if (value.isArray() || value.isObject())
        return value.items().empty() && value.members().empty();
    return call.wrongArguments();
}

Value contains(const Call& call)
{
    const Value& whole = call[0];
    const Value& part = call[1];
    if (whole.isObject() && part.isString())
        return whole.find(part.toString()) != nullptr;
    if (whole.isString() && isTextOrNumber(part))
        return whole.toString().contains(part.isString() ? part.toString() : expressionOf(part));
    if (!whole.isArray())
        return call.wrongArguments();
    if (std::find(whole.items().begin(), whole.items().end(), part) != whole.items().end())
        return true;
    return whole.isWhollyKnown() ? Value(false) : call.open();
}

Value first(const Call& call)
{
    if (call[0].isArray())
        return call[0].items().empty() ? Value() : call[0].items().front();
    return call[0].isString() ? Value(call[0].toString().left(1)) : call.wrongArguments();
}

Value last(const Call& call)
{
    if (call[0].isArray())
        return call[0].items().empty() ? Value() : call[0].items().back();
    return call[0].isString() ? Value(call[0].toString().right(1)) : call.wrongArguments();
}

Value part(const Call& call, bool fromStart)
{
    const auto wanted = static_cast<std::size_t>(std::max<std::int64_t>(0, call[1].toInteger()));
    if (!call[1].isInteger())
        return call.wrongArguments();
    if (call[0].isArray()) {
        const Value::Array& items = call[0].items();
        const auto cut = items.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, items.size()));
        return fromStart ? Value::Array(items.begin(), cut) : Value::Array(cut, items.end());
    }
    const auto characters =
        static_cast<qsizetype>(std::min<std::size_t>(wanted, static_cast<std::size_t>(call[0].toString().size())));
    if (!call[0].isString())
        return call.wrongArguments();
    return fromStart ? call[0].toString().left(characters) : call[0].toString().mid(characters);
}

Value take(const Call& call)
{
    return part(call, true);
}

Value skip(const Call& call)
{
    return part(call, false);
}

Value indexIn(const Call& call, bool forward)
{
    if (call[0].isString() && call[1].isString())
        return static_cast<std::int64_t>(forward
                ? call[0].toString().indexOf(call[1].toString(), 0, Qt::CaseInsensitive)
                : call[0].toString().lastIndexOf(call[1].toString(), -1, Qt::CaseInsensitive));
    if (!call[0].isArray())
        return call.wrongArguments();
    const Value::Array& items = call[0].items();
    if (forward) {
        const auto found = std::find(items.begin(), items.end(), call[1]);
        return found == items.end() ? Value(std::int64_t {-1}) : Value(static_cast<std::int64_t>(found - items.begin()));
    }
    const auto found = std::find(items.rbegin(), items.rend(), call[1]);
    return static_cast<std::int64_t>(items.rend() - found) - 1;
}

Value indexOf(const Call& call)
{
    return indexIn(call, true);
}

Value lastIndexOf(const Call& call)
{
    return indexIn(call, false);
}

Value array(const Call& call)
{
    return call[0].isArray() ? call[0] : Value(Value::Array {call[0]});
}

Value createArray(const Call& call)
{
    return Value::Array(call.arguments.begin(), call.arguments.end());
}

Value createObject(const Call& call)
{
    Value::Object members;
    if (call.size() % 2 != 0)
        return call.wrongArguments();
    for (std::size_t i = 0; i < call.size(); i += 2) {
        if (!call[i].isString())
            return call[i].isUnknown() ? call.open() : call.wrongArguments();
        members.push_back({call[i].toString(), call[i + 1]});
    }
    return members;
}

/// Objects are merged member by member, to any depth or at the top alone; the later one wins.
Value merged(const Value& left, const Value& right, bool deep)
{
    Value::Object members = left.members();
    for (const Member& member : right.members()) {
        const auto known = std::find_if(members.begin(), members.end(),
            [&](const Member& m) { return m.key.compare(member.key, Qt::CaseInsensitive) == 0; });
        if (known == members.end())
            members.push_back(member);
        else if (deep && known->value.isObject() && member.value.isObject())
            known->value = merged(known->value, member.value, true);
        else
            known->value = member.value;
    }
    return members;
}

bool allAre(const Call& call, Kind kind)
{
    return std::all_of(
        call.arguments.begin(), call.arguments.end(), [&](const Value& value) { return value.kind() == kind; });
}

Value unite(const Call& call)
{
    if (allAre(call, Kind::Object)) {
        Value all = call[0];
        for (std::size_t i = 1; i < call.size(); ++i)
            all = merged(all, call[i], true);
        return all;
    }
    if (!allAre(call, Kind::Array))
        return call.wrongArguments();
    Value::Array all;
    for (const Value& argument : call.arguments) {
        for (const Value& item : argument.items()) {
            if (!call.evaluator.spend(static_cast<qint64>(all.size() / 64) + 1))
                return {};
            if (std::find(all.begin(), all.end(), item) == all.end())
                all.push_back(item);
        }
    }
    return all;
}

Value intersection(const Call& call)
{
    if (allAre(call, Kind::Object)) {
        Value::Object all;
        for (const Member& member : call[0].members()) {
            const bool everywhere = std::all_of(call.arguments.begin(), call.arguments.end(), [&](const Value& argument) {
                const Value* twin = argument.find(member.key);
                return twin && *twin == member.value;
            });
            if (everywhere)
                all.push_back(member);
        }
        return all;
    }
    if (!allAre(call, Kind::Array))
        return call.wrongArguments();
    Value::Array all;
    for (const Value& item : call[0].items()) {
        if (!call.evaluator.spend(static_cast<qint64>(call[0].items().size() / 64) + 1))
            return {};
        const bool everywhere = std::all_of(call.arguments.begin(), call.arguments.end(), [&](const Value& argument) {
            return std::find(argument.items().begin(), argument.items().end(), item) != argument.items().end();
        });
        if (everywhere)
            all.push_back(item);
    }
    return all;
}

Value range(const Call& call)
{
    if (!call[0].isInteger() || !call[1].isInteger() || call[1].toInteger() < 0 || call[1].toInteger() > 10'000
        || call[0].toInteger() > 2'147'473'647 || call[0].toInteger() < -2'147'483'648LL)
        return call.wrongArguments();
    Value::Array items;
    for (std::int64_t i = 0; i < call[1].toInteger(); ++i)
        items.push_back(call[0].toInteger() + i);
    return items;
}

Value items(const Call& call)
{
    if (!call[0].isObject())
        return call.wrongArguments();
    Value::Array all;
    for (const Member& member : call[0].members())
        all.push_back(Value::Object {{QStringLiteral("key"), member.key}, {QStringLiteral("value"), member.value}});
    // Azure orders them by key, whatever the letter case.
    std::stable_sort(all.begin(), all.end(), [](const Value& a, const Value& b) {
        return a.find(u"key")->toString().compare(b.find(u"key")->toString(), Qt::CaseInsensitive) < 0;
    });
    return all;
}

Value objectKeys(const Call& call)
{
    if (!call[0].isObject())
        return call.wrongArguments();
    Value::Array all;
    for (const Member& member : call[0].members())
        all.push_back(member.key);
    return all;
}

Value flatten(const Call& call)
{
    Value::Array all;
    for (const Value& inner : call[0].items()) {
        if (!inner.isArray())
            return inner.isUnknown() ? call.open() : call.wrongArguments();
        all.insert(all.end(), inner.items().begin(), inner.items().end());
    }
    return call[0].isArray() ? Value(all) : call.wrongArguments();
}

Value shallowMerge(const Call& call)
{
    Value all = Value::Object {};
    for (const Value& item : call[0].items()) {
        if (!item.isObject())
            return item.isUnknown() ? call.open() : call.wrongArguments();
        all = merged(all, item, false);
    }
    return call[0].isArray() ? all : call.wrongArguments();
}

}

const std::vector<Function>& collectionFunctions()
{
    static const std::vector<Function> table {
        {"length", 1, 1, Meets::Never, length},
        {"empty", 1, 1, Meets::Itself, empty},
        {"contains", 2, 2, Meets::Never, contains},
        {"first", 1, 1, Meets::Never, first},
        {"last", 1, 1, Meets::Never, last},
        {"take", 2, 2, Meets::Never, take},
        {"skip", 2, 2, Meets::Never, skip},
        {"indexOf", 2, 2, Meets::NeverInside, indexOf},
        {"lastIndexOf", 2, 2, Meets::NeverInside, lastIndexOf},
        {"array", 1, 1, Meets::Itself, array},
        {"createArray", 0, -1, Meets::Itself, createArray},
        {"createObject", 0, -1, Meets::Itself, createObject},
        {"union", 1, -1, Meets::Never, unite},
        {"intersection", 1, -1, Meets::NeverInside, intersection},
        {"range", 2, 2, Meets::Never, range},
        {"items", 1, 1, Meets::Never, items},
        {"objectKeys", 1, 1, Meets::Never, objectKeys},
        {"flatten", 1, 1, Meets::Never, flatten},
        {"shallowMerge", 1, 1, Meets::Never, shallowMerge},
    };
    return table;
}

}
