#pragma once

#include "model/plan/plan.h"

#include <rapidcheck.h>

/// Values that parts of any plan are made of. Only inside a property of RapidCheck.
namespace ase::test {

int upTo(int most);
bool chance();
QString oneOf(std::initializer_list<const char*> texts);
QString anyText();
Unknown anyUnknown();
Known<QString> anyName();
PrefixField anyPrefix();
AddressField anyAddress();
MatchField anyMatch();
PortField anyPort();
Field<Protocol> anyProtocol();
Field<Access> anyAccess();

template<class T>
Known<T> known(T value)
{
    return upTo(5) == 0 ? Known<T>(anyUnknown()) : Known<T>(std::move(value));
}

template<class FieldType>
FieldType field(FieldType (*parse)(const QString&), std::initializer_list<const char*> texts)
{
    return upTo(6) == 0 ? FieldType(anyUnknown()) : parse(oneOf(texts));
}

template<class T, class Make>
std::vector<T> several(Make make, int most = 3)
{
    std::vector<T> items;
    for (int count = upTo(most); count > 0; --count)
        items.push_back(make());
    return items;
}

template<class T, class Make>
std::optional<T> maybe(Make make)
{
    return chance() ? std::optional<T>(make()) : std::nullopt;
}

template<class Key, class T>
Key anyIdOf(const Table<Key, T>& table)
{
    return table.rows()[std::size_t(upTo(int(table.size()) - 1))].id;
}

template<class Key, class T>
std::optional<Key> maybeIdOf(const Table<Key, T>& table)
{
    return !table.isEmpty() && chance() ? std::optional(anyIdOf(table)) : std::nullopt;
}

template<class T>
T anyPart()
{
    T part;
    part.name = anyName();
    part.resourceGroup = anyText();
    part.region = maybe<Known<QString>>(anyName);
    part.notes = anyText();
    part.existing = chance();
    return part;
}

}
