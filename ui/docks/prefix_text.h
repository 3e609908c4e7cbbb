#pragma once

#include "model/plan/known.h"

#include <QString>

#include <functional>
#include <vector>

namespace ase {

/// Prefixes separated by commas or blanks. "/25" is the prefix that stood at that place before with another length. Host
/// bits are dropped, and what is no prefix is kept as written; `tell` gets a sentence about each.
std::vector<PrefixField> prefixesOf(const QString& text, const std::function<void(const QString& sentence)>& tell,
    const std::vector<PrefixField>& before = {});
/// The same for one that may also be a service tag or an asterisk: those are taken as they are.
QString plainPrefix(
    const QString& text, const std::function<void(const QString& sentence)>& tell, const QString& before = {});
std::vector<AddressField> addressesIn(const QString& text);
QString listText(const std::vector<PrefixField>& fields);
QString listText(const std::vector<AddressField>& fields);

}
