#pragma once

#include <QString>

namespace ase::azure {

/// "West Europe" for "westeurope", in any letter case and with or without spaces; another text as it is. Names: the common
/// definitions of the template schemas, `resourceLocations`. Only these are known here: Azure has more regions.
QString regionName(const QString& region);

}
