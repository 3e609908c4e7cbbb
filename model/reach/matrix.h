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

/// Each cell says what traceOf says of its caller and its target; what callers and targets have in common is asked once.
/// Stopped early, the cells that were not asked are uncertain.
Matrix matrixOf(
    const Reading& reading, std::vector<TraceEnd> callers, std::vector<MatrixTarget> targets, std::stop_token stop = {});

/// Asks a matrix again as a plan is edited, and of it what the edit bears on. Not thread-safe: one run at a time, on any
/// thread.
class MatrixRunner {
public:
    /// `tags` is the loaded list of service tags, if any.
    explicit MatrixRunner(std::shared_ptr<const azure::ServiceTagList> tags = {});
    /// As matrixOf; what was answered before a stop is kept.
    Matrix run(std::shared_ptr<const Network> network, std::vector<TraceEnd> callers, std::vector<MatrixTarget> targets,
        std::stop_token stop = {});

    /// Of the last run: answers computed anew, and answers given again.
    std::size_t computed() const { return m_memory.computed(); }
    std::size_t reused() const { return m_memory.reused(); }

private:
    std::shared_ptr<const azure::ServiceTagList> m_tags;
    std::shared_ptr<const Network> m_network;
    std::unique_ptr<const NetworkIndex> m_index;
    std::shared_ptr<const std::vector<MatrixTarget>> m_targets; ///< the same for the same list, run after run
    Memory m_memory;
};

}
