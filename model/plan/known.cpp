#include "model/plan/known.h"

namespace ase {

namespace {

template<class T>
Field<T> fieldOf(const QString& text)
{
    return Written<T> {text, T::parse(text.trimmed().toStdString())};
}

template<class T>
Field<T> written(const T& value)
{
    return Written<T> {QString::fromStdString(value.toString()), value};
}

}

PrefixField prefixField(const QString& text)
{
    return fieldOf<Prefix>(text);
}

AddressField addressField(const QString& text)
{
    return fieldOf<Address>(text);
}

PortField portField(const QString& text)
{
    return fieldOf<PortRange>(text);
}

PrefixField prefixField(const Prefix& prefix)
{
    return written(prefix);
}

AddressField addressField(const Address& address)
{
    return written(address);
}

PortField portField(const PortRange& range)
{
    return written(range);
}

QString text(const Prefix& prefix)
{
    return QString::fromStdString(prefix.toString());
}

QString text(const Address& address)
{
    return QString::fromStdString(address.toString());
}

}
