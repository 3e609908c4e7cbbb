#include "model/azure/regions.h"

#include <QHash>
#include <QLatin1String>

#include <array>

namespace ase::azure {

namespace {

constexpr std::array names {
    QLatin1String("Australia East"),
    QLatin1String("Australia Southeast"),
    QLatin1String("Brazil South"),
    QLatin1String("Canada Central"),
    QLatin1String("Canada East"),
    QLatin1String("Central India"),
    QLatin1String("Central US"),
    QLatin1String("East Asia"),
    QLatin1String("East US"),
    QLatin1String("East US 2"),
    QLatin1String("Japan East"),
    QLatin1String("Japan West"),
    QLatin1String("Korea Central"),
    QLatin1String("Korea South"),
    QLatin1String("North Central US"),
    QLatin1String("North Europe"),
    QLatin1String("South Central US"),
    QLatin1String("South India"),
    QLatin1String("Southeast Asia"),
    QLatin1String("UK South"),
    QLatin1String("UK West"),
    QLatin1String("West Central US"),
    QLatin1String("West Europe"),
    QLatin1String("West India"),
    QLatin1String("West US"),
    QLatin1String("West US 2"),
};

/// Templates hold either form; Azure takes both for the same region.
QString plain(QString region)
{
    return region.remove(u' ').toLower();
}

}

QString regionName(const QString& region)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> all;
        for (const QLatin1String name : names)
            all.insert(plain(name), name);
        return all;
    }();
    return known.value(plain(region), region);
}

}
