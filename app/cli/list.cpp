#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/samples.h"
#include "app/cli/table.h"
#include "model/check/rule.h"
#include "model/exchange/planfile/read_plan.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <map>
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

/// The facts the checks rest on, each with its checks.
void listFacts()
{
    std::map<QString, QStringList> checks;
    for (const Rule* rule : allRules())
        for (const QString& fact : QString::fromLatin1(rule->facts).split(u' ', Qt::SkipEmptyParts))
            checks[fact].append(QString::fromLatin1(rule->id));
    std::vector<QStringList> rows;
    for (auto& [fact, ids] : checks) {
        ids.sort();
        rows.push_back({fact, ids.join(u' ')});
    }
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
    CLI::App* verb = program.add_subcommand("list", "List the checks, the samples, or the facts the checks rest on");
    verb->add_option("WHAT", *what, "checks, samples or facts")
        ->required()
        ->check(CLI::IsMember({"checks", "samples", "facts"}));
    verb->callback([what, &status] {
        if (*what == "checks")
            listChecks();
        else if (*what == "samples")
            listSamples();
        else
            listFacts();
        status = Status::Fine;
    });
}

}
