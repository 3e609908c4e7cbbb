#include "model/reach/trace.h"

#include "model/network/site_names.h"
#include "model/reach/tracer.h"
#include "model/reach/words.h"

#include <array>

namespace ase {

namespace {

constexpr std::array<std::pair<const char*, Outsider>, 3> outsiders {
    {{"internet", Outsider::Internet}, {"management", Outsider::Management}, {"probe", Outsider::Probe}}};

/// The app that is asked by the name.
std::optional<AppId> appAskedBy(const Reading& reading, const QString& host)
{
    for (const auto& row : reading.apps().rows()) {
        const SiteNames names = siteNames(reading, row.id);
        for (const QStringList& list : {names.site, names.scm, names.ftp})
            if (list.contains(host, Qt::CaseInsensitive))
                return row.id;
    }
    return std::nullopt;
}

}

Result<Trace> traceOf(const Reading& reading, const TraceQuery& query)
{
    if (auto missing = missingOrigin(reading, query.from)) {
        Trace trace;
        trace.hops = {std::move(*missing)};
        return trace;
    }
    const auto origin = originOf(reading, query.from);
    if (!origin)
        return origin.error();
    const auto target = targetOf(reading, query, *origin);
    if (!target)
        return target.error();
    const SignIn signIn = query.signIn.value_or(signInOf(*origin));
    return traced(reading, *origin, *target, query.endpoint, signIn);
}

QString nameOf(Stage stage)
{
    switch (stage) {
    case Stage::ControlPlane:
        return QStringLiteral("control-plane");
    case Stage::Name:
        return QStringLiteral("name");
    case Stage::SourceNsg:
        return QStringLiteral("source-nsg");
    case Stage::Route:
        return QStringLiteral("route");
    case Stage::Peering:
        return QStringLiteral("peering");
    case Stage::Gateway:
        return QStringLiteral("gateway");
    case Stage::Appliance:
        return QStringLiteral("appliance");
    case Stage::ProxyNsg:
        return QStringLiteral("proxy-nsg");
    case Stage::TargetNsg:
        return QStringLiteral("target-nsg");
    case Stage::AseNsg:
        return QStringLiteral("ase-nsg");
    case Stage::Health:
        return QStringLiteral("health");
    case Stage::ReturnRoute:
        return QStringLiteral("return-route");
    case Stage::Tls:
        return QStringLiteral("tls");
    case Stage::Access:
        return QStringLiteral("access");
    case Stage::Authentication:
        return QStringLiteral("authentication");
    case Stage::Operation:
        return QStringLiteral("operation");
    }
    return {};
}

QString nameOf(HopVerdict verdict)
{
    switch (verdict) {
    case HopVerdict::Pass:
        return QStringLiteral("pass");
    case HopVerdict::Warn:
        return QStringLiteral("warn");
    case HopVerdict::Unknown:
        return QStringLiteral("unknown");
    case HopVerdict::Block:
        return QStringLiteral("block");
    }
    return {};
}

QString nameOf(TraceVerdict verdict)
{
    switch (verdict) {
    case TraceVerdict::Reachable:
        return QStringLiteral("reachable");
    case TraceVerdict::Degraded:
        return QStringLiteral("degraded");
    case TraceVerdict::Uncertain:
        return QStringLiteral("uncertain");
    case TraceVerdict::Blocked:
        return QStringLiteral("blocked");
    }
    return {};
}

Result<TraceEnd> traceEndMeant(const Network& network, const QString& text)
{
    const QString word = text.trimmed();
    for (const auto& [name, outsider] : outsiders)
        if (word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return TraceEnd(outsider);
    if (const auto address = Address::parse(word.toStdString()))
        return TraceEnd(*address);
    const std::vector<PartId> found = findByPath(network, word);
    if (found.size() == 1)
        return TraceEnd(found.front());
    if (found.empty())
        return because(QT_TRANSLATE_NOOP("Reach",
                           "%1 is no part of the plan. Write a path such as server:octopus, hub/agents or ase:prod/web, an "
                           "address, internet, management or probe."),
            {word});
    QStringList candidates;
    for (const PartId part : found)
        candidates << pathOf(network, part);
    return because(QT_TRANSLATE_NOOP("Reach", "%1 names more than one part: %2. Write one of them."),
        {word, candidates.join(QStringLiteral(", "))});
}

QString pathOfEnd(const Network& network, const TraceEnd& end)
{
    if (const auto* part = std::get_if<PartId>(&end))
        return pathOf(network, *part);
    if (const auto* address = std::get_if<Address>(&end))
        return text(*address);
    for (const auto& [name, outsider] : outsiders)
        if (outsider == std::get<Outsider>(end))
            return QLatin1String(name);
    return {};
}

Result<TraceQuery> traceQueryMeant(
    const Network& network, const Reading& reading, const QString& from, const QString& to, const Endpoint& endpoint)
{
    const auto caller = traceEndMeant(network, from);
    if (!caller)
        return caller.error();
    const QString host = to.trimmed().toLower();
    if (const auto app = appAskedBy(reading, host))
        return TraceQuery {.from = *caller, .to = PartId(*app), .endpoint = endpoint, .host = host};
    const auto called = traceEndMeant(network, to);
    if (!called)
        return called.error();
    return TraceQuery {.from = *caller, .to = *called, .endpoint = endpoint};
}

}
