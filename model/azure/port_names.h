#pragma once

#include "model/azure/ports.h"

#include <QLatin1String>
#include <QStringView>

#include <span>

namespace ase::azure {

/// A port by the name people know it by. What an environment uses is taken from `ports`; the others have the number that
/// the Internet's registry of services gives them, and no fact.
struct NamedPort {
    QLatin1String name;
    PortRange range;
    const char* fact; ///< empty: from the registry
};

/// In alphabetical order.
std::span<const NamedPort> namedPorts();
/// The port by name, in any letter case; none for an unknown one.
const NamedPort* findNamedPort(QStringView name);

}
