#pragma once

#include "model/reach/matrix.h"
#include "ui/document/plan_document.h"

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

/// What computes a matrix, and how a person ends it. Asked again after an edit, it computes what the edit bears on. One job
/// at a time.
struct MatrixJob {
    std::shared_ptr<MatrixRunner> runner;
    std::stop_source stop = {};
};

/// Null where it was stopped before the end. Facts: section 12.1.
MatrixAnswerPtr matrixAnswer(const PlanPtr& plan, const ServiceTagsPtr& tags, const std::vector<Endpoint>& endpoints,
    const std::shared_ptr<MatrixJob>& job, const std::stop_token& stop);

}
