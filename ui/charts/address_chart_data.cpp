#include "ui/charts/address_chart_data.h"

#include "model/azure/sizes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ase {

namespace {

constexpr int mostGridLines = 6;
/// Lines that are always drawn; neighbours join when in reach.
constexpr int shortestUsualLength = 24;
constexpr int longestUsualLength = 27;

int sizeOf(int length)
{
    return int(addressesOf(length));
}

/// What is left of `high` after the parts that are known goes to `rest`.
AddressBar completed(AddressBar bar, AddressPart rest, int low, int high)
{
    bar.low = low;
    bar.high = high;
    const int known = std::accumulate(bar.counts.begin(), bar.counts.end(), 0);
    bar.counts[std::size_t(rest)] += std::max(0, high - known);
    return bar;
}

int& count(AddressBar& bar, AddressPart part)
{
    return bar.counts[std::size_t(part)];
}

AddressBar barOfToday(const SubnetUse& use)
{
    AddressBar bar;
    count(bar, AddressPart::Kept) = use.reserved;
    count(bar, AddressPart::Infrastructure) = use.infrastructureLow;
    count(bar, AddressPart::InfrastructureGrowth) = use.infrastructureHigh - use.infrastructureLow;
    count(bar, AddressPart::Standby) = use.standby;
    count(bar, AddressPart::Occupants) = use.occupants;
    return completed(bar, AddressPart::Instances, use.usedLow, use.used);
}

/// Infrastructure of v2 grows with the instances, that of v3 and v1 does not (SUBNET-V2-06).
AddressBar barOfSteady(const SubnetUse& use, Generation generation)
{
    AddressBar bar = barOfToday(use);
    count(bar, AddressPart::Instances) = 0;
    count(bar, AddressPart::Standby) = use.steadyStandby;
    if (generation != Generation::V2)
        return completed(bar, AddressPart::Instances, use.steadyLow, use.steady);
    count(bar, AddressPart::Instances) = use.steadyInstances;
    count(bar, AddressPart::Infrastructure) = 0;
    return completed(bar, AddressPart::Infrastructure, use.steadyLow, use.steady);
}

AddressBar barOfPeak(const SubnetUse& use, Generation generation)
{
    AddressBar bar = barOfSteady(use, generation);
    if (generation != Generation::V2)
        return completed(bar, AddressPart::Resizing, use.peakLow, use.peak);
    count(bar, AddressPart::Infrastructure) = 0;
    count(bar, AddressPart::Resizing) = std::max(0, use.peakInstances - use.steadyInstances);
    return completed(bar, AddressPart::Infrastructure, use.peakLow, use.peak);
}

/// The usual four, and a neighbour that the figures or the subnet itself reach.
std::pair<int, int> lengthsInReach(const SubnetUse& use, const EnvironmentLoad& steady)
{
    int shortest = shortestUsualLength;
    int longest = longestUsualLength;
    while (shortest > azure::advisedPrefixLargeV3 - 2 && use.peak > sizeOf(shortest) * 9 / 10)
        --shortest;
    if (use.prefix && use.prefix->length() < shortest && use.prefix->length() >= azure::advisedPrefixLargeV3)
        shortest = use.prefix->length();
    const int smaller = longest + 1;
    const bool possible = azure::subnetSize(steady.generation).longest >= smaller;
    if (possible && (use.usedLow <= sizeOf(smaller) || (use.prefix && use.prefix->length() >= smaller)))
        longest = smaller;
    return {shortest, longest};
}

Fit fit(int low, int high, int size)
{
    return high <= size ? Fit::Surely : low <= size ? Fit::Maybe : Fit::No;
}

SizeRow sizeRow(int length, const AddressChartData& data, const SubnetUse& use, const EnvironmentLoad& steady)
{
    SizeRow row {.length = length};
    for (std::size_t i = 0; i < data.bars.size(); ++i)
        row.fits[i] = fit(data.bars[i].low, data.bars[i].high, sizeOf(length));
    row.fullAtLow = mostInstances(steady, addressesOf(length) - use.occupants, Bound::Safe);
    row.fullAtHigh = mostInstances(steady, addressesOf(length) - use.occupants, Bound::Best);
    row.current = use.prefix && use.prefix->length() == length;
    return row;
}

/// 1, 2 or 5 times a power of ten, so that the plot has six lines at most, that at 0 included.
int stepFor(int end)
{
    for (int power = 1;; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (end / (factor * power) < mostGridLines)
                return factor * power;
        }
    }
}

}

bool AddressChartData::has(AddressPart part) const
{
    return std::any_of(bars.begin(), bars.end(), [&](const AddressBar& bar) { return bar.count(part) > 0; });
}

AddressChartData addressChartData(const SubnetUse& use, const EnvironmentLoad& steady)
{
    AddressChartData data;
    data.bars = {barOfToday(use), barOfSteady(use, steady.generation), barOfPeak(use, steady.generation)};
    data.infrastructureLow = use.infrastructureLow;
    data.infrastructureHigh = use.infrastructureHigh;
    data.unknownInstances = use.unknownInstances;
    const auto [shortest, longest] = lengthsInReach(use, steady);
    for (int length = longest; length >= shortest; --length) {
        data.limits.push_back({length, sizeOf(length), use.peak > sizeOf(length)});
        data.sizes.push_back(sizeRow(length, data, use, steady));
    }
    data.axisEnd = int(std::ceil(std::max(data.bar(AddressMoment::Peak).high, sizeOf(shortest)) * 1.08));
    data.axisStep = stepFor(data.axisEnd);
    return data;
}

QString factsOf(AddressPart part, Generation generation)
{
    const bool v3 = generation == Generation::V3;
    const bool v1 = generation == Generation::V1;
    switch (part) {
    case AddressPart::Kept:
        return QStringLiteral("NET-02");
    case AddressPart::Infrastructure:
    case AddressPart::InfrastructureGrowth:
        return v3 ? QStringLiteral("SUBNET-V3-02") : v1 ? QStringLiteral("SUBNET-V1-03") : QStringLiteral("SUBNET-V2-04");
    case AddressPart::Instances:
        return v3 ? QStringLiteral("SUBNET-V3-09") : v1 ? QStringLiteral("SUBNET-V1-03") : QStringLiteral("SUBNET-V2-06");
    case AddressPart::Standby:
        return QStringLiteral("SUBNET-V3-03");
    case AddressPart::Occupants:
        return QStringLiteral("NET-02");
    case AddressPart::Resizing:
        return v3 ? QStringLiteral("SUBNET-V3-04") : QStringLiteral("SUBNET-V2-05");
    }
    return {};
}

}
