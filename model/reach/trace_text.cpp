#include "model/reach/trace_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString inTrace(const char* text)
{
    return QCoreApplication::translate("Trace", text);
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
    qsizetype widest = 0;
    for (const Hop& hop : trace.hops)
        widest = std::max(widest, titleOf(hop.stage).size());
    QString lines;
    for (const Hop& hop : trace.hops) {
        const QString part = hop.part ? pathOf(network, *hop.part) : QString();
        lines += indent + nameOf(hop.verdict).leftJustified(8) + titleOf(hop.stage).leftJustified(widest + 2) + part + u'\n';
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

QString linesOf(const std::vector<Mend>& mends, const QString& indent)
{
    if (mends.empty())
        return {};
    QString lines = indent + say(QT_TRANSLATE_NOOP("CommandLine", "What mends it:")) + u'\n';
    for (const Mend& mend : mends)
        lines += indent + QStringLiteral("  * ") + titleOf(mend) + u'\n';
    return lines;
}

}

QString titleOf(Stage stage)
{
    switch (stage) {
    case Stage::ControlPlane:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Control plane"));
    case Stage::Name:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Name"));
    case Stage::SourceNsg:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Rules out"));
    case Stage::Route:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Route out"));
    case Stage::Peering:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Peering"));
    case Stage::Gateway:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Gateway"));
    case Stage::Appliance:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Appliance"));
    case Stage::ProxyNsg:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Proxy's rules"));
    case Stage::TargetNsg:
    case Stage::AseNsg:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Rules in"));
    case Stage::Health:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Health"));
    case Stage::ReturnRoute:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Return route"));
    case Stage::Tls:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Certificate"));
    case Stage::Access:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Site access"));
    case Stage::Authentication:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Sign-in"));
    case Stage::Operation:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Operation"));
    }
    return {};
}

QString wordOf(Stage stage)
{
    switch (stage) {
    case Stage::ControlPlane:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "control plane"));
    case Stage::Name:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "name"));
    case Stage::SourceNsg:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "rules out"));
    case Stage::Route:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "route out"));
    case Stage::Peering:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "peering"));
    case Stage::Gateway:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "gateway"));
    case Stage::Appliance:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "appliance"));
    case Stage::ProxyNsg:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "rules of the proxy"));
    case Stage::TargetNsg:
    case Stage::AseNsg:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "rules in"));
    case Stage::Health:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "health"));
    case Stage::ReturnRoute:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "return route"));
    case Stage::Tls:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "certificate"));
    case Stage::Access:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "site access"));
    case Stage::Authentication:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "sign-in"));
    case Stage::Operation:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "operation"));
    }
    return {};
}

QString headlineOf(const Trace& trace)
{
    switch (trace.verdict) {
    case TraceVerdict::Reachable:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Reachable"));
    case TraceVerdict::Degraded:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Degraded"));
    case TraceVerdict::Uncertain:
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Uncertain"));
    case TraceVerdict::Blocked:
        break;
    }
    if (!trace.blockedAt || *trace.blockedAt >= trace.hops.size())
        return inTrace(QT_TRANSLATE_NOOP("Trace", "Blocked"));
    return inTrace(QT_TRANSLATE_NOOP("Trace", "Blocked at hop %1, %2"))
        .arg(QString::number(*trace.blockedAt + 1), wordOf(trace.hops[*trace.blockedAt].stage));
}

bool isBeyondBreak(const Trace& trace, std::size_t hop)
{
    return trace.blockedAt && hop > *trace.blockedAt;
}

QString traceText(const Network& network, const Trace& trace, const std::vector<Mend>& mends)
{
    return headlineOf(trace) + u'\n' + linesOf(network, trace, {}) + linesOf(mends, {});
}

QString recipeText(const Network& network, const Recipe& recipe, const RecipeAnswer& answer, const StepMends& mends)
{
    QString lines =
        QCoreApplication::translate("Reach", recipe.title) + QStringLiteral(": ") + wordOf(answer.verdict) + u'\n';
    const QString indent(4, u' ');
    for (std::size_t i = 0; i < answer.steps.size(); ++i) {
        const RecipeStep& step = answer.steps[i];
        lines += wordOf(step.trace.verdict).leftJustified(12) + sentence(step.title) + u'\n';
        lines += linesOf(network, step.trace, indent) + linesOf(mends[i], indent);
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
