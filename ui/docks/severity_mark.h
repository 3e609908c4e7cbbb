#pragma once

#include "model/check/finding.h"
#include "ui/paint/mark.h"

namespace ase {

/// The mark a severity is drawn with.
inline SeverityMark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return SeverityMark::Error;
    case Severity::Warning:
        return SeverityMark::Warning;
    case Severity::Info:
        return SeverityMark::Advice;
    }
    return SeverityMark::Advice;
}

}
