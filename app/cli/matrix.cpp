#include "model/reach/matrix.h"

#include "app/cli/analysed_input.h"
#include "app/cli/command.h"
#include "app/cli/csv.h"
#include "app/cli/language.h"
#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/cli/trace_ends.h"
#include "model/exchange/json/write.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace ase::cli {

namespace {

using json::Array;
using json::Object;

struct Options {
    std::vector<std::string> input {""};
    std::vector<std::string> parameters;
    std::vector<std::string> from;
    std::vector<std::string> to;
    std::vector<std::string> endpoints;
    std::string format = "text";
    std::string serviceTags;
};

/// What is asked; of each list everything where the line names nothing.
struct Question {
    std::vector<TraceEnd> callers;
    std::vector<MatrixTarget> targets;
};

Result<std::vector<Endpoint>> endpointsOf(const Options& options)
{
    std::vector<Endpoint> endpoints;
    for (const std::string& name : options.endpoints) {
        const auto endpoint = endpointMeant(QString::fromStdString(name));
        if (!endpoint)
            return endpoint.error();
        endpoints.push_back(*endpoint);
    }
    if (endpoints.empty())
        endpoints = {{.kind = EndpointKind::Https}, {.kind = EndpointKind::Kudu}};
    return endpoints;
}

Result<Question> questionOf(const Options& options, const Network& network, const Reading& reading)
{
    const auto endpoints = endpointsOf(options);
    if (!endpoints)
        return endpoints.error();
    Question question;
    for (const std::string& name : options.from) {
        const auto caller = callerMeant(network, pathFrom(name));
        if (!caller)
            return caller.error();
        question.callers.push_back(*caller);
    }
    for (const std::string& name : options.to) {
        const auto query = queryMeant(network, reading, QStringLiteral("internet"), pathFrom(name), {});
        if (!query)
            return query.error();
        const auto* part = std::get_if<PartId>(&query->to);
        if (!part)
            return Problem {.text = QT_TRANSLATE_NOOP("CommandLine",
                                "--to takes a part of the plan here, and \"%1\" is none. Ask with the verb trace."),
                .values = {pathFrom(name)},
                .context = "CommandLine"};
        for (const Endpoint& endpoint : *endpoints)
            question.targets.push_back({*part, endpoint});
    }
    if (question.callers.empty())
        question.callers = callersOf(network);
    if (question.targets.empty())
        question.targets = targetsOf(network, *endpoints);
    if (question.targets.empty())
        return Problem {.text = QT_TRANSLATE_NOOP("CommandLine",
                            "There is nothing to ask: the plan has no apps. Name what is called with --to, such as an "
                            "environment or a machine."),
            .context = "CommandLine"};
    return question;
}

QString nameOf(const Network& network, const MatrixTarget& target)
{
    return pathOf(network, target.part) + u' ' + ase::nameOf(target.endpoint);
}

QString textOf(const MatrixCell& cell)
{
    const QString verdict = ase::nameOf(cell.verdict);
    return cell.stage ? verdict + QStringLiteral(": ") + ase::nameOf(*cell.stage) : verdict;
}

/// A row a caller under a heading, as people and spreadsheets read it.
std::vector<QStringList> rowsOf(const Network& network, const Matrix& matrix)
{
    QStringList heading {QCoreApplication::translate("CommandLine", "From")};
    for (const MatrixTarget& target : matrix.targets)
        heading << nameOf(network, target);
    std::vector<QStringList> rows {heading};
    for (std::size_t caller = 0; caller < matrix.callers.size(); ++caller) {
        QStringList row {pathOfEnd(network, matrix.callers[caller])};
        for (std::size_t target = 0; target < matrix.targets.size(); ++target)
            row << textOf(matrix.at(caller, target));
        rows.push_back(row);
    }
    return rows;
}

QByteArray matrixJson(const Network& network, const Matrix& matrix)
{
    Array rows;
    for (std::size_t caller = 0; caller < matrix.callers.size(); ++caller) {
        Array cells;
        for (std::size_t target = 0; target < matrix.targets.size(); ++target) {
            const MatrixCell& cell = matrix.at(caller, target);
            const json::Value stage = cell.stage ? json::Value(ase::nameOf(*cell.stage)) : json::Value();
            cells.push_back(Object {{QStringLiteral("verdict"), ase::nameOf(cell.verdict)}, {QStringLiteral("stage"), stage},
                {QStringLiteral("blocked_at"), stage}});
        }
        rows.push_back(
            Object {{QStringLiteral("from"), pathOfEnd(network, matrix.callers[caller])}, {QStringLiteral("cells"), cells}});
    }
    Array columns;
    for (const MatrixTarget& target : matrix.targets)
        columns.push_back(Object {{QStringLiteral("to"), pathOf(network, target.part)},
            {QStringLiteral("endpoint"), ase::nameOf(target.endpoint)}});
    return json::write(Object {{QStringLiteral("schema"), QStringLiteral("ase-planner/matrix/1")},
        {QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows}});
}

Status run(const Options& options)
{
    if (options.format != "text")
        speakSourceLanguage();
    const auto read = readAnalysedInput(options.input, options.parameters, options.serviceTags);
    if (!read)
        return fail(read.error());
    const Network& network = *read->input.plan.network;
    const Reading reading(network, read->tags.get());
    auto question = questionOf(options, network, reading);
    if (!question) {
        say(sentence(question.error()));
        return Status::WrongUsage;
    }
    const Matrix matrix = matrixOf(reading, std::move(question->callers), std::move(question->targets));
    print(options.format == "json"    ? matrixJson(network, matrix)
            : options.format == "csv" ? csv(rowsOf(network, matrix))
                                      : table(rowsOf(network, matrix)));
    const auto reachable = [](const MatrixCell& cell) { return cell.verdict == TraceVerdict::Reachable; };
    return std::all_of(matrix.cells.begin(), matrix.cells.end(), reachable) ? Status::Fine : Status::Found;
}

}

void addMatrix(CLI::App& program, Status& status)
{
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("matrix", "Tell who reaches which app at which endpoint");
    verb->add_option("INPUT", options->input.front(), "A plan or an ARM template")->required();
    verb->add_option("--from", options->from, "A caller, repeatedly; else all clients, servers, sites and subnets")
        ->allow_extra_args(false);
    verb->add_option("--to", options->to, "What is called, repeatedly; else all apps")->allow_extra_args(false);
    verb->add_option("--endpoint", options->endpoints, "As of trace, repeatedly; else https and kudu")
        ->allow_extra_args(false);
    verb->add_option("--parameters", options->parameters, "A parameters file of the template")->allow_extra_args(false);
    verb->add_option("--format", options->format, "text, json or csv")->check(CLI::IsMember({"text", "json", "csv"}));
    addServiceTagsOption(*verb, options->serviceTags);
    verb->callback([options, &status] { status = run(*options); });
}

}
