#pragma once

#include "model/reach/mends.h"

#include <QStringList>

namespace ase {

/// What a mend comes to, told before it is made.
struct MendNote {
    QStringList opens; ///< "192.168.10.5 → 10.1.0.0/24:443": packets that groups drop now; empty: no rule opens
    QStringList changes; ///< "+ rule allow-octopus-01 of nsg-ase: ...", a part of the plan each
    bool operator==(const MendNote&) const = default;
};
/// Makes the mended plan, and compares: not for the thread of the window.
MendNote noteOf(const Plan& plan, const Mend& mend, const azure::ServiceTagList* tags);

}
