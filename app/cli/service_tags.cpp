#include "app/cli/service_tags.h"

#include "app/cli/output.h"
#include "model/exchange/servicetags/read_service_tags.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace ase::cli {

void addServiceTagsOption(CLI::App& verb, std::string& file)
{
    verb.add_option(
        "--service-tags", file, "Azure's list of service tags (ServiceTags_Public_*.json), which makes them exact");
}

Result<ServiceTags> readServiceTagsOption(const std::string& file)
{
    if (file.empty())
        return ServiceTags();
    auto list = loadServiceTags(pathFrom(file));
    if (!list)
        return list.error();
    return ServiceTags(std::make_shared<const azure::ServiceTagList>(*std::move(list)));
}

void sayOtherList(const Plan& plan, const ServiceTags& tags)
{
    const QString& kept = plan.premises.serviceTagList;
    const QString now = tags ? tags->identity().toString() : QString();
    if (kept.isEmpty() || kept == now)
        return;
    say(tags ? QCoreApplication::translate(
            "CommandLine", "The plan was last analysed with another list of service tags: %1. This one is %2.")
                   .arg(kept, now)
             : QCoreApplication::translate("CommandLine",
                 "The plan was last analysed with a list of service tags: %1. Give it with --service-tags for the same "
                 "answers.")
                   .arg(kept));
}

}
