#pragma once

#include "model/azure/service_tag_list.h"
#include "model/plan/result.h"

#include <QByteArray>

namespace ase {

/// A list of service tags as Azure publishes it every week (ServiceTags_Public_*.json) or answers it over REST: an object
/// with `cloud`, `changeNumber` and `values`, each of them with a `name` and `properties.addressPrefixes`. Refused, with its
/// place: what is not of that shape, and any prefix that does not parse, since a list read in part would answer wrongly.
Result<azure::ServiceTagList> readServiceTags(const QByteArray& text, const QString& file);
/// "-" is standard input.
Result<azure::ServiceTagList> loadServiceTags(const QString& path);

}
