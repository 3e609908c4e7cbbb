#include "ui/tables/column_room.h"

#include <algorithm>

namespace ase {

std::vector<int> widthsIn(int room, const std::vector<ColumnNeed>& needs)
{
    int least = 0;
    int whole = 0;
    int growing = 0;
    for (const ColumnNeed& need : needs) {
        const int wanted = std::max(need.least, need.whole);
        least += need.least;
        whole += wanted;
        growing += need.grows ? wanted : 0;
    }
    std::vector<int> widths;
    int left = std::max(room, 0);
    const auto give = [&](double width) {
        widths.push_back(std::min(int(width), left));
        left -= widths.back();
    };
    for (const ColumnNeed& need : needs) {
        const double wanted = std::max(need.least, need.whole);
        if (room >= whole)
            give(wanted + (need.grows && growing > 0 ? wanted * (room - whole) / growing : 0));
        else if (room >= least)
            give(need.least + (wanted - need.least) * (room - least) / (whole - least));
        else
            give(double(need.least) * room / least);
    }
    if (!widths.empty())
        widths.back() += left; // what rounding left
    return widths;
}

}
