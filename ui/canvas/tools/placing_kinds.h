#pragma once

#include "ui/canvas/tools/placing.h"

/// Placing of the kinds of parts that do not simply stand in a box; for the files of this folder.
namespace ase::placing {

/// The sentence in the user's language; marked with QT_TRANSLATE_NOOP("Tools", ...) where it stands.
QString say(const char* text, const QStringList& values = {});
/// `facts` are the ids of the catalogue the refusal rests on, to be read up.
Placing refused(std::optional<PartId> target, const QString& why, const char* facts = "");

Placing outside(Tool tool, const Network& network, std::optional<PartId> under);
Placing webApp(const Network& network, std::optional<PartId> under);
/// The subnet there that takes a group, or a table, whatever it has now.
Placing attachable(bool isGroup, const Network& network, std::optional<PartId> under);
Placing attachment(Tool tool, const Network& network, std::optional<PartId> under);
Placing membership(const Network& network, std::optional<PartId> under);

}
