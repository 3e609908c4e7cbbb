#pragma once

#include <QString>

namespace ase::planfile {

/// What a plan file calls itself. A new kind of part or field raises the minor version, anything else the major one.
inline const QString formatName = QStringLiteral("ase-planner/plan");
inline constexpr int majorVersion = 1;
inline constexpr int minorVersion = 0;

inline QString versionText()
{
    return QStringLiteral("%1.%2").arg(majorVersion).arg(minorVersion);
}

/// The type of kept items that hold members of a newer plan file. Such an item is of no interest to any other format.
inline const QString keptType = QStringLiteral("planfile");

}
