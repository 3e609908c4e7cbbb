#pragma once

#include "model/plan/plan.h"
#include "model/reach/trace.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ase {

/// A rule, a route or a record that a link rests on, or that stands beside the one it does.
struct EvidenceRow {
    QStringList cells;
    bool decides = false;
    bool blocks = false; ///< of the one that decides
    bool struck = false; ///< it plays no part, the last cell tells why
    std::optional<PartId> part = {}; ///< what is revealed
    bool operator==(const EvidenceRow&) const = default;
};

/// What a link rests on: its reasons, and the rows around the one that decides.
struct Evidence {
    QStringList sentences; ///< one a line
    QStringList assumptions;
    QString title; ///< of the rows
    QStringList columns; ///< titles of the cells, for screen readers
    std::vector<int> mono; ///< columns in the fixed font
    std::vector<EvidenceRow> rows;
    bool operator==(const Evidence&) const = default;
};

/// The reasons alone, which cost nothing.
Evidence reasonsOf(const Hop& hop);
/// Of one link of a trace. Reads the whole plan where it needs to: not for the thread of the window.
Evidence evidenceOf(const Network& network, const azure::ServiceTagList* tags, const Trace& trace, std::size_t hop);

}
