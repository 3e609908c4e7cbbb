#include "app/cli/trace_formats.h"

#include "app/cli/json_list.h"
#include "model/exchange/json/write.h"
#include "model/reach/trace_text.h"

namespace ase::cli {

namespace {

using json::Array;
using json::Object;

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

/// `number` is the one the text and the drawing give the link: each trace counts from 1.
json::Value jsonOf(const Network& network, const Hop& hop, std::size_t number, const QStringList& fixes)
{
    QStringList assumptions;
    for (const Problem& one : hop.assumptions)
        assumptions << sentence(one);
    return Object {{QStringLiteral("number"), int(number)}, {QStringLiteral("stage"), nameOf(hop.stage)},
        {QStringLiteral("part"), textOrNull(hop.part ? pathOf(network, *hop.part) : QString())},
        {QStringLiteral("verdict"), nameOf(hop.verdict)}, {QStringLiteral("because"), sentencesOf(hop.because)},
        {QStringLiteral("evidence"), textOrNull(evidenceText(network, hop))}, {QStringLiteral("facts"), listOf(hop.facts)},
        {QStringLiteral("assumptions"), listOf(assumptions)}, {QStringLiteral("sample"), sampleOf(hop.sample)},
        {QStringLiteral("fixes"), listOf(fixes)}};
}

Array hopsOf(const Network& network, const Trace& trace, const std::vector<Mend>& mends)
{
    QStringList fixes;
    for (const Mend& mend : mends)
        fixes << titleOf(mend);
    Array hops;
    for (std::size_t i = 0; i < trace.hops.size(); ++i)
        hops.push_back(jsonOf(network, trace.hops[i], i + 1, trace.blockedAt == i ? fixes : QStringList()));
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

}

QByteArray traceJson(const Network& network, const Trace& trace, const std::vector<Mend>& mends)
{
    return json::write(Object {{QStringLiteral("schema"), QStringLiteral("ase-planner/trace/1")},
        {QStringLiteral("verdict"), nameOf(trace.verdict)}, {QStringLiteral("blocked_at"), indexOrNull(trace.blockedAt)},
        {QStringLiteral("name"), textOrNull(trace.name)}, {QStringLiteral("hops"), hopsOf(network, trace, mends)},
        {QStringLiteral("through"), sendersOf(trace.through)}});
}

QByteArray recipeJson(const Network& network, const Recipe& recipe, const RecipeAnswer& answer, const StepMends& mends)
{
    Array hops;
    Array steps;
    json::Value blockedAt;
    bool blocked = false;
    for (std::size_t i = 0; i < answer.steps.size(); ++i) {
        const RecipeStep& step = answer.steps[i];
        if (step.trace.blockedAt && !blocked)
            blockedAt = json::Value(int(hops.size() + *step.trace.blockedAt));
        blocked = blocked || step.trace.blockedAt;
        steps.push_back(Object {{QStringLiteral("title"), sentence(step.title)},
            {QStringLiteral("verdict"), nameOf(step.trace.verdict)}, {QStringLiteral("first_hop"), int(hops.size())},
            {QStringLiteral("hops"), int(step.trace.hops.size())}, {QStringLiteral("facts"), listOf(step.facts)}});
        for (json::Value& hop : hopsOf(network, step.trace, mends[i]))
            hops.push_back(std::move(hop));
    }
    return json::write(Object {{QStringLiteral("schema"), QStringLiteral("ase-planner/trace/1")},
        {QStringLiteral("recipe"), QString::fromLatin1(recipe.name)}, {QStringLiteral("verdict"), nameOf(answer.verdict)},
        {QStringLiteral("blocked_at"), blockedAt}, {QStringLiteral("steps"), steps}, {QStringLiteral("hops"), hops}});
}

}
