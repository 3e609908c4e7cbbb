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

/// Keys inside Kept::members: the version of the newer file, and the unknown members of each of its objects, by the id of
/// the part that holds the object followed by the JSON pointer from there.
inline const QString keptVersion = QStringLiteral("version");
inline const QString keptObjects = QStringLiteral("objects");

}
