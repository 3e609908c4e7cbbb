#pragma once

#include "model/azure/environment_kind.h"

#include <QDate>
#include <QLatin1String>

#include <array>

namespace ase::azure {

/// v1 and v2 cannot be created any more and have no service agreement: existing ones are drawn and migrated, never deployed.
/// Facts: LIFE-01 to LIFE-03, LIFE-07.
constexpr bool isRetired(Generation generation)
{
    return generation != Generation::V3;
}

/// Fact: LIFE-01.
constexpr QDate retiredOn()
{
    return QDate::fromJulianDay(2460554); // 31 August 2024
}

/// Regions without v3, as templates write them. Fact: LIFE-05.
inline constexpr std::array regionsWithoutV3 {QLatin1String("chinaeast2"), QLatin1String("chinanorth2")};

}
