#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/samples.h"
#include "app/cli/table.h"
#include "model/check/rule.h"
#include "model/exchange/planfile/read_plan.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>

namespace ase::cli {

namespace {

void listChecks()
{
    std::vector<QStringList> rows;
    for (const Rule* rule : allRules())
        rows.push_back({QString::fromLatin1(rule->id), severityName(rule->severity),
            QCoreApplication::translate("Checks", rule->title), QString::fromLatin1(rule->facts)});
    print(table(rows));
}

void listSamples()
{
    std::vector<QStringList> rows;
    for (const QString& name : sampleNames()) {
        const auto plan = readPlan(sample(name), name);
        rows.push_back({name, plan ? plan->name : QString()});
    }
    print(table(rows));
}

}

void addList(CLI::App& program, Status& status)
{
    auto what = std::make_shared<std::string>();
    CLI::App* verb = program.add_subcommand("list", "List the checks or the samples");
    verb->add_option("WHAT", *what, "checks or samples")->required()->check(CLI::IsMember({"checks", "samples"}));
    verb->callback([what, &status] {
        *what == "checks" ? listChecks() : listSamples();
        status = Status::Fine;
    });
}

}
