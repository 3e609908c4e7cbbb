#include "app/cli/analysed_input.h"
#include "app/cli/command.h"
#include "app/cli/language.h"
#include "app/cli/output.h"
#include "app/cli/trace_ends.h"
#include "app/cli/trace_formats.h"
#include "model/reach/trace_text.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>

namespace ase::cli {

namespace {

struct Options {
    std::vector<std::string> input {""};
    std::vector<std::string> parameters;
    std::string from;
    std::string to;
    std::string host;
    std::string endpoint = "https";
    std::string recipe;
    std::string signIn;
    std::string format = "text";
    std::string serviceTags;
};

std::optional<SignIn> signInOf(const std::string& word)
{
    if (word == "profile")
        return SignIn::PublishProfile;
    if (word == "sso")
        return SignIn::SingleSignOn;
    return word == "token" ? std::optional(SignIn::Token) : std::nullopt;
}

Status wrong(const Problem& problem)
{
    say(sentence(problem));
    return Status::WrongUsage;
}

Status statusOf(TraceVerdict verdict)
{
    return verdict == TraceVerdict::Reachable ? Status::Fine : Status::Found;
}

Status follow(const Options& options, const Plan& plan, const Reading& reading, const TraceQuery& query)
{
    const Recipe* recipe = findRecipe(QString::fromStdString(options.recipe));
    const auto answer = followed(reading, *recipe, query.from, query.to);
    if (!answer)
        return wrong(answer.error());
    const Network& network = *plan.network;
    const StepMends mends = mendsForSteps(plan, *answer, reading.serviceTags());
    print(options.format == "json" ? recipeJson(network, *recipe, *answer, mends)
                                   : recipeText(network, *recipe, *answer, mends).toUtf8());
    return statusOf(answer->verdict);
}

Status run(const Options& options)
{
    if (options.format != "text")
        speakSourceLanguage();
    const auto endpoint = endpointMeant(QString::fromStdString(options.endpoint));
    if (!endpoint)
        return wrong(endpoint.error());
    const auto read = readAnalysedInput(options.input, options.parameters, options.serviceTags);
    if (!read)
        return fail(read.error());
    const Network& network = *read->input.plan.network;
    const Reading reading(network, read->tags.get());
    auto query = queryMeant(network, reading, pathFrom(options.from), pathFrom(options.to), *endpoint);
    if (!query)
        return wrong(query.error());
    if (!options.host.empty())
        query = askedBy(reading, *std::move(query), QString::fromStdString(options.host));
    if (!query)
        return wrong(query.error());
    if (!options.recipe.empty())
        return follow(options, read->input.plan, reading, *query);
    query->signIn = signInOf(options.signIn);
    const auto trace = traceOf(reading, *query);
    if (!trace)
        return wrong(trace.error());
    const auto mends = mendsFor(read->input.plan, *query, read->tags.get());
    print(options.format == "json" ? traceJson(network, *trace, mends) : traceText(network, *trace, mends).toUtf8());
    return statusOf(trace->verdict);
}

std::vector<std::string> recipeNames()
{
    std::vector<std::string> names;
    for (const Recipe& recipe : recipes())
        names.emplace_back(recipe.name);
    return names;
}

}

void addTrace(CLI::App& program, Status& status)
{
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("trace", "Tell whether someone can reach something, and if not, where it ends");
    verb->add_option("INPUT", options->input.front(), "A plan or an ARM template")->required();
    verb->add_option("--from", options->from, "A part by its path or name, an address, internet, management or probe")
        ->required();
    verb->add_option("--to", options->to, "A part by its path or name, an address, or a host name of an app")->required();
    auto* endpoint = verb->add_option("--endpoint", options->endpoint,
        "https, http, kudu, webdeploy, webdeploy8172, ftp, ftps, debug, management, tcp:N or udp:N");
    auto* recipe = verb->add_option("--recipe", options->recipe, "All steps of what people do, such as octopus")
                       ->check(CLI::IsMember(recipeNames()));
    recipe->excludes(endpoint);
    verb->add_option("--host", options->host, "The name the app is asked by, where it has several")->excludes(recipe);
    verb->add_option("--sign-in", options->signIn, "profile, sso or token; else as the caller does")
        ->check(CLI::IsMember({"profile", "sso", "token"}))
        ->excludes(recipe);
    verb->add_option("--parameters", options->parameters, "A parameters file of the template")->allow_extra_args(false);
    verb->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    addServiceTagsOption(*verb, options->serviceTags);
    verb->callback([options, &status] { status = run(*options); });
}

}
