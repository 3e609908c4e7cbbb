#pragma once

#include "model/plan/device.h"

#include <QStringList>

namespace ase {

/// A host name as names are compared: without blanks around it, letter case and the dot at its end.
QString hostName(const QString& written);
/// Whether the name is the domain's own or lies under it, both as hostName gives them. Every name lies in an empty domain.
bool liesIn(const QString& name, const QString& domain);

/// What the records of a zone say of a name that lies in it.
struct ZoneAnswer {
    std::vector<const DnsRecord*> records; ///< that answer, all of one name; none: the zone has no address for the name
    QString record; ///< their name in the zone, "@" for the zone's own; the one that is missing where there are none
    bool exists = false; ///< the name is there, by itself or within longer ones: no wildcard stands for it
    QString closest; ///< the longest end of the name that is there, "@" for the zone's own; the name itself where `exists`
    QStringList below; ///< labels of the name before `closest`
    bool unsure = false; ///< a record has an unknown name, which may be closer than what answers here
};

/// Looks a name up as RFC 4592 has it: the record of that name, else the wildcard right under the longest end of the name
/// that is there. "*.scm" alone makes "scm" be there, so "*" does not stand for what lies under it. `name` lies in `origin`,
/// the zone's name; both as hostName gives them. Fact: DNS-14.
ZoneAnswer askZone(const DnsZone& zone, const QString& origin, const QString& name);

}
