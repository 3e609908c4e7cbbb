#pragma once

#include "model/reach/matrix.h"
#include "ui/paint/mark.h"

/// What the matrix, the questions and the scenarios show of a verdict and of a question.
namespace ase::matrix {

VerdictMark markOf(TraceVerdict verdict);
/// "Reachable", "Blocked".
QString wordOf(TraceVerdict verdict);
/// "Blocked: return route"; a verdict alone where no link blocks.
QString wordOf(const MatrixCell& cell);
/// What a cell means, in a sentence for tool tips and screen readers.
QString sentenceOf(const MatrixCell& cell);

/// "Kudu", "Remote debugging", "tcp:5432".
QString wordOf(const Endpoint& endpoint);
/// The name of the part, the address, or "Internet".
QString nameOfEnd(const Network& network, const TraceEnd& end);
/// "octopus to shop, Kudu".
QString wordsOf(const Network& network, const TraceQuery& query);

}
