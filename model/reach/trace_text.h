#pragma once

#include "model/reach/mends.h"
#include "model/reach/recipe.h"

#include <QString>

namespace ase {

/// "Return route": a link as lists and drawings title it.
QString titleOf(Stage stage);
/// "return route": the same inside a sentence.
QString wordOf(Stage stage);
/// "Blocked at hop 8, return route", "Reachable".
QString headlineOf(const Trace& trace);
/// Whether the link stands behind the first that blocks: no packet comes so far, and it is told as if one did.
bool isBeyondBreak(const Trace& trace, std::size_t hop);

/// The verdict, then a line a link with its reasons below, then what mends it: what the command line prints and the window
/// copies.
QString traceText(const Network& network, const Trace& trace, const std::vector<Mend>& mends);
/// The same of each step.
QString recipeText(const Network& network, const Recipe& recipe, const RecipeAnswer& answer, const StepMends& mends);

/// The path of what the link rests on, else its name; empty where it rests on nothing in particular.
QString evidenceText(const Network& network, const Hop& hop);
/// Its steps in one line.
QString titleOf(const Mend& mend);
/// The sentences one after the other.
QString sentencesOf(const std::vector<Problem>& problems, const QString& between = QStringLiteral(" "));

}
