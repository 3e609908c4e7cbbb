#pragma once

#include "model/reach/matrix.h"
#include "ui/document/plan_document.h"

#include <atomic>
#include <memory>
#include <stop_token>

namespace ase {

/// Everyone against everything, of one plan.
struct MatrixAnswer {
    PlanPtr plan;
    ServiceTagsPtr serviceTags;
    std::vector<Endpoint> endpoints;
    Matrix matrix;
};
using MatrixAnswerPtr = std::shared_ptr<const MatrixAnswer>;

/// What a job tells while it runs, and how a person ends it: shared by the job and the view.
struct MatrixProgress {
    std::atomic<std::size_t> done = 0; ///< rows
    std::atomic<std::size_t> all = 0;
    std::stop_source stop;
};

/// Null where it was stopped before the end. Facts: section 12.1.
MatrixAnswerPtr matrixAnswer(const PlanPtr& plan, const ServiceTagsPtr& tags, const std::vector<Endpoint>& endpoints,
    const std::shared_ptr<MatrixProgress>& progress, const std::stop_token& stop);

}
