#pragma once

#include "model/exchange/arm/value.h"
#include "model/exchange/json/value.h"
#include "model/plan/security_group.h"

#include <deque>
#include <map>

namespace ase::arm {

/// An object that is being read, and what of it nobody has taken: the remainder is kept with the plan. Member names are
/// found in any letter case. Null and missing members are the same.
class Taken {
public:
    explicit Taken(Value object);

    /// The member, taken whole; null where it is missing or null.
    const Value* take(QStringView key);
    /// The member as an object whose own members are taken one by one; empty where it is missing or no object.
    Taken& object(QStringView key);
    /// Looks without taking.
    const Value* peek(QStringView key) const;
    /// Takes without looking.
    void drop(QStringView key) { take(key); }

    std::optional<Known<QString>> text(QStringView key);
    Known<QString> textOr(QStringView key, const QString& otherwise);
    Known<bool> flag(QStringView key, bool otherwise);
    std::optional<Known<int>> number(QStringView key);
    /// The items of an array member; a lone value counts as one item, an unknown array as one unknown item.
    Value::Array items(QStringView key);

    /// Members nobody took, in order; an empty object where all were.
    json::Object rest() const;
    /// The names of the members `rest` would hold, with "properties/" before those of that member.
    QStringList restNames() const;

private:
    Value m_object;
    std::map<QString, bool> m_taken; ///< by lower-case name
    std::map<QString, std::unique_ptr<Taken>> m_objects;
};

/// The plan's unknown of a template's.
ase::Unknown unknownOf(const Value& value);
Known<QString> textOf(const Value& value);
std::optional<Known<int>> numberOf(const Value& value);

/// A field of a value: unknown, or its text read by `parse`.
template<class T>
Field<T> fieldOf(const Value& value, Field<T> (*parse)(const QString&))
{
    const Known<QString> text = textOf(value);
    return text.isKnown() ? parse(*text.value()) : Field<T>(*text.unknown());
}
template<class T>
std::vector<Field<T>> fieldsOf(const Value::Array& values, Field<T> (*parse)(const QString&))
{
    std::vector<Field<T>> fields;
    for (const Value& value : values)
        fields.push_back(fieldOf(value, parse));
    return fields;
}

}
