#pragma once

#include "model/plan/plan.h"
#include "ui/paint/glyph.h"

namespace ase {

/// What docks say of a part beside its name.
Glyph glyphOf(const Network& network, PartId part);
Glyph glyphOf(const Device& device);
/// "Subnet", "Network security group".
QString kindName(const Network& network, PartId part);
/// The short figure at the right of a tree row: address space, "/24", "v3 ILB", "× 8"; may be empty.
QString detailOf(const Network& network, PartId part);
/// "v3"
QString generationName(Generation generation);

}
