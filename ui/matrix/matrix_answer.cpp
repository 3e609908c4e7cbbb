#include "ui/matrix/matrix_answer.h"

#include "model/plan/reading.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace ase {

namespace {

/// Callers asked together share what they have in common: many at once, yet a share of a large plan.
std::size_t rowsAtOnce(std::size_t rows)
{
    constexpr std::size_t least = 64;
    constexpr std::size_t shares = 16;
    return std::max(least, rows / shares);
}

}

MatrixAnswerPtr matrixAnswer(const PlanPtr& plan, const ServiceTagsPtr& tags, const std::vector<Endpoint>& endpoints,
    const std::shared_ptr<MatrixProgress>& progress, const std::stop_token& stop)
{
    const std::stop_callback<std::function<void()>> also(stop, [&] { progress->stop.request_stop(); });
    auto answer = std::make_shared<MatrixAnswer>(MatrixAnswer {plan, tags, endpoints, {}});
    Matrix& matrix = answer->matrix;
    matrix.callers = callersOf(*plan->network);
    matrix.targets = targetsOf(*plan->network, endpoints);
    matrix.cells.reserve(matrix.callers.size() * matrix.targets.size());
    progress->all = matrix.callers.size();
    const Reading reading(*plan->network, tags.get());
    const std::size_t step = rowsAtOnce(matrix.callers.size());
    for (std::size_t row = 0; row < matrix.callers.size(); row += step) {
        const std::size_t end = std::min(row + step, matrix.callers.size());
        const auto first = matrix.callers.begin();
        std::vector<TraceEnd> some(first + std::ptrdiff_t(row), first + std::ptrdiff_t(end));
        const Matrix part = matrixOf(reading, std::move(some), matrix.targets, progress->stop.get_token());
        if (progress->stop.stop_requested())
            return nullptr;
        matrix.cells.insert(matrix.cells.end(), part.cells.begin(), part.cells.end());
        progress->done = end;
    }
    return answer;
}

}
