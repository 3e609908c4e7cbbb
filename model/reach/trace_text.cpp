#include "model/reach/trace_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
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
        const QString evidence = evidenceText(network, hop);
        if (!evidence.isEmpty() && hop.verdict != HopVerdict::Pass)
            lines += indent + QStringLiteral("        -> ") + evidence + u'\n';
        for (const Problem& assumption : hop.assumptions)
            lines += indent + QStringLiteral("        ? ") + sentence(assumption) + u'\n';
    }
    return lines;
}

}

QString traceText(const Network& network, const Trace& trace, const std::vector<Mend>& mends)
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
    return text;
}

QString recipeText(const Network& network, const Recipe& recipe, const RecipeAnswer& answer)
{
    QString lines =
        QCoreApplication::translate("Reach", recipe.title) + QStringLiteral(": ") + wordOf(answer.verdict) + u'\n';
    for (const RecipeStep& step : answer.steps) {
        lines += wordOf(step.trace.verdict).leftJustified(12) + sentence(step.title) + u'\n';
        lines += linesOf(network, step.trace, QStringLiteral("    "));
    }
    return lines;
}

QString evidenceText(const Network& network, const Hop& hop)
{
    const QString path = hop.evidence ? pathOf(network, *hop.evidence) : QString();
    return path.isEmpty() ? hop.evidenceName : path;
}

QString titleOf(const Mend& mend)
{
    return sentencesOf(mend.steps, QStringLiteral("; "));
}

QString sentencesOf(const std::vector<Problem>& problems, const QString& between)
{
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences << sentence(problem);
    return sentences.join(between);
}

}
