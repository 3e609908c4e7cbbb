#pragma once

#include <vector>

namespace ase {

/// What a column of a table asks for, in pixels.
struct ColumnNeed {
    int least = 0; ///< it can still be read
    int whole = 0; ///< nothing is elided; no less than `least`
    bool grows = true; ///< takes of the rest where there is more room than all need
};

/// Widths of the columns that fill the room together: whole where that fits, with the rest to those that grow, in
/// proportion, or to the last; else none gives more than it can spare. Where not even the least fits, all shrink alike. The
/// sum is the room, unless there is no column.
std::vector<int> widthsIn(int room, const std::vector<ColumnNeed>& needs);

}
