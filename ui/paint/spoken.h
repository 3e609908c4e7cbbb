#pragma once

#include "ui/paint/diagram.h"

namespace ase {

/// What a box says to someone who does not see it, in the user's language.
struct Spoken {
    QString name; ///< "Subnet apps"
    QString description; ///< all that is written in it, and what is wrong there
};
Spoken spokenOf(const Shape& shape);

}
