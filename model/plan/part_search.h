#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <set>

namespace ase {

/// The resource group a part is created in: its own, of a subnet or rule that of what holds it, else the plan's. May be
/// empty.
QString resourceGroupOf(const Network& network, PartId part);

/// A path that names the part alone: its own, with "@resource-group" where others share that, by "id:" where that does not
/// part them either.
QString uniquePathOf(const Network& network, PartId part);

/// What a person may mean among the parts of those kinds: a path, else a name as the window shows it ("octopus-01",
/// "ase1/orders", "orders"), with "@resource-group" behind either. Letter case is ignored.
std::vector<PartId> partsMeant(const Network& network, const QString& text, const std::set<PartKind>& kinds);

/// Letters to put in, take out or change until one text is the other, whatever their case. Of long texts the beginning
/// counts.
int lettersApart(const QString& a, const QString& b);
/// How many of them are a slip of the fingers in a name, and not another name.
int slipsForgiven(const QString& name);

/// Paths of parts of those kinds that look like the text, the likest first; a few at most.
QStringList pathsLike(const Network& network, const QString& text, const std::set<PartKind>& kinds);

/// The one part that is meant. Refuses with a sentence that lists the candidates, or the paths that are like the text.
Result<PartId> partMeant(const Network& network, const QString& text, const std::set<PartKind>& kinds);

}
