#include "model/exchange/json/value.h"

#include <algorithm>

namespace ase::json {

double Number::toDouble() const
{
    return std::visit([](auto held) { return static_cast<double>(held); }, value);
}

bool Number::operator==(const Number& other) const
{
    if (value.index() == other.value.index())
        return value == other.value;
    return toDouble() == other.toDouble();
}

Value::Value() = default;

Value::Value(std::nullptr_t) { }

Value::Value(const Value&) = default;

Value::Value(Value&&) noexcept = default;

Value& Value::operator=(const Value&) = default;

Value& Value::operator=(Value&&) noexcept = default;

Value::~Value() = default;

Value::Value(bool value)
    : m_held(value)
{
}

Value::Value(int value)
    : Value(std::int64_t {value})
{
}

Value::Value(std::int64_t value)
    : m_held(Number {value, QByteArray::number(static_cast<qlonglong>(value))})
{
}

Value::Value(std::uint64_t value)
    : m_held(Number {value, QByteArray::number(static_cast<qulonglong>(value))})
{
}

Value::Value(double value)
    : m_held(Number {value, QByteArray::number(value, 'g', 17)})
{
}

Value::Value(Number value)
    : m_held(std::move(value))
{
}

Value::Value(QString value)
    : m_held(std::move(value))
{
}

Value::Value(Array value)
    : m_held(std::move(value))
{
}

Value::Value(Object value)
    : m_held(std::move(value))
{
}

bool Value::isInteger() const
{
    return isNumber() && std::holds_alternative<std::int64_t>(number().value);
}

std::int64_t Value::toInteger() const
{
    return isInteger() ? std::get<std::int64_t>(number().value) : 0;
}

const Number& Value::number() const
{
    static const Number none;
    return isNumber() ? std::get<Number>(m_held) : none;
}

const QString& Value::toString() const
{
    static const QString none;
    return isString() ? std::get<QString>(m_held) : none;
}

const Array& Value::items() const
{
    static const Array none;
    return isArray() ? std::get<Array>(m_held) : none;
}

const Object& Value::members() const
{
    static const Object none;
    return isObject() ? std::get<Object>(m_held) : none;
}

const Value* Value::find(QStringView key) const
{
    for (const Member& member : members()) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

const Value* Value::findAnyCase(QStringView key) const
{
    for (const Member& member : members()) {
        if (key.compare(member.key, Qt::CaseInsensitive) == 0)
            return &member.value;
    }
    return nullptr;
}

void Value::set(const QString& key, Value value)
{
    Object& object = editMembers();
    const auto known = std::find_if(object.begin(), object.end(), [&](const Member& member) { return member.key == key; });
    if (known != object.end())
        known->value = std::move(value);
    else
        object.push_back({key, std::move(value)});
}

bool Value::operator==(const Value& other) const
{
    return m_held == other.m_held;
}

QString pointerStep(QStringView key)
{
    QString escaped = key.toString();
    escaped.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
    return QLatin1Char('/') + escaped;
}

}
