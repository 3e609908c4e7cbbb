#pragma once

#include "model/address/address_set.h"

#include <QString>

#include <vector>

namespace ase::azure {

/// A tag of a published list. The prefixes are kept as well: as a route's prefix each of them counts by its own length.
struct ListedTag {
    QString name;
    std::vector<Prefix> prefixes;
    AddressSet addresses = {}; ///< of both families; made by the list
};

/// Which list it is: what a plan keeps of the one its answers were computed with.
struct ListIdentity {
    QString cloud; ///< "Public"
    QString changeNumber;
    QString digest; ///< SHA-256 of the file, hexadecimal
    bool operator==(const ListIdentity&) const = default;

    /// In one line, for Premises::serviceTagList: "Public 375 sha256:..."
    QString toString() const;
};

/// A list of service tags as Azure publishes it: with it, the tags it holds are exact. Fact: TAG-17.
class ServiceTagList {
public:
    /// Of tags whose names differ by letter case alone, the last one counts.
    ServiceTagList(ListIdentity identity, std::vector<ListedTag> tags);

    const ListIdentity& identity() const { return m_identity; }
    std::size_t size() const { return m_tags.size(); }
    const std::vector<ListedTag>& tags() const { return m_tags; } ///< by name
    /// The tag of that name in any letter case; null where the list lacks it. Fact: NAME-13.
    const ListedTag* find(const QString& name) const;

private:
    ListIdentity m_identity;
    std::vector<ListedTag> m_tags; ///< by name in lower case
};

}
