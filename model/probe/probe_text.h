#pragma once

#include "model/probe/probe_compare.h"

namespace ase {

/// What was asked, seen and concluded, as plain text to paste into a ticket. `expectation` may be null.
QString reportText(const ProbeReport& report, const ProbeExpectation* expectation);
/// "name", "connection", "certificate": a step in words.
QString wordOf(ProbeStep step);
/// "agrees", "differs", "not reached"; where the plan tells nothing "works" or "fails", and of a proxy "told".
QString verdictWord(const ProbeLine& line);
/// Sentences one after another.
QString sentences(const std::vector<Problem>& problems);
/// What would be contacted, before anything is: "Name server 10.0.20.4, then app.scm.corp.example on port 443, ...".
QString announcement(const ProbeQuestion& question);

}
