#pragma once

#include "model/address/address.h"
#include "model/address/port_set.h"
#include "model/address/prefix.h"

#include <QString>

#include <optional>
#include <variant>

namespace ase {

/// A value only the cloud, or a parameter nobody gave, could tell.
struct Unknown {
    QString expression; ///< as the input wrote it, "[parameters('aseName')]"
    QString pointer; ///< JSON pointer into the input; empty where a person wrote it
    QString why; ///< "parameter 'aseName' has no value"
    bool operator==(const Unknown&) const = default;
};

/// A value, or the Unknown in its place. Wherever Azure accepts an expression a field is of this type.
template<class T>
class Known {
public:
    Known()
        : m_held(T {})
    {
    }
    Known(T value)
        : m_held(std::move(value))
    {
    }
    Known(Unknown unknown)
        : m_held(std::move(unknown))
    {
    }
    /// Null where unknown.
    const T* value() const { return std::get_if<T>(&m_held); }
    const Unknown* unknown() const { return std::get_if<Unknown>(&m_held); }
    bool isKnown() const { return m_held.index() == 0; }
    T valueOr(T otherwise) const { return isKnown() ? *value() : otherwise; }
    bool operator==(const Known&) const = default;

private:
    std::variant<T, Unknown> m_held;
};

/// What a person or a file wrote, kept as it stands, and the value if it has one.
template<class T>
struct Written {
    QString text;
    std::optional<T> value;
    bool operator==(const Written&) const = default;
};

/// A field that may be unknown, and may be written so that it does not parse.
template<class T>
using Field = Known<Written<T>>;

/// The parsed value; null where unknown or unparsable.
template<class T>
const T* valueOf(const Field<T>& field)
{
    const Written<T>* written = field.value();
    return written && written->value ? &*written->value : nullptr;
}
template<class T>
const T* valueOf(const std::optional<Field<T>>& field)
{
    return field ? valueOf(*field) : nullptr;
}

/// What to show of a field: the text as written, or the expression where unknown.
template<class T>
QString textOf(const Field<T>& field)
{
    return field.isKnown() ? field.value()->text : field.unknown()->expression;
}
inline QString textOf(const Known<QString>& field)
{
    return field.isKnown() ? *field.value() : field.unknown()->expression;
}
inline QString textOf(const Known<int>& field)
{
    return field.isKnown() ? QString::number(*field.value()) : field.unknown()->expression;
}

using PrefixField = Field<Prefix>;
using AddressField = Field<Address>;
using PortField = Field<PortRange>;

/// Fields of a text; the value is there where it parses. Surrounding blanks are kept in the text and ignored.
PrefixField prefixField(const QString& text);
AddressField addressField(const QString& text);
PortField portField(const QString& text);
/// A field of a value, written as the planner writes it.
PrefixField prefixField(const Prefix& prefix);
AddressField addressField(const Address& address);
PortField portField(const PortRange& range);

QString text(const Prefix& prefix);
QString text(const Address& address);

}
