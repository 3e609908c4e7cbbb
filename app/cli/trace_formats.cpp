#include "app/cli/trace_formats.h"

#include "app/cli/json_list.h"
#include "model/exchange/json/write.h"
#include "model/network/rule_words.h"

#include <QCoreApplication>

namespace ase::cli {

namespace {

using json::Array;
using json::Object;

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString sentencesOf(const std::vector<Problem>& problems, const QString& between = QStringLiteral(" "))
{
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences << sentence(problem);
    return sentences.join(between);
}

QString evidenceOf(const Network& network, const Hop& hop)
{
    const QString path = hop.evidence ? pathOf(network, *hop.evidence) : QString();
    return path.isEmpty() ? hop.evidenceName : path;
}

json::Value textOrNull(const QString& text)
{
    return text.isEmpty() ? json::Value() : json::Value(text);
}

json::Value sampleOf(const std::optional<Packet>& packet)
{
    if (!packet)
        return {};
    return Object {{QStringLiteral("source"), text(packet->source)},
        {QStringLiteral("destination"), text(packet->destination)}, {QStringLiteral("port"), int(packet->destinationPort)}};
}

QString titleOf(const Mend& mend)
{
    return sentencesOf(mend.steps, QStringLiteral("; "));
}

json::Value jsonOf(const Network& network, const Hop& hop, const QStringList& fixes)
{
    QStringList assumptions;
    for (const Problem& one : hop.assumptions)
        assumptions << sentence(one);
    return Object {{QStringLiteral("stage"), nameOf(hop.stage)},
        {QStringLiteral("part"), textOrNull(hop.part ? pathOf(network, *hop.part) : QString())},
        {QStringLiteral("verdict"), nameOf(hop.verdict)}, {QStringLiteral("because"), sentencesOf(hop.because)},
        {QStringLiteral("evidence"), textOrNull(evidenceOf(network, hop))}, {QStringLiteral("facts"), listOf(hop.facts)},
        {QStringLiteral("assumptions"), listOf(assumptions)}, {QStringLiteral("sample"), sampleOf(hop.sample)},
        {QStringLiteral("fixes"), listOf(fixes)}};
}

Array hopsOf(const Network& network, const Trace& trace, const std::vector<Mend>& mends = {})
{
    QStringList fixes;
    for (const Mend& mend : mends)
        fixes << titleOf(mend);
    Array hops;
    for (std::size_t i = 0; i < trace.hops.size(); ++i)
        hops.push_back(jsonOf(network, trace.hops[i], trace.blockedAt == i ? fixes : QStringList()));
    return hops;
}

/// Callers that surely get through.
Array sendersOf(const FlowSet& through)
{
    AddressSet senders;
    for (const FlowBox& box : through.boxes())
        senders = senders | box.sources;
    Array list;
    for (const Prefix& prefix : senders.prefixes())
        if (prefix.family() != Family::Tag)
            list.push_back(text(prefix));
    return list;
}

json::Value indexOrNull(const std::optional<std::size_t>& index)
{
    return index ? json::Value(int(*index)) : json::Value();
}

QString wordOf(TraceVerdict verdict)
{
    switch (verdict) {
    case TraceVerdict::Reachable:
        return say(QT_TRANSLATE_NOOP("CommandLine", "Reachable"));
    case TraceVerdict::Degraded:
        return say(QT_TRANSLATE_NOOP("CommandLine", "Degraded"));
    case TraceVerdict::Uncertain:
        return say(QT_TRANSLATE_NOOP("CommandLine", "Uncertain"));
    case TraceVerdict::Blocked:
        return say(QT_TRANSLATE_NOOP("CommandLine", "Blocked"));
    }
    return {};
}

QString linesOf(const Network& network, const Trace& trace, const QString& indent)
{
    QString lines;
    for (const Hop& hop : trace.hops) {
        const QString part = hop.part ? pathOf(network, *hop.part) : QString();
        lines += indent + nameOf(hop.verdict).leftJustified(8) + nameOf(hop.stage).leftJustified(15) + part + u'\n';
        for (const Problem& reason : hop.because)
            lines += indent + QStringLiteral("        ") + sentence(reason) + u'\n';
        const QString evidence = evidenceOf(network, hop);
        if (!evidence.isEmpty() && hop.verdict != HopVerdict::Pass)
            lines += indent + QStringLiteral("        -> ") + evidence + u'\n';
        for (const Problem& assumption : hop.assumptions)
            lines += indent + QStringLiteral("        ? ") + sentence(assumption) + u'\n';
    }
    return lines;
}

}

QByteArray traceText(const Network& network, const Trace& trace, const std::vector<Mend>& mends)
{
    QString title = wordOf(trace.verdict);
    if (trace.blockedAt)
        title = say(QT_TRANSLATE_NOOP("CommandLine", "Blocked at %1 (%2)"))
                    .arg(*trace.blockedAt + 1)
                    .arg(nameOf(trace.hops[*trace.blockedAt].stage));
    QString text = title + u'\n' + linesOf(network, trace, {});
    if (!mends.empty())
        text += say(QT_TRANSLATE_NOOP("CommandLine", "What mends it:")) + u'\n';
    for (const Mend& mend : mends)
        text += QStringLiteral("  * ") + titleOf(mend) + u'\n';
    return text.toUtf8();
}

QByteArray recipeText(const Network& network, const Recipe& recipe, const RecipeAnswer& answer)
{
    QString lines =
        QCoreApplication::translate("Reach", recipe.title) + QStringLiteral(": ") + wordOf(answer.verdict) + u'\n';
    for (const RecipeStep& step : answer.steps) {
        lines += wordOf(step.trace.verdict).leftJustified(12) + sentence(step.title) + u'\n';
        lines += linesOf(network, step.trace, QStringLiteral("    "));
    }
    return lines.toUtf8();
}

QByteArray traceJson(const Network& network, const Trace& trace, const std::vector<Mend>& mends)
{
    return json::write(Object {{QStringLiteral("schema"), QStringLiteral("ase-planner/trace/1")},
        {QStringLiteral("verdict"), nameOf(trace.verdict)}, {QStringLiteral("blocked_at"), indexOrNull(trace.blockedAt)},
        {QStringLiteral("name"), textOrNull(trace.name)}, {QStringLiteral("hops"), hopsOf(network, trace, mends)},
        {QStringLiteral("through"), sendersOf(trace.through)}});
}

QByteArray recipeJson(const Network& network, const Recipe& recipe, const RecipeAnswer& answer)
{
    Array hops;
    Array steps;
    json::Value blockedAt;
    bool blocked = false;
    for (const RecipeStep& step : answer.steps) {
        if (step.trace.blockedAt && !blocked)
            blockedAt = json::Value(int(hops.size() + *step.trace.blockedAt));
        blocked = blocked || step.trace.blockedAt;
        steps.push_back(Object {{QStringLiteral("title"), sentence(step.title)},
            {QStringLiteral("verdict"), nameOf(step.trace.verdict)}, {QStringLiteral("first_hop"), int(hops.size())},
            {QStringLiteral("hops"), int(step.trace.hops.size())}, {QStringLiteral("facts"), listOf(step.facts)}});
        for (json::Value& hop : hopsOf(network, step.trace))
            hops.push_back(std::move(hop));
    }
    return json::write(Object {{QStringLiteral("schema"), QStringLiteral("ase-planner/trace/1")},
        {QStringLiteral("recipe"), QString::fromLatin1(recipe.name)}, {QStringLiteral("verdict"), nameOf(answer.verdict)},
        {QStringLiteral("blocked_at"), blockedAt}, {QStringLiteral("steps"), steps}, {QStringLiteral("hops"), hops}});
}

}
