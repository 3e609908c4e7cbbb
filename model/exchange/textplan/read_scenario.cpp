#include "model/exchange/planfile/words.h"
#include "model/exchange/textplan/builder.h"
#include "model/plan/edit/edit_scenario.h"
#include "model/reach/trace.h"

namespace ase::textplan {

namespace {

void fail(Cursor& cursor, const Token& at, const Problem& problem)
{
    cursor.fail(at, "%1", {sentence(problem)});
}

TraceEnd readEnd(const Builder& builder, Cursor& cursor)
{
    const Token word = cursor.word("a part, an address or internet");
    const auto end = traceEndMeant(builder.network, word.text);
    if (end)
        return *end;
    fail(cursor, word, end.error());
    return Outsider::Internet;
}

template<class Choice>
Choice readWord(Cursor& cursor, const char* expected)
{
    const Token word = cursor.word(expected);
    const auto index = planfile::indexOfWord<Choice>(word.text);
    if (!index)
        cursor.refuse(word, expected);
    return Choice(index.value_or(0));
}

void readEndpoint(Cursor& cursor, TraceQuery& query)
{
    static const QStringList options {
        QStringLiteral("signs-in"), QStringLiteral("host"), QStringLiteral("expect"), QStringLiteral("at")};
    if (!cursor.atValue(options))
        return;
    const Token word = cursor.word("an endpoint");
    const auto endpoint = endpointMeant(word.text);
    if (endpoint)
        query.endpoint = *endpoint;
    else
        fail(cursor, word, endpoint.error());
}

void readExpected(Cursor& cursor, Scenario& scenario)
{
    scenario.expected = readWord<TraceVerdict>(cursor, "reachable, degraded, uncertain or blocked");
    if (cursor.accept("at"))
        scenario.stage = readWord<Stage>(cursor, "a stage such as source-nsg");
}

}

void readScenario(Builder& builder, Cursor& cursor)
{
    Scenario scenario;
    const Token name = cursor.word("the name of a scenario");
    scenario.name = name.text.simplified();
    if (scenario.name.isEmpty())
        cursor.refuse(name, "the name of a scenario");
    scenario.query.from = readEnd(builder, cursor);
    cursor.expect("->");
    scenario.query.to = readEnd(builder, cursor);
    readEndpoint(cursor, scenario.query);
    SignIn signIn = SignIn::PublishProfile;
    while (!cursor.atEnd()) {
        if (readSignIn(cursor, signIn))
            scenario.query.signIn = signIn;
        else if (cursor.accept("host"))
            scenario.query.host = cursor.word("a host name").text;
        else if (cursor.accept("expect"))
            readExpected(cursor, scenario);
        else if (const auto note = cursor.acceptSetting("note"))
            scenario.note = *note;
        else
            cursor.expectEnd("signs-in, host, expect or note=");
    }
    if (cursor.problem())
        return;
    if (scenarioNamed(builder.plan, scenario.name))
        Builder::taken(cursor, name);
    else
        builder.plan.scenarios.push_back(std::move(scenario));
}

}
