#pragma once

#include "model/capacity/capacity.h"

#include <array>
#include <vector>

namespace ase {

/// What takes addresses of a subnet, in the order of the stack from the bottom.
enum class AddressPart { Kept, Infrastructure, InfrastructureGrowth, Instances, Standby, Occupants, Resizing };
inline constexpr int addressPartCount = 7;

enum class AddressMoment { Today, Steady, Peak };
inline constexpr int addressMomentCount = 3;

/// One bar. `counts` is by AddressPart and sums up to `high`; `low` leaves the growth of the infrastructure out.
struct AddressBar {
    std::array<int, addressPartCount> counts = {};
    int low = 0;
    int high = 0;
    int count(AddressPart part) const { return counts[std::size_t(part)]; }
    bool operator==(const AddressBar&) const = default;
};

/// The size of a subnet as a line across the bars.
struct LimitLine {
    int length = 0; ///< of the prefix
    int size = 0; ///< addresses
    bool exceeded = false; ///< by the upper figure of the peak
    bool operator==(const LimitLine&) const = default;
};

/// Whether a subnet of that size would do, and the instances of one size at which it is full.
struct SizeRow {
    int length = 0;
    std::array<Fit, addressMomentCount> fits = {};
    int fullAtLow = 0; ///< with the upper infrastructure figure
    int fullAtHigh = 0; ///< with the lower one
    bool current = false; ///< what the subnet has
    bool operator==(const SizeRow&) const = default;
};

/// Everything the chart of one environment's subnet shows.
struct AddressChartData {
    std::array<AddressBar, addressMomentCount> bars = {};
    std::vector<LimitLine> limits; ///< from the smallest
    std::vector<SizeRow> sizes; ///< the same lengths
    int axisEnd = 0; ///< the top of the plot, above bars and lines
    int axisStep = 1; ///< between grid lines, of which there are six at most
    int infrastructureLow = 0;
    int infrastructureHigh = 0;
    bool unknownInstances = false;

    const AddressBar& bar(AddressMoment moment) const { return bars[std::size_t(moment)]; }
    bool has(AddressPart part) const;
    bool operator==(const AddressChartData&) const = default;
};

/// Splits the figures of an environment's subnet into bars. `steady` is the environment with its plans at their steady
/// instances; it tells the version and what other sizes would hold.
AddressChartData addressChartData(const SubnetUse& use, const EnvironmentLoad& steady);

/// The fact ids a part of the stack rests on.
QString factsOf(AddressPart part, Generation generation);

}
