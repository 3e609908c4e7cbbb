#pragma once

#include "model/azure/service_tag_list.h"

#include <QString>

namespace ase {

/// The points that stand for a service tag without a known list: a range of Family::Tag for a service, one point of that
/// range for a region of it. Names are compared without letter case, in the classic spelling too.
/// Facts: TAG-17, NSG-19, NAME-13.
AddressSet tagPoints(const QString& name);

/// The addresses of a tag that are known here or in the loaded list, which goes first where it has the tag; null for every
/// other. VirtualNetwork and Internet are the subnet's own and not among them. Facts: TAG-03, TAG-04, TAG-17, MGMT-01.
const AddressSet* knownTag(const QString& name, const azure::ServiceTagList* list = nullptr);
/// The tag a regional one lies in; empty for any other. Fact: TAG-17.
QString parentOf(const QString& tag);

/// Whether the name means this tag, in any letter case and in the classic spelling. Fact: NSG-19.
bool meansTag(const QString& name, QLatin1String tag);

/// Everything of IPv4, points of tags included: what 0.0.0.0/0 covers. Facts: TAG-16, TAG-17.
const AddressSet& everyIpv4();
/// What "*" covers: both families. Fact: TAG-16.
const AddressSet& everyAddress();

}
