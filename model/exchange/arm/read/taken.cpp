#include "model/exchange/arm/read/taken.h"

#include <algorithm>

namespace ase::arm {

Taken::Taken(Value object)
    : m_object(std::move(object))
{
}

const Value* Taken::peek(QStringView key) const
{
    const Value* found = m_object.find(key);
    return found && !found->isNull() ? found : nullptr;
}

const Value* Taken::take(QStringView key)
{
    m_taken[key.toString().toLower()] = true;
    return peek(key);
}

Taken& Taken::object(QStringView key)
{
    auto& held = m_objects[key.toString().toLower()];
    if (!held) {
        const Value* found = peek(key);
        held = std::make_unique<Taken>(found && found->isObject() ? *found : Value(Value::Object()));
    }
    return *held;
}

std::optional<Known<QString>> Taken::text(QStringView key)
{
    const Value* found = take(key);
    return found ? std::optional(textOf(*found)) : std::nullopt;
}

Known<QString> Taken::textOr(QStringView key, const QString& otherwise)
{
    return text(key).value_or(Known<QString>(otherwise));
}

Known<bool> Taken::flag(QStringView key, bool otherwise)
{
    const Value* found = take(key);
    if (!found)
        return otherwise;
    if (found->isUnknown())
        return unknownOf(*found);
    return found->isString() ? found->toString().compare(u"true", Qt::CaseInsensitive) == 0 : found->toBool();
}

std::optional<Known<int>> Taken::number(QStringView key)
{
    const Value* found = peek(key);
    const auto number = found ? numberOf(*found) : std::nullopt;
    if (!found || number) // what is no number is left over, and so kept as it is written
        take(key);
    return number;
}

Value::Array Taken::items(QStringView key)
{
    const Value* found = take(key);
    if (!found)
        return {};
    return found->isArray() ? found->items() : Value::Array {*found};
}

json::Object Taken::rest() const
{
    json::Object rest;
    for (const Member& member : m_object.members()) {
        const QString key = member.key.toLower();
        if (m_taken.contains(key) || member.value.isNull())
            continue;
        const auto inner = m_objects.find(key);
        if (inner == m_objects.end() || !member.value.isObject()) {
            rest.push_back({member.key, toJson(member.value)});
        } else if (json::Object left = inner->second->rest(); !left.empty()) {
            rest.push_back({member.key, std::move(left)});
        }
    }
    return rest;
}

QStringList Taken::restNames() const
{
    QStringList names;
    for (const json::Member& member : rest()) {
        const auto inner = m_objects.find(member.key.toLower());
        if (inner == m_objects.end()) {
            names.append(json::pointerStep(member.key));
            continue;
        }
        for (const QString& name : inner->second->restNames())
            names.append(json::pointerStep(member.key) + name);
    }
    return names;
}

ase::Unknown unknownOf(const Value& value)
{
    return {written(value), value.origin().pointer, value.isUnknown() ? sentence(value.unknown().reason) : QString()};
}

Known<QString> textOf(const Value& value)
{
    switch (value.kind()) {
    case Kind::String:
        return value.toString();
    case Kind::Unknown:
        return unknownOf(value);
    case Kind::Integer:
        return QString::number(value.toInteger());
    case Kind::Real:
        return QString::number(value.toReal());
    case Kind::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Null:
        return QString();
    case Kind::Array:
    case Kind::Object:
        break;
    }
    return ase::Unknown {expressionOf(value), value.origin().pointer, QString()};
}

std::optional<Known<int>> numberOf(const Value& value)
{
    if (value.isUnknown())
        return Known<int>(unknownOf(value));
    bool ok = false;
    const int number = textOf(value).valueOr({}).toInt(&ok);
    return ok ? std::optional(Known<int>(number)) : std::nullopt;
}

}
