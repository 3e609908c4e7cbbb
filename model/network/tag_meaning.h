#pragma once

#include "model/network/virtual_network_tag.h"

namespace ase {

/// Addresses a rule's tag means for the subnet; `sure` within `possible`.
struct TagMeaning {
    AddressSet sure;
    AddressSet possible;
    Doubts doubts; ///< why the two differ
    bool exact = true; ///< false: its addresses are not known here; a set of points stands for them. Fact: TAG-17
    /// Addresses of which the meaning takes for granted whether they belong: answers that rest on that say `assumption`.
    /// Facts: TAG-15 to TAG-17.
    AddressSet assumed;
    Problem assumption;
};

/// VirtualNetwork and Internet are those of `network`, and without one points that only any address touches; any other tag
/// is exact where `list` or the planner's own tables have it, and a set of points where they do not. Facts: TAG-01 to
/// TAG-17.
TagMeaning meaningOf(const QString& tag, const VirtualNetworkTag* network, const azure::ServiceTagList* list = nullptr);

}
