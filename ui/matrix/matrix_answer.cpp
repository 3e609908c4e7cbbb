#include "ui/matrix/matrix_answer.h"

#include <functional>

namespace ase {

MatrixAnswerPtr matrixAnswer(const PlanPtr& plan, const ServiceTagsPtr& tags, const std::vector<Endpoint>& endpoints,
    const std::shared_ptr<MatrixJob>& job, const std::stop_token& stop)
{
    const std::stop_callback<std::function<void()>> also(stop, [&] { job->stop.request_stop(); });
    const Network& network = *plan->network;
    auto answer = std::make_shared<MatrixAnswer>(MatrixAnswer {plan, tags, endpoints, {}});
    answer->matrix =
        job->runner->run(plan->network, callersOf(network), targetsOf(network, endpoints), job->stop.get_token());
    return job->stop.stop_requested() ? nullptr : answer;
}

}
