#pragma once

#include "model/azure/service_tag_list.h"
#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace ase::cli {

using ServiceTags = std::shared_ptr<const azure::ServiceTagList>;

/// Adds --service-tags FILE to a verb that analyses.
void addServiceTagsOption(CLI::App& verb, std::string& file);

/// The list of the file; null without one.
Result<ServiceTags> readServiceTagsOption(const std::string& file);

/// Says on standard error where a plan's answers were last computed with another list than this one.
void sayOtherList(const Plan& plan, const ServiceTags& tags);

}
