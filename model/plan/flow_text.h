#pragma once

#include "model/plan/device.h"

#include <QString>

#include <optional>
#include <utility>

namespace ase {

/// "10.0.0.0/8,10.1.0.4:80,443" in addresses and ports; where several colons make it an IPv6 address, its ports follow "]".
/// "*" where no ports stand there.
std::pair<QString, QString> splitEnd(const QString& text);

/// Flows as a person writes them: "tcp 10.0.0.0/8,10.1.0.4 -> 10.2.0.0/16:443,8080". "any" is any protocol or address; a
/// protocol Azure knows is written in lower case.
QString text(const PassedFlows& flows);
/// The flows of such a text; none where it is none. Fields that do not parse are kept as written.
std::optional<PassedFlows> passedFlows(const QString& text);
/// The same in its four pieces; none where the source has ports.
std::optional<PassedFlows> passedFlows(const Field<Protocol>& protocol, const QString& source, const QString& destination);
/// Whether all fields parse.
bool isClear(const PassedFlows& flows);

}
