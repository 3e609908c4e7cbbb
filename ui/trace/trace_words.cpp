#include "ui/trace/trace_words.h"

#include "ui/trace/trace_choices.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Trace", text);
}

QString firstReason(const Trace& trace, HopVerdict verdict)
{
    const auto found =
        std::find_if(trace.hops.begin(), trace.hops.end(), [&](const Hop& hop) { return hop.verdict == verdict; });
    return found == trace.hops.end() || found->because.empty() ? QString() : sentence(found->because.front());
}

/// Whom the caller asks with: it decides what a person sees.
QString toolOf(const Endpoint& endpoint)
{
    switch (endpoint.kind) {
    case EndpointKind::Https:
    case EndpointKind::Http:
    case EndpointKind::Kudu:
        return say(QT_TRANSLATE_NOOP("Trace", "The browser"));
    case EndpointKind::WebDeploy:
    case EndpointKind::WebDeploy8172:
        return say(QT_TRANSLATE_NOOP("Trace", "Web Deploy"));
    case EndpointKind::Ftp:
    case EndpointKind::Ftps:
        return say(QT_TRANSLATE_NOOP("Trace", "The FTP client"));
    case EndpointKind::Debug:
        return say(QT_TRANSLATE_NOOP("Trace", "The debugger"));
    case EndpointKind::Management:
    case EndpointKind::Port:
        return say(QT_TRANSLATE_NOOP("Trace", "The caller"));
    }
    return {};
}

QString timeOut(const Endpoint& endpoint)
{
    return say(QT_TRANSLATE_NOOP("Trace", "The packets are dropped without an answer. %1 waits and ends in a time-out."))
        .arg(toolOf(endpoint));
}

}

QString consequenceOf(Stage stage, const Endpoint& endpoint)
{
    const QString tool = toolOf(endpoint);
    switch (stage) {
    case Stage::ControlPlane:
        return say(QT_TRANSLATE_NOOP("Trace",
            "The tool does not get as far as the site: Azure's management does not answer "
            "it, or it takes another app for the right one."));
    case Stage::Name:
        return say(QT_TRANSLATE_NOOP("Trace", "%1 does not find the host, or finds another one than the site.")).arg(tool);
    case Stage::SourceNsg:
    case Stage::Route:
    case Stage::Peering:
    case Stage::Gateway:
    case Stage::Appliance:
    case Stage::ProxyNsg:
    case Stage::TargetNsg:
    case Stage::AseNsg:
        return timeOut(endpoint);
    case Stage::Health:
        return say(QT_TRANSLATE_NOOP("Trace", "The environment lacks what it depends on. %1 gets errors or no answer."))
            .arg(tool);
    case Stage::ReturnRoute:
        return say(QT_TRANSLATE_NOOP("Trace",
                       "The request arrives, the answer is lost on its way back. %1 ends in a "
                       "time-out."))
            .arg(tool);
    case Stage::Tls:
        return say(QT_TRANSLATE_NOOP("Trace",
            "The certificate does not cover the name: a browser warns, a tool refuses to "
            "connect."));
    case Stage::Access:
        return say(QT_TRANSLATE_NOOP("Trace", "The site is reached and refuses. %1 is answered 403.")).arg(tool);
    case Stage::Authentication:
        return say(QT_TRANSLATE_NOOP("Trace", "The site is reached and the sign-in fails. %1 is answered 401.")).arg(tool);
    case Stage::Operation:
        return say(QT_TRANSLATE_NOOP("Trace", "The site is reached, and what is asked of it is switched off."));
    }
    return {};
}

VerdictMark markOf(HopVerdict verdict)
{
    switch (verdict) {
    case HopVerdict::Pass:
        return VerdictMark::Reachable;
    case HopVerdict::Warn:
        return VerdictMark::Degraded;
    case HopVerdict::Unknown:
        return VerdictMark::Uncertain;
    case HopVerdict::Block:
        return VerdictMark::Blocked;
    }
    return VerdictMark::NotReached;
}

VerdictMark markOf(TraceVerdict verdict)
{
    switch (verdict) {
    case TraceVerdict::Reachable:
        return VerdictMark::Reachable;
    case TraceVerdict::Degraded:
        return VerdictMark::Degraded;
    case TraceVerdict::Uncertain:
        return VerdictMark::Uncertain;
    case TraceVerdict::Blocked:
        return VerdictMark::Blocked;
    }
    return VerdictMark::NotReached;
}

QString outlookOf(const Trace& trace, const Endpoint& endpoint)
{
    switch (trace.verdict) {
    case TraceVerdict::Reachable:
        return say(QT_TRANSLATE_NOOP("Trace", "%1 connects and is answered.")).arg(toolOf(endpoint));
    case TraceVerdict::Degraded: {
        const QString why = firstReason(trace, HopVerdict::Warn);
        return say(QT_TRANSLATE_NOOP("Trace", "It works for some of the packets, or only for now. %1")).arg(why).trimmed();
    }
    case TraceVerdict::Uncertain:
        return say(QT_TRANSLATE_NOOP("Trace", "Cannot tell: %1")).arg(firstReason(trace, HopVerdict::Unknown));
    case TraceVerdict::Blocked:
        break;
    }
    return trace.blockedAt && *trace.blockedAt < trace.hops.size()
        ? consequenceOf(trace.hops[*trace.blockedAt].stage, endpoint)
        : QString();
}

QString countsOf(const Trace& trace)
{
    const std::size_t reached = trace.blockedAt ? std::min(*trace.blockedAt + 1, trace.hops.size()) : trace.hops.size();
    const auto count = [&](HopVerdict verdict) {
        return std::count_if(trace.hops.begin(), trace.hops.begin() + std::ptrdiff_t(reached),
            [&](const Hop& hop) { return hop.verdict == verdict; });
    };
    QStringList counts;
    const auto add = [&](std::ptrdiff_t number, const char* one, const char* several) {
        if (number > 0)
            counts << (number == 1 ? say(one) : say(several).arg(number));
    };
    add(count(HopVerdict::Pass), QT_TRANSLATE_NOOP("Trace", "1 hop passes"), QT_TRANSLATE_NOOP("Trace", "%1 hops pass"));
    add(count(HopVerdict::Warn), QT_TRANSLATE_NOOP("Trace", "1 warns"), QT_TRANSLATE_NOOP("Trace", "%1 warn"));
    add(count(HopVerdict::Unknown), QT_TRANSLATE_NOOP("Trace", "1 cannot be told"),
        QT_TRANSLATE_NOOP("Trace", "%1 cannot be told"));
    add(count(HopVerdict::Block), QT_TRANSLATE_NOOP("Trace", "1 blocks"), QT_TRANSLATE_NOOP("Trace", "%1 block"));
    add(std::ptrdiff_t(trace.hops.size() - reached), QT_TRANSLATE_NOOP("Trace", "1 not reached"),
        QT_TRANSLATE_NOOP("Trace", "%1 not reached"));
    return counts.join(QStringLiteral(", "));
}

QString questionOf(const Network& network, const TraceQuery& query)
{
    return say(QT_TRANSLATE_NOOP("Trace", "%1 to %2, %3"))
        .arg(labelOf(network, query.from), labelOf(network, query.to), titleOf(query.endpoint));
}

QString titleOf(const Endpoint& endpoint)
{
    switch (endpoint.kind) {
    case EndpointKind::Https:
        return QStringLiteral("HTTPS");
    case EndpointKind::Http:
        return QStringLiteral("HTTP");
    case EndpointKind::Kudu:
        return QStringLiteral("Kudu");
    case EndpointKind::WebDeploy:
        return say(QT_TRANSLATE_NOOP("Trace", "Web Deploy"));
    case EndpointKind::WebDeploy8172:
        return say(QT_TRANSLATE_NOOP("Trace", "Web Deploy 8172"));
    case EndpointKind::Ftp:
        return QStringLiteral("FTP");
    case EndpointKind::Ftps:
        return QStringLiteral("FTPS");
    case EndpointKind::Debug:
        return say(QT_TRANSLATE_NOOP("Trace", "Debugging"));
    case EndpointKind::Management:
        return say(QT_TRANSLATE_NOOP("Trace", "Management"));
    case EndpointKind::Port:
        return nameOf(endpoint);
    }
    return {};
}

}
