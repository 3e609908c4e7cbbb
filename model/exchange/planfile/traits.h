#pragma once

#include "model/plan/plan.h"

#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

namespace ase::planfile {

/// `T` is `Plain`, const or not: one description of a part's fields serves reading and writing.
template<class T, class Plain>
concept Either = std::same_as<std::remove_const_t<T>, Plain>;

template<class T>
inline constexpr bool isVector = false;
template<class T>
inline constexpr bool isVector<std::vector<T>> = true;

template<class T>
inline constexpr bool isOptional = false;
template<class T>
inline constexpr bool isOptional<std::optional<T>> = true;

template<class T>
inline constexpr bool isKnown = false;
template<class T>
inline constexpr bool isKnown<Known<T>> = true;

template<class T>
inline constexpr bool isWritten = false;
template<class T>
inline constexpr bool isWritten<Written<T>> = true;

template<class T>
inline constexpr bool isId = false;
template<PartKind K>
inline constexpr bool isId<Id<K>> = true;

/// Of a part of any kind.
template<class T>
inline constexpr bool isAnyId = std::is_same_v<T, PartId>;

/// Of a row of a table of rules or routes, which has a look of its own.
template<class Key>
inline constexpr bool isRow = std::is_same_v<Key, SecurityRuleId> || std::is_same_v<Key, RouteId>;

template<class Row>
concept Ordered = requires(Row row)
{
    {
        row.position
        } -> std::convertible_to<int>;
};

}
