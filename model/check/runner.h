#pragma once

#include "model/azure/service_tag_list.h"
#include "model/check/finding.h"

#include <stop_token>

namespace ase {

/// Runs every rule of the registry on a plan, and again only where a row it read has changed. Keeps the newest answer per
/// (rule, subject); kept scenarios are subjects, too. Not thread-safe: one run at a time, on any thread.
class CheckRunner {
public:
    /// `tags` is the loaded list of service tags, if any.
    explicit CheckRunner(std::shared_ptr<const azure::ServiceTagList> tags = {});
    ~CheckRunner();
    CheckRunner(const CheckRunner&) = delete;
    CheckRunner& operator=(const CheckRunner&) = delete;

    /// Null where `stop` was requested before the end; what was answered by then is kept.
    std::shared_ptr<const CheckResult> run(const PlanPtr& plan, std::stop_token stop = {});

    /// Of the last run: answers computed anew, and answers taken over.
    int computed() const;
    int reused() const;

private:
    struct Memory;
    class Pass;
    std::unique_ptr<Memory> m_memory;
};

}
