#include "model/reach/recipe.h"

#include "model/azure/ports.h"
#include "model/reach/control_plane_hop.h"
#include "model/reach/recipe_ends.h"
#include "model/reach/words.h"

#include <algorithm>
#include <array>

namespace ase {

namespace {

constexpr std::array<Recipe, 11> all {{
    {RecipeKind::Octopus, "octopus", QT_TRANSLATE_NOOP("Reach", "Octopus deploys to the app")},
    {RecipeKind::HostedAgent, "hosted-agent", QT_TRANSLATE_NOOP("Reach", "A hosted pipeline agent deploys to the app")},
    {RecipeKind::SelfHostedAgent, "self-hosted-agent",
        QT_TRANSLATE_NOOP("Reach", "A pipeline agent of your own deploys to the app")},
    {RecipeKind::BrowserToKudu, "browser", QT_TRANSLATE_NOOP("Reach", "A browser opens the app and its Kudu")},
    {RecipeKind::PortalFeatures, "portal",
        QT_TRANSLATE_NOOP("Reach", "The portal shows log stream, console and WebJobs of the app")},
    {RecipeKind::Ftp, "ftp", QT_TRANSLATE_NOOP("Reach", "Files are published over FTPS")},
    {RecipeKind::RemoteDebugging, "debug", QT_TRANSLATE_NOOP("Reach", "A developer debugs the app from afar")},
    {RecipeKind::AppToDatabase, "app-database", QT_TRANSLATE_NOOP("Reach", "The app calls a database")},
    {RecipeKind::AppToApp, "app-app", QT_TRANSLATE_NOOP("Reach", "The app calls an app of another environment")},
    {RecipeKind::Management, "management", QT_TRANSLATE_NOOP("Reach", "Azure manages the environment")},
    {RecipeKind::Probe, "probe", QT_TRANSLATE_NOOP("Reach", "The load balancer probes the environment")},
}};

constexpr const char* createsTask = QT_TRANSLATE_NOOP("Reach", "1. The server creates the task");
constexpr const char* worker = QT_TRANSLATE_NOOP("Reach", "2. The scheduler hands it to a worker");
constexpr const char* connects = QT_TRANSLATE_NOOP("Reach", "3. The worker signs in to Azure");
constexpr const char* findsGroup = QT_TRANSLATE_NOOP("Reach", "4. It finds the resource group");
constexpr const char* findsApp = QT_TRANSLATE_NOOP("Reach", "5. It finds the app and takes its publish profile");
constexpr const char* publishes = QT_TRANSLATE_NOOP("Reach", "6. It publishes to the SCM site by Web Deploy");
constexpr const char* insideTool = QT_TRANSLATE_NOOP("Reach", "This happens inside %1: the network plays no part.");
constexpr const char* signsIn = QT_TRANSLATE_NOOP("Reach", "The agent signs in to Azure");
constexpr const char* deploys = QT_TRANSLATE_NOOP("Reach", "It publishes to the SCM site");
constexpr const char* opensApp = QT_TRANSLATE_NOOP("Reach", "The browser opens the app");
constexpr const char* opensKudu = QT_TRANSLATE_NOOP("Reach", "The browser opens Kudu");
constexpr const char* asksScm = QT_TRANSLATE_NOOP("Reach", "The browser asks the SCM site on behalf of the portal");
constexpr const char* uploads = QT_TRANSLATE_NOOP("Reach", "The files are sent over FTPS");
constexpr const char* attaches = QT_TRANSLATE_NOOP("Reach", "The debugger attaches");
constexpr const char* callsDatabase = QT_TRANSLATE_NOOP("Reach", "The app opens a connection to the database");
constexpr const char* callsApp = QT_TRANSLATE_NOOP("Reach", "The app calls the other one");
constexpr const char* manages = QT_TRANSLATE_NOOP("Reach", "Azure's management connects to the environment");
constexpr const char* probes = QT_TRANSLATE_NOOP("Reach", "The probe connects to the environment");
constexpr const char* notInEnvironmentsSubnet = QT_TRANSLATE_NOOP("Reach",
    "%1 stands in the subnet of the environment, which holds nothing else. Move it to another subnet of the network.");

TraceVerdict verdictOf(HopVerdict verdict)
{
    switch (verdict) {
    case HopVerdict::Pass:
    case HopVerdict::Warn:
        return TraceVerdict::Reachable;
    case HopVerdict::Unknown:
        return TraceVerdict::Uncertain;
    case HopVerdict::Block:
        return TraceVerdict::Blocked;
    }
    return TraceVerdict::Uncertain;
}

/// A step that is one link.
Trace traceOfHop(Hop hop)
{
    Trace trace;
    trace.verdict = verdictOf(hop.verdict);
    if (hop.verdict == HopVerdict::Block)
        trace.blockedAt = 0;
    trace.hops = {std::move(hop)};
    return trace;
}

/// Follows one recipe, step by step.
class Follower {
public:
    Follower(const Reading& reading, const TraceEnd& from, const TraceEnd& to)
        : m_reading(reading)
        , m_from(from)
        , m_to(to)
    {
    }

    Result<RecipeAnswer> follow(RecipeKind kind)
    {
        steps(kind);
        if (m_refusal)
            return *m_refusal;
        for (std::size_t i = 0; i < m_answer.steps.size(); ++i) {
            m_answer.verdict = std::max(m_answer.verdict, m_answer.steps[i].trace.verdict);
            if (m_answer.steps[i].trace.verdict == TraceVerdict::Blocked && !m_answer.blockedAt)
                m_answer.blockedAt = i;
        }
        return std::move(m_answer);
    }

private:
    void steps(RecipeKind kind)
    {
        switch (kind) {
        case RecipeKind::Octopus:
            return octopus();
        case RecipeKind::HostedAgent:
        case RecipeKind::SelfHostedAgent:
            return agent();
        case RecipeKind::BrowserToKudu:
            ask(opensApp, EndpointKind::Https, SignIn::SingleSignOn);
            return ask(opensKudu, EndpointKind::Kudu, SignIn::SingleSignOn);
        case RecipeKind::PortalFeatures:
            return ask(asksScm, EndpointKind::Kudu, SignIn::SingleSignOn, {QStringLiteral("OCT-08")});
        case RecipeKind::Ftp:
            return ask(uploads, EndpointKind::Ftps);
        case RecipeKind::RemoteDebugging:
            return ask(attaches, EndpointKind::Debug);
        case RecipeKind::AppToDatabase:
            return askPort(callsDatabase, azure::ports::sql[0].first);
        case RecipeKind::AppToApp:
            return ask(callsApp, EndpointKind::Https, std::nullopt, {QStringLiteral("IP-07"), QStringLiteral("IP-08")});
        case RecipeKind::Management:
            m_from = Outsider::Management;
            return ask(manages, EndpointKind::Management);
        case RecipeKind::Probe:
            return probe();
        }
    }

    void octopus()
    {
        if (!meetEnds(publishes, EndpointKind::WebDeploy))
            return;
        const QStringList facts {QStringLiteral("OCT-01")};
        for (const char* title : {createsTask, worker})
            add(title,
                traceOfHop({.stage = Stage::ControlPlane,
                    .part = m_origin.part,
                    .because = {because(insideTool, {m_origin.name})}}),
                facts);
        add(connects, traceOfHop(controlPlaneHop(m_reading, m_origin)), facts);
        add(findsGroup, traceOfHop(controlPlaneHop(m_reading, m_origin)), facts);
        add(findsApp, bindsTo(), {QStringLiteral("OCT-01"), QStringLiteral("OCT-04")});
        ask(publishes, EndpointKind::WebDeploy, std::nullopt, {QStringLiteral("OCT-01"), QStringLiteral("OCT-05")});
    }

    /// Whether the tool takes the right app: it needs the control plane, and more than a name where that is not enough.
    Trace bindsTo()
    {
        for (Hop& hop : toolHops(m_reading, m_origin, m_target))
            if (hop.stage == Stage::ControlPlane)
                return traceOfHop(std::move(hop));
        return traceOfHop(controlPlaneHop(m_reading, m_origin));
    }

    void agent()
    {
        if (!meetEnds(deploys, EndpointKind::Kudu))
            return;
        const Environment* environment = m_target.environment ? m_reading.find(*m_target.environment) : nullptr;
        const auto* subnet = std::get_if<SubnetId>(&m_origin.standing);
        if (environment && subnet && environment->subnet == *subnet) {
            m_refusal = because(notInEnvironmentsSubnet, {m_origin.name});
            return;
        }
        add(signsIn, traceOfHop(controlPlaneHop(m_reading, m_origin)), {QStringLiteral("KUDU-01")});
        ask(deploys, EndpointKind::Kudu, std::nullopt, {QStringLiteral("OCT-07")});
    }

    void probe()
    {
        m_from = Outsider::Probe;
        const auto target =
            targetOf(m_reading, {.from = m_from, .to = m_to, .endpoint = {.kind = EndpointKind::Management}}, {});
        const bool old = target && target->generation != Generation::V3;
        askPort(probes, old ? azure::ports::probe[0].first : azure::ports::probeV3[0].first);
    }

    /// Of a caller of which the plan does not tell where it stands, that is the whole answer.
    bool meetEnds(const char* title, EndpointKind kind)
    {
        if (missingOrigin(m_reading, m_from)) {
            ask(title, kind);
            return false;
        }
        const auto origin = originOf(m_reading, m_from);
        if (!origin) {
            m_refusal = origin.error();
            return false;
        }
        m_origin = *origin;
        const auto target =
            targetOf(m_reading, {.from = m_from, .to = m_to, .endpoint = {.kind = EndpointKind::WebDeploy}}, m_origin);
        if (!target) {
            m_refusal = target.error();
            return false;
        }
        m_target = *target;
        return true;
    }

    void askPort(const char* title, std::uint16_t port)
    {
        ask(title, {.kind = EndpointKind::Port, .carried = Carried::Tcp, .port = port}, std::nullopt, {});
    }
    void ask(const char* title, EndpointKind kind, std::optional<SignIn> signIn = {}, QStringList facts = {})
    {
        ask(title, Endpoint {.kind = kind}, signIn, std::move(facts));
    }
    void ask(const char* title, const Endpoint& endpoint, std::optional<SignIn> signIn, QStringList facts)
    {
        if (m_refusal)
            return;
        const TraceQuery query {.from = m_from, .to = m_to, .endpoint = endpoint, .signIn = signIn};
        auto trace = traceOf(m_reading, query);
        if (!trace)
            m_refusal = trace.error();
        else
            add(title, std::move(*trace), std::move(facts), query);
    }
    void add(const char* title, Trace trace, QStringList facts, std::optional<TraceQuery> query = {})
    {
        m_answer.steps.push_back({because(title), std::move(trace), std::move(facts), std::move(query)});
    }

    const Reading& m_reading;
    TraceEnd m_from;
    TraceEnd m_to;
    Origin m_origin;
    Target m_target;
    RecipeAnswer m_answer;
    std::optional<Problem> m_refusal;
};

}

std::span<const Recipe> recipes()
{
    return all;
}

const Recipe* findRecipe(const QString& name)
{
    const auto same = [&](const Recipe& recipe) {
        return name.trimmed().compare(QLatin1String(recipe.name), Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(all.begin(), all.end(), same);
    return found == all.end() ? nullptr : &*found;
}

Result<RecipeAnswer> followed(const Reading& reading, const Recipe& recipe, const TraceEnd& from, const TraceEnd& to)
{
    if (auto misfit = misfitOf(reading, recipe, from, to))
        return *misfit;
    return Follower(reading, from, to).follow(recipe.kind);
}

}
