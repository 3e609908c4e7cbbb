#include "ui/matrix/question_jobs.h"

#include "model/plan/reading.h"
#include "model/reach/trace_text.h"
#include "ui/matrix/matrix_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("PlanQuestions", text);
}

/// The endpoints people ask about; a matrix can have the others.
std::vector<Endpoint> askedEndpoints()
{
    return {{.kind = EndpointKind::Https}, {.kind = EndpointKind::Kudu}, {.kind = EndpointKind::Ftps},
        {.kind = EndpointKind::Debug}};
}

void addGroups(QuestionAnswer& answer, const std::vector<ReachGroup>& groups, const QString& about, bool callers)
{
    const Network& network = *answer.plan->network;
    for (const ReachGroup& group : groups) {
        const QString count = QString::number(group.queries.size());
        answer.lines.push_back({.isHeading = true,
            .what = about.isEmpty() ? say(QT_TRANSLATE_NOOP("PlanQuestions", "Endpoints: %1")).arg(count)
                                    : say(QT_TRANSLATE_NOOP("PlanQuestions", "%1, callers: %2")).arg(about, count),
            .cell = group.cell});
        for (const TraceQuery& query : group.queries)
            answer.lines.push_back(
                {.what = callers ? matrix::nameOfEnd(network, query.from)
                                 : say(QT_TRANSLATE_NOOP("PlanQuestions", "%1, %2"))
                                       .arg(matrix::nameOfEnd(network, query.to), matrix::wordOf(query.endpoint)),
                    .cell = group.cell,
                    .detail = pathOfEnd(network, callers ? query.from : query.to),
                    .query = query});
    }
}

std::size_t reaching(const std::vector<ReachGroup>& groups)
{
    std::size_t count = 0;
    for (const ReachGroup& group : groups)
        if (group.cell.verdict == TraceVerdict::Reachable)
            count += group.queries.size();
    return count;
}

void askWhoReaches(QuestionAnswer& answer, const Reading& reading, PartId app, const std::stop_token& stop)
{
    const Network& network = *answer.plan->network;
    QStringList told;
    for (const Endpoint& endpoint : askedEndpoints()) {
        const auto groups = callersReaching(reading, network, {app, endpoint}, stop);
        addGroups(answer, groups, matrix::wordOf(endpoint), true);
        told << say(QT_TRANSLATE_NOOP("PlanQuestions", "%1 by %2"))
                    .arg(matrix::wordOf(endpoint), QString::number(reaching(groups)));
    }
    answer.summary =
        say(QT_TRANSLATE_NOOP("PlanQuestions", "%1 is surely reached at %2 of %3 callers."))
            .arg(nameOf(network, app), told.join(QStringLiteral(", ")), QString::number(callersOf(network).size()));
}

void askWhatIsReached(QuestionAnswer& answer, const Reading& reading, PartId caller, const std::stop_token& stop)
{
    const Network& network = *answer.plan->network;
    const auto groups = targetsReached(reading, network, caller, askedEndpoints(), stop);
    addGroups(answer, groups, {}, false);
    std::size_t all = 0;
    for (const ReachGroup& group : groups)
        all += group.queries.size();
    answer.summary = say(QT_TRANSLATE_NOOP("PlanQuestions", "%1 surely reaches %2 of %3 endpoints."))
                         .arg(nameOf(network, caller), QString::number(reaching(groups)), QString::number(all));
}

void askWhichRules(QuestionAnswer& answer, const Reading& reading, const TraceQuery& query)
{
    const Network& network = *answer.plan->network;
    const auto rules = rulesLettingIn(reading, query);
    if (!rules) {
        answer.summary = sentence(rules.error());
        return;
    }
    std::optional<std::pair<PartId, Stage>> group;
    for (const LettingRule& rule : *rules) {
        if (group != std::pair(rule.at, rule.stage)) {
            group = std::pair(rule.at, rule.stage);
            answer.lines.push_back({.isHeading = true,
                .what = say(QT_TRANSLATE_NOOP("PlanQuestions", "%1 at %2"))
                            .arg(nameOf(network, rule.group), nameOf(network, rule.at)),
                .detail = wordOf(rule.stage),
                .part = PartId(rule.group)});
        }
        const QString count = QString::fromStdString(rule.packets.toString());
        answer.lines.push_back(
            {.what = say(QT_TRANSLATE_NOOP("PlanQuestions", "%1 (%2)")).arg(rule.name, QString::number(rule.priority)),
                .detail = rule.isCertain
                    ? say(QT_TRANSLATE_NOOP("PlanQuestions", "%1 packets")).arg(count)
                    : say(QT_TRANSLATE_NOOP("PlanQuestions", "%1 packets, if it is as it seems")).arg(count),
                .part = rule.rule ? PartId(*rule.rule) : PartId(rule.group)});
    }
    answer.summary = rules->empty()
        ? say(QT_TRANSLATE_NOOP("PlanQuestions", "No security group lets it in: %1.")).arg(matrix::wordsOf(network, query))
        : say(QT_TRANSLATE_NOOP("PlanQuestions", "Rules that let it in, in the order they are met: %1."))
              .arg(matrix::wordsOf(network, query));
}

void askWhatChanges(QuestionAnswer& answer, PartId part, const std::stop_token& stop)
{
    const Plan& plan = *answer.plan;
    const auto changes = changesWithout(plan, {part}, askedEndpoints(), answer.serviceTags.get(), stop);
    if (!changes) {
        answer.summary = sentence(changes.error());
        return;
    }
    for (const ChangedCell& change : *changes)
        answer.lines.push_back({.what = matrix::wordsOf(*plan.network, change.query()),
            .cell = change.after,
            .detail = say(QT_TRANSLATE_NOOP("PlanQuestions", "was: %1")).arg(matrix::wordOf(change.before)),
            .query = change.query()});
    const QString name = nameOf(plan, part);
    answer.summary = changes->empty()
        ? say(QT_TRANSLATE_NOOP("PlanQuestions", "Without %1 everyone reaches the same as now.")).arg(name)
        : say(QT_TRANSLATE_NOOP("PlanQuestions", "Without %1, %2 answers would change."))
              .arg(name, QString::number(changes->size()));
}

}

QuestionAnswerPtr answerTo(
    const PlanPtr& plan, const ServiceTagsPtr& tags, const AskedQuestion& asked, const std::stop_token& stop)
{
    auto answer = std::make_shared<QuestionAnswer>(QuestionAnswer {plan, tags, asked, {}, {}});
    const Reading reading(*plan->network, tags.get());
    const bool isThere = asked.subject && isInPlan(*plan, *asked.subject);
    if (asked.question == PlanQuestion::WhichRulesLetIn && asked.traced)
        askWhichRules(*answer, reading, *asked.traced);
    else if (!isThere)
        answer->summary = say(QT_TRANSLATE_NOOP("PlanQuestions", "What was asked about is no longer in the plan."));
    else if (asked.question == PlanQuestion::WhoReaches)
        askWhoReaches(*answer, reading, *asked.subject, stop);
    else if (asked.question == PlanQuestion::WhatIsReached)
        askWhatIsReached(*answer, reading, *asked.subject, stop);
    else
        askWhatChanges(*answer, *asked.subject, stop);
    return stop.stop_requested() ? nullptr : answer;
}

}
