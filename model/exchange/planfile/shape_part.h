#pragma once

#include "model/exchange/planfile/traits.h"

/// The shape of the plan file: one `describe` a type names its fields in the order of the file. `Io` is Reader or Writer.
namespace ase::planfile {

template<class Io, Either<Unknown> T>
void describe(Io& io, T& unknown)
{
    io.required("expression", unknown.expression);
    io.field("pointer", unknown.pointer);
    io.field("why", unknown.why);
}

template<class Io, class T>
void describePart(Io& io, T& part)
{
    io.required("name", part.name);
    io.field("existing", part.existing);
    io.field("resourceGroup", part.resourceGroup);
    io.field("region", part.region);
    io.field("resourceId", part.resourceId);
    io.field("notes", part.notes);
}

}
