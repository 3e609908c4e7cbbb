#include "model/network/only_referred_to.h"
#include "model/network/tag_meaning.h"
#include "model/network/tag_points.h"
#include "model/reach/site_hops.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* everyone = QT_TRANSLATE_NOOP("Reach", "%1 lets everyone in: it has no access restrictions.");
constexpr const char* everyoneScm =
    QT_TRANSLATE_NOOP("Reach", "The SCM site of %1 lets everyone in: it has no access restrictions.");
constexpr const char* listUntold = QT_TRANSLATE_NOOP("Reach",
    "%1 stands elsewhere, and neither its access restrictions nor its public network access are in the plan: add them.");
constexpr const char* letIn = QT_TRANSLATE_NOOP("Reach", "Access restriction %2 of %1 lets %3 in.");
constexpr const char* letInElse = QT_TRANSLATE_NOOP("Reach", "%1 lets in whom no access restriction names.");
constexpr const char* refused = QT_TRANSLATE_NOOP("Reach", "Access restriction %2 of %1 refuses %3 with 403.");
constexpr const char* refusedElse =
    QT_TRANSLATE_NOOP("Reach", "No access restriction of %1 names %3, and whom none names gets 403.");
constexpr const char* restGetsIn = QT_TRANSLATE_NOOP("Reach", "%1 gets in, the rest does not.");
constexpr const char* unreadable = QT_TRANSLATE_NOOP("Reach", "Access restriction %2 of %1 cannot be read.");
constexpr const char* sourceUnknown =
    QT_TRANSLATE_NOOP("Reach", "It is not known as which address the site sees %1, and its access restrictions differ.");
constexpr const char* skipped = QT_TRANSLATE_NOOP(
    "Reach", "What comes through a private endpoint is not asked for the app's switch nor its access restrictions.");
constexpr const char* switchedOff = QT_TRANSLATE_NOOP(
    "Reach", "Public network access of %1 is disabled, which closes the environment's own entry too: callers get 403.");
constexpr const char* offByEndpoint = QT_TRANSLATE_NOOP(
    "Reach", "%1 has a private endpoint, and where nothing is set that disables every other entry: callers get 403.");
constexpr const char* switchUnknown =
    QT_TRANSLATE_NOOP("Reach", "It is not known whether public network access of %1 is enabled.");

/// Which list guards the site that is called. Fact: AR-03.
struct Guard {
    const std::vector<AccessRestriction>& list;
    const std::optional<Field<Access>>& otherwise;
};
Guard guardOf(const App& app, EndpointKind kind)
{
    if (isScm(kind) && !app.scmUsesRestrictions)
        return {app.scmRestrictions, app.scmRestrictionsElse};
    return {app.restrictions, app.restrictionsElse};
}

/// By priority, equal ones as listed. Fact: AR-04.
std::vector<const AccessRestriction*> inOrder(const std::vector<AccessRestriction>& list)
{
    std::vector<const AccessRestriction*> order;
    for (const AccessRestriction& one : list)
        order.push_back(&one);
    std::stable_sort(order.begin(), order.end(), [](const AccessRestriction* a, const AccessRestriction* b) {
        return a->priority.valueOr(0) < b->priority.valueOr(0);
    });
    return order;
}

/// An entry needs no name; then its priority tells which it is.
QString nameOf(const AccessRestriction& entry)
{
    const QString name = textOf(entry.name);
    return name.isEmpty() ? textOf(entry.priority) : name;
}

/// Whom an entry names; none where it cannot be read. A subnet with a service endpoint is nobody at an environment.
/// Facts: SE-05, AR-02.
std::optional<AddressSet> namedBy(const Reading& reading, const AccessRestriction& entry, bool multiTenant)
{
    if (entry.subnet) {
        AddressSet set;
        if (const Subnet* subnet = multiTenant ? reading.find(*entry.subnet) : nullptr)
            for (const PrefixField& field : subnet->prefixes)
                if (const Prefix* prefix = valueOf(field))
                    set = set | AddressSet(*prefix);
        return set;
    }
    if (!entry.source)
        return AddressSet();
    const AddressMatch* match = valueOf(*entry.source);
    if (!match)
        return std::nullopt;
    if (std::holds_alternative<AnyAddress>(*match))
        return everyAddress();
    if (const Prefix* prefix = std::get_if<Prefix>(match))
        return AddressSet(*prefix);
    return meaningOf(std::get<ServiceTag>(*match).name, nullptr, reading.serviceTags()).possible;
}

/// The callers against the list, first match first.
class Asked {
public:
    Asked(const Reading& reading, const SiteCall& call, const App& app)
        : m_reading(reading)
        , m_call(call)
        , m_name(textOf(app.name))
        , m_left(call.seen)
    {
    }

    Hop answer(const Guard& guard)
    {
        for (const AccessRestriction* entry : inOrder(guard.list))
            ask(*entry);
        const Access* otherwise = valueOf(guard.otherwise);
        const bool opens = otherwise ? *otherwise == Access::Allow : guard.list.empty();
        if (!m_left.isEmpty() && guard.otherwise && !otherwise)
            doubt(because(unreadable, {m_name, textOf(*guard.otherwise)}));
        else
            take(m_left, opens, opens ? letInElse : refusedElse, {});
        return conclude();
    }

private:
    void ask(const AccessRestriction& entry)
    {
        const auto named = namedBy(m_reading, entry, m_call.target.isMultiTenant);
        const Access* access = valueOf(entry.access);
        if (!named || !access)
            return doubt(because(unreadable, {m_name, nameOf(entry)}));
        take(m_left & *named, *access == Access::Allow, *access == Access::Allow ? letIn : refused, nameOf(entry));
    }

    void take(AddressSet part, bool opens, const char* what, const QString& entry)
    {
        if (part.isEmpty())
            return;
        (opens ? m_allowed : m_refused) = (opens ? m_allowed : m_refused) | part;
        m_left = m_left - part;
        (opens ? m_openers : m_closers).push_back(because(what, {m_name, entry, textOf(part)}));
    }

    void doubt(Problem what) { m_hop.because.push_back(std::move(what)); }

    Hop conclude()
    {
        m_hop.stage = Stage::Access;
        m_hop.part = m_call.target.part;
        m_hop.facts = {QStringLiteral("KUDU-15"), QStringLiteral("AR-03")};
        const bool doubtful = !m_hop.because.empty() && m_allowed.isEmpty();
        const auto add = [&](const std::vector<Problem>& more) {
            m_hop.because.insert(m_hop.because.end(), more.begin(), more.end());
        };
        if (m_refused.isEmpty() && !doubtful) {
            add(m_openers);
        } else if (m_allowed.isEmpty() && !doubtful) {
            m_hop.verdict = HopVerdict::Block;
            add(m_closers);
        } else if (doubtful || !m_call.seenIsKnown) {
            m_hop.verdict = HopVerdict::Unknown;
            if (!m_call.seenIsKnown)
                doubt(because(sourceUnknown, {m_call.caller}));
            add(m_closers);
        } else {
            m_hop.verdict = HopVerdict::Warn;
            add(m_closers);
            m_hop.because.push_back(because(restGetsIn, {textOf(m_allowed)}));
        }
        return std::move(m_hop);
    }

    const Reading& m_reading;
    const SiteCall& m_call;
    QString m_name;
    AddressSet m_left;
    AddressSet m_allowed;
    AddressSet m_refused;
    std::vector<Problem> m_openers;
    std::vector<Problem> m_closers;
    Hop m_hop;
};

/// The app's switch; none where it is on. Fact: KUDU-14.
std::optional<Hop> switchHop(const Reading& reading, const SiteCall& call, const App& app)
{
    Hop hop {.stage = Stage::Access,
        .verdict = HopVerdict::Block,
        .part = call.target.part,
        .evidence = call.target.part,
        .facts = {QStringLiteral("KUDU-14")}};
    const QString name = textOf(app.name);
    const Known<QString>* access = app.publicNetworkAccess ? &*app.publicNetworkAccess : nullptr;
    if (access && !access->isKnown()) {
        hop.verdict = HopVerdict::Unknown;
        hop.because = {because(switchUnknown, {name})};
        return hop;
    }
    const QString value = access ? *access->value() : QString();
    if (value.compare(QLatin1String("Disabled"), Qt::CaseInsensitive) == 0) {
        hop.because = {because(switchedOff, {name})};
        return hop;
    }
    const auto endpoints = value.isEmpty() ? privateEndpointsOf(reading, *call.target.app) : std::vector<DeviceId>();
    if (endpoints.empty())
        return std::nullopt;
    hop.evidence = endpoints.front();
    hop.because = {because(offByEndpoint, {name})};
    return hop;
}

}

bool heedsCallers(const Reading& reading, const Target& target, EndpointKind kind)
{
    const App* app = target.app ? reading.find(*target.app) : nullptr;
    if (!app)
        return false;
    const Guard guard = guardOf(*app, kind);
    return !guard.list.empty() || guard.otherwise;
}

std::optional<Hop> accessHop(const Reading& reading, const SiteCall& call)
{
    const App* app = call.target.app ? reading.find(*call.target.app) : nullptr;
    if (!app || call.endpoint.kind == EndpointKind::Management || isFtp(call.endpoint.kind)
        || call.endpoint.kind == EndpointKind::Port)
        return std::nullopt;
    if (call.throughPrivateEndpoint)
        return Hop {.stage = Stage::Access,
            .part = call.target.part,
            .because = {because(skipped)},
            .facts = {QStringLiteral("AR-05")}};
    if (isOnlyReferredTo(*app))
        return Hop {.stage = Stage::Access,
            .verdict = HopVerdict::Unknown,
            .part = call.target.part,
            .because = {because(listUntold, {textOf(app->name)})},
            .facts = {QStringLiteral("KUDU-14"), QStringLiteral("KUDU-15")}};
    if (auto off = switchHop(reading, call, *app))
        return off;
    const Guard guard = guardOf(*app, call.endpoint.kind);
    if (guard.list.empty() && !guard.otherwise)
        return Hop {.stage = Stage::Access,
            .part = call.target.part,
            .because = {because(isScm(call.endpoint.kind) ? everyoneScm : everyone, {textOf(app->name)})},
            .facts = {QStringLiteral("KUDU-15")}};
    return Asked(reading, call, *app).answer(guard);
}

}
