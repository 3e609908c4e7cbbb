#pragma once

#include "model/reach/trace.h"

#include <stop_token>

namespace ase {

/// What is called: a column of the matrix.
struct MatrixTarget {
    PartId part;
    Endpoint endpoint;
    bool operator==(const MatrixTarget&) const = default;
};
struct MatrixCell {
    TraceVerdict verdict = TraceVerdict::Uncertain;
    std::optional<Stage> stage; ///< of the first link that blocks
    bool operator==(const MatrixCell&) const = default;
};

/// Every caller against every target.
struct Matrix {
    std::vector<TraceEnd> callers; ///< rows
    std::vector<MatrixTarget> targets; ///< columns
    std::vector<MatrixCell> cells; ///< row by row
    const MatrixCell& at(std::size_t caller, std::size_t target) const { return cells[caller * targets.size() + target]; }
};

/// The callers of a plan: the Internet, deployment servers, clients, sites, and the subnets that can hold machines.
std::vector<TraceEnd> callersOf(const Network& network);
/// Each app at each endpoint.
std::vector<MatrixTarget> targetsOf(const Network& network, const std::vector<Endpoint>& endpoints);

/// Asks each once. Stopped early, the cells that were not asked are uncertain.
Matrix matrixOf(
    const Reading& reading, std::vector<TraceEnd> callers, std::vector<MatrixTarget> targets, std::stop_token stop = {});

}
